import type { WhatWouldChange } from '../../report/html/what-would-change-sections.js'
import type { Breakeven } from '../../score/breakeven/breakeven-result.js'
import type { RankExplanation } from '../../score/explain-rank/rank-explanation.js'
import type { Sensitivity } from '../../score/sensitivity/sensitivity-result.js'
import type { WhatIf } from '../../score/what-if/what-if.js'

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

const hasObjects = (value: Readonly<Record<string, unknown>>, names: readonly string[]): boolean =>
  names.every((name) => isObject(value[name]))

const hasLists = (value: Readonly<Record<string, unknown>>, names: readonly string[]): boolean =>
  names.every((name) => Array.isArray(value[name]))

/** What a result says of a change, a goal, a rank or the weights, where it is one of these; told by its fields. */
export const askedResult = (value: unknown): WhatWouldChange | undefined => {
  if (!isObject(value)) return undefined
  if (hasObjects(value, ['change', 'before', 'after', 'difference', 'tally'])) {
    return { whatIf: value as unknown as WhatIf }
  }
  if (hasObjects(value, ['goal', 'before']) && hasLists(value, ['alone'])) {
    return { breakeven: value as unknown as Breakeven }
  }
  if (hasLists(value, ['tied', 'oneCase']) && 'decidedByOneCase' in value) {
    return { rank: value as unknown as RankExplanation }
  }
  if (hasLists(value, ['units', 'pairs', 'effective', 'variants'])) {
    return { sensitivity: value as unknown as Sensitivity }
  }
  return undefined
}

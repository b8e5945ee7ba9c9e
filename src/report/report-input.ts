import type { Audit } from '../audit/audit.js'
import { InputError, shown } from '../input-error.js'
import type { Assessment } from '../score/assess.js'
import type { Breakeven } from '../score/breakeven/breakeven-result.js'
import type { Comparison } from '../score/comparison/compare.js'
import type { RankExplanation } from '../score/explain-rank/rank-explanation.js'
import type { Sensitivity } from '../score/sensitivity/sensitivity-result.js'
import type { WhatIf } from '../score/what-if/what-if.js'

const isListIn = (value: unknown, name: string): boolean =>
  typeof value === 'object' && value !== null && Array.isArray((value as Record<string, unknown>)[name])

/** @throws InputError `invalid-type` for anything else */
export const checkAudit = (audit: Audit, where: string): void => {
  if (!isListIn(audit, 'findings'))
    throw new InputError('invalid-type', `${where}: expected an audit, got ${shown(audit)}`)
}

/** @throws InputError `invalid-type` for anything else */
export const checkAssessment = (assessment: Assessment, where: string): void => {
  if (!isListIn(assessment, 'rows'))
    throw new InputError('invalid-type', `${where}: expected an assessment, got ${shown(assessment)}`)
}

/** @throws InputError `invalid-type` for anything else */
export const checkComparison = (comparison: Comparison, where: string): void => {
  if (!isListIn(comparison, 'units'))
    throw new InputError('invalid-type', `${where}: expected a comparison, got ${shown(comparison)}`)
}

const isObjectIn = (value: unknown, name: string): boolean =>
  typeof value === 'object' &&
  value !== null &&
  typeof (value as Record<string, unknown>)[name] === 'object' &&
  (value as Record<string, unknown>)[name] !== null

/** @throws InputError `invalid-type` for anything else, and for an empty list */
export const checkWhatIf = (given: WhatIf | readonly WhatIf[], where: string): readonly WhatIf[] => {
  const all = (Array.isArray(given) ? given : [given]) as readonly WhatIf[]
  const isWhatIf = all.every((one) =>
    ['before', 'after', 'difference'].every((name) => isObjectIn(one, name)),
  )
  if (isWhatIf && all.length > 0) return all
  throw new InputError('invalid-type', `${where}: expected the result of whatIf, got ${shown(given)}`)
}

/** @throws InputError `invalid-type` for anything else */
export const checkBreakeven = (found: Breakeven, where: string): void => {
  if (!isListIn(found, 'alone') || !isObjectIn(found, 'goal'))
    throw new InputError('invalid-type', `${where}: expected the result of breakeven, got ${shown(found)}`)
}

/** @throws InputError `invalid-type` for anything else */
export const checkRank = (explained: RankExplanation, where: string): void => {
  if (!isListIn(explained, 'tied') || !isListIn(explained, 'oneCase'))
    throw new InputError(
      'invalid-type',
      `${where}: expected the result of explainRank, got ${shown(explained)}`,
    )
}

/** @throws InputError `invalid-type` for anything else */
export const checkSensitivity = (found: Sensitivity, where: string): void => {
  if (!isListIn(found, 'units') || !isListIn(found, 'pairs'))
    throw new InputError('invalid-type', `${where}: expected the result of sensitivity, got ${shown(found)}`)
}

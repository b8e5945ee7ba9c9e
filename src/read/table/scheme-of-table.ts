import { bareFigureOf } from '../../audit/operand.js'
import type { BulletinRow } from '../../model/bulletin.js'
import { schemes } from '../../schemes/find-scheme.js'
import {
  type CompiledScheme,
  type Counts,
  combinationValue,
  compileScheme,
  states,
} from '../../score/compile-scheme.js'
import { scoreCounts } from '../../score/score.js'

/** One row that fits can be chance. */
const leastRows = 2

const countsOf = ({ indicators, adjustments }: CompiledScheme): readonly string[] => [
  ...indicators.flatMap(({ numerator, denominator }) => [...numerator, ...denominator]).map(([name]) => name),
  ...adjustments.flatMap(({ cases }) => cases).map(([name]) => name),
]

/** Whether counts can be scored: all there, and no part above its whole. */
const canBeScored = (scheme: CompiledScheme, needed: readonly string[], counts: Counts): boolean =>
  needed.every((name) => states(counts, name)) &&
  scheme.indicators.every(({ numerator, denominator }) => {
    const part = combinationValue(numerator, counts, 'readTable')
    return part.compare(0) >= 0 && part.compare(combinationValue(denominator, counts, 'readTable')) <= 0
  })

/** Whether a scheme gives the printed indexes: more than half of those that say anything, as the full mark does not. */
const gives = (scheme: CompiledScheme, rows: readonly BulletinRow[]): boolean => {
  const needed = countsOf(scheme)
  let judged = 0
  let given = 0
  for (const { tally, published } of rows) {
    const printed = published['index']
    const figure = printed === undefined ? undefined : bareFigureOf('score', printed)
    if (!figure || !canBeScored(scheme, needed, tally)) continue
    const above = figure.exact.compare(scheme.fullMark)
    if (above > 0) return false
    if (above === 0) continue
    judged++
    const { exact } = scoreCounts(tally, scheme, 'readTable')
    if (exact && figure.prints(exact, scheme.mode)) given++
  }
  return given >= leastRows && 2 * given > judged
}

/**
 * 考核办法 (scheme): the id of the one preset that gives the printed index of more than half of the rows whose index is below the
 * full mark, and of two at least; `undefined` where none does, or several do. The total is a row like any other.
 */
export const schemeOf = (
  rows: readonly BulletinRow[],
  total: BulletinRow | undefined,
): string | undefined => {
  const all = total ? [...rows, total] : rows
  const fitting = schemes.filter((scheme) => gives(compileScheme(scheme, 'readTable'), all))
  return fitting.length === 1 ? fitting[0]?.id : undefined
}

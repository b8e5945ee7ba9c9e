import { parseRatio, Ratio } from '../../exact/ratio.js'
import type { AssessedRow } from '../assessed-row.js'
import { type CompiledScheme, states } from '../compile-scheme.js'

/** 指标值的平均 (average of indexes): one way of averaging what should have been computed from the summed counts. */
export interface IndexAverage {
  /** Whether the exact indexes of the parts are averaged, or those printed. */
  readonly of: 'exact' | 'printed'
  /** The count each part weighs by; `undefined` for the plain mean. */
  readonly weightedBy: string | undefined
  /** The average, exact. */
  readonly mean: Ratio
  /** Average − index of the summed counts: how far it misses. */
  readonly misses: Ratio
}

interface Scored {
  readonly row: AssessedRow
  readonly exact: Ratio
  readonly printed: Ratio
}

const scoredAmong = (parts: readonly AssessedRow[]): readonly Scored[] =>
  parts.flatMap((row) =>
    row.exact === undefined || row.printed === undefined
      ? []
      : { row, exact: row.exact, printed: parseRatio(row.printed) },
  )

/** The plain mean of the exact indexes of the parts that have one. */
export const meanOfIndexes = (parts: readonly AssessedRow[]): Ratio | undefined => {
  const scored = scoredAmong(parts)
  if (scored.length === 0) return undefined
  return Ratio.sum(scored.map(({ exact }) => exact)).dividedBy(scored.length)
}

/** The counts that say how much a part has done, as far as every part states them. */
const volumesOf = (scored: readonly Scored[], scheme: CompiledScheme): readonly string[] => {
  const below = scheme.indicators.flatMap(({ denominator }) => denominator.map(([count]) => count))
  const names = new Set(['accepted', 'due', 'surveyed', ...below])
  return [...names].filter((name) => scored.every(({ row }) => states(row.tally, name)))
}

/** Every way of averaging the indexes of the parts, the plain ones first. */
export const indexAverages = (
  parts: readonly AssessedRow[],
  right: Ratio,
  scheme: CompiledScheme,
): readonly IndexAverage[] => {
  const scored = scoredAmong(parts)
  return [undefined, ...volumesOf(scored, scheme)].flatMap((weightedBy) => {
    const weights = scored.map(({ row }) => (weightedBy === undefined ? 1 : (row.tally[weightedBy] ?? 0)))
    const volume = Ratio.sum(weights)
    if (volume.equals(0)) return []
    return (['exact', 'printed'] as const).map((of) => {
      const sum = Ratio.sum(scored.map((one, i) => one[of].times(weights[i] ?? 0)))
      const mean = sum.dividedBy(volume)
      return { of, weightedBy, mean, misses: mean.minus(right) }
    })
  })
}

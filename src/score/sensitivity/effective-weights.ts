import { Ratio } from '../../exact/ratio.js'
import type { AssessedRow } from '../assessed-row.js'
import type { CompiledScheme } from '../compile-scheme.js'
import { leastCommonMultiple } from './index-form.js'
import type { EffectiveUndefined, EffectiveWeight } from './sensitivity-result.js'

/** Whole numbers of more bits than this, all units together, are not worked out. */
const mostBits = 50_000_000

export interface EffectiveWeights {
  readonly effective: readonly EffectiveWeight[]
  readonly effectiveLimit: Ratio | undefined
  readonly effectiveUndefined: EffectiveUndefined | undefined
}

const bits = (value: bigint): number => value.toString(16).length * 4

/** n × Σ ab − Σ a × Σ b: the covariance, but for a factor that every share divides out. */
const covariance = (a: readonly bigint[], b: readonly bigint[]): bigint => {
  let [products, ofA, ofB] = [0n, 0n, 0n]
  a.forEach((value, i) => {
    const other = b[i] ?? 0n
    products += value * other
    ofA += value
    ofB += other
  })
  return BigInt(a.length) * products - ofA * ofB
}

/** What each indicator, each adjustment and the limits make of the spread of the exact index. */
export const effectiveWeights = (rows: readonly AssessedRow[], scheme: CompiledScheme): EffectiveWeights => {
  const scored = rows.filter(({ unscored }) => unscored === undefined)
  const parts = [
    ...scheme.indicators.map(({ id, title, weight }, i) => ({
      id,
      title,
      weight: weight.dividedBy(scheme.fullMark),
      points: scored.map(({ indicators }) => indicators[i]?.points ?? new Ratio(0n)),
    })),
    ...scheme.adjustments.map(({ id, title }, i) => ({
      id,
      title,
      weight: undefined,
      points: scored.map(({ adjustments }) => adjustments[i]?.points ?? new Ratio(0n)),
    })),
  ]
  const without = (why: EffectiveUndefined): EffectiveWeights => ({
    effective: parts.map(({ id, title, weight }) => ({ id, title, weight, share: undefined })),
    effectiveLimit: undefined,
    effectiveUndefined: why,
  })
  if (scored.length === 0) return without('no unit has an index')
  const kept = scored.map(({ exact }, row) =>
    (exact ?? new Ratio(0n)).minus(Ratio.sum(parts.map(({ points }) => points[row] ?? new Ratio(0n)))),
  )
  const all = [...parts.map(({ points }) => points), kept]
  let common = 1n
  for (const points of all) {
    for (const { denominator } of points) {
      if (common % denominator !== 0n) common = leastCommonMultiple([common, denominator])
      if (bits(common) * scored.length > mostBits) {
        return without('the rates have too many different denominators')
      }
    }
  }
  const whole = all.map((points) =>
    points.map(({ numerator, denominator }) => numerator * (common / denominator)),
  )
  const sums = scored.map((_, row) => whole.reduce((sum, points) => sum + (points[row] ?? 0n), 0n))
  const variance = covariance(sums, sums)
  if (variance === 0n) return without('every unit has the same index')
  const shareOf = (i: number): Ratio => new Ratio(covariance(whole[i] ?? [], sums), variance)
  return {
    effective: parts.map(({ id, title, weight }, i) => ({ id, title, weight, share: shareOf(i) })),
    effectiveLimit: shareOf(parts.length),
    effectiveUndefined: undefined,
  }
}

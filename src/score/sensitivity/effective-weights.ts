import { Ratio } from '../../exact/ratio.js'
import type { AssessedRow } from '../assessed-row.js'
import type { CompiledScheme } from '../compile-scheme.js'
import { leastCommonMultiple } from './index-form.js'
import type { EffectiveWeight } from './sensitivity-result.js'

/** Whole numbers of more bits than this, all units together, are not worked out. */
const mostBits = 50_000_000

export interface EffectiveWeights {
  readonly effective: readonly EffectiveWeight[]
  readonly effectiveUndefined: string | undefined
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

/** What each indicator and each adjustment makes of the spread of the index before it is kept within its limits. */
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
  const without = (why: string): EffectiveWeights => ({
    effective: parts.map(({ id, title, weight }) => ({ id, title, weight, share: undefined })),
    effectiveUndefined: why,
  })
  let common = 1n
  for (const { points } of parts) {
    for (const { denominator } of points) {
      if (common % denominator !== 0n) common = leastCommonMultiple([common, denominator])
      if (bits(common) * scored.length > mostBits) {
        return without('the rates have too many different denominators')
      }
    }
  }
  const whole = parts.map(({ points }) =>
    points.map(({ numerator, denominator }) => numerator * (common / denominator)),
  )
  const sums = scored.map((_, row) => whole.reduce((sum, points) => sum + (points[row] ?? 0n), 0n))
  const variance = covariance(sums, sums)
  if (variance === 0n) return without('every unit has the same index')
  return {
    effective: parts.map(({ id, title, weight }, i) => ({
      id,
      title,
      weight,
      share: new Ratio(covariance(whole[i] ?? [], sums), variance),
    })),
    effectiveUndefined: undefined,
  }
}

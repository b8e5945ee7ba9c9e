import type { Scheme } from '../../model/scheme.js'
import { parseTally, type Tally } from '../../model/tally.js'
import { readableAs } from '../../readable.js'
import { assessRows, type UnitTally } from '../assess-rows.js'
import { compileScheme } from '../compile-scheme.js'
import { pairsOf } from '../rank.js'
import { effectiveWeights } from './effective-weights.js'
import { neighbourPairs } from './neighbour-pairs.js'
import { rankBounds } from './rank-bounds.js'
import { sampledTables } from './sampled-tables.js'
import { checkedOptions, type SensitivityOptions } from './sensitivity-options.js'
import type { RankBounds, Sensitivity, SensitivityFields, UnitSensitivity } from './sensitivity-result.js'
import { schemeVariants } from './variants.js'
import { weighedTable } from './weighed-table.js'

const interval = (bounds: RankBounds | undefined): string => {
  if (bounds === undefined) return '–'
  const { best, worst, bestAttained, worstAttained } = bounds
  return `${bestAttained ? '' : '≥'}${best}–${worstAttained ? '' : '≤'}${worst}`
}

const line = ({ unit, rank, printed, grade, alone, jointly, sampled }: UnitSensitivity): string => {
  const place = rank === undefined ? '–' : `${rank}`
  const middle = sampled?.middle90 === undefined ? '–' : sampled.middle90.join('–')
  return `${place} ${unit} ${printed ?? '–'} ${grade ?? '–'} [${interval(alone)}] [${interval(jointly)}] 90%: ${middle}`
}

const readable = readableAs<SensitivityFields>(({ weights, units }) =>
  [`±${weights.times(100)}%`, ...units.map(line)].join('\n'),
)

/**
 * 敏感性分析 (sensitivity analysis): how sure the ranks of a table are, when the weights are not.
 *
 * Differs from {@link assess}, which takes the scheme as given. Every raw weight is multiplied by its own 1 + δ, |δ| ≤ r, and
 * all are rescaled to the full mark; points lost are stretched with their weight, adjustments stay. One thing is sampled, the
 * distributions, and even there every score is exact; intervals, swaps and effective weights are worked out.
 *
 * @formula index = fullMark × Σ w (1 + δ) × share earned / Σ w (1 + δ) + adjustments
 * @unit ranks from 1; shares of a weight as Ratio; points of the full mark
 * @source samples: xoshiro128** (Blackman and Vigna) seeded by SplitMix64; effective weights: the share of the covariance, as composite-indicator handbooks define it
 * @param units an object or pairs of unit and tally; a `Map` from `tallyBy` will do
 * @throws InputError as {@link assess}; for options `invalid-type`, `invalid-value`, `unknown-key`, `not-a-ratio`; `too-large` for more units
 * than can be compared with each other; `moving-ties` where points of an indicator break ties and some unit has weights
 * redistributed: which of two ties goes first would then hang on the weights
 * @example
 * import { sensitivity } from 'hotline-score'
 * import { yueyang2021 } from 'hotline-score/schemes'
 *
 * const { units, pairs } = sensitivity({
 *   住建局: { due: 13, completed: 13, onTime: 11, reworked: 0, surveyed: 13, satisfied: 13 },
 *   交警君山大队: { due: 3, completed: 3, onTime: 3, reworked: 1, surveyed: 3, satisfied: 3 },
 * }, yueyang2021, { weights: '0.25' })
 * units.map(({ unit, rank, jointly }) => `${unit} ${rank} ${jointly?.best}–${jointly?.worst}`) // => ["住建局 1 1–2", "交警君山大队 2 1–2"]
 * String(pairs[0]?.gap) // => "80/39"
 * String(pairs[0]?.shift) // => "2/11"
 * String(pairs[0]?.transfer?.points) // => "80/19"
 */
export const sensitivity = (
  units: Readonly<Record<string, Tally>> | Iterable<readonly [unit: string, tally: Tally]>,
  scheme: Scheme,
  options: SensitivityOptions = {},
): Sensitivity => {
  const compiled = compileScheme(scheme, 'sensitivity')
  const checked = checkedOptions(options)
  const parsed = pairsOf(units, 'sensitivity').map(
    ([unit, tally]): UnitTally => [unit, parseTally(tally, `sensitivity: ${unit}`)],
  )
  const rows = assessRows(parsed, compiled, 'sensitivity')
  const table = weighedTable(rows, compiled)
  const sampled = sampledTables(table, checked)
  const bounds = rankBounds(table, checked.weights, sampled)
  const kindOf = new Map(table.kinds.flatMap((kind, k) => kind.rows.map((row) => [row, k] as const)))
  return readable({
    scheme: compiled.scheme.id,
    weights: checked.weights,
    samples: checked.samples,
    seed: checked.seed,
    units: rows.map(({ unit, printed, grade, rank, unranked }, row) => {
      const kind = kindOf.get(row) ?? -1
      const { alone, jointly } = bounds[kind] ?? {}
      return { unit, printed, grade, rank, unranked, sampled: sampled[kind], alone, jointly }
    }),
    pairs: neighbourPairs(table),
    ...effectiveWeights(rows, compiled),
    variants: schemeVariants(rows, compiled, checked),
  })
}

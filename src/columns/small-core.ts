import { largestProduct } from './last-step.js'
import type { ScoringPlan } from './scoring-plan.js'
import type { SettledRows } from './settled-rows.js'
import type { WholeRounding } from './whole-quotient.js'

/**
 * A scheme of proportional rates, some over due cases and some over surveyed ones, with the rounding taken into its factors: the
 * index is the whole part of (over due × surveyed + over surveyed × due − less) / (twice × due × surveyed).
 */
export interface SmallCore {
  /** Of due, completed, onTime and reworked. */
  readonly overDue: readonly [number, number, number, number]
  /** Of surveyed and satisfied. */
  readonly overSurveyed: readonly [number, number]
  readonly twice: number
  readonly less: number
  readonly even: boolean
  /** The largest product of both denominators. */
  readonly most: number
  /** The largest count. */
  readonly limit: number
}

/** The plan in that form; `undefined` where it has any other. */
export const smallCore = (
  plan: ScoringPlan,
  rounding: WholeRounding,
  limit: number,
): SmallCore | undefined => {
  const { denominators, sums, indicators, checks, cases, adjustments, constant, top, scale } = plan
  const others = checks.length + cases.length + adjustments.length
  if (others > 0 || constant !== 0 || indicators.some(({ plain }) => plain === undefined)) return undefined
  const isColumn = (at: number, column: number): boolean => {
    const form = denominators[at]
    return form?.columns.length === 1 && form.columns[0] === column && form.factors[0] === 1
  }
  const [due, surveyed] = isColumn(0, 0) ? [sums[0], sums[1]] : [sums[1], sums[0]]
  const both = (isColumn(0, 0) && isColumn(1, 4)) || (isColumn(0, 4) && isColumn(1, 0))
  if (!both || denominators.length !== 2 || !due || !surveyed) return undefined
  if (due.columns.some((at) => at > 3) || surveyed.columns.some((at) => at !== 4 && at !== 5))
    return undefined
  const doubled = ({ columns, factors }: typeof due, column: number): number =>
    2 * (factors[columns.indexOf(column)] ?? 0)
  const share = rounding.part * scale
  const size = 2 * Math.max(due.size, surveyed.size) + share
  return {
    overDue: [doubled(due, 0) + share, doubled(due, 1), doubled(due, 2), doubled(due, 3)],
    overSurveyed: [doubled(surveyed, 4), doubled(surveyed, 5)],
    twice: 2 * scale,
    less: rounding.less,
    even: rounding.even,
    most: largestProduct / (top + 2 * scale),
    limit: Math.min(limit, Math.floor(largestProduct / size)),
  }
}

/** The limits of a tally, both sums, one division; gives how many rows are left over, with the earlier ones. */
export const scoreSmallCore = (
  { overDue, overSurveyed, twice, less, even, most, limit }: SmallCore,
  counts: readonly Int32Array[],
  from: number,
  length: number,
  { index, left }: SettledRows,
  row: number,
  already: number,
): number => {
  const [due, completed, onTime, reworked, surveyed, satisfied] = counts as [
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
  ]
  const [kd, kc, ko, kr] = overDue
  const [kv, ks] = overSurveyed
  let lefts = already
  for (let i = 0; i < length; i++) {
    const d = due[from + i] as number
    const c = completed[from + i] as number
    const o = onTime[from + i] as number
    const r = reworked[from + i] as number
    const v = surveyed[from + i] as number
    const s = satisfied[from + i] as number
    const under = d * v
    // One sign for every limit: none of the differences wraps where no count is negative.
    const wrong = d | c | o | r | v | s | (c - o) | (d - c) | (d - r) | (v - s) | (limit - d) | (limit - v)
    if (wrong < 0 || !(under > 0 && under <= most)) {
      left[lefts++] = row + i
      continue
    }
    const over = (kd * d + kc * c + ko * o + kr * r) * v + (kv * v + ks * s) * d - less
    let whole = (over / (twice * under)) | 0
    if (even && (whole & 1) === 1 && over === whole * twice * under) whole--
    index[row + i] = whole
  }
  return lefts
}

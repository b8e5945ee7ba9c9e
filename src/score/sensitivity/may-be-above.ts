import type { Ratio } from '../../exact/ratio.js'
import { ranksByExact } from './exact-places.js'
import type { IndexForm } from './index-form.js'
import type { Kind, WeighedTable } from './weighed-table.js'

/**
 * A condition on the difference of two indexes, in units of the last printed digit: difference ≥ least, or > where strict.
 * Without it the one is not above (or not at least) the other: two indexes that print alike differ by 1 at most.
 */
export interface Lead {
  readonly least: bigint
  readonly strict: boolean
}

/** What must hold for `u` to go before `v`, or (`atLeast`) not to go after it. */
export const leadOf = (u: Kind, v: Kind, atLeast: boolean, byExact: boolean): Lead =>
  (atLeast ? u.tie <= v.tie : u.tie < v.tie)
    ? { least: byExact ? 0n : -1n, strict: false }
    : { least: 0n, strict: true }

/** The difference less `least`, as whole coefficients of the raw weights, but for a positive factor. */
export const leadCoefficients = (u: IndexForm, v: IndexForm, least: bigint): bigint[] =>
  u.earned.map((earned, i) =>
    u.counted[i] ? earned * v.divisor - (v.earned[i] ?? 0n) * u.divisor - least * u.divisor * v.divisor : 0n,
  )

/** Whether both count the same indicators: only then is their difference linear in the weights. */
export const countAlike = (u: IndexForm, v: IndexForm): boolean =>
  u.counted.every((counted, i) => counted === v.counted[i])

/** Whether a condition can hold; a number names the one weight that moves, `undefined` lets all of them move. */
export type MayLead = (u: number, v: number, atLeast: boolean, moved: number | undefined) => boolean

/** The forms as doubles: for what is clear, far beyond anything they round off. */
export interface RoughForms {
  /** How many indicators have a weight. */
  readonly width: number
  /** The share of each in the full mark. */
  readonly weights: Float64Array
  /** The index were the full mark on one indicator, kind by kind. */
  readonly values: Float64Array
  /** r. */
  readonly range: number
  /** A difference beyond this has the sign it seems to have. */
  readonly clear: number
}

/** The forms of the kinds as doubles. */
export const roughForms = (table: WeighedTable, kinds: readonly Kind[], range: Ratio): RoughForms => {
  const total = table.weights.reduce((sum, weight) => sum + weight, 0n)
  const values = Float64Array.from(
    kinds.flatMap(({ form }) => form.earned.map((earned) => Number(earned) / Number(form.divisor))),
  )
  return {
    width: table.weights.length,
    weights: Float64Array.from(table.weights, (weight) => Number(weight) / Number(total)),
    values,
    range: Number(range.numerator) / Number(range.denominator),
    clear: 2 ** -36 * values.reduce((most, value) => Math.max(most, Math.abs(value)), 1),
  }
}

/** Whether every index is linear in the weights, but for one denominator common to all, and never kept at a limit. */
export const isPlain = ({ scheme }: WeighedTable, kinds: readonly Kind[]): boolean =>
  scheme.adjustments.length === 0 && kinds.every(({ form }) => form.counted.every(Boolean))

/** Settled in whole numbers: Σ w e + r Σ w |e| is the most that Σ n e can be; with one weight moved, only its own |e| counts. */
export const leadsExactly = (
  table: WeighedTable,
  [u, v]: readonly [Kind, Kind],
  { least, strict }: Lead,
  range: Ratio,
  moved: number | undefined,
): boolean => {
  let [sum, free] = [0n, 0n]
  leadCoefficients(u.form, v.form, least).forEach((coefficient, i) => {
    const part = coefficient * (table.weights[i] ?? 0n)
    sum += part
    if (moved === undefined || moved === i) free += part < 0n ? -part : part
  })
  const most = sum * range.denominator + free * range.numerator
  return strict ? most > 0n : most >= 0n
}

/** The least and the greatest weighted mean: the best raised and the rest lowered, wherever the line is drawn. */
const extremes = (values: readonly number[], weights: readonly number[], range: number): [number, number] => {
  const order = values.map((_, i) => i).sort((a, b) => (values[a] as number) - (values[b] as number))
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (let line = 0; line <= order.length; line++) {
    const mean = (below: number, above: number): number => {
      let [sum, total] = [0, 0]
      order.forEach((i, position) => {
        const weight = (weights[i] as number) * (position < line ? below : above)
        sum += weight * (values[i] as number)
        total += weight
      })
      return sum / total
    }
    least = Math.min(least, mean(1 + range, 1 - range))
    most = Math.max(most, mean(1 - range, 1 + range))
  }
  return [least, most]
}

/**
 * Whether a kind may lead another somewhere within the range: for two that count the same indicators exactly, for others
 * erring towards "may".
 */
export const mayLead = (table: WeighedTable, kinds: readonly Kind[], range: Ratio): MayLead => {
  const byExact = ranksByExact(table)
  const { width, weights, values, range: r, clear } = roughForms(table, kinds, range)
  const adjusted = table.scheme.adjustments.length > 0
  const top = Number(table.fullMark[0]) / Number(table.fullMark[1])
  const plain = isPlain(table, kinds)
  const reach = plain
    ? []
    : kinds.map(({ form }, k) => {
        const counted = form.counted.flatMap((one, i) => (one ? [i] : []))
        return extremes(
          counted.map((i) => values[k * width + i] as number),
          counted.map((i) => weights[i] as number),
          r,
        )
      })
  return (a, b, atLeast, moved) => {
    const u = kinds[a] as Kind
    const v = kinds[b] as Kind
    const strict = atLeast ? u.tie > v.tie : u.tie >= v.tie
    const least = strict || byExact ? 0 : -1
    let sum = 0
    let free = 0
    if (!plain) {
      const [, most] = reach[a] as [number, number]
      const [lowest] = reach[b] as [number, number]
      // At the limits of the scale two indexes are equal however far they were apart.
      if (adjusted && !strict && (most >= top - 1 - clear || lowest <= 1 + clear)) return true
      if (!countAlike(u.form, v.form)) return most - lowest >= least - clear
    }
    for (let i = 0; i < width; i++) {
      if (!plain && !u.form.counted[i]) continue
      const part =
        ((values[a * width + i] as number) - (values[b * width + i] as number) - least) *
        (weights[i] as number)
      sum += part
      if (moved === undefined || moved === i) free += Math.abs(part)
    }
    const most = sum + r * free
    if (most > clear) return true
    if (most < -clear) return false
    return leadsExactly(table, [u, v], { least: BigInt(least), strict }, range, moved)
  }
}

/** Every two kinds: either one clearly goes before the other wherever the weights are, or that is open. */
export type EachPair = (
  settled: (above: number, below: number) => void,
  open: (u: number, v: number) => void,
) => void

/** Settles what can be settled by a glance at doubles: indexes more than one printed unit apart, and then some, everywhere. */
export const eachPair = (table: WeighedTable, kinds: readonly Kind[], range: Ratio): EachPair => {
  const { width, weights, values, range: r, clear } = roughForms(table, kinds, range)
  const plain = isPlain(table, kinds)
  // The most that one printed unit can be, weighed anywhere within the range.
  const apart = 1 + r + clear
  return (settled, open) => {
    for (let u = 0; u < kinds.length; u++) {
      for (let v = 0; v < u; v++) {
        let sum = 0
        let free = 0
        for (let i = 0; i < width; i++) {
          const part =
            ((values[u * width + i] as number) - (values[v * width + i] as number)) * (weights[i] as number)
          sum += part
          free += Math.abs(part)
        }
        if (plain && sum - r * free > apart) settled(u, v)
        else if (plain && -sum - r * free > apart) settled(v, u)
        else open(u, v)
      }
    }
  }
}

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

const holds = (value: bigint | number, strict: boolean): boolean => (strict ? value > 0 : value >= 0)

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
 * Whether a kind may lead another somewhere within the range. For two that count the same indicators it is settled exactly:
 * Σ w e + r Σ w |e| is the most that Σ n e can be, with all weights free, and with one only its own term stays of the second
 * sum. Doubles settle what is clear, far beyond anything they round off; whole numbers settle the rest. For others it errs
 * towards "may".
 */
export const mayLead = (table: WeighedTable, kinds: readonly Kind[], range: Ratio): MayLead => {
  const byExact = ranksByExact(table)
  const r = Number(range.numerator) / Number(range.denominator)
  const total = table.weights.reduce((sum, weight) => sum + weight, 0n)
  const weights = table.weights.map((weight) => Number(weight) / Number(total))
  const width = weights.length
  const values = Float64Array.from(
    kinds.flatMap(({ form }) => form.earned.map((earned) => Number(earned) / Number(form.divisor))),
  )
  const largest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 1)
  const clear = 2 ** -36 * largest
  const adjusted = table.scheme.adjustments.length > 0
  const top = Number(table.fullMark[0]) / Number(table.fullMark[1])
  const plain = !adjusted && kinds.every(({ form }) => form.counted.every(Boolean))
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

  const exactly = (u: Kind, v: Kind, { least, strict }: Lead, moved: number | undefined): boolean => {
    let [sum, free] = [0n, 0n]
    leadCoefficients(u.form, v.form, least).forEach((coefficient, i) => {
      const part = coefficient * (table.weights[i] ?? 0n)
      sum += part
      if (moved === undefined || moved === i) free += part < 0n ? -part : part
    })
    return holds(sum * range.denominator + free * range.numerator, strict)
  }

  return (a, b, atLeast, moved) => {
    const [u, v] = [kinds[a] as Kind, kinds[b] as Kind]
    const nonStrict = atLeast ? u.tie <= v.tie : u.tie < v.tie
    const least = nonStrict && !byExact ? -1 : 0
    if (!plain) {
      const [, most] = reach[a] as [number, number]
      const [lowest] = reach[b] as [number, number]
      // At the limits of the scale two indexes are equal however far they were apart.
      if (adjusted && nonStrict && (most >= top - 1 - clear || lowest <= 1 + clear)) return true
      if (!countAlike(u.form, v.form)) return most - lowest >= least - clear
    }
    let [sum, free] = [0, 0]
    for (let i = 0; i < width; i++) {
      if (!plain && !u.form.counted[i]) continue
      const part =
        ((values[a * width + i] as number) - (values[b * width + i] as number) - least) *
        (weights[i] as number)
      sum += part
      if (moved === undefined || moved === i) free += Math.abs(part)
    }
    const value = sum + r * free
    if (value > clear) return true
    if (value < -clear) return false
    return exactly(u, v, leadOf(u, v, atLeast, byExact), moved)
  }
}

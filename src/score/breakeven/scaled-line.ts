import type { Ratio } from '../../exact/ratio.js'
import type { CornerLine } from './corner-line.js'

/** A line of corners in whole numbers: every value between corners is whole as well. */
export interface ScaledLine {
  readonly ks: readonly number[]
  readonly values: readonly bigint[]
}

const leastCommonMultiple = (a: bigint, b: bigint): bigint => {
  let [x, y] = [a, b]
  while (y !== 0n) [x, y] = [y, x % y]
  return (a / x) * b
}

/** What one whole number stands for: a common denominator of all the values that lines and a starting value can take. */
export const commonScale = (lines: readonly CornerLine[], start: Ratio): bigint => {
  let scale = start.denominator
  for (const { ks, points } of lines) {
    for (const [i, value] of points.entries()) {
      const cases = (ks[i] ?? 0) - (ks[i - 1] ?? 0)
      const slope = cases === 0 ? value : value.minus(points[i - 1] ?? 0).dividedBy(cases)
      scale = leastCommonMultiple(leastCommonMultiple(scale, value.denominator), slope.denominator)
    }
  }
  return scale
}

/** The ratio in that scale; it must be whole there. */
export const scaledBy = ({ numerator, denominator }: Ratio, scale: bigint): bigint =>
  numerator * (scale / denominator)

export const scaledLine = ({ ks, points }: CornerLine, scale: bigint): ScaledLine => ({
  ks,
  values: points.map((value) => scaledBy(value, scale)),
})

/** The first position whose value is at least this; the length of the list when there is none. */
const firstAt = (values: readonly bigint[], least: bigint): number => {
  let [from, to] = [0, values.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if ((values[middle] ?? 0n) < least) from = middle + 1
    else to = middle
  }
  return from
}

/** The fewest cases with which a line earns at least this; `undefined` when it never does. */
export const casesFor = ({ ks, values }: ScaledLine, least: bigint): number | undefined => {
  const at = firstAt(values, least)
  const [k, value] = [ks[at], values[at]]
  if (k === undefined || value === undefined) return undefined
  const [before, reached] = [ks[at - 1], values[at - 1]]
  if (before === undefined || reached === undefined) return k
  const cases = BigInt(k - before)
  const rise = value - reached
  return before + Number(((least - reached) * cases + rise - 1n) / rise)
}

/** The most that several lines can earn together for a number of cases, or more: a concave line above them all. */
export type Envelope = ScaledLine

/** What an envelope allows at most for this many cases, rounded up. */
export const allowed = ({ ks, values }: Envelope, cases: number): bigint => {
  let [from, to] = [0, ks.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if ((ks[middle] ?? 0) < cases) from = middle + 1
    else to = middle
  }
  const [k, value] = [ks[from], values[from]]
  if (k === undefined || value === undefined) return values.at(-1) ?? 0n
  const [before, reached] = [ks[from - 1], values[from - 1]]
  if (before === undefined || reached === undefined) return value
  const width = BigInt(k - before)
  return reached + ((value - reached) * BigInt(cases - before) + width - 1n) / width
}

interface Segment {
  readonly cases: bigint
  readonly rise: bigint
}

/** Steeper first. */
const bySlope = (a: Segment, b: Segment): number => {
  const difference = b.rise * a.cases - a.rise * b.cases
  return difference > 0n ? 1 : difference < 0n ? -1 : 0
}

/** The segments of the upper hull of a line, steepest first. */
const hull = ({ ks, values }: ScaledLine): readonly Segment[] => {
  const segments: Segment[] = []
  for (let i = 1; i < ks.length; i++) {
    let next: Segment = {
      cases: BigInt((ks[i] ?? 0) - (ks[i - 1] ?? 0)),
      rise: (values[i] ?? 0n) - (values[i - 1] ?? 0n),
    }
    for (let last = segments.at(-1); last && bySlope(last, next) > 0; last = segments.at(-1)) {
      segments.pop()
      next = { cases: last.cases + next.cases, rise: last.rise + next.rise }
    }
    segments.push(next)
  }
  return segments
}

/** The envelope of lines whose cases are shared out among them as well as can be. */
export const envelopeOf = (lines: readonly ScaledLine[]): Envelope => {
  const segments = lines.flatMap(hull).sort(bySlope)
  const [ks, values] = [[0], [0n]]
  for (const { cases, rise } of segments) {
    ks.push((ks.at(-1) ?? 0) + Number(cases))
    values.push((values.at(-1) ?? 0n) + rise)
  }
  return { ks, values }
}

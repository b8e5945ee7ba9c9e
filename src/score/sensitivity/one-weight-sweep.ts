import type { Ratio } from '../../exact/ratio.js'
import type { RoundingMode } from '../../exact/rounding.js'
import { ranksByExact } from './exact-places.js'
import { compareQuotients, type IndexForm, type Quotient } from './index-form.js'
import { countAlike, leadCoefficients } from './may-be-above.js'
import type { Kind, WeighedTable } from './weighed-table.js'

/** More work than this is not begun: points of a sweep times kinds. */
const mostWork = 300_000

const halves: readonly RoundingMode[] = ['halfExpand', 'halfCeil', 'halfTrunc', 'halfFloor', 'halfEven']

/** constant + slope × δ, where δ moves the one weight. */
type Line = readonly [constant: bigint, slope: bigint]

const lineOf = (coefficients: readonly bigint[], weights: readonly bigint[], moved: number): Line => [
  coefficients.reduce((sum, coefficient, i) => sum + coefficient * (weights[i] ?? 0n), 0n),
  (coefficients[moved] ?? 0n) * (weights[moved] ?? 0n),
]

/** Where a line is 0; nowhere when it is level. */
const root = ([constant, slope]: Line): Quotient | undefined =>
  slope === 0n ? undefined : slope > 0n ? [-constant, slope] : [constant, -slope]

const at = ([constant, slope]: Line, [numerator, denominator]: Quotient): bigint =>
  constant * denominator + slope * numerator

const floorOf = (numerator: bigint, denominator: bigint): bigint => {
  const whole = numerator / denominator
  return whole * denominator > numerator ? whole - 1n : whole
}

type Stretch = readonly [from: Quotient, to: Quotient]

/** The part of a stretch where a line is not below 0. */
const wherePositive = (line: Line, stretch: Stretch): Stretch | undefined => {
  const [from, to] = stretch
  const zero = root(line)
  if (zero === undefined) return line[0] >= 0n ? stretch : undefined
  const [left, right] = [at(line, from) >= 0n, at(line, to) >= 0n]
  if (left && right) return stretch
  if (!left && !right) return undefined
  return left ? [from, zero] : [zero, to]
}

/** Where the printed index of a form may change within a stretch; `undefined` when that is more often than `most`. */
const printedChanges = (
  form: IndexForm,
  weights: readonly bigint[],
  moved: number,
  [from, to]: Stretch,
  mode: RoundingMode,
  most: number,
): readonly Quotient[] | undefined => {
  const sum = lineOf(form.earned, weights, moved)
  const total = lineOf(
    form.counted.map((counted) => (counted ? form.divisor : 0n)),
    weights,
    moved,
  )
  // In halves, whole steps or the halves between them by the mode.
  const shift = halves.includes(mode) ? 1n : 0n
  const step = (point: Quotient): bigint =>
    floorOf(2n * at(sum, point) - shift * at(total, point), 2n * at(total, point))
  const [one, other] = [step(from), step(to)]
  const [low, high] = one < other ? [one, other] : [other, one]
  if (high - low > BigInt(most)) return undefined
  const points: Quotient[] = []
  for (let k = low; k <= high + 1n; k++) {
    const boundary = 2n * k + shift
    const point = root([2n * sum[0] - boundary * total[0], 2n * sum[1] - boundary * total[1]])
    if (point && compareQuotients(point, from) >= 0n && compareQuotients(point, to) <= 0n) points.push(point)
  }
  return points
}

const inOrder = (a: Quotient, b: Quotient): number => {
  const order = compareQuotients(a, b)
  return order < 0n ? -1 : order > 0n ? 1 : 0
}

/**
 * Every δ at which the order of two units can change while one weight w (1 + δ) moves over the range and the others keep
 * their proportions, with a point between each two: to rank at all of them is to see every rank there is.
 *
 * Two indexes more than one printed unit apart print in their order, so the order of two kinds can change only where they are
 * nearer: there it can change where one of them prints otherwise, and at the ends of that stretch. `undefined` when there are
 * too many such points, or when they are no fractions.
 */
export const sweepPoints = (
  table: WeighedTable,
  kinds: readonly Kind[],
  range: Ratio,
  moved: number,
): readonly Quotient[] | undefined => {
  const { weights, scheme, fullMark } = table
  const whole: Stretch = [
    [-range.numerator, range.denominator],
    [range.numerator, range.denominator],
  ]
  const byExact = ranksByExact(table)
  const adjusted = scheme.adjustments.length > 0
  const budget = Math.floor(mostWork / (2 * Math.max(1, kinds.length) * weights.length))
  // So many pairs alone would take too long to look at.
  if (kinds.length * kinds.length > mostWork) return undefined
  const points: Quotient[] = [...whole]
  const within = (point: Quotient | undefined): void => {
    if (!point) return
    if (compareQuotients(point, whole[0]) >= 0n && compareQuotients(point, whole[1]) <= 0n) points.push(point)
  }
  /** Where a form comes to a limit of the scale, or prints as one: there indexes are equal that are not near. */
  const limits = ({ earned, counted, divisor }: IndexForm): void => {
    const [top, share] = fullMark
    const reaches = (level: bigint, of: bigint): void =>
      within(
        root(
          lineOf(
            earned.map((value, i) => (counted[i] ? value * of - level * divisor : 0n)),
            weights,
            moved,
          ),
        ),
      )
    reaches(top, share)
    for (let half = 0n; half <= 2n; half++) reaches(half, 2n)
    const last = 2n * floorOf(top, share)
    for (let half = last - 2n; half <= last + 3n; half++) reaches(half, 2n)
  }
  const swept = new Set<number>()
  const sweep = (kind: number, stretch: Stretch): boolean => {
    const all = stretch === whole
    if (all && swept.has(kind)) return true
    if (all) swept.add(kind)
    const { form } = kinds[kind] as Kind
    const changes = printedChanges(form, weights, moved, stretch, scheme.mode, budget)
    for (const point of changes ?? []) points.push(point)
    return changes !== undefined && points.length <= 4 * budget
  }
  if (adjusted) for (const { form } of kinds) limits(form)
  for (let u = 0; u < kinds.length; u++) {
    for (let v = 0; v < u; v++) {
      const [one, other] = [(kinds[u] as Kind).form, (kinds[v] as Kind).form]
      const alike = countAlike(one, other)
      if (byExact) {
        if (!alike) return undefined
        within(root(lineOf(leadCoefficients(one, other, 0n), weights, moved)))
      } else {
        const near = alike
          ? [leadCoefficients(one, other, -1n), leadCoefficients(other, one, -1n)].reduce<
              Stretch | undefined
            >(
              (stretch, coefficients) =>
                stretch && wherePositive(lineOf(coefficients, weights, moved), stretch),
              whole,
            )
          : whole
        if (!near) continue
        points.push(...near)
        if (!sweep(u, near) || !sweep(v, near)) return undefined
      }
      if (points.length > 4 * budget) return undefined
    }
  }
  points.sort(inOrder)
  const distinct = points.filter((point, i) => i === 0 || inOrder(points[i - 1] as Quotient, point) !== 0)
  if (distinct.length > budget) return undefined
  return distinct.flatMap((point, i) => {
    const next = distinct[i + 1]
    return next === undefined
      ? [point]
      : [point, [point[0] * next[1] + next[0] * point[1], 2n * point[1] * next[1]] as const]
  })
}

/** The raw weights at a point of a sweep. */
export const sweptWeights = (
  weights: readonly bigint[],
  moved: number,
  [numerator, denominator]: Quotient,
): bigint[] => weights.map((weight, i) => weight * (i === moved ? denominator + numerator : denominator))

import { type CountRange, wholeNumbersIn } from '../../exact/counts-behind.js'
import { Interval } from '../../exact/interval.js'
import { parseRatio, Ratio } from '../../exact/ratio.js'
import { InputError, shown } from '../../input-error.js'
import type { BulletinRow } from '../../model/bulletin.js'
import { figureOf } from '../operand.js'
import { parseRows } from './rows-input.js'

/** How finely weights are tried. */
export interface InferWeightsOptions {
  /** The step of the grid, in points of 100; it must divide 100. 1 unless stated. */
  readonly step?: number | string
}

/** Weights by indicator, in points of 100. */
export type InferredVector = Readonly<Record<string, string>>

/** What the rows say of one weight. */
export interface InferredWeight {
  /** The indicator. */
  readonly indicator: string
  /** The smallest value among the best vectors. */
  readonly from: string
  /** The largest. */
  readonly to: string
  /** Whether a reproduced row loses points by it; if not, the weight is only what the others leave of 100. */
  readonly pinned: boolean
  /** Those rows. */
  readonly rows: readonly string[]
}

/** What {@link inferWeights} finds. */
export interface InferredWeights {
  /** The vectors that reproduce the most printed indexes; the first thousand of them. */
  readonly vectors: readonly { readonly weights: InferredVector; readonly leftOver: readonly string[] }[]
  /** How many vectors do. */
  readonly count: number
  /** How many printed indexes each reproduces. */
  readonly reproduces: number
  /** How many printed indexes there are. */
  readonly of: number
  /** What the rows say of each weight. */
  readonly weights: readonly InferredWeight[]
  /** How many vectors were tried. */
  readonly tried: number
}

/** The four named rates; `lost` is what a unit does not earn of the weight. */
const indicators: readonly (readonly [id: string, lost: (row: BulletinRow['tally']) => Ratio | undefined])[] =
  [
    ['completion', ({ completed, due }) => missed(completed, due)],
    ['onTime', ({ onTime, due }) => missed(onTime, due)],
    [
      'rework',
      ({ reworked, due }) => (reworked === undefined ? undefined : missed((due ?? 0) - reworked, due)),
    ],
    ['satisfaction', ({ satisfied, surveyed }) => missed(satisfied, surveyed)],
  ]

const missed = (part: number | undefined, whole: number | undefined): Ratio | undefined =>
  part === undefined || whole === undefined || whole === 0 || part > whole || part < 0
    ? undefined
    : new Ratio(BigInt(whole - part), BigInt(whole))

/** A row as a condition on the steps: Σ steps × lost lies in [from, to]. */
interface Condition {
  readonly lost: readonly number[]
  readonly from: number
  readonly to: number
  readonly units: string[]
}

const leastCommon = (a: bigint, b: bigint): bigint => {
  let [x, y] = [a, b]
  while (y !== 0n) [x, y] = [y, x % y]
  return (a / x) * b
}

const mostVectors = 5_000_000
const mostListed = 1000

const conditionOf = (row: BulletinRow, step: Ratio, steps: number): Condition | undefined => {
  const { index } = row.published
  const figure = index === undefined ? undefined : figureOf(index)
  const lost = indicators.map(([, of]) => of(row.tally))
  if (!figure || lost.some((share) => share === undefined)) return undefined
  const shares = lost as readonly Ratio[]
  const common = shares.reduce((product, { denominator }) => leastCommon(product, denominator), 1n)
  const scaled = shares.map((share) => share.times(common).numerator)
  if (common * BigInt(steps) > BigInt(Number.MAX_SAFE_INTEGER)) {
    throw new InputError(
      'too-large',
      `inferWeights: the counts of ${shown(row.unit)} are too large to be tried on a grid`,
    )
  }
  const range: CountRange | undefined = wholeNumbersIn(
    Interval.exactly(new Ratio(100n)).minus(figure.interval()).scaled(new Ratio(common).dividedBy(step)),
    BigInt(Number.MAX_SAFE_INTEGER),
  )
  return {
    lost: scaled.map(Number),
    from: range ? Number(range.from) : 1,
    to: range ? Number(range.to) : 0,
    units: [row.unit],
  }
}

/** Rows that ask the same of the weights, together. */
const distinct = (conditions: readonly Condition[]): readonly Condition[] => {
  const byKey = new Map<string, Condition>()
  for (const condition of conditions) {
    const key = `${condition.lost} ${condition.from} ${condition.to}`
    const known = byKey.get(key)
    if (known) known.units.push(...condition.units)
    else byKey.set(key, { ...condition, units: [...condition.units] })
  }
  return [...byKey.values()]
}

const holds = ({ lost, from, to }: Condition, vector: readonly number[]): boolean => {
  let sum = 0
  for (let i = 0; i < vector.length; i++) sum += (vector[i] as number) * (lost[i] as number)
  return from <= sum && sum <= to
}

/** Every way to share out the steps. */
function* vectorsOf(steps: number): Iterable<readonly number[]> {
  const vector = indicators.map(() => 0)
  const last = vector.length - 1
  function* fill(at: number, left: number): Iterable<readonly number[]> {
    if (at === last) {
      vector[last] = left
      yield vector
      return
    }
    for (let k = 0; k <= left; k++) {
      vector[at] = k
      yield* fill(at + 1, left - k)
    }
  }
  yield* fill(0, steps)
}

const stepsOf = (step: number | string): { readonly size: Ratio; readonly steps: number } => {
  const size = parseRatio(step)
  const steps = size.compare(0) > 0 ? new Ratio(100n).dividedBy(size) : undefined
  if (steps?.denominator !== 1n) {
    throw new InputError('invalid-value', `inferWeights: the step must divide 100, got ${shown(step)}`, [
      'step',
    ])
  }
  const count = Number(steps.numerator)
  // Four weights that add up to `count` steps: (count + 3 choose 3).
  if (((count + 1) * (count + 2) * (count + 3)) / 6 > mostVectors) {
    throw new InputError(
      'too-large',
      `inferWeights: a step of ${step} makes more than ${mostVectors} vectors`,
      ['step'],
    )
  }
  return { size, steps: count }
}

/**
 * 推断权重 (infer the weights): which weights of completion, on-time, rework and satisfaction rate, on a grid, reproduce
 * the printed indexes; which rows they leave over; and for each weight whether the rows pin it at all.
 *
 * Every vector of the grid is tried, exactly. The index is taken as rounded once, half up, at the places it prints.
 *
 * @formula index = 100 − Σ weight × (1 − rate), the rework rate counting as 1 − rate
 * @unit points of 100
 * @param rows rows with counts and a printed index, the total row too; others are passed over
 * @throws InputError `invalid-value` for a step that does not divide 100, `too-large` for one that is too fine
 * @example
 * import { inferWeights } from 'hotline-score'
 * import { junshan2021Q3 } from 'hotline-score/bulletins'
 *
 * const { rows = [], total } = junshan2021Q3
 * const found = inferWeights(total ? [...rows, total] : rows)
 * found.vectors // => [{ weights: { completion: "30", onTime: "30", rework: "20", satisfaction: "20" }, leftOver: ["交警君山大队"] }]
 * found.reproduces // => 24
 * found.of // => 25
 * found.weights.filter(({ pinned }) => !pinned).map(({ indicator }) => indicator) // => ["completion"]
 */
export const inferWeights = (
  rows: readonly BulletinRow[],
  options: InferWeightsOptions = {},
): InferredWeights => {
  const { size, steps } = stepsOf(options?.step ?? 1)
  const all = parseRows(rows, 'inferWeights').flatMap((row) => conditionOf(row, size, steps) ?? [])
  const conditions = distinct(all)
  let [reproduces, count, tried] = [-1, 0, 0]
  let best: (readonly number[])[] = []
  let lowest: number[] = []
  let highest: number[] = []
  let always: boolean[] = []
  for (const vector of vectorsOf(steps)) {
    tried++
    const held = conditions.map((condition) => holds(condition, vector))
    const fits = conditions.reduce((sum, { units }, i) => (held[i] ? sum + units.length : sum), 0)
    if (fits < reproduces) continue
    if (fits > reproduces) {
      ;[reproduces, count, best] = [fits, 0, []]
      ;[lowest, highest, always] = [[...vector], [...vector], held]
    }
    count++
    if (best.length < mostListed) best.push([...vector])
    vector.forEach((k, i) => {
      lowest[i] = Math.min(lowest[i] as number, k)
      highest[i] = Math.max(highest[i] as number, k)
    })
    always = always.map((so, i) => so && (held[i] as boolean))
  }
  const points = (k: number): string => String(size.times(k).toDecimal(20))
  const weights = indicators.map(([indicator], i): InferredWeight => {
    const pinning = conditions.filter((condition, at) => condition.lost[i] !== 0 && always[at])
    return {
      indicator,
      from: points(lowest[i] ?? 0),
      to: points(highest[i] ?? 0),
      pinned: pinning.length > 0,
      rows: pinning.flatMap(({ units }) => units),
    }
  })
  return {
    vectors: best.map((vector) => ({
      weights: Object.fromEntries(indicators.map(([id], i) => [id, points(vector[i] ?? 0)])),
      leftOver: conditions.filter((condition) => !holds(condition, vector)).flatMap(({ units }) => units),
    })),
    count,
    reproduces: Math.max(0, reproduces),
    of: all.length,
    weights,
    tried,
  }
}

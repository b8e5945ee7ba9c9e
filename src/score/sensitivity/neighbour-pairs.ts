import { Ratio } from '../../exact/ratio.js'
import type { AssessedRow } from '../assessed-row.js'
import { cheapestTransfer } from './cheapest-transfer.js'
import { compareQuotients, formKey, type IndexForm, type Quotient, unlimitedAt } from './index-form.js'
import { countAlike } from './may-be-above.js'
import type { NeighbourPair, SecuredBy } from './sensitivity-result.js'
import { swapConditions } from './swap-conditions.js'
import { mixesOf, swapShift } from './swap-shift.js'
import type { Kind, WeighedTable } from './weighed-table.js'

/** Sums worked out where limits can be touched, all pairs together, at most. */
const mostSums = 5_000_000

/** Kinds of one index form, by which ties are told apart no further. */
interface Group {
  readonly form: IndexForm
  readonly units: readonly AssessedRow[]
  /** Before it is kept within its limits; those who are level by the limits stand in this order. */
  readonly index: Quotient
}

const groupsOf = ({ kinds, rows, weights }: WeighedTable): readonly Group[] => {
  const groups = new Map<string, Kind[]>()
  for (const kind of kinds) {
    if (!kind.ranked) continue
    const key = formKey(kind.form)
    const known = groups.get(key)
    if (known) known.push(kind)
    else groups.set(key, [kind])
  }
  return [...groups.values()]
    .map((same) => ({
      form: (same[0] as Kind).form,
      units: same
        .flatMap((kind) => kind.rows)
        .sort((a, b) => a - b)
        .flatMap((row) => rows[row] ?? []),
      index: unlimitedAt((same[0] as Kind).form, weights),
    }))
    .sort((a, b) => {
      const order = compareQuotients(b.index, a.index)
      return order < 0n ? -1 : order > 0n ? 1 : 0
    })
}

/** The index, were the whole full mark on one indicator, for each that counts; in units of the last printed digit. */
const eachAlone = ({ earned, counted, divisor }: IndexForm): readonly Ratio[] =>
  earned.flatMap((own, i) => (counted[i] ? [new Ratio(own, divisor)] : []))

const everyAtLeast = (a: readonly Ratio[], b: readonly Ratio[]): boolean =>
  a.every((upper, i) => upper.compare(b[i] ?? upper) >= 0)

/** The fewest (or most) points that units of one index have in each indicator: adjustments can make up for other points. */
const extremePoints = ({ units }: Group, sign: 1 | -1): readonly Ratio[] => {
  const [first, ...others] = units.map(({ indicators }) =>
    indicators.map(({ points }) => points ?? new Ratio(0n)),
  )
  return (first ?? []).map((own, i) =>
    others.reduce((extreme, points) => {
      const other = points[i] ?? extreme
      return other.compare(extreme) === sign ? other : extreme
    }, own),
  )
}

const exactOf = ({ units }: Group): Ratio => units[0]?.exact ?? new Ratio(0n)

/** Why two that count the same indicators never change places. */
const reasonOf = (above: Group, below: Group): Pick<NeighbourPair, 'dominated' | 'secured'> => {
  const isLine = everyAtLeast(eachAlone(above.form), eachAlone(below.form))
  const dominated = isLine && everyAtLeast(extremePoints(above, -1), extremePoints(below, 1))
  const secured: SecuredBy = isLine ? 'adjustments' : 'limits'
  return { dominated, secured: dominated ? undefined : secured }
}

const pairOf = (above: Group, below: Group, table: WeighedTable, isSmall: boolean): NeighbourPair => {
  const pair: NeighbourPair = {
    above: above.units.map(({ unit }) => unit),
    below: below.units.map(({ unit }) => unit),
    gap: exactOf(above).minus(exactOf(below)),
    dominated: false,
    secured: undefined,
    shift: undefined,
    transfer: undefined,
    undetermined: undefined,
  }
  if (!countAlike(above.form, below.form)) {
    const lower = eachAlone(below.form)
    return eachAlone(above.form).every((one) => lower.every((other) => one.compare(other) >= 0))
      ? { ...pair, secured: 'shares' }
      : { ...pair, undetermined: 'the weights of one of the two are redistributed' }
  }
  const conditions = swapConditions(above.form, below.form, table.fullMark)
  if (conditions.length > 1 && !isSmall) {
    return {
      ...pair,
      undetermined: 'limits of the index can be touched, and the table is too large for them',
    }
  }
  const shift = swapShift(conditions, table.weights)
  if (shift === undefined) return { ...pair, ...reasonOf(above, below) }
  const isRedistributed = above.form.counted.includes(false)
  return { ...pair, shift, transfer: isRedistributed ? undefined : cheapestTransfer(conditions, table) }
}

/** Neighbours by exact index, from the top, and what would make them change places. */
export const neighbourPairs = (table: WeighedTable): readonly NeighbourPair[] => {
  const groups = groupsOf(table)
  const width = table.weights.length
  const isSmall = groups.length * mixesOf(width) * width <= mostSums
  return groups.slice(1).map((below, i) => pairOf(groups[i] as Group, below, table, isSmall))
}

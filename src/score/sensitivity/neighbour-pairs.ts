import { Ratio } from '../../exact/ratio.js'
import { compareQuotients, formKey, type IndexForm, type Quotient, unlimitedAt } from './index-form.js'
import type { NeighbourPair, WeightTransfer } from './sensitivity-result.js'
import type { Kind, WeighedTable } from './weighed-table.js'

/** Kinds of one index form, by which ties are told apart no further. */
interface Group {
  readonly form: IndexForm
  readonly units: readonly string[]
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
        .map((row) => rows[row]?.unit ?? ''),
      index: unlimitedAt((same[0] as Kind).form, weights),
    }))
    .sort((a, b) => {
      const order = compareQuotients(b.index, a.index)
      return order < 0n ? -1 : order > 0n ? 1 : 0
    })
}

/** The index, were the whole full mark on one indicator; in units of the last printed digit. */
const alone = ({ earned, divisor }: IndexForm, i: number): Ratio => new Ratio(earned[i] ?? 0n, divisor)

const sameCounted = (a: IndexForm, b: IndexForm): boolean => a.counted.every((one, i) => one === b.counted[i])

/** Whether every index the upper can have lies at or above every one the lower can, or each indicator alone says so. */
const dominates = (a: IndexForm, b: IndexForm): boolean => {
  const counted = (form: IndexForm): Ratio[] =>
    form.earned.flatMap((_, i) => (form.counted[i] ? [alone(form, i)] : []))
  if (sameCounted(a, b)) {
    return a.earned.every((_, i) => !a.counted[i] || alone(a, i).compare(alone(b, i)) >= 0)
  }
  return counted(a).every((upper) => counted(b).every((lower) => upper.compare(lower) >= 0))
}

/**
 * Moving t points from i to j changes the difference by t × (d_j − d_i) / fullMark, where d is the difference were the full
 * mark on one indicator alone; so it vanishes at t = gap × fullMark / (d_i − d_j), if the weight of i has as much.
 */
const cheapestTransfer = (
  differences: readonly Ratio[],
  gap: Ratio,
  { scheme, at }: WeighedTable,
): WeightTransfer | undefined => {
  let best: WeightTransfer | undefined
  differences.forEach((from, i) => {
    const giver = scheme.indicators[at[i] ?? -1]
    differences.forEach((to, j) => {
      const taker = scheme.indicators[at[j] ?? -1]
      if (!giver || !taker || from.compare(to) <= 0) return
      const points = gap.times(scheme.fullMark).dividedBy(from.minus(to))
      if (points.compare(giver.weight) > 0 || (best && points.compare(best.points) >= 0)) return
      best = { points, from: giver.id, to: taker.id }
    })
  })
  return best
}

const pairOf = (above: Group, below: Group, table: WeighedTable): NeighbourPair => {
  const { scheme, weights, at } = table
  const unit = 10n ** BigInt(scheme.places)
  const gap = new Ratio(...above.index).minus(new Ratio(...below.index)).dividedBy(unit)
  const pair = { above: above.units, below: below.units, gap }
  const dominated = dominates(above.form, below.form)
  const unsaid = { ...pair, dominated, shift: undefined, transfer: undefined, undetermined: undefined }
  if (dominated) return unsaid
  if (!sameCounted(above.form, below.form)) {
    return { ...unsaid, undetermined: 'the weights of one of the two are redistributed' }
  }
  const differences = at.map((_, i) => alone(above.form, i).minus(alone(below.form, i)).dividedBy(unit))
  const parts = differences.map((difference, i) =>
    above.form.counted[i] ? difference.times(weights[i] ?? 0n) : new Ratio(0n),
  )
  // Each weight at the end of its range that brings the lower up: Σ part − r × Σ |part| = 0.
  const shift = Ratio.sum(parts).dividedBy(Ratio.sum(parts.map((part) => part.abs())))
  const redistributed = above.form.counted.includes(false)
  return {
    ...unsaid,
    shift: shift.compare(1) < 0 ? shift : undefined,
    transfer: redistributed ? undefined : cheapestTransfer(differences, gap, table),
  }
}

/** Neighbours by exact index, from the top, and what would make them change places. */
export const neighbourPairs = (table: WeighedTable): readonly NeighbourPair[] => {
  const groups = groupsOf(table)
  return groups.slice(1).map((below, i) => pairOf(groups[i] as Group, below, table))
}

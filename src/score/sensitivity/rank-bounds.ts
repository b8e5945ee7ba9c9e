import type { Ratio } from '../../exact/ratio.js'
import { type AttainedPlaces, attainedPlaces } from './attained-places.js'
import { searchJointly } from './joint-search.js'
import { eachPair, mayLead } from './may-be-above.js'
import { sweepPoints, sweptWeights } from './one-weight-sweep.js'
import { type OuterBounds, outerBounds } from './outer-bounds.js'
import type { RankBounds, SampledUnit } from './sensitivity-result.js'
import type { Kind, WeighedTable } from './weighed-table.js'

/** The intervals of one kind. */
export interface KindBounds {
  readonly alone: RankBounds
  readonly jointly: RankBounds
}

/** Corners of the range that are looked at, at most. */
const mostCorners = 64
/** Points of one weight's range that are looked at where a whole sweep would take too long. */
const fewPoints = 8n

const boundsAt = (kind: number, outer: OuterBounds, attained: AttainedPlaces): RankBounds => {
  const [best, worst] = [outer.best[kind] as number, outer.worst[kind] as number]
  return {
    best,
    worst,
    bestAttained: best === attained.best[kind],
    worstAttained: worst === attained.worst[kind],
  }
}

/** Nothing ruled out that some weight of its own does not rule out. */
const widest = (all: readonly OuterBounds[], attained: AttainedPlaces): OuterBounds => ({
  best: attained.best.map((own, k) => Math.min(own, ...all.map(({ best }) => best[k] as number))),
  worst: attained.worst.map((own, k) => Math.max(own, ...all.map(({ worst }) => worst[k] as number))),
})

/** What the whole rules out, a part of it rules out too. */
const within = (part: OuterBounds, whole: OuterBounds): OuterBounds => ({
  best: part.best.map((own, k) => Math.max(own, whole.best[k] as number)),
  worst: part.worst.map((own, k) => Math.min(own, whole.worst[k] as number)),
})

/** One weight at a time, swept from end to end; returns the weights for which that would take too long. */
const sweepAlone = (
  table: WeighedTable,
  kinds: readonly Kind[],
  range: Ratio,
  attained: AttainedPlaces,
): readonly number[] => {
  attained.visit(table.weights)
  return table.weights.flatMap((_, moved) => {
    const points = sweepPoints(table, kinds, range, moved)
    const few = Array.from(
      { length: Number(fewPoints) + 1 },
      (_, i) => [range.numerator * (2n * BigInt(i) - fewPoints), range.denominator * fewPoints] as const,
    )
    for (const point of points ?? few) attained.visit(sweptWeights(table.weights, moved, point))
    return points ? [] : [moved]
  })
}

/** The corners of the range, where differences of indexes are largest. */
const visitCorners = ({ weights }: WeighedTable, range: Ratio, attained: AttainedPlaces): void => {
  const corners = 2 ** weights.length
  if (corners > mostCorners) return
  for (let corner = 0; corner < corners; corner++) {
    attained.visit(
      weights.map(
        (weight, i) =>
          weight *
          (range.denominator + (Math.floor(corner / 2 ** i) % 2 === 0 ? -range.numerator : range.numerator)),
      ),
    )
  }
}

/** The intervals of every kind; none for kinds without a rank. */
export const rankBounds = (
  table: WeighedTable,
  range: Ratio,
  sampled: readonly SampledUnit[],
): readonly (KindBounds | undefined)[] => {
  const kinds = table.kinds.filter(({ ranked }) => ranked)
  const ties = table.scheme.scheme.ranking?.ties ?? 'competition'
  const attainedAlone = attainedPlaces(table, kinds)
  const unswept = sweepAlone(table, kinds, range, attainedAlone)
  const attained = attainedPlaces(table, kinds)
  const samplesOf = table.kinds.flatMap((kind, k) => (kind.ranked ? [sampled[k]] : []))
  kinds.forEach((_, k) => {
    for (const rank of [samplesOf[k]?.best, samplesOf[k]?.worst])
      if (rank !== undefined) attained.keep(k, rank)
    attained.keep(k, attainedAlone.best[k] as number)
    attained.keep(k, attainedAlone.worst[k] as number)
  })
  visitCorners(table, range, attained)
  const may = mayLead(table, kinds, range)
  const pairs = eachPair(table, kinds, range)
  const [jointly, ...others] = outerBounds(kinds, pairs, may, [undefined, ...unswept], ties) as [
    OuterBounds,
    ...OuterBounds[],
  ]
  searchJointly(table, kinds, range, may, jointly, attained)
  const alone = within(widest(others, attainedAlone), jointly)
  let at = -1
  return table.kinds.map(({ ranked }) => {
    if (!ranked) return undefined
    at++
    return { alone: boundsAt(at, alone, attainedAlone), jointly: boundsAt(at, jointly, attained) }
  })
}

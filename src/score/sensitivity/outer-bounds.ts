import type { TieRule } from '../../model/ranking.js'
import type { EachPair, MayLead } from './may-be-above.js'
import type { Kind } from './weighed-table.js'

/** The best and the worst rank of each kind that cannot be ruled out two by two. */
export interface OuterBounds {
  readonly best: Float64Array
  readonly worst: Float64Array
}

/** How many units may be, or surely are, on either side of a kind. */
interface Sides {
  readonly mayBeAbove: number
  readonly surelyAbove: number
  readonly mayBeBelow: number
  readonly surelyBelow: number
  /** Kinds, not units. */
  readonly kindsThatMayBeAbove: number
}

const boundsOf = (ties: TieRule, units: number, sides: Sides): readonly [best: number, worst: number] => {
  const { mayBeAbove, surelyAbove, mayBeBelow, surelyBelow, kindsThatMayBeAbove } = sides
  switch (ties) {
    case 'competition':
    case 'ordinal':
      return [1 + surelyAbove, 1 + mayBeAbove]
    case 'modified':
      return [units - mayBeBelow, units - surelyBelow]
    case 'fractional':
      return [(1 + surelyAbove + units - mayBeBelow) / 2, (1 + mayBeAbove + units - surelyBelow) / 2]
    case 'dense':
      return [surelyAbove > 0 ? 2 : 1, 1 + kindsThatMayBeAbove]
  }
}

/** What is counted of each kind while the pairs go by. */
interface Tallies {
  readonly mayAbove: Int32Array
  readonly sureAbove: Int32Array
  readonly mayBelow: Int32Array
  readonly sureBelow: Int32Array
  readonly groups: Int32Array
}

const talliesFor = (kinds: number): Tallies => {
  const none = (): Int32Array => new Int32Array(kinds)
  return { mayAbove: none(), sureAbove: none(), mayBelow: none(), sureBelow: none(), groups: none() }
}

/**
 * Compares every two kinds in each region; a region is the one weight that moves, or `undefined` where all of them do. The
 * kinds of a pair that is settled for all weights are not compared again in each region.
 */
export const outerBounds = (
  kinds: readonly Kind[],
  pairs: EachPair,
  may: MayLead,
  regions: readonly (number | undefined)[],
  ties: TieRule,
): readonly OuterBounds[] => {
  const sizes = Int32Array.from(kinds, ({ rows }) => rows.length)
  const units = sizes.reduce((sum, size) => sum + size, 0)
  const add = (to: Int32Array, at: number, count: number): void => {
    to[at] = (to[at] as number) + count
  }
  const mayGoBefore = ({ mayAbove, mayBelow, groups }: Tallies, u: number, v: number): void => {
    add(mayAbove, v, sizes[u] as number)
    add(groups, v, 1)
    add(mayBelow, u, sizes[v] as number)
  }
  const surelyGoesBefore = ({ sureAbove, sureBelow }: Tallies, u: number, v: number): void => {
    add(sureAbove, v, sizes[u] as number)
    add(sureBelow, u, sizes[v] as number)
  }
  const everywhere = talliesFor(kinds.length)
  const counted = regions.map(() => talliesFor(kinds.length))
  pairs(
    (above, below) => {
      mayGoBefore(everywhere, above, below)
      surelyGoesBefore(everywhere, above, below)
    },
    (one, other) => {
      regions.forEach((moved, region) => {
        const tallies = counted[region] as Tallies
        const [up, down] = [may(one, other, false, moved), may(other, one, false, moved)]
        if (up) mayGoBefore(tallies, one, other)
        if (down) mayGoBefore(tallies, other, one)
        // Where one may go before the other, the other does not surely go before it or beside it.
        if (!down && !may(other, one, true, moved)) surelyGoesBefore(tallies, one, other)
        if (!up && !may(one, other, true, moved)) surelyGoesBefore(tallies, other, one)
      })
    },
  )
  return counted.map((tallies) => {
    const both = (name: keyof Tallies, k: number): number =>
      (tallies[name][k] as number) + (everywhere[name][k] as number)
    const bounds = kinds.map((_, k) =>
      boundsOf(ties, units, {
        mayBeAbove: both('mayAbove', k),
        surelyAbove: both('sureAbove', k),
        mayBeBelow: both('mayBelow', k),
        surelyBelow: both('sureBelow', k),
        kindsThatMayBeAbove: both('groups', k),
      }),
    )
    return {
      best: Float64Array.from(bounds, ([best]) => best),
      worst: Float64Array.from(bounds, ([, worst]) => worst),
    }
  })
}

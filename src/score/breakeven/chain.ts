import type { Move } from './correction-pools.js'
import { dominates, type Effect, keepsBases, meet } from './effect.js'
import type { Repeated } from './trial.js'

/** A pool of which one way of correcting is at least as good as every other. */
export interface BestPool {
  readonly size: number
  readonly move: Move
  readonly effect: Effect
}

/** Pools whose cases are best corrected one pool after the other. */
export interface Chain {
  readonly pools: readonly BestPool[]
  /** How many cases all its pools hold. */
  readonly length: number
}

/** The moves of correcting the first k cases of a chain. */
export const along = ({ pools }: Chain, k: number): readonly Repeated[] => {
  let left = k
  return pools.map(({ size, move }): Repeated => {
    const times = Math.min(size, left)
    left -= times
    return [move, times]
  })
}

/** The number of cases after which each pool of a chain is used up. */
export const ends = ({ pools }: Chain): readonly number[] => {
  let sum = 0
  return pools.map(({ size }) => {
    sum += size
    return sum
  })
}

const chainOf = (pools: readonly BestPool[]): Chain => ({
  pools,
  length: pools.reduce((sum, { size }) => sum + size, 0),
})

/** The pools that hang together, directly or through others, because they change some rate or adjustment in common. */
const parts = (pools: readonly BestPool[]): readonly (readonly BestPool[])[] => {
  let found: (readonly BestPool[])[] = []
  for (const pool of pools) {
    const joined = found.filter((part) => part.some((other) => meet(pool.effect, other.effect)))
    found = [...found.filter((part) => !joined.includes(part)), [...joined.flat(), pool]]
  }
  return found
}

/**
 * The pools as chains. Within a chain each move does at least as much good as every later one, in everything; hence
 * correcting its first k cases is as good as correcting any k of them. `separate` says that no two chains share anything and no
 * base moves, so that the points they earn add up.
 */
export const chainsOf = (
  pools: readonly BestPool[],
): { readonly chains: readonly Chain[]; readonly separate: boolean } => {
  const sorted = parts(pools).map((part) =>
    part.toSorted((a, b) => Number(dominates(b.effect, a.effect)) - Number(dominates(a.effect, b.effect))),
  )
  const isOrdered = (part: readonly BestPool[]): boolean =>
    part.every((pool, i) => part.slice(i + 1).every((later) => dominates(pool.effect, later.effect)))
  return {
    chains: sorted.flatMap((part) =>
      isOrdered(part) ? [chainOf(part)] : part.map((pool) => chainOf([pool])),
    ),
    separate: sorted.every(isOrdered) && pools.every(({ effect }) => keepsBases(effect)),
  }
}

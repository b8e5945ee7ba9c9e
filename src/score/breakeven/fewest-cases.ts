import { breakpoints } from './breakpoints.js'
import { along, type BestPool, type Chain, chainsOf } from './chain.js'
import { type Corrections, firstFrom, type Move, type Pool } from './correction-pools.js'
import { boxHolds, dominates, type Effect, effectOf, hasNoEffect, neverHarms, touchesTies } from './effect.js'
import type { Repeated, Trial } from './trial.js'

/** What a search found out. */
export type Found =
  | { readonly verdict: 'reachable'; readonly moves: readonly Repeated[]; readonly cases: number }
  | { readonly verdict: 'unreachable' | 'undecided'; readonly reason: string }

/** How many scores a search may compute before it leaves the question open. */
export const searchLimit = 50_000

const outOfBounds: Found = {
  verdict: 'undecided',
  reason: `more combinations than the ${searchLimit} scores that are tried`,
}

const nothingHelps = (detail: string): Found => ({
  verdict: 'unreachable',
  reason: `no correction is enough${detail}`,
})

/** What there would be with every case corrected. */
const atBest = (moves: readonly Repeated[], { after, score, goal }: Trial): string => {
  const counts = after(moves)
  const best = score(counts)
  if (best.printed === undefined) return `: ${best.unscored}`
  const place = goal.placeOf(best, counts)
  const grade = best.grade === undefined ? '' : ` ${best.grade}`
  return `: with every case corrected it is ${best.printed}${grade}${place === undefined ? '' : `, rank ${place}`}`
}

interface KnownPool extends Pool {
  readonly effects: readonly (readonly [move: Move, effect: Effect])[]
}

/** The pools whose cases make a difference, with what each way of correcting does. */
const knownPools = ({ pools }: Corrections, { tally, scheme, goal }: Trial): readonly KnownPool[] =>
  pools.flatMap(({ size, moves }) => {
    const effects = moves
      .map((move) => [move, effectOf(tally, scheme, move, goal.ranked)] as const)
      .filter(([, effect]) => !hasNoEffect(effect))
    return effects.length === 0 ? [] : [{ size, moves: effects.map(([move]) => move), effects }]
  })

/** The one way of correcting that does at least as much good as the others, and never harm. */
const bestPool = ({ size, effects }: KnownPool): BestPool | undefined => {
  const best = effects.find(
    ([, effect]) => neverHarms(effect) && effects.every(([, other]) => dominates(effect, other)),
  )
  return best && { size, move: best[0], effect: best[1] }
}

const total = (ks: readonly number[]): number => ks.reduce((sum, k) => sum + k, 0)

/**
 * The fewest cases where correcting never harms: for every combination of the candidates of all chains but one, the fewest of
 * that one that are still needed, by bisection. `undefined` when the limit is passed first.
 */
const fewestBy = (
  chains: readonly Chain[],
  free: number,
  candidates: readonly (readonly number[])[],
  trial: Trial,
  least: readonly number[] | undefined,
): readonly number[] | undefined => {
  let best = least
  const movesOf = (ks: readonly number[]): readonly Repeated[] =>
    chains.flatMap((chain, i) => along(chain, ks[i] ?? 0))
  const length = chains[free]?.length ?? 0
  const visit = (at: number, ks: readonly number[], sum: number): boolean => {
    const room = best === undefined ? Number.POSITIVE_INFINITY : total(best) - 1 - sum
    if (room < 0) return true
    if (at === free) return visit(at + 1, [...ks, 0], sum)
    if (at < chains.length) {
      for (const k of candidates[at] ?? []) {
        if (best !== undefined && sum + k >= total(best)) break
        if (!visit(at + 1, [...ks, k], sum + k)) return false
      }
      return true
    }
    if (trial.asked() > searchLimit) return false
    const at0 = ks.with(free, 0)
    if (trial.reaches(movesOf(at0))) {
      best = at0
      return true
    }
    const k = firstFrom(Math.min(length, room), (more) => trial.reaches(movesOf(ks.with(free, more))))
    if (k !== undefined) best = ks.with(free, k)
    return true
  }
  return visit(0, [], 0) ? (best ?? []) : undefined
}

const everyCount = (length: number): readonly number[] => Array.from({ length: length + 1 }, (_, k) => k)

/** The fewest cases where every correction only ever helps. */
const fewestOfHelpful = (pools: readonly BestPool[], trial: Trial): Found => {
  const { chains, separate } = chainsOf(pools)
  const movesOf = (ks: readonly number[]): readonly Repeated[] =>
    chains.flatMap((chain, i) => along(chain, ks[i] ?? 0))
  const lengths = chains.map(({ length }) => length)
  if (!trial.reaches(movesOf(lengths))) return nothingHelps(atBest(movesOf(lengths), trial))
  if (!Number.isSafeInteger(total(lengths))) {
    return { verdict: 'undecided', reason: 'more cases than can be counted exactly' }
  }
  const tied = trial.goal.ranked && pools.some(({ effect }) => touchesTies(effect, trial.scheme))
  const corners = separate && !tied ? chains.map((chain) => breakpoints(chain, trial, searchLimit)) : []
  const known = corners.flatMap((points) => (points ? [points] : []))
  let best: readonly number[] | undefined
  if (known.length === chains.length) {
    // Of two chains that both stand between corners, cases can be moved to the steeper one until it or the other reaches a corner:
    // so some smallest combination has all chains but one at a corner.
    for (const free of chains.keys()) {
      best = fewestBy(chains, free, known, trial, best)
      if (best === undefined) return outOfBounds
      if (best.length === 0) best = undefined
    }
  } else {
    const free = lengths.indexOf(Math.max(...lengths))
    const others = lengths.filter((_, i) => i !== free)
    if (others.some((length) => length > searchLimit)) return outOfBounds
    best = fewestBy(
      chains,
      free,
      lengths.map((length, i) => (i === free ? [] : everyCount(length))),
      trial,
      undefined,
    )
  }
  if (best === undefined || best.length === 0) return outOfBounds
  return { verdict: 'reachable', moves: movesOf(best), cases: total(best) }
}

/** Tries every combination, those of fewer cases first. */
const fewestOfAll = (pools: readonly Pool[], trial: Trial): Found => {
  const ways = pools.flatMap(({ moves }, pool) => moves.map((move) => ({ move, pool })))
  const cases = total(pools.map(({ size }) => size))
  const left = pools.map(({ size }) => size)
  let [steps, stopped] = [0, false]
  const visit = (at: number, rest: number, moves: readonly Repeated[]): readonly Repeated[] | undefined => {
    steps++
    stopped = steps > searchLimit
    const way = ways[at]
    if (way === undefined) return !stopped && trial.reaches(moves) ? moves : undefined
    const free = left[way.pool] ?? 0
    const isLast = at === ways.length - 1
    for (let k = isLast ? rest : 0; k <= Math.min(free, rest) && !stopped; k++) {
      left[way.pool] = free - k
      const found = visit(at + 1, rest - k, [...moves, [way.move, k]])
      left[way.pool] = free
      if (found) return found
    }
    return undefined
  }
  for (let k = 1; k <= cases; k++) {
    const moves = visit(0, k, [])
    if (moves) return { verdict: 'reachable', moves, cases: k }
    if (stopped) return outOfBounds
  }
  return nothingHelps(' of all the combinations tried')
}

/** The fewest cases that reach a goal, over all corrections together. */
export const fewestCases = (corrections: Corrections, trial: Trial): Found => {
  const pools = knownPools(corrections, trial)
  if (pools.length === 0) {
    return { verdict: 'unreachable', reason: 'the scheme counts nothing that could be corrected here' }
  }
  const best = pools.flatMap((pool) => bestPool(pool) ?? [])
  const isHelpful = best.length === pools.length && boxHolds(trial.tally, trial.scheme, pools)
  return isHelpful ? fewestOfHelpful(best, trial) : fewestOfAll(pools, trial)
}

import { indexOf } from '../score.js'
import { type BestPool, type Chain, chainsOf } from './chain.js'
import { type CornerLine, cornerLine, pointsOf } from './corner-line.js'
import type { Corrections, Move, Pool } from './correction-pools.js'
import { boxHolds, dominates, type Effect, effectOf, hasNoEffect, neverHarms, touchesTies } from './effect.js'
import { fewestByBisection, movesAlong } from './fewest-by-bisection.js'
import { fewestOfAll } from './fewest-of-all.js'
import { fewestOfLines } from './fewest-of-lines.js'
import { type Found, nothingHelps, outOfBounds, sumLimit, total } from './found.js'
import type { Trial } from './trial.js'

interface KnownPool extends Pool {
  readonly effects: readonly (readonly [move: Move, effect: Effect])[]
}

/** The pools whose cases make a difference, with what each way of correcting does. */
const knownPools = ({ pools }: Corrections, { tally, scheme, goal }: Trial): readonly KnownPool[] =>
  pools.flatMap(({ size, moves }) => {
    const effects = moves
      .map((move) => [move, effectOf(tally, scheme, move, goal.ranked)] as const)
      .filter(([, effect]) => !hasNoEffect(effect))
    return size === 0 || effects.length === 0 ? [] : [{ size, moves: effects.map(([move]) => move), effects }]
  })

/** The one way of correcting that does at least as much good as the others, and never harm. */
const bestPool = ({ size, effects }: KnownPool): BestPool | undefined => {
  const best = effects.find(
    ([, effect]) => neverHarms(effect) && effects.every(([, other]) => dominates(effect, other)),
  )
  return best && { size, move: best[0], effect: best[1] }
}

/** The lines of every chain; `undefined` where one takes too long to find. */
const linesOf = (chains: readonly Chain[], trial: Trial): readonly CornerLine[] | undefined => {
  const lines: CornerLine[] = []
  for (const chain of chains) {
    const line = cornerLine(chain, trial, sumLimit)
    if (line === undefined) return undefined
    lines.push(line)
  }
  return lines
}

/** Where the points of the chains add up and only their sum decides. */
const fewestBySum = (chains: readonly Chain[], trial: Trial): readonly number[] | undefined => {
  const lines = linesOf(chains, trial)
  if (lines === undefined) return undefined
  const { tally, scheme, goal } = trial
  const before = trial.score(tally)
  const isEnough = (sum: Parameters<typeof indexOf>[0]): boolean =>
    goal.reachedBy({ ...before, ...indexOf(sum, scheme) }, tally)
  return fewestOfLines(lines, pointsOf(before), isEnough, sumLimit)
}

/** The fewest cases where every correction only ever helps. */
const fewestOfHelpful = (pools: readonly BestPool[], trial: Trial): Found => {
  const { chains, separate } = chainsOf(pools)
  const lengths = chains.map(({ length }) => length)
  const all = movesAlong(chains, lengths)
  if (!trial.reaches(all)) return { ...nothingHelps(''), most: { moves: all, cases: total(lengths) } }
  if (!Number.isSafeInteger(total(lengths))) {
    return { verdict: 'undecided', reason: 'more cases than can be counted exactly' }
  }
  const tied = trial.goal.ranked && pools.some(({ effect }) => touchesTies(effect, trial.scheme))
  const ks = separate && !tied ? fewestBySum(chains, trial) : fewestByBisection(chains, trial)
  return ks ? { verdict: 'reachable', moves: movesAlong(chains, ks), cases: total(ks) } : outOfBounds
}

/** The fewest cases that reach a goal, over all corrections together. */
export const fewestCases = (corrections: Corrections, trial: Trial): Found => {
  const pools = knownPools(corrections, trial)
  if (pools.length === 0) return nothingHelps(': the scheme counts nothing that could be corrected here')
  const best = pools.flatMap((pool) => bestPool(pool) ?? [])
  const isHelpful = best.length === pools.length && boxHolds(trial.tally, trial.scheme, pools)
  return isHelpful ? fewestOfHelpful(best, trial) : fewestOfAll(pools, trial)
}

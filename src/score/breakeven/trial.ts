import type { Tally } from '../../model/tally.js'
import type { CompiledScheme } from '../compile-scheme.js'
import { type Score, scoreCounts } from '../score.js'
import { type Move, moved, ratesHold } from './correction-pools.js'
import type { CompiledGoal } from './goal.js'

/** A move made a number of times. */
export type Repeated = readonly [move: Move, times: number]

/** What can be asked of corrected counts. */
export interface Trial {
  readonly tally: Tally
  readonly scheme: CompiledScheme
  readonly goal: CompiledGoal
  /** The counts after these moves. */
  readonly after: (moves: readonly Repeated[]) => Tally
  readonly score: (tally: Tally) => Score
  /** Whether these moves lead to counts that can be true together and reach the goal. */
  readonly reaches: (moves: readonly Repeated[]) => boolean
  /** How many scores were computed. */
  readonly asked: () => number
}

/** Everything a search asks, counted, so that it can stop. */
export const trialOf = (tally: Tally, scheme: CompiledScheme, goal: CompiledGoal): Trial => {
  let asked = 0
  const after = (moves: readonly Repeated[]): Tally =>
    moves.reduce((counts, [move, times]) => (times === 0 ? counts : moved(counts, move, times)), tally)
  const score = (counts: Tally): Score => {
    asked++
    return scoreCounts(counts, scheme, 'breakeven')
  }
  const reaches = (moves: readonly Repeated[]): boolean => {
    const counts = after(moves)
    return ratesHold(counts, scheme) && goal.reachedBy(score(counts), counts)
  }
  return { tally, scheme, goal, after, score, reaches, asked: () => asked }
}

import { type CorrectableCount, firstFrom, type Move } from './correction-pools.js'
import { effectOf, hasNoEffect, neverHarms } from './effect.js'
import { type Found, searchLimit } from './found.js'
import type { Trial } from './trial.js'

/** What correcting one case does to this count. */
export const moveOf = ({ count, direction }: CorrectableCount): Move => ({
  [count]: direction === 'up' ? 1 : -1,
})

/** Whether a score or a rank is made of this count at all. */
export const matters = (count: CorrectableCount, { tally, scheme, goal }: Trial): boolean =>
  !hasNoEffect(effectOf(tally, scheme, moveOf(count), goal.ranked))

/** The smallest change of one count that reaches the goal while the others stay. */
export const smallestChange = (count: CorrectableCount, trial: Trial): Found => {
  const { most } = count
  const move = moveOf(count)
  const reaches = (k: number): boolean => trial.reaches([[move, k]])
  if (most === 0) return { verdict: 'unreachable', reason: 'there is no case left to correct' }
  if (neverHarms(effectOf(trial.tally, trial.scheme, move, trial.goal.ranked))) {
    const k = firstFrom(most, reaches)
    if (k !== undefined) return { verdict: 'reachable', moves: [[move, k]], cases: k }
    const { printed, unscored } = trial.score(trial.after([[move, most]]))
    return {
      verdict: 'unreachable',
      reason: printed === undefined ? `${unscored}` : `all ${most} of them corrected give ${printed}`,
    }
  }
  // Here a corrected case can cost points as well, so that each number of cases is asked for itself.
  for (let k = 1; k <= Math.min(most, searchLimit); k++) {
    if (reaches(k)) return { verdict: 'reachable', moves: [[move, k]], cases: k }
  }
  return most <= searchLimit
    ? { verdict: 'unreachable', reason: `none of the ${most} possible changes is enough` }
    : {
        verdict: 'undecided',
        reason: `more possible changes (${most}) than the ${searchLimit} that are tried`,
      }
}

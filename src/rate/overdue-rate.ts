import type { Ratio } from '../exact/ratio.js'
import { parseTally, type Tally } from '../model/tally.js'
import { share } from './share.js'

/**
 * 超期办结率 (overdue rate): the share of due cases completed after their deadline.
 *
 * Not the complement of the on-time rate: cases that are still open are in neither.
 *
 * @formula (completed − onTime) / due
 * @unit Ratio in [0, 1], exact
 * @source Junshan district bulletin 2021 no. 3, text (4 of 2798 is 0.14%)
 * @returns the rate, or `undefined` when nothing was due
 * @throws InputError `inconsistent-tally` when the counts cannot be true together, and as the tally schema says
 * @example
 * import { overdueRate } from 'hotline-score'
 *
 * String(overdueRate({ due: 13, completed: 13, onTime: 11, reworked: 1, surveyed: 8, satisfied: 7 })) // => "2/13"
 */
export const overdueRate = (tally: Tally): Ratio | undefined => {
  const counts = parseTally(tally, 'overdueRate')
  return share(counts.completed - counts.onTime, counts.due)
}

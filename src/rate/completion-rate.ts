import type { Ratio } from '../exact/ratio.js'
import { parseTally, type Tally } from '../model/tally.js'
import { share } from './share.js'

/**
 * 办结率 (completion rate): the share of due cases that were finished at all.
 *
 * Differs from the on-time rate in its numerator: cases completed late count too.
 *
 * @formula completed / due
 * @unit Ratio in [0, 1], exact
 * @source Junshan district bulletin 2021 no. 3, attachment 2, column 5
 * @returns the rate, or `undefined` when nothing was due
 * @throws InputError `inconsistent-tally` when the counts cannot be true together, and as the tally schema says
 * @example
 * import { completionRate } from 'hotline-score'
 *
 * String(completionRate({ due: 13, completed: 13, onTime: 11, reworked: 1, surveyed: 8, satisfied: 7 })) // => "1"
 */
export const completionRate = (tally: Tally): Ratio | undefined => {
  const counts = parseTally(tally, 'completionRate')
  return share(counts.completed, counts.due)
}

import type { Ratio } from '../exact/ratio.js'
import { parseTally, type Tally } from '../model/tally.js'
import { share } from './share.js'

/**
 * 按期办结率 (on-time rate): the share of due cases completed by their deadline.
 *
 * Differs from the completion rate in its numerator: cases completed late are left out.
 *
 * @formula onTime / due
 * @unit Ratio in [0, 1], exact
 * @source Junshan district bulletin 2021 no. 3, attachment 2, column 7
 * @returns the rate, or `undefined` when nothing was due
 * @throws InputError `inconsistent-tally` when the counts cannot be true together, and as the tally schema says
 * @example
 * import { onTimeRate } from 'hotline-score'
 *
 * String(onTimeRate({ due: 13, completed: 13, onTime: 11, reworked: 1, surveyed: 8, satisfied: 7 })) // => "11/13"
 */
export const onTimeRate = (tally: Tally): Ratio | undefined => {
  const counts = parseTally(tally, 'onTimeRate')
  return share(counts.onTime, counts.due)
}

import type { Ratio } from '../exact/ratio.js'
import { parseTally, type Tally } from '../model/tally.js'
import { share } from './share.js'

/**
 * 返工率 (rework rate): the share of due cases that were sent back to be done again.
 *
 * Counts cases, not times: a case sent back twice counts once.
 *
 * @formula reworked / due
 * @unit Ratio in [0, 1], exact
 * @source Junshan district bulletin 2021 no. 3, attachment 2, column 9
 * @returns the rate, or `undefined` when nothing was due
 * @throws InputError `inconsistent-tally` when the counts cannot be true together, and as the tally schema says
 * @example
 * import { reworkRate } from 'hotline-score'
 *
 * String(reworkRate({ due: 13, completed: 13, onTime: 11, reworked: 1, surveyed: 8, satisfied: 7 })) // => "1/13"
 */
export const reworkRate = (tally: Tally): Ratio | undefined => {
  const counts = parseTally(tally, 'reworkRate')
  return share(counts.reworked, counts.due)
}

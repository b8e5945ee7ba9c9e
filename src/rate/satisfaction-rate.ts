import type { Ratio } from '../exact/ratio.js'
import { parseTally, type Tally } from '../model/tally.js'
import { share } from './share.js'

/**
 * 满意率 (satisfaction rate): the share of surveyed cases whose citizen was satisfied.
 *
 * Differs from the other rates in its denominator: cases nobody asked about are in neither count.
 *
 * @formula satisfied / surveyed
 * @unit Ratio in [0, 1], exact
 * @source Junshan district bulletin 2021 no. 3, attachment 2, column 11 (every letter is surveyed there)
 * @returns the rate, or `undefined` when nobody was asked
 * @throws InputError `inconsistent-tally` when the counts cannot be true together, and as the tally schema says
 * @example
 * import { satisfactionRate } from 'hotline-score'
 *
 * String(satisfactionRate({ due: 13, completed: 13, onTime: 11, reworked: 1, surveyed: 8, satisfied: 7 })) // => "7/8"
 */
export const satisfactionRate = (tally: Tally): Ratio | undefined => {
  const counts = parseTally(tally, 'satisfactionRate')
  return share(counts.satisfied, counts.surveyed)
}

import { type Ratio, type RatioLike, ratio } from '../exact/ratio.js'

/**
 * 环比、同比 (change): by how much a figure changed, as a part of what it was before. Negative when it fell.
 *
 * The base is the earlier figure, never the current one: 51 fewer than 293 is 51/293. For the change of a rate use
 * {@link percentagePoints}.
 *
 * @formula (current − previous) / previous
 * @unit Ratio, exact; never below −1 for counts
 * @returns the change, or `undefined` when there was nothing before
 * @throws InputError `not-a-ratio` or `invalid-type` for anything but whole numbers and ratios
 * @example
 * import { change } from 'hotline-score'
 *
 * String(change(242, 293)) // => "-51/293"
 */
export const change = (current: RatioLike, previous: RatioLike): Ratio | undefined => {
  const [now, before] = [ratio(0).plus(current), ratio(0).plus(previous)]
  return before.equals(0) ? undefined : now.minus(before).dividedBy(before)
}

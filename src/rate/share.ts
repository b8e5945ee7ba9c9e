import { type Ratio, type RatioLike, ratio } from '../exact/ratio.js'

/**
 * 占比 (share): a part of a whole.
 *
 * @formula part / whole
 * @unit Ratio, exact; in [0, 1] where the part is one of the whole
 * @returns the share, or `undefined` when the whole is 0
 * @throws InputError `not-a-ratio` or `invalid-type` for anything but whole numbers and ratios
 * @example
 * import { share } from 'hotline-score'
 *
 * share(331, 2848)?.times(100).toFixed(2) // => "11.62"
 */
export const share = (part: RatioLike, whole: RatioLike): Ratio | undefined => {
  const [above, below] = [ratio(0).plus(part), ratio(0).plus(whole)]
  return below.equals(0) ? undefined : above.dividedBy(below)
}

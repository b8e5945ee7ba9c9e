import { type Ratio, type RatioLike, ratio } from '../exact/ratio.js'

/**
 * 百分点 (percentage points): the difference of two rates. Not a percentage: from 50% to 60% is up by 10 percentage
 * points, which is 20%.
 *
 * @formula 100 × (current − previous)
 * @unit percentage points, exact; the rates are ratios in [0, 1]
 * @throws InputError `not-a-ratio` or `invalid-type` for anything but whole numbers and ratios
 * @example
 * import { percentagePoints, ratio } from 'hotline-score'
 *
 * String(percentagePoints(ratio(3, 5), ratio(1, 2))) // => "10"
 */
export const percentagePoints = (currentRate: RatioLike, previousRate: RatioLike): Ratio =>
  ratio(0).plus(currentRate).minus(previousRate).times(100)

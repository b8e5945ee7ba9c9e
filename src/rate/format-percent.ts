import { type RatioLike, ratio } from '../exact/ratio.js'
import type { RoundingMode } from '../exact/rounding.js'

/**
 * Writes a rate as a percentage, rounded once: two places and `halfExpand` (四舍五入) unless told otherwise.
 *
 * @throws InputError `invalid-value` for bad places or an unknown mode, `invalid-type` for what is no rate
 * @example
 * import { formatPercent, ratio } from 'hotline-score'
 *
 * formatPercent(ratio(23, 160)) // => "14.38%"
 */
export const formatPercent = (rate: RatioLike, places = 2, mode: RoundingMode = 'halfExpand'): string =>
  `${ratio(0).plus(rate).times(100).toFixed(places, mode)}%`

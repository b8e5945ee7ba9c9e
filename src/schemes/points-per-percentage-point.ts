import { defineScheme } from '../model/scheme.js'

/**
 * 按百分点扣分 (points per percentage point): on time 25 points, minus 1 for each percentage point below 100 %, never
 * below 0; satisfaction 25 points at 95 % or more, minus 0.5 for each percentage point below, never below 12.5.
 *
 * Its full mark is 50: these two items are a part of a larger scorecard. Parts of a percentage point cost parts of a
 * point.
 *
 * @example
 * import { score } from 'hotline-score'
 * import { pointsPerPercentagePoint } from 'hotline-score/schemes'
 *
 * const counts = { due: 200, completed: 200, onTime: 193, reworked: 0, surveyed: 10, satisfied: 9 }
 * String(score(counts, pointsPerPercentagePoint)) // => "44.00 = min(25, max(0, 25−1×(100−100×193/200))) + min(25, max(12.5, 25−0.5×(95−100×9/10))) = 44"
 */
export const pointsPerPercentagePoint = defineScheme({
  id: 'points-per-percentage-point',
  title: '按百分点扣分',
  fullMark: 50,
  indicators: [
    {
      id: 'onTime',
      title: '按期办结率',
      weight: 25,
      numerator: { onTime: 1 },
      denominator: { due: 1 },
      direction: 'higherIsBetter',
      transform: { kind: 'pointsLost', threshold: 1, perPoint: 1, floor: 0 },
      source: {
        status: 'assumed',
        detail: '25 points, minus 1 a percentage point below 100 %, never below 0.',
      },
    },
    {
      id: 'satisfaction',
      title: '满意率',
      weight: 25,
      numerator: { satisfied: 1 },
      denominator: { surveyed: 1 },
      direction: 'higherIsBetter',
      transform: { kind: 'pointsLost', threshold: '0.95', perPoint: '0.5', floor: '12.5' },
      source: {
        status: 'assumed',
        detail: '25 points at 95 % or more, minus 0.5 a percentage point below, never below 12.5.',
      },
    },
  ],
  index: { places: 2 },
  source: {
    status: 'assumed',
    detail: 'An example of the form; no city’s published rule was checked against it.',
  },
})

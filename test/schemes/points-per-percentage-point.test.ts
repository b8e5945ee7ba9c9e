import { describe, expect, it } from 'vitest'
import { pointsPerPercentagePoint } from '../../src/schemes/points-per-percentage-point.js'
import { score } from '../../src/score/score.js'
import { tallyOf } from '../score/support/tallies.js'

const pointsOf = (onTime: number, satisfied: number): (string | undefined)[] =>
  score(tallyOf([10_000, 10_000, onTime, 0, 10_000, satisfied]), pointsPerPercentagePoint).indicators.map(
    ({ points }) => points && String(points),
  )

describe('points-per-percentage-point, counts of ten thousand', () => {
  it.each([
    [10_000, '25', 'all'],
    [9501, '25', '95.01 %'],
    [9500, '25', '95 %: at the threshold'],
    [9499, '4999/200', '94.99 %: a hundredth of 0.5 less, 24.995'],
    [9400, '49/2', '94 %: 24.5'],
    [7001, '2501/200', '70.01 %: 12.505'],
    [7000, '25/2', '70 %: at the floor of 12.5'],
    [6999, '25/2', '69.99 %: below it, the floor'],
    [0, '25/2', 'none: still the floor'],
  ])('%i satisfied earn %s (%s)', (satisfied, points) => {
    expect(pointsOf(10_000, satisfied)).toEqual(['25', points])
  })

  it.each([
    [10_000, '25', '100 %: at the threshold'],
    [9999, '2499/100', '99.99 %: 24.99'],
    [9900, '24', '99 %'],
    [7501, '1/100', '75.01 %'],
    [7500, '0', '75 %: at the floor of 0'],
    [7499, '0', '74.99 %: below it'],
    [0, '0', 'none'],
  ])('%i on time earn %s (%s)', (onTime, points) => {
    expect(pointsOf(onTime, 10_000)).toEqual([points, '25'])
  })

  it('has a full mark of 50, two places and no grades', () => {
    expect(score(tallyOf([1, 1, 1, 0, 1, 1]), pointsPerPercentagePoint)).toMatchObject({
      printed: '50.00',
      grade: undefined,
    })
  })
})

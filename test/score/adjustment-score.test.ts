import { describe, expect, it } from 'vitest'
import type { Adjustment } from '../../src/model/adjustment.js'
import { defineScheme, type Scheme } from '../../src/model/scheme.js'
import { score } from '../../src/score/score.js'
import { refusal } from './support/refusal.js'
import { tallyOf } from './support/tallies.js'

const adjustedBy = (adjustments: readonly Adjustment[], fullMark: string | number = 100): Scheme =>
  defineScheme({
    id: 'test',
    fullMark,
    counts: { praised: '表扬', criticised: '通报批评' },
    indicators: [
      {
        id: 'onTime',
        weight: fullMark,
        numerator: { onTime: 1 },
        denominator: { due: 1 },
        direction: 'higherIsBetter',
      },
    ],
    adjustments,
    index: { places: 2 },
  })

const bonus: Adjustment = { id: 'bonus', cases: { praised: 1 }, pointsPerCase: '0.5', cap: 5 }
const deduction: Adjustment = { id: 'deduction', cases: { criticised: 1 }, pointsPerCase: -2, cap: 10 }

/** Half of the points, then adjusted. */
const half = (praised: number, criticised: number) => tallyOf([2, 2, 1, 0, 0, 0], { praised, criticised })

describe('adjustments: a bonus of 0.5 up to 5, a deduction of 2 up to 10', () => {
  it.each([
    [0, 0, '50.00', '0', '0'],
    [1, 0, '50.50', '1/2', '0'],
    [9, 0, '54.50', '9/2', '0'],
    [10, 0, '55.00', '5', '0'],
    [11, 0, '55.00', '5', '0'],
    [0, 1, '48.00', '0', '-2'],
    [0, 4, '42.00', '0', '-8'],
    [0, 5, '40.00', '0', '-10'],
    [0, 6, '40.00', '0', '-10'],
    [11, 6, '45.00', '5', '-10'],
  ])('%i praised and %i criticised: %s', (praised, criticised, printed, gained, taken) => {
    const result = score(half(praised, criticised), adjustedBy([bonus, deduction]))
    expect(result.printed).toBe(printed)
    expect(result.adjustments.map(({ points }) => String(points))).toEqual([gained, taken])
    expect(result.limit).toBeUndefined()
  })

  it('without a cap there is no limit but 0', () => {
    const scheme = adjustedBy([{ ...deduction, cap: undefined }])
    expect(score(half(0, 24), scheme)).toMatchObject({ printed: '2.00', limit: undefined })
    expect(score(half(0, 25), scheme)).toMatchObject({ printed: '0.00', limit: undefined })
    expect(score(half(0, 26), scheme)).toMatchObject({ printed: '0.00', limit: 'floor' })
    expect(score(half(0, 26), scheme).exact?.equals(0)).toBe(true)
  })

  it.each([
    [100, [99, 100, 101], ['99.50', '100.00', '100.00']],
    ['200/3', [66, 67, 68], ['66.33', '66.67', '66.67']],
  ])('never above the full mark of %s', (fullMark, praised, printed) => {
    const scheme = adjustedBy([{ ...bonus, cap: undefined }], fullMark)
    const results = praised.map((count) => score(half(count, 0), scheme))
    expect(results.map((result) => result.printed)).toEqual(printed)
    expect(results[2]?.limit).toBe('ceiling')
    expect(String(results[2]?.exact)).toBe(String(fullMark))
  })

  it('refuses cases that come out negative', () => {
    const scheme = adjustedBy([{ ...bonus, cases: { praised: 1, criticised: -1 } }])
    expect(refusal(() => score(half(1, 2), scheme))).toEqual({ code: 'inconsistent-tally', path: ['bonus'] })
  })
})

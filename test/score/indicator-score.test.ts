import { describe, expect, it } from 'vitest'
import type { RoundingMode } from '../../src/exact/rounding.js'
import type { Indicator } from '../../src/model/indicator.js'
import { defineScheme, type Scheme } from '../../src/model/scheme.js'
import { yueyang2021 } from '../../src/schemes/yueyang-2021.js'
import { score } from '../../src/score/score.js'
import { type Counts, tallyOf } from './support/tallies.js'

const onTime: Indicator = {
  id: 'onTime',
  weight: 60,
  numerator: { onTime: 1 },
  denominator: { due: 1 },
  direction: 'higherIsBetter',
}
const satisfaction: Indicator = {
  ...onTime,
  id: 'satisfaction',
  weight: 40,
  numerator: { satisfied: 1 },
  denominator: { surveyed: 1 },
}
const schemeOf = (indicators: readonly Indicator[], rest: Partial<Scheme> = {}): Scheme =>
  defineScheme({ id: 'test', indicators, index: { places: 2 }, ...rest })

const only = (indicator: Partial<Indicator>): Scheme => schemeOf([{ ...onTime, weight: 100, ...indicator }])

/** On time out of ten thousand, so that a count is a rate to a hundredth of a percent. */
const onTimeOf = (count: number) => tallyOf([10_000, 10_000, count, 0, 0, 0])
const indicatorsOf = (counts: Counts, scheme: Scheme): string[] =>
  score(tallyOf(counts), scheme).indicators.map(
    ({ id, rate, weight, points, lost, empty }) => `${id} ${rate} ${points} of ${weight}, −${lost} ${empty}`,
  )

describe('points lost per percentage point below 95 %: 2 each, never below 10', () => {
  const scheme = only({ transform: { kind: 'pointsLost', threshold: '0.95', perPoint: 2, floor: 10 } })

  it.each([
    [10_000, '100.00', 'all'],
    [9501, '100.00', 'a digit above the threshold'],
    [9500, '100.00', 'at the threshold'],
    [9499, '99.98', 'a digit below: a hundredth of a point costs a hundredth of 2'],
    [9400, '98.00', 'one percentage point below'],
    [5001, '10.02', 'a digit above the floor'],
    [5000, '10.00', 'at the floor: 100 − 2×45'],
    [4999, '10.00', 'a digit below the floor'],
    [0, '10.00', 'nothing'],
  ])('%i of 10,000 earns %s (%s)', (count, printed) => {
    expect(score(onTimeOf(count), scheme).printed).toBe(printed)
  })

  it.each([
    [499, '100.00'],
    [500, '100.00'],
    [501, '99.98'],
    [10_000, '10.00'],
  ])('where low is better, a rate of %i of 10,000 earns %s', (count, printed) => {
    const overdue = only({
      direction: 'lowerIsBetter',
      transform: { kind: 'pointsLost', threshold: '0.95', perPoint: 2, floor: 10 },
    })
    expect(score(onTimeOf(count), overdue).printed).toBe(printed)
  })
})

describe('partial credit', () => {
  it.each([
    ['0.9', '66.00', '3 + 3.6 of 10'],
    ['1', '70.00', 'as good as satisfied'],
    ['0', '30.00', 'none'],
    ['1/3', '43.33', 'a third, exactly: 13/3 of 10'],
  ])('3 satisfied and 4 basically satisfied of 10 at a credit of %s: %s', (credit, printed) => {
    const scheme = schemeOf(
      [{ ...satisfaction, weight: 100, numerator: { satisfied: 1, basicallySatisfied: credit } }],
      { counts: { basicallySatisfied: '基本满意' } },
    )
    expect(score(tallyOf([1, 1, 1, 0, 10, 3], { basicallySatisfied: 4 }), scheme).printed).toBe(printed)
  })
})

describe('rates rounded before they are weighted', () => {
  it('by 2021’s weights and whole percents, 交警君山大队 gets the 93.40 that was printed', () => {
    const counts = tallyOf([3, 3, 3, 1, 3, 3])
    expect(score(counts, yueyang2021).printed).toBe('93.33')
    expect(score(counts, { ...yueyang2021, rateRounding: { places: 0 } }).printed).toBe('93.40')
    expect(score(counts, { ...yueyang2021, rateRounding: { places: 4 } }).printed).toBe('93.33')
  })

  it.each<[mode: RoundingMode | undefined, printed: readonly string[]]>([
    [undefined, ['66.60', '66.70', '66.70', '66.80']],
    ['halfExpand', ['66.60', '66.70', '66.70', '66.80']],
    ['halfTrunc', ['66.60', '66.60', '66.70', '66.70']],
    ['halfEven', ['66.60', '66.60', '66.70', '66.80']],
    ['trunc', ['66.60', '66.60', '66.60', '66.70']],
    ['ceil', ['66.70', '66.70', '66.70', '66.80']],
  ])('66.64, 66.65, 66.66 and 66.75 % to one place by %s: %j', (mode, printed) => {
    const scheme = schemeOf([{ ...onTime, weight: 100 }], {
      rateRounding: { places: 1, ...(mode && { mode }) },
    })
    const rounded = [6664, 6665, 6666, 6675].map((count) => score(onTimeOf(count), scheme).printed)
    expect(rounded).toEqual(printed)
  })

  it('gives the rounded rate, and what it was rounded to', () => {
    const scheme = schemeOf([{ ...onTime, weight: 100 }], { rateRounding: { places: 1 } })
    const { indicators } = score(tallyOf([3, 3, 2, 0, 0, 0]), scheme)
    expect(indicators.map(({ rate, roundedTo }) => [String(rate), roundedTo])).toEqual([['667/1000', 1]])
  })
})

describe('an empty denominator', () => {
  const nobodyAsked: Counts = [4, 4, 3, 0, 0, 0]
  const withEmpty = (whenEmpty: NonNullable<Indicator['whenEmpty']>): Scheme =>
    schemeOf([onTime, { ...satisfaction, whenEmpty }])

  it('unscored: the rate there is still counts, the index does not', () => {
    expect(indicatorsOf(nobodyAsked, withEmpty('unscored'))).toEqual([
      'onTime 3/4 45 of 60, −15 undefined',
      'satisfaction undefined undefined of 40, −undefined unscored',
    ])
    expect(score(tallyOf(nobodyAsked), withEmpty('unscored')).printed).toBeUndefined()
  })

  it('unscored is what happens unless stated', () => {
    expect(score(tallyOf(nobodyAsked), schemeOf([onTime, satisfaction])).unscored).toBe(
      'satisfaction has no rate (surveyed is 0)',
    )
  })

  it('full: the weight is earned', () => {
    expect(indicatorsOf(nobodyAsked, withEmpty('full'))).toEqual([
      'onTime 3/4 45 of 60, −15 undefined',
      'satisfaction undefined 40 of 40, −0 full',
    ])
    expect(score(tallyOf(nobodyAsked), withEmpty('full')).printed).toBe('85.00')
  })

  it('redistribute: the weight goes to the others', () => {
    expect(indicatorsOf(nobodyAsked, withEmpty('redistribute'))).toEqual([
      'onTime 3/4 75 of 100, −25 undefined',
      'satisfaction undefined 0 of 0, −0 redistribute',
    ])
    expect(score(tallyOf(nobodyAsked), withEmpty('redistribute')).printed).toBe('75.00')
  })

  it('redistribute stretches points lost and floors in proportion', () => {
    const scheme = schemeOf([
      { ...onTime, transform: { kind: 'pointsLost', threshold: 1, perPoint: 3, floor: 30 } },
      { ...satisfaction, whenEmpty: 'redistribute' },
    ])
    expect(score(onTimeOf(9900), scheme).printed).toBe('95.00') // 60 − 3 = 57 of 60
    expect(score(onTimeOf(0), scheme).printed).toBe('50.00') // 30 of 60
  })

  it('redistribute with nothing left to give to is unscored', () => {
    const scheme = schemeOf([
      { ...onTime, whenEmpty: 'redistribute' },
      { ...satisfaction, whenEmpty: 'redistribute' },
    ])
    expect(score(tallyOf([0, 0, 0, 0, 0, 0]), scheme)).toMatchObject({
      index: undefined,
      unscored: 'onTime has no rate (due is 0); satisfaction has no rate (surveyed is 0)',
    })
  })

  it('names only the rate that stands in the way', () => {
    const scheme = schemeOf([onTime, { ...satisfaction, whenEmpty: 'redistribute' }])
    expect(score(tallyOf([0, 0, 0, 0, 0, 0]), scheme).unscored).toBe('onTime has no rate (due is 0)')
  })
})

import { Decimal } from 'decimal.js'
import { describe, expect, it } from 'vitest'
import type { RoundingMode } from '../../src/exact/rounding.js'
import type { Scheme } from '../../src/model/scheme.js'
import { yueyang2021 } from '../../src/schemes/yueyang-2021.js'
import { score } from '../../src/score/score.js'
import { type Counts, tallyOf } from './support/tallies.js'

const largest = Number.MAX_SAFE_INTEGER

describe('score: facts, each worked out by hand', () => {
  it.each<[counts: Counts, printed: string, exact: string, grade: string, source: string]>([
    [[13, 13, 11, 0, 13, 13], '95.38', '1240/13', 'A', '2021 Q3 mailbox table, 住建局'],
    [[3, 3, 3, 1, 3, 3], '93.33', '280/3', 'A', '2021 Q3 mailbox table, 交警君山大队: 80 + 20×2/3'],
    [[2, 2, 2, 0, 2, 1], '90.00', '90', 'A', '2021 Q3 mailbox table, 农经服务站'],
    [[1, 1, 1, 0, 1, 0], '80.00', '80', 'B', '2021 Q3 mailbox table, 供电分公司'],
    [[77, 77, 75, 1, 77, 72], '97.66', '7520/77', 'A', '2021 Q3 mailbox table, 合计'],
    [[33, 8, 8, 24, 32, 1], '20.63', '165/8', 'D', '(240+240+180)/33 + 20/32 = 20 + 5/8: a tie, half up'],
    [[288, 206, 158, 15, 125, 82], '70.00', '13999/200', 'C', '16380/288 + 13.12 = 69.995: a tie, half up'],
    [[1, 0, 0, 1, 1, 0], '0.00', '0', 'D', 'nothing done: 0 is still an index'],
    [[largest, largest, largest, 0, largest, largest], '100.00', '100', 'A', 'the largest counts there are'],
    [
      [largest, largest, largest, 0, largest, largest - 1],
      '100.00',
      `${100n * BigInt(largest) - 20n}/${largest}`,
      'A',
      'one dissatisfied of 2^53−1: less than 100, and exact; prints as 100.00',
    ],
  ])('%j prints %s, exactly %s, %s (%s)', (counts, printed, exact, grade) => {
    const result = score(tallyOf(counts), yueyang2021)
    expect([result.printed, String(result.exact), result.grade]).toEqual([printed, exact, grade])
    expect(result.index?.toFixed(2)).toBe(printed)
    expect(result.scheme).toBe('yueyang-2021')
  })

  it('gives every indicator its rate, points earned and points lost', () => {
    const { indicators } = score(tallyOf([13, 13, 11, 0, 13, 13]), yueyang2021)
    expect(indicators.map(({ id, rate, points, lost }) => `${id} ${rate} ${points} ${lost}`)).toEqual([
      'completion 1 30 0',
      'onTime 11/13 330/13 60/13',
      'rework 0 20 0',
      'satisfaction 1 20 0',
    ])
  })
})

describe('score: where the usual arithmetic goes wrong', () => {
  const PreciseDecimal = Decimal.clone({ precision: 40, rounding: Decimal.ROUND_HALF_UP })

  it('decimal.js at 40 digits, rate by rate, prints 20.62 for an index of exactly 20.625', () => {
    const rate = (part: number, whole: number): Decimal => new PreciseDecimal(part).div(whole)
    const naive = rate(8, 33)
      .times(30)
      .plus(rate(8, 33).times(30))
      .plus(new PreciseDecimal(1).minus(rate(24, 33)).times(20))
      .plus(rate(1, 32).times(20))
    expect(naive.toFixed(2)).toBe('20.62')
    expect(score(tallyOf([33, 8, 8, 24, 32, 1]), yueyang2021).printed).toBe('20.63')
  })

  it('floating point prints 69.99, a D, for an index of exactly 69.995, a C', () => {
    const naive = 100 * (0.3 * (206 / 288) + 0.3 * (158 / 288) + 0.2 * (1 - 15 / 288) + 0.2 * (82 / 125))
    expect(naive.toFixed(2)).toBe('69.99')
    expect(score(tallyOf([288, 206, 158, 15, 125, 82]), yueyang2021)).toMatchObject({
      printed: '70.00',
      grade: 'C',
    })
  })
})

describe('score: the index is rounded as the scheme says, half up where it does not', () => {
  it.each<[mode: RoundingMode | undefined, printed: string]>([
    [undefined, '20.63'],
    ['halfExpand', '20.63'],
    ['halfEven', '20.62'],
    ['halfTrunc', '20.62'],
    ['trunc', '20.62'],
    ['expand', '20.63'],
  ])('20.625 by %s is %s', (mode, printed) => {
    const scheme: Scheme = { ...yueyang2021, index: mode ? { places: 2, mode } : { places: 2 } }
    expect(score(tallyOf([33, 8, 8, 24, 32, 1]), scheme).printed).toBe(printed)
  })
})

describe('score: without an index', () => {
  it.each<[counts: Counts, unscored: string]>([
    [[3, 3, 3, 0, 0, 0], 'satisfaction has no rate (surveyed is 0)'],
    [
      [0, 0, 0, 0, 1, 1],
      'completion has no rate (due is 0); onTime has no rate (due is 0); rework has no rate (due is 0)',
    ],
  ])('%j: %s', (counts, unscored) => {
    const result = score(tallyOf(counts), yueyang2021)
    expect(result.unscored).toBe(unscored)
    expect([result.index, result.printed, result.exact, result.grade]).toEqual(Array(4).fill(undefined))
    expect(String(result)).toBe(`unscored: ${unscored}`)
  })

  it('lists the rates there are all the same', () => {
    const { indicators } = score(tallyOf([3, 3, 3, 0, 0, 0]), yueyang2021)
    expect(indicators.map(({ rate }) => rate && String(rate))).toEqual(['1', '1', '0', undefined])
  })
})

describe('score: every small tally there is, against whole-number arithmetic', () => {
  /** 100 × index, rounded half up, over the common denominator: N / D with D = due × surveyed. */
  const hundredths = ([due, completed, onTime, reworked, surveyed, satisfied]: Counts): number => {
    const below = due * surveyed
    const above = (30 * completed + 30 * onTime + 20 * (due - reworked)) * surveyed + 20 * satisfied * due
    return Math.floor((200 * above + below) / (2 * below))
  }
  const through = (last: number, first = 0): number[] =>
    Array.from({ length: last - first + 1 }, (_, i) => first + i)

  it('prints what the definition says', () => {
    const wrong: string[] = []
    for (const due of through(6, 1))
      for (const completed of through(due))
        for (const onTime of through(completed))
          for (const reworked of through(due))
            for (const surveyed of through(4, 1))
              for (const satisfied of through(surveyed)) {
                const counts: Counts = [due, completed, onTime, reworked, surveyed, satisfied]
                const { index } = score(tallyOf(counts), yueyang2021)
                if (!index?.times(100).equals(hundredths(counts))) wrong.push(`${counts}: ${index}`)
              }
    expect(wrong).toEqual([])
  })
})

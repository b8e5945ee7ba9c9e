import { describe, expect, it } from 'vitest'
import type { Indicator } from '../../src/model/indicator.js'
import { defineScheme, type Scheme } from '../../src/model/scheme.js'
import { pointsPerPercentagePoint } from '../../src/schemes/points-per-percentage-point.js'
import { responseSolvedSatisfied } from '../../src/schemes/response-solved-satisfied.js'
import { yueyang2021 } from '../../src/schemes/yueyang-2021.js'
import { explain } from '../../src/score/explain.js'
import { score } from '../../src/score/score.js'
import { readLine } from './support/evaluate.js'
import { type Counts, tallyOf } from './support/tallies.js'

const onTime: Indicator = {
  id: 'onTime',
  weight: 100,
  numerator: { onTime: 1 },
  denominator: { due: 1 },
  direction: 'higherIsBetter',
}
const satisfaction: Indicator = {
  ...onTime,
  id: 'satisfaction',
  numerator: { satisfied: 1 },
  denominator: { surveyed: 1 },
}
const of = (rest: Partial<Scheme>): Scheme =>
  defineScheme({
    id: 'test',
    indicators: [onTime],
    index: { places: 2 },
    counts: { praised: '表扬' },
    ...rest,
  })

const halves = (whenEmpty: NonNullable<Indicator['whenEmpty']>): Scheme =>
  of({
    indicators: [
      { ...onTime, weight: 70 },
      { ...satisfaction, weight: 30, whenEmpty },
    ],
  })
const lost = (direction: Indicator['direction']): Indicator => ({
  ...onTime,
  direction,
  transform: { kind: 'pointsLost', threshold: '0.95', perPoint: 2, floor: 10 },
})
const praise = (pointsPerCase: number, cap?: number) => ({
  adjustments: [{ id: 'praise', cases: { praised: 1 }, pointsPerCase, ...(cap !== undefined && { cap }) }],
})

type Further = Readonly<Record<string, number>>
type Row = [line: string, counts: Counts, scheme: Scheme, further?: Further]

const lines: readonly Row[] = [
  ['93.33 A = 30×3/3 + 30×3/3 + 20×(1−1/3) + 20×3/3 = 280/3', [3, 3, 3, 1, 3, 3], yueyang2021],
  ['95.38 A = 30×13/13 + 30×11/13 + 20×(1−0/13) + 20×13/13 = 1240/13', [13, 13, 11, 0, 13, 13], yueyang2021],
  ['20.63 D = 30×8/33 + 30×8/33 + 20×(1−24/33) + 20×1/32 = 165/8', [33, 8, 8, 24, 32, 1], yueyang2021],
  [
    '88.40 = 10×10/10 + 50×4/5 + 40×4.8/5 = 442/5',
    [10, 10, 10, 0, 5, 3],
    responseSolvedSatisfied,
    { responded: 10, solved: 4, basicallySatisfied: 2 },
  ],
  [
    '11.11 = 100×(1/3)/3 = 100/9',
    [3, 3, 1, 0, 0, 0],
    of({ indicators: [{ ...onTime, numerator: { onTime: '1/3' } }] }),
  ],
  [
    '46.50 = min(25, max(0, 25−1×(100−100×193/200))) + min(25, max(12.5, 25−0.5×(95−100×19/20))) = 93/2',
    [200, 200, 193, 0, 20, 19],
    pointsPerPercentagePoint,
  ],
  [
    '88.00 = min(100, max(10, 100−2×(95−100×89/100))) = 88',
    [100, 100, 89, 0, 0, 0],
    of({ indicators: [lost('higherIsBetter')] }),
  ],
  [
    '88.00 = min(100, max(10, 100−2×(95−100×(1−11/100)))) = 88',
    [100, 100, 11, 0, 0, 0],
    of({ indicators: [lost('lowerIsBetter')] }),
  ],
  ['67.00 = 100×67% = 67', [3, 3, 2, 0, 0, 0], of({ rateRounding: { places: 0 } })],
  [
    '33.33 = 100×(1−66.67%) = 3333/100',
    [3, 3, 2, 0, 0, 0],
    of({ rateRounding: { places: 2 }, indicators: [{ ...onTime, direction: 'lowerIsBetter' }] }),
  ],
  [
    '43.40 = min(100, max(10, 100−2×(95−66.7))) = 217/5',
    [3, 3, 2, 0, 0, 0],
    of({ rateRounding: { places: 1 }, indicators: [lost('higherIsBetter')] }),
  ],
  [
    '51.00 = 100×2/4 + 0.5×2 = 51',
    [4, 4, 2, 0, 0, 0],
    of({ adjustments: [{ id: 'praise', cases: { praised: '0.25' }, pointsPerCase: 2 }] }),
    { praised: 2 },
  ],
  ['44.00 = 100×2/4 − 3×2 = 44', [4, 4, 2, 0, 0, 0], of(praise(-2)), { praised: 3 }],
  ['45.00 = 100×2/4 − min(5, 3×2) = 45', [4, 4, 2, 0, 0, 0], of(praise(-2, 5)), { praised: 3 }],
  ['55.00 = 100×2/4 + min(5, 3×2) = 55', [4, 4, 2, 0, 0, 0], of(praise(2, 5)), { praised: 3 }],
  [
    '33.38 = 33.375×4/4 + 66.625×0/1 = 267/8',
    [4, 4, 4, 0, 1, 0],
    of({
      indicators: [
        { ...onTime, weight: '33.375' },
        { ...satisfaction, weight: '66.625' },
      ],
    }),
  ],
  ['0.00 = max(0, 100×0/4 − 3×2) = 0', [4, 4, 0, 0, 0, 0], of(praise(-2)), { praised: 3 }],
  ['100.00 = min(100, 100×4/4 + 3×2) = 100', [4, 4, 4, 0, 0, 0], of(praise(2)), { praised: 3 }],
  ['80.00 = 70×5/7 + 30 = 80', [7, 7, 5, 0, 0, 0], halves('full')],
  ['71.43 = 100×5/7 + 0 = 500/7', [7, 7, 5, 0, 0, 0], halves('redistribute')],
]

describe('explain: the whole working in one line', () => {
  it.each<Row>(lines)('%s', (line, counts, scheme, further = {}) => {
    const result = score(tallyOf(counts, further), scheme)
    expect(explain(result)).toBe(line)
    expect([String(result), `${result}`]).toEqual([line, line])
  })

  it.each<Row>(lines)('worked out by hand, it holds: %s', (line, counts, scheme, further = {}) => {
    const { exact } = score(tallyOf(counts, further), scheme)
    const read = readLine(line)
    expect(read.worked).toBe(read.exact)
    expect(read.worked).toBe(String(exact))
  })

  it('says why there is no index', () => {
    expect(explain(score(tallyOf([7, 7, 5, 0, 0, 0]), halves('unscored')))).toBe(
      'unscored: satisfaction has no rate (surveyed is 0)',
    )
  })
})

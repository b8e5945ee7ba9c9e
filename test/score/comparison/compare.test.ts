import { describe, expect, it } from 'vitest'
import { defineScheme } from '../../../src/model/scheme.js'
import { pointsPerPercentagePoint } from '../../../src/schemes/points-per-percentage-point.js'
import { responseSolvedSatisfied } from '../../../src/schemes/response-solved-satisfied.js'
import { yueyang2021 } from '../../../src/schemes/yueyang-2021.js'
import { assess } from '../../../src/score/assess.js'
import { compare } from '../../../src/score/comparison/compare.js'
import { deepFreeze } from '../support/deep-freeze.js'
import { refusal } from '../support/refusal.js'
import { madeUpQuarter, mailbox } from '../support/tables.js'
import { tallyOf } from '../support/tallies.js'

const [before, after] = [assess(mailbox, yueyang2021), assess(madeUpQuarter, yueyang2021)]
const comparison = compare(deepFreeze(before), deepFreeze(after))
const moveOf = (unit: string) => comparison.units.find((one) => one.unit === unit)

describe('the mailbox table and a made-up quarter', () => {
  it.each([
    // 30×(13−11)/13 on time, 20×(12−13)/13 satisfied
    ['住建局', '18 → 19 住建局 95.38 A → 98.46 A: 40/13 = (60/13) onTime - (20/13) satisfaction'],
    ['交警君山大队', '19 → 1 交警君山大队 93.33 A → 100.00 A: 20/3 = (20/3) rework'],
    ['供电分公司', '23 → 1 供电分公司 80.00 B → 100.00 A: 20 = 20 satisfaction'],
    ['人社局', '1 → 20 人社局 100.00 A → 95.71 A: -30/7 = -(30/7) onTime'],
    ['税务局', '1 → 1 税务局 100.00 A → 100.00 A: 0'],
    [
      '拆迁安置服务中心',
      '20 → – 拆迁安置服务中心 90.00 A → –: after: satisfaction has no rate (surveyed is 0)',
    ],
    ['城建投', '23 城建投 80.00 B: went'],
  ])('%s', (unit, line) => expect(String(moveOf(unit))).toBe(line))

  it('names who came and who went, and lists them all, those of the table after first', () => {
    expect(comparison.came).toEqual(['水利局'])
    expect(comparison.went).toEqual(['城建投'])
    expect(comparison.units.map(({ unit }) => unit)).toEqual([
      ...madeUpQuarter.map(([unit]) => unit),
      '城建投',
    ])
    expect(comparison).toMatchObject({
      sameScheme: true,
      schemes: { before: 'yueyang-2021', after: 'yueyang-2021' },
    })
  })

  it('holds both rows, index, grade and rank of each side', () => {
    expect(moveOf('供电分公司')).toMatchObject({
      status: 'kept',
      before: { printed: '80.00' },
      after: { printed: '100.00' },
      index: { before: '80.00', after: '100.00', printed: '20.00' },
      grade: { before: 'B', after: 'A' },
      rank: { before: 23, after: 1 },
      incomparable: undefined,
      unsplit: undefined,
    })
  })

  it('the printed difference is not the exact one rounded, and says by how much', () => {
    // 98.46 − 95.38 = 3.08; exactly 40/13 = 3.0769…
    const index = moveOf('住建局')?.index
    expect([index?.printed, String(index?.exact), String(index?.rounding)]).toEqual([
      '3.08',
      '40/13',
      '1/325',
    ])
  })

  it('the total is compared by the summed counts', () => {
    // before 7520/77; after 80 due, 78 on time, none reworked, 75 of 78 satisfied
    expect(String(comparison.total)).toBe(
      '– 合计 97.66 A → 98.48 A: 3277/4004 = (9/308) onTime + (20/77) rework + (530/1001) satisfaction',
    )
  })

  it('is a line a unit, then the total', () => {
    expect(String(comparison).split('\n')).toEqual([...comparison.units, comparison.total].map(String))
  })

  it('went and came have one row, one side, and no difference', () => {
    expect(moveOf('水利局')).toMatchObject({
      status: 'came',
      before: undefined,
      index: undefined,
      indicators: [],
      limit: undefined,
      rank: { before: undefined, after: 21 },
      incomparable: 'it is not in the table before',
    })
    expect(moveOf('城建投')).toMatchObject({
      status: 'went',
      after: undefined,
      incomparable: 'it is not in the table after',
    })
  })
})

describe('two schemes', () => {
  const one = { 甲: tallyOf([10, 10, 8, 0, 10, 10]) }
  const shifted = defineScheme({
    ...yueyang2021,
    id: 'shifted',
    indicators: yueyang2021.indicators.map((indicator) =>
      indicator.id === 'onTime'
        ? { ...indicator, weight: 40 }
        : indicator.id === 'completion'
          ? { ...indicator, weight: 20 }
          : indicator,
    ),
  })

  it('the same counts: the scheme moved everything', () => {
    const { units, sameScheme } = compare(assess(one, yueyang2021), assess(one, shifted))
    expect(sameScheme).toBe(false)
    expect(units[0]?.indicators.map(({ id, byCounts, byScheme }) => `${id} ${byCounts} ${byScheme}`)).toEqual(
      ['completion 0 -10', 'onTime 0 8', 'rework 0 0', 'satisfaction 0 0'],
    )
    expect(String(units[0])).toBe(
      '1 → 1 甲 94.00 A → 92.00 A: -2 = -10 completion + 8 onTime; 0 by the counts, -2 by the scheme',
    )
  })

  it('both moved: half of each order', () => {
    // on time 8/10 at 30 → 9/10 at 40: 24, 32 by the new weight, 27 by the new counts, 36
    const [unit] = compare(
      assess(one, yueyang2021),
      assess({ 甲: tallyOf([10, 10, 9, 0, 10, 10]) }, shifted),
    ).units
    const onTime = unit?.indicators.find(({ id }) => id === 'onTime')
    expect(
      [onTime?.before, onTime?.after, onTime?.total, onTime?.byCounts, onTime?.byScheme].map(String),
    ).toEqual(['24', '36', '12', '7/2', '17/2'])
  })

  it('an indicator of one scheme alone is listed as such, worth 0 in the other', () => {
    const added = defineScheme({
      ...yueyang2021,
      id: 'added',
      indicators: [
        ...yueyang2021.indicators.filter(({ id }) => id !== 'completion'),
        {
          id: 'overdue',
          title: '超期',
          weight: 30,
          numerator: { completed: 1, onTime: -1 },
          denominator: { due: 1 },
          direction: 'lowerIsBetter',
        },
      ],
    })
    const [unit] = compare(assess(one, yueyang2021), assess(one, added)).units
    expect(
      unit?.indicators.map(({ id, listed, before, after, total }) => [
        id,
        listed,
        ...[before, after, total].map(String),
      ]),
    ).toEqual([
      ['onTime', 'both', '24', '24', '0'],
      ['rework', 'both', '20', '20', '0'],
      ['satisfaction', 'both', '20', '20', '0'],
      ['overdue', 'after', 'undefined', '24', '24'],
      ['completion', 'before', '30', 'undefined', '-30'],
    ])
    expect(unit?.indicators[3]?.title).toBe('超期')
  })

  it('indexes of different full marks are not subtracted; places and grades are told', () => {
    const { units, total } = compare(assess(one, yueyang2021), assess(one, pointsPerPercentagePoint))
    for (const unit of [...units, total])
      expect(unit).toMatchObject({
        index: undefined,
        indicators: [],
        incomparable: 'the full marks differ: 100 before, 50 after',
      })
    expect(units[0]?.rank).toEqual({ before: 1, after: 1 })
  })

  it('points lost per percentage point move with rate and scheme alike', () => {
    const lost = defineScheme({
      ...yueyang2021,
      id: 'lost',
      indicators: yueyang2021.indicators.map((indicator) =>
        indicator.id === 'onTime'
          ? {
              ...indicator,
              transform: { kind: 'pointsLost', threshold: '0.95', perPoint: 1, floor: 10 } as const,
            }
          : indicator,
      ),
    })
    // on time 8 of 10 → 9 of 10: 24 → 27 in proportion; fifteen points below the threshold, 15, → five below, 25
    const [unit] = compare(
      assess(one, yueyang2021),
      assess({ 甲: tallyOf([10, 10, 9, 0, 10, 10]) }, lost),
    ).units
    const onTime = unit?.indicators.find(({ id }) => id === 'onTime')
    expect([onTime?.total, onTime?.byCounts, onTime?.byScheme].map(String)).toEqual(['1', '13/2', '-11/2'])
    expect(String(unit?.index?.exact)).toBe('1')
  })

  it('counts that the other scheme cannot score are compared, not split, and it says why', () => {
    const full = { 甲: tallyOf([10, 10, 8, 0, 10, 10], { responded: 10, solved: 9, basicallySatisfied: 0 }) }
    const [unit] = compare(assess(one, yueyang2021), assess(full, responseSolvedSatisfied)).units
    expect(unit?.unsplit).toBe(
      'the counts before by the scheme after: the scheme needs the count responded; the tally does not state it',
    )
    expect(String(unit?.index?.exact)).toBe('1')
    expect(unit?.index).toMatchObject({ byCounts: undefined, byScheme: undefined })
    expect(unit?.indicators[0]).toMatchObject({ byCounts: undefined, byScheme: undefined })
  })

  it('a scheme that says the same in another order is the same', () => {
    const { id, ...rest } = yueyang2021
    const turned = JSON.parse(JSON.stringify({ ...Object.fromEntries(Object.entries(rest).reverse()), id }))
    expect(compare(assess(one, yueyang2021), assess(one, turned)).sameScheme).toBe(true)
  })
})

describe('limits and adjustments', () => {
  const scheme = defineScheme({
    ...yueyang2021,
    id: 'bonus',
    counts: { praised: '表扬' },
    adjustments: [{ id: 'praise', title: '表扬', cases: { praised: 1 }, pointsPerCase: 2 }],
  })
  it('what the full mark cuts off is counted', () => {
    const at = (praised: number) => assess({ 甲: tallyOf([10, 10, 9, 0, 10, 10], { praised }) }, scheme)
    const [unit] = compare(at(0), at(5)).units
    expect(String(unit)).toBe('1 → 1 甲 97.00 A → 100.00 A: 3 = 10 praise - 7 limit')
    expect(unit?.limit?.before?.equals(0)).toBe(true)
    expect(String(unit?.limit?.after)).toBe('-7')
  })
})

describe('what is no assessment', () => {
  it.each([[JSON.parse(JSON.stringify(before))], [{ ...before }], [undefined], [null], ['x'], [{}]])(
    '%#',
    (value) => {
      expect(refusal(() => compare(value as never, after)).code).toBe('invalid-type')
      expect(refusal(() => compare(before, value as never)).code).toBe('invalid-type')
      expect(() => compare(before, value as never)).toThrow('compare: after: expected the result of assess')
    },
  )
})

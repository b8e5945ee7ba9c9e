import { Fraction } from 'fraction.js'
import { describe, expect, it } from 'vitest'
import { mailboxRows, mailboxTotal } from '../../src/bulletins/junshan-2021-q3/mailbox-table.js'
import { yueyang2021 } from '../../src/schemes/yueyang-2021.js'
import { score } from '../../src/score/score.js'
import { tallyOf } from '../score/support/tallies.js'

const indicator = (id: string) => yueyang2021.indicators.find((one) => one.id === id)
const published = (unit: string): string =>
  String([...mailboxRows, mailboxTotal].find((row) => row.unit === unit)?.published['index'])

/**
 * The weights w for which `known − w × per` prints as published: the print stands for [p − 0.005, p + 0.005), and a
 * larger w makes a smaller index, so the open end is the lower one.
 */
const weightsBehind = (unit: string, known: Fraction, per: Fraction): string => {
  const print = new Fraction(published(unit))
  const half = new Fraction('0.005')
  const above = known.sub(print.add(half)).div(per)
  const upTo = known.sub(print.sub(half)).div(per)
  return `${above.toString()} < w ≤ ${upTo.toString()}`
}

const of = (n: number, d = 1): Fraction => new Fraction(n, d)

describe('yueyang-2021: every inferred weight follows from the rows it names', () => {
  it.each([
    ['onTime', '住建局', of(100), of(2, 13), '29.9975 < w ≤ 30.0625', '100 less the two overdue of thirteen'],
    ['satisfaction', '供电分公司', of(100), of(1), '19.995 < w ≤ 20.005', 'the only letter dissatisfied'],
    ['satisfaction', '城建投', of(100), of(1), '19.995 < w ≤ 20.005', 'the only letter dissatisfied'],
    ['satisfaction', '拆迁安置服务中心', of(100), of(1, 2), '19.99 < w ≤ 20.01', 'one of two dissatisfied'],
    ['satisfaction', '农经服务站', of(100), of(1, 2), '19.99 < w ≤ 20.01', 'one of two dissatisfied'],
    ['satisfaction', '良心堡镇', of(100), of(1, 2), '19.99 < w ≤ 20.01', 'one of two dissatisfied'],
    [
      'rework',
      '合计',
      of(100).sub(of(30 * 2 + 20 * 5, 77)),
      of(1, 77),
      '19.795 < w ≤ 20.565',
      '2 overdue, 5 dissatisfied, 1 reworked of 77',
    ],
  ])('%s from %s', (id, unit, known, per, weights) => {
    expect(weightsBehind(unit, known, per)).toBe(weights)
    expect(indicator(id)?.source?.detail).toContain(weights)
    expect(indicator(id)?.source?.rows).toContain(unit)
  })

  it('the weights are 30, 30, 20, 20', () => {
    expect(yueyang2021.indicators.map(({ id, weight }) => `${id} ${weight}`)).toEqual([
      'completion 30',
      'onTime 30',
      'rework 20',
      'satisfaction 20',
    ])
  })

  it('the weight of rework does not follow from 交警君山大队: no whole weight prints 93.40', () => {
    const weights = weightsBehind('交警君山大队', of(100), of(1, 3))
    expect(weights).toBe('19.785 < w ≤ 19.815')
    expect(
      of(100)
        .sub(of(20).mul(of(33, 100)))
        .toString(),
    ).toBe('93.4')
  })

  it('completion is pinned by no row: it is 100 % everywhere', () => {
    expect(new Set(mailboxRows.map(({ published: { completionRate } }) => completionRate))).toEqual(
      new Set(['100%']),
    )
    expect(indicator('completion')?.source).not.toHaveProperty('rows')
  })

  it('24 of the 25 printed indexes are reproduced', () => {
    const differing = [...mailboxRows, mailboxTotal].filter(
      ({ unit, tally }) =>
        score(tally as Parameters<typeof score>[0], yueyang2021).printed !== published(unit),
    )
    expect(differing.map(({ unit }) => unit)).toEqual(['交警君山大队'])
  })
})

describe('yueyang-2021: grades and rounding', () => {
  it('A and B are inferred from printed 90.00 and 80.00; C and D are assumed', () => {
    expect(yueyang2021.grades?.map(({ grade, from, source }) => [grade, from, source?.status])).toEqual([
      ['A', 90, 'inferred'],
      ['B', 80, 'inferred'],
      ['C', 70, 'assumed'],
      ['D', 0, 'assumed'],
    ])
    const [a, b] = yueyang2021.grades ?? []
    for (const unit of a?.source?.rows ?? []) expect(['90.00', '80.00']).toContain(published(unit))
    for (const unit of b?.source?.rows ?? []) expect(published(unit)).toBe('80.00')
  })

  it('rounds once, at the end, half up', () => {
    expect(yueyang2021.rateRounding).toBeUndefined()
    expect(yueyang2021.index).toEqual({ places: 2, mode: 'halfExpand' })
  })

  // On time 79 of 80 and all else perfect: 99.625, a tie. Halves go up.
  it.each([
    [79, '99.63'],
    [80, '100.00'],
  ])('%i on time of 80 prints %s', (onTime, printed) => {
    expect(score(tallyOf([80, 80, onTime, 0, 80, 80]), yueyang2021).printed).toBe(printed)
  })
})

import { describe, expect, it } from 'vitest'
import { mailboxRows } from '../../../src/bulletins/junshan-2021-q3/mailbox-table.js'
import type { Scheme } from '../../../src/model/scheme.js'
import type { Tally } from '../../../src/model/tally.js'
import { pointsPerPercentagePoint } from '../../../src/schemes/points-per-percentage-point.js'
import { responseSolvedSatisfied } from '../../../src/schemes/response-solved-satisfied.js'
import { yueyang2021 } from '../../../src/schemes/yueyang-2021.js'
import { breakeven } from '../../../src/score/breakeven/breakeven.js'
import type { BreakevenGoal } from '../../../src/score/breakeven/breakeven-result.js'
import { score } from '../../../src/score/score.js'
import { refusal } from '../support/refusal.js'
import { tallyOf } from '../support/tallies.js'

const among = mailboxRows.map(({ unit, tally }): [string, Tally] => [unit, tally as Tally])
const tallyIn = (unit: string): Tally => new Map(among).get(unit) ?? tallyOf([0, 0, 0, 0, 0, 0])
const inTable = (unit: string, goal: BreakevenGoal) => breakeven(tallyIn(unit), yueyang2021, goal, { unit })

describe('breakeven in the mailbox table', () => {
  it('供电分公司 needs one satisfied letter for the first place', () => {
    const result = inTable('供电分公司', { rank: 1, among })
    expect([result.verdict, result.rank, result.before.printed]).toEqual(['reachable', 23, '80.00'])
    expect(result.together?.changes).toEqual({ satisfied: 1 })
    expect([result.together?.cases, result.together?.after.printed, result.together?.rank]).toEqual([
      1,
      '100.00',
      1,
    ])
    expect(result.alone.map(({ count, verdict }) => `${count} ${verdict}`)).toEqual([
      'completed unreachable',
      'onTime unreachable',
      'reworked unreachable',
      'satisfied reachable',
    ])
  })

  it('says the best there could be where that is not enough, and only there', () => {
    const { best } = inTable('住建局', { ahead: '人社局', among })
    expect([best?.changes, best?.cases, best?.after.printed, best?.rank]).toEqual([
      { onTime: 2 },
      2,
      '100.00',
      1,
    ])
    expect(inTable('住建局', { index: '100.01' }).best?.rank).toBeUndefined()
    expect(inTable('住建局', { rank: 1, among }).best).toBeUndefined()
    expect(inTable('人社局', { rank: 1, among }).best).toBeUndefined()
  })

  it.each<[unit: string, goal: BreakevenGoal, told: string]>([
    ['供电分公司', { grade: 'A' }, 'reachable {"satisfied":1}'],
    ['供电分公司', { ahead: '住建局', among }, 'reachable {"satisfied":1}'],
    ['住建局', { ahead: '人社局', among }, 'unreachable'],
    ['住建局', { rank: 1, among }, 'reachable {"onTime":2}'],
    ['住建局', { rank: 18, among }, 'reached'],
    ['住建局', { index: '97.69' }, 'reachable {"onTime":1}'],
    ['住建局', { index: '97.70' }, 'reachable {"onTime":2}'],
    ['住建局', { index: '100.01' }, 'unreachable'],
    ['交警君山大队', { rank: 18, among }, 'reachable {"reworked":-1}'],
    ['人社局', { ahead: '住建局', among }, 'reached'],
    ['住建局', { rank: 17, among }, 'reachable {"onTime":2}'],
  ])('question %#: %s', (unit, goal, told) => {
    const { verdict, together } = inTable(unit, goal)
    expect(together ? `${verdict} ${JSON.stringify(together.changes)}` : verdict).toBe(told)
  })

  it('reads as lines', () => {
    expect(String(inTable('住建局', { rank: 1, among })).split('\n')).toEqual([
      'rank 1: reachable from 95.38 A, rank 18',
      '  completed alone: unreachable (there is no case left to correct)',
      '  onTime +2 (2 cases) → 100.00 A, rank 1',
      '  reworked alone: unreachable (there is no case left to correct)',
      '  satisfied alone: unreachable (there is no case left to correct)',
      '  fewest: onTime +2 (2 cases) → 100.00 A, rank 1',
    ])
  })
})

describe('one case', () => {
  it('finished on time moves two counts', () => {
    const { together } = breakeven(tallyOf([10, 8, 8, 0, 10, 10]), yueyang2021, { index: '94' })
    expect([together?.changes, together?.cases]).toEqual([{ completed: 1, onTime: 1 }, 1])
  })

  it('satisfied in part can become satisfied, though nobody is left who is neither', () => {
    const counts = tallyOf([5, 5, 5, 0, 5, 3], { responded: 5, solved: 5, basicallySatisfied: 2 })
    const { together, alone } = breakeven(counts, responseSolvedSatisfied, { index: '100' })
    expect([together?.changes, together?.cases]).toEqual([{ satisfied: 2, basicallySatisfied: -2 }, 2])
    expect(alone.find(({ count }) => count === 'satisfied')?.reason).toBe('there is no case left to correct')
  })

  it('of a bonus is one a case due, of a deduction down to none', () => {
    const scheme: Scheme = {
      ...yueyang2021,
      counts: { praised: '表扬', warnings: '通报批评' },
      adjustments: [
        { id: 'praise', cases: { praised: 1 }, pointsPerCase: '0.5' },
        { id: 'warning', cases: { warnings: 1 }, pointsPerCase: -2, cap: 6 },
      ],
    }
    const counts = tallyOf([4, 4, 4, 0, 4, 1], { praised: 0, warnings: 5 })
    const { alone } = breakeven(counts, scheme, { grade: 'A' })
    expect(alone.map(({ count, most, correction }) => [count, most, correction?.cases])).toEqual([
      ['completed', 0, undefined],
      ['onTime', 0, undefined],
      ['reworked', 0, undefined],
      ['satisfied', 3, 3],
      ['praised', 4, undefined],
      // Five warnings cost six points, the cap; with none left 85 remain.
      ['warnings', 5, undefined],
    ])
  })
})

describe('a count that only breaks ties', () => {
  it('is corrected up to its own limit, not to that of a bonus', () => {
    const scheme: Scheme = {
      ...yueyang2021,
      indicators: yueyang2021.indicators
        .slice(0, 1)
        .map((one) => ({ ...one, weight: 100, whenEmpty: 'full' })),
      ranking: { tieBreakers: [{ count: 'satisfied', first: 'larger' }] },
    }
    const rival = { 甲: tallyOf([0, 0, 0, 0, 2, 1]) }
    const { together } = breakeven(tallyOf([0, 0, 0, 0, 3, 0]), scheme, { ahead: '甲', among: rival })
    expect(together?.changes).toEqual({ satisfied: 2 })
  })
})

describe('a count that another must make room for', () => {
  it('rises once the other has fallen', () => {
    const asked = { denominator: { surveyed: 1 } }
    const scheme: Scheme = {
      id: 'room',
      counts: { basicallySatisfied: '基本满意' },
      indicators: [
        { id: 'good', weight: 90, numerator: { satisfied: 1 }, ...asked, direction: 'higherIsBetter' },
        {
          id: 'odd',
          weight: 10,
          numerator: { satisfied: 1, basicallySatisfied: '0.5' },
          ...asked,
          direction: 'lowerIsBetter',
        },
      ],
      index: { places: 2 },
    }
    const counts = tallyOf([0, 0, 0, 0, 2, 1], { basicallySatisfied: 1 })
    const { together, alone } = breakeven(counts, scheme, { index: 90 })
    expect([together?.changes, together?.cases]).toEqual([{ satisfied: 1, basicallySatisfied: -1 }, 2])
    expect(alone.map(({ verdict }) => verdict)).toEqual(['unreachable', 'unreachable'])
  })
})

describe('the bounds of the search', () => {
  const rework = (weight: number, numerator: Record<string, number>): Scheme => ({
    id: 'two-sided',
    indicators: [
      { id: 'a', weight, numerator, denominator: { due: 1 }, direction: 'higherIsBetter' },
      {
        id: 'b',
        weight: 100 - weight,
        numerator: { onTime: 1 },
        denominator: { due: 1 },
        direction: 'lowerIsBetter',
      },
    ],
    index: { places: 4 },
  })

  it('are told, never guessed beyond', () => {
    const large = tallyOf([3_000_000, 1_000_000, 500_000, 0, 0, 0])
    const result = breakeven(large, rework(50, { completed: 1 }), { index: '99' })
    expect([result.verdict, result.together]).toEqual(['undecided', undefined])
    expect(result.reason).toBe(
      'the fewest over all counts together could not be proven: too many combinations',
    )
  })

  it('leave what one count does alone as it is: reachable, the fewest together not proven', () => {
    const large = tallyOf([3_000_000, 1_000_000, 500_000, 0, 0, 0])
    const { verdict, together, alone, reason } = breakeven(large, rework(50, { completed: 1 }), {
      index: '70',
    })
    expect([verdict, together, alone[0]?.correction?.cases]).toEqual(['reachable', undefined, 699_997])
    expect(reason).toMatch(/^the fewest/)
  })
})

describe('large counts', () => {
  const street = tallyOf([50_000, 47_000, 40_000, 5_000, 20_000, 12_000])

  it('in an unrounded scheme: open cases earn most, then letters, then the late ones', () => {
    const { together } = breakeven(street, yueyang2021, { index: '93' })
    // 3 000 open cases earn 3.6, 8 000 letters 8: what is missing of 10.795 after 3.6 is 7.195, or 7 195 letters.
    expect(together?.changes).toEqual({ completed: 3000, onTime: 3000, satisfied: 7195 })
    expect(together?.after.printed).toBe('93.00')
  })

  it('in a scheme that rounds rates, one case fewer is not enough and two ways agree', () => {
    const { together } = breakeven(street, { ...yueyang2021, rateRounding: { places: 2 } }, { grade: 'A' })
    expect(together?.cases).toBe(7193)
    expect(together && score(together.tally, { ...yueyang2021, rateRounding: { places: 2 } }).printed).toBe(
      '90.00',
    )
  })

  it('up to the largest there are', () => {
    const most = Number.MAX_SAFE_INTEGER
    const { together } = breakeven(tallyOf([most, most, 0, 0, 1, 1]), yueyang2021, { index: '85' })
    // 84.995 prints 85.00: 14.995 of 30 points are 4 502 098 450 154 279.8 cases.
    expect(together?.changes).toEqual({ onTime: Number((BigInt(most) * 14995n + 29999n) / 30000n) })
  })

  it('where points are lost below a threshold', () => {
    const counts = tallyOf([2000, 2000, 1000, 0, 1000, 100])
    // Nothing is earned before the rate comes near the threshold: 25 points of 1 each, and the floor of 12.5.
    const { alone, together } = breakeven(counts, pointsPerPercentagePoint, { index: '20' })
    expect(alone.map(({ count, correction }) => [count, correction?.cases])).toEqual([
      ['onTime', 650],
      ['satisfied', 750],
    ])
    expect(together?.cases).toBe(650)
  })
})

describe('what cannot be scored', () => {
  it('is unreachable, and says why', () => {
    const { verdict, reason, alone } = breakeven(tallyOf([3, 2, 1, 0, 0, 0]), yueyang2021, { grade: 'A' })
    expect([verdict, reason]).toEqual([
      'unreachable',
      'no correction is enough: satisfaction has no rate (surveyed is 0)',
    ])
    expect(alone.map(({ verdict: its }) => its)).toEqual(alone.map(() => 'unreachable'))
  })

  it('is behind every unit that has a place', () => {
    const units = { 甲: tallyOf([1, 1, 1, 0, 0, 0]), 乙: tallyOf([1, 0, 0, 1, 1, 0]) }
    expect(breakeven(tallyOf([1, 0, 0, 1, 1, 0]), yueyang2021, { ahead: '甲', among: units }).verdict).toBe(
      'reached',
    )
  })
})

describe('breakeven refuses', () => {
  const row = tallyOf([13, 13, 11, 0, 13, 13])
  it.each<[goal: unknown, code: string, path: readonly (string | number)[]]>([
    [undefined, 'invalid-type', ['goal']],
    [{}, 'invalid-type', ['goal']],
    [{ grade: 'A', index: 90 }, 'invalid-type', ['goal']],
    [{ grade: 'E' }, 'invalid-value', ['goal', 'grade']],
    [{ index: 'ninety' }, 'not-a-ratio', ['goal', 'index']],
    [{ rank: 0, among }, 'invalid-value', ['goal', 'rank']],
    [{ rank: '1', among }, 'invalid-type', ['goal', 'rank']],
    [{ rank: 1 }, 'invalid-type', ['goal', 'among']],
    [{ ahead: '财政局', among }, 'unknown-unit', ['goal', 'ahead']],
    [{ ahead: 1, among }, 'invalid-type', ['goal', 'ahead']],
    [{ ahead: '甲', among: [['甲', {}]] }, 'invalid-type', ['due']],
    [{ rank: 1, among: { 本单位: row } }, 'duplicate-unit', ['unit']],
  ])('goal %#', (goal, code, path) => {
    expect(refusal(() => breakeven(row, yueyang2021, goal as never))).toEqual({ code, path })
  })

  it('names the units there are', () => {
    expect(() => breakeven(row, yueyang2021, { ahead: '财政局', among })).toThrow(
      'breakeven: ahead: expected one of the 24 other units (住建局, 人社局, 卫生健康局, 柳林洲街道, 市场监督管理局, …), got "财政局"',
    )
  })
})

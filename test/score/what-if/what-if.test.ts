import { describe, expect, it } from 'vitest'
import { mailboxRows } from '../../../src/bulletins/junshan-2021-q3/mailbox-table.js'
import type { Tally } from '../../../src/model/tally.js'
import { responseSolvedSatisfied } from '../../../src/schemes/response-solved-satisfied.js'
import { yueyang2021 } from '../../../src/schemes/yueyang-2021.js'
import { whatIf } from '../../../src/score/what-if/what-if.js'
import { refusal } from '../support/refusal.js'
import { tallyOf } from '../support/tallies.js'

const among = mailboxRows.map(({ unit, tally }): [string, Tally] => [unit, tally as Tally])
const tallyIn = (unit: string): Tally => new Map(among).get(unit) ?? tallyOf([0, 0, 0, 0, 0, 0])
const row = tallyOf([13, 13, 11, 0, 13, 13])

describe('whatIf in the mailbox table', () => {
  const content = whatIf(tallyIn('供电分公司'), { satisfied: 1 }, yueyang2021, { among, unit: '供电分公司' })

  it('one satisfied letter carries 供电分公司 from 80.00 to 100.00, from rank 23 to 1', () => {
    expect(String(content)).toBe('satisfied +1: 80.00 B → 100.00 A (+20.00); rank 23 → 1')
    expect(String(content.difference.exact)).toBe('20')
    expect(content.difference.indicators.map(({ id, points }) => `${id} ${points}`)).toEqual([
      'completion 0',
      'onTime 0',
      'rework 0',
      'satisfaction 20',
    ])
    expect(content.difference.grade).toBe(true)
    expect(content.tally['satisfied']).toBe(1)
  })

  it('says who else moves: those from 18 on, one place down, and 城建投 to the last', () => {
    expect(content.ranks?.moved.map(({ unit, before, after }) => `${unit} ${before} ${after}`)).toEqual([
      '住建局 18 19',
      '交警君山大队 19 20',
      '拆迁安置服务中心 20 21',
      '农经服务站 20 21',
      '良心堡镇 20 21',
      '城建投 23 24',
      '供电分公司 23 1',
    ])
  })

  it('knows no places without other units', () => {
    expect(whatIf(row, { onTime: 1 }, yueyang2021).ranks).toBe(undefined)
  })
})

describe('the difference', () => {
  it.each<[change: Record<string, number>, exact: string, printed: string, grade: boolean]>([
    [{}, '0', '0.00', false],
    [{ satisfied: 0 }, '0', '0.00', false],
    [{ onTime: 2 }, '60/13', '+4.62', false],
    [{ onTime: -1 }, '-30/13', '-2.30', false],
    [{ reworked: 13 }, '-20', '-20.00', true],
    // 91.43 less 95.38, as they print; rounded after the subtraction it would be -3.96.
    [{ due: 1 }, '-360/91', '-3.95', false],
  ])('%o is %s, printed %s', (change, exact, printed, grade) => {
    const { difference } = whatIf(row, change, yueyang2021)
    const { numerator, denominator } = difference.exact ?? { numerator: 0n, denominator: 1n }
    const [n = 0n, d = 1n] = exact.split('/').map(BigInt)
    expect(numerator * d).toBe(n * denominator)
    expect([difference.printed, difference.grade]).toEqual([printed, grade])
  })

  it('is undefined where one of the two has no index, and the rates say which', () => {
    const asked = whatIf(tallyOf([1, 1, 1, 0, 0, 0]), { surveyed: 2, satisfied: 1 }, yueyang2021)
    expect([asked.before.printed, asked.after.printed]).toEqual([undefined, '90.00'])
    expect([asked.difference.exact, asked.difference.printed, asked.difference.limit]).toEqual([
      undefined,
      undefined,
      undefined,
    ])
    const satisfaction = asked.difference.indicators[3]
    expect([satisfaction?.before, String(satisfaction?.after), satisfaction?.points]).toEqual([
      undefined,
      '1/2',
      undefined,
    ])
    expect(String(asked)).toBe(
      'surveyed +2, satisfied +1: unscored (satisfaction has no rate (surveyed is 0)) → 90.00 A',
    )
  })

  it('says what keeping the index at 0 gave', () => {
    const harsh = {
      ...yueyang2021,
      adjustments: [{ id: 'repeats', title: '重复返工', cases: { reworked: 1 }, pointsPerCase: -50 }],
    }
    const { difference, after } = whatIf(row, { reworked: 3 }, harsh)
    expect([String(difference.exact), after.limit]).toEqual(['-1240/13', 'floor'])
    expect(difference.adjustments.map(({ id, title, points }) => `${id} ${title} ${points}`)).toEqual([
      'repeats 重复返工 -150',
    ])
    // 95.38… less 150 and less 20 × 3/13 would be below 0.
    expect(String(difference.limit)).toBe('770/13')
  })

  it('takes counts of the scheme’s own', () => {
    const counts = tallyOf([3, 3, 3, 0, 3, 1], { responded: 3, solved: 1, basicallySatisfied: 1 })
    const better = whatIf(counts, { satisfied: 1, basicallySatisfied: -1 }, responseSolvedSatisfied)
    expect(String(better.difference.exact)).toBe('4/3')
  })
})

describe('whatIf refuses', () => {
  it.each<[what: string, change: unknown, code: string, path: readonly string[]]>([
    ['more satisfied than surveyed', { satisfied: 1 }, 'inconsistent-tally', ['satisfied']],
    ['fewer completed than on time', { completed: -3 }, 'inconsistent-tally', ['onTime']],
    ['fewer than none', { reworked: -1 }, 'invalid-value', ['reworked']],
    ['more than there are numbers', { due: Number.MAX_SAFE_INTEGER }, 'invalid-value', ['due']],
    ['half a case', { onTime: 0.5 }, 'invalid-value', ['onTime']],
    ['NaN', { onTime: Number.NaN }, 'invalid-type', ['onTime']],
    ['a text', { onTime: '1' }, 'invalid-type', ['onTime']],
    ['a count nobody knows', { overdue: 1 }, 'unknown-count', ['overdue']],
    ['a name of the prototype', JSON.parse('{"__proto__": 1}'), 'unknown-count', ['__proto__']],
    ['a count the tally does not state', { accepted: 1 }, 'missing-count', ['accepted']],
    ['a list', [1], 'invalid-type', []],
    ['nothing', undefined, 'invalid-type', []],
  ])('%s', (_, change, code, path) => {
    expect(refusal(() => whatIf(row, change as never, yueyang2021))).toEqual({ code, path })
  })

  it('says what it got and what the limit is', () => {
    expect(() => whatIf(row, { satisfied: 1 }, yueyang2021)).toThrow(
      'whatIf: satisfied (14) exceeds surveyed (13); both counts must cover the same cases',
    )
    expect(() => whatIf(row, { reworked: -1 }, yueyang2021)).toThrow(
      'whatIf: reworked is 0 and changes by -1; at most 0 can be taken away',
    )
  })

  it('a unit listed twice, and a name that is none', () => {
    const units = { 甲: row, 本单位: row }
    expect(refusal(() => whatIf(row, {}, yueyang2021, { among: units })).code).toBe('duplicate-unit')
    expect(whatIf(row, {}, yueyang2021, { among: units, unit: '本单位' }).ranks?.before).toBe(1)
    expect(refusal(() => whatIf(row, {}, yueyang2021, { unit: 1 as never }))).toEqual({
      code: 'invalid-type',
      path: ['unit'],
    })
  })
})

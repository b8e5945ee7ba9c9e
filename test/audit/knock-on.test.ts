import { describe, expect, it } from 'vitest'
import { audit } from '../../src/audit/audit.js'
import type { BulletinRow } from '../../src/model/bulletin.js'
import type { Claim } from '../../src/model/claim.js'
import { findingAt, findings, rate, row, shares, total } from './hypotheses/support/explained.js'

describe('knock-on: from a wrong count', () => {
  // 1136 + 482 + 1210 + 14 + 6 = 2848, printed 2884
  const wrong = total('受理工单', '2884', ['1136', '482', '1210', '14', '6'])

  it('shares that are right of the total as it should be: 1136/2848 = 39.89, of 2884 39.39', () => {
    const claims = [wrong, ...shares('2884', [['咨询', '1136', '39.89%']])]
    expect(findingAt(claims, 'claims.1').knockOn).toEqual({
      path: ['claims', 0],
      detail: 'follows from 受理工单 (printed 2884, should be 2848)',
      facts: {
        code: 'from-count',
        where: { path: ['claims', 0], kind: 'sum', label: '受理工单' },
        published: '2884',
        recomputed: '2848',
      },
    })
    expect(findingAt(claims, 'claims.0').knockOn).toBeUndefined()
    expect(audit({ claims }).summary.explained).toBe(2)
  })

  it.each<[string, Claim]>([
    [
      'a difference: 2848 − 50 = 2798',
      { kind: 'difference', label: '应办', published: '2798', minuend: '2884', subtrahend: '50' },
    ],
    [
      'a change: 178/2670 = 6.67 %',
      {
        kind: 'change',
        label: '环比',
        published: '6.67%',
        direction: 'up',
        current: '2884',
        previous: '2670',
      },
    ],
    ['a total of totals: 2848 + 77', total('热线和信箱', '2925', ['2884', '77'])],
    [
      'a rate of a difference: (2848 − 50)/2848 = 98.24',
      rate('办结率', '98.24%', { minus: ['2884', '50'] }, '2884'),
    ],
  ])('%s', (_, claim) => {
    expect(findingAt([wrong, claim], 'claims.1').knockOn?.path).toEqual(['claims', 0])
  })

  it('not where the figure stays wrong with the right count, nor where it is right', () => {
    const one = [wrong, ...shares('2884', [['咨询', '1136', '39.90%']])]
    expect(findingAt(one, 'claims.1').verdict).toBe('differs')
    expect(findingAt(one, 'claims.1').knockOn).toBeUndefined()
    const right = [wrong, ...shares('2884', [['咨询', '1136', '39.39%']])]
    expect([findingAt(right, 'claims.1').verdict, findingAt(right, 'claims.1').knockOn]).toEqual([
      'reconciles',
      undefined,
    ])
  })
})

describe('knock-on: from a wrong rate, index or grade of the table', () => {
  const scheme = 'yueyang-2021'
  const tallyOf = (due: number, onTime: number, satisfied = due): BulletinRow['tally'] => ({
    due,
    completed: due,
    onTime,
    reworked: 0,
    surveyed: due,
    satisfied,
  })

  it('an index made from a wrong rate: 11/13 printed 94.62%, and 70 + 30·0.9462 = 98.39', () => {
    const rows = [row('住建局', tallyOf(13, 11), { onTimeRate: '94.62%', index: '98.39' })]
    expect(findingAt({ scheme, rows }, 'rows.0.published.index').knockOn).toEqual({
      path: ['rows', 0, 'published', 'onTimeRate'],
      detail: 'follows from 住建局 按期办结率',
      facts: {
        code: 'from-rates',
        where: [
          {
            path: ['rows', 0, 'published', 'onTimeRate'],
            kind: 'rate',
            unit: '住建局',
            label: '按期办结率',
          },
        ],
      },
    })
    const off = [row('住建局', tallyOf(13, 11), { onTimeRate: '94.62%', index: '98.49' })]
    expect(findingAt({ scheme, rows: off }, 'rows.0.published.index').knockOn).toBeUndefined()
  })

  it('an index made from a wrong rate that is what is left of two counts: 3/13 late printed 28.08%, and 100·(1 − 0.2808) = 71.92', () => {
    const late = {
      id: 'late',
      indicators: [
        {
          id: 'speed',
          weight: 100,
          numerator: { completed: 1, onTime: -1 },
          denominator: { due: 1 },
          direction: 'lowerIsBetter',
        },
      ],
      index: { places: 2 },
    } as const
    const at = (index: string) => [row('住建局', tallyOf(13, 10), { overdueRate: '28.08%', index })]
    const path = 'rows.0.published.index'
    expect(findingAt({ scheme: late, rows: at('71.92') }, path).knockOn?.facts.code).toBe('from-rates')
    expect(findingAt({ scheme: late, rows: at('71.94') }, path).knockOn).toBeUndefined()
  })

  it('a grade that is right for the index as it should be: 80 + 20·1/4 = 85.00, printed 95.00, graded B', () => {
    const rows = [row('供电分公司', tallyOf(4, 4, 1), { index: '95.00', grade: 'B' })]
    const found = findings({ scheme, rows })
    expect(found['rows.0.published.grade']).toMatchObject({
      verdict: 'differs',
      knockOn: {
        path: ['rows', 0, 'published', 'index'],
        detail: 'right for the index as it should be, 85.00; the printed index is wrong',
        facts: { code: 'from-index', recomputed: '85.00' },
      },
    })
    const wrong = [row('供电分公司', tallyOf(4, 4, 1), { index: '95.00', grade: 'C' })]
    expect(findingAt({ scheme, rows: wrong }, 'rows.0.published.grade').knockOn).toBeUndefined()
  })

  it('ranks that are right among the indexes as they should be: 85.00 printed 95.00 between 100 and 90', () => {
    const rows = [
      row('人社局', tallyOf(2, 2), { index: '100.00', rank: 1 }),
      row('供电分公司', tallyOf(4, 4, 1), { index: '95.00', rank: 3 }),
      row('良心堡镇', tallyOf(2, 2, 1), { index: '90.00', rank: 2 }),
    ]
    const found = findings({ scheme, rows })
    for (const i of [1, 2]) {
      expect(found[`rows.${i}.published.rank`]).toMatchObject({
        verdict: 'differs',
        knockOn: {
          path: ['rows', 1, 'published', 'index'],
          facts: { code: 'from-indexes', where: { unit: '供电分公司' } },
        },
      })
    }
    expect(found['rows.0.published.rank']?.knockOn).toBeUndefined()
  })
})

it('small counts are equal by chance: 57 wrong for one list says nothing of a rate out of 57 elsewhere', () => {
  const found = findings({
    claims: [
      { kind: 'sum', label: '街道合计', published: '57', parts: ['30', '26'] },
      { kind: 'rate', label: '满意率', published: '56.00%', numerator: '57', denominator: '100' },
    ],
  })
  expect(found['claims.1']).toMatchObject({ verdict: 'differs' })
  expect(found['claims.1']?.knockOn).toBeUndefined()
})

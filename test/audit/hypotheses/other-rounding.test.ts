import { describe, expect, it } from 'vitest'
import type { Bulletin } from '../../../src/model/bulletin.js'
import { defineScheme } from '../../../src/model/scheme.js'
import { yueyang2021 } from '../../../src/schemes/yueyang-2021.js'
import {
  change,
  explanationOf,
  findingAt,
  offered,
  rate,
  reach,
  row,
  shares,
  total,
} from './support/explained.js'

const id = 'other-rounding'

describe('other-rounding: a single figure of the text', () => {
  it.each([
    ['279/2848 = 9.7963 cut off', '9.79%', '279', '2848', 'trunc'],
    ['198/2671 = 7.41295 rounded up', '7.42%', '198', '2671', 'ceil'],
    ['2/3 = 66.667 cut off', '66.6%', '2', '3', 'trunc'],
    ['1/3 = 33.33 rounded up to a whole percent', '34%', '1', '3', 'ceil'],
    ['6/2798 = 2.1444‰ rounded up', '2.15‰', '6', '2798', 'ceil'],
    ['7/7 less one: 6/7 = 85.714 cut off', '85.71%', '6', '7', undefined],
  ])('%s: %s', (_, published, numerator, denominator, mode) => {
    const finding = findingAt([rate('返工率', published, numerator, denominator)])
    expect(finding.verdict).toBe(mode === undefined ? 'reconciles' : 'differs')
    const found = finding.explanations.find(({ hypothesis }) => hypothesis === id)
    expect(found?.detail).toBe(mode && `rounded by ${mode} instead of halfExpand`)
  })

  it('shows the digits that were dropped', () => {
    expect(explanationOf([rate('农林水利类', '9.79%', '279', '2848')], id)).toMatchObject({
      evidence: '9.79634… is 9.79 by trunc',
      explains: 1,
      of: 1,
    })
  })

  it.each([
    // 51/293 = 17.406 %
    [change('环比', '17.40%', { current: 242, previous: 293, direction: 'down' })],
    // 50000 + 21399 = 71399, which is 7.14万; cut off it is 7.13万
    [total('受理总量', '7.13万', [50_000, 21_399])],
    // 20·(1 − 1/3) + 80 = 93.333, rounded up
    [
      {
        kind: 'index',
        label: '综合指标值',
        published: '93.34',
        tally: { due: 3, completed: 3, onTime: 3, reworked: 1, surveyed: 3, satisfied: 3 },
      } as const,
    ],
  ])('explains changes, totals in 万 and indexes too: %o', (claim) => {
    expect(offered({ scheme: 'yueyang-2021', claims: [claim] })).toContain(id)
  })
})

describe('other-rounding: a whole group', () => {
  it('ties to even, 1/8 = 12.5 % as 12 % and 3/8 = 37.5 % as 38 %: trunc would serve one of the two', () => {
    const claims = shares('8', [
      ['咨询', '1', '12%'],
      ['求助', '3', '38%'],
    ])
    expect(explanationOf(claims, id)).toMatchObject({
      detail: 'rounded by halfEven instead of halfExpand',
      explains: 2,
      of: 2,
    })
  })

  it('ties down: 12.5, 37.5 and 62.5 as 12, 37 and 62, while 2/3 goes up to 67', () => {
    const claims = [
      ...shares('8', [
        ['咨询', '1', '12%'],
        ['求助', '3', '37%'],
        ['投诉', '5', '62%'],
      ]),
      ...shares('3', [['建议', '2', '67%']]),
    ]
    expect(explanationOf(claims, id)).toMatchObject({
      detail: 'rounded by halfTrunc instead of halfExpand',
      explains: 4,
      of: 4,
    })
  })

  it('a column of a table that drops digits: 66.666, 83.333, 88.888', () => {
    const rows = [
      row('许市镇', { due: 3, completed: 2 }, { completionRate: '66.66%' }),
      row('钱粮湖镇', { due: 6, completed: 5 }, { completionRate: '83.33%' }),
      row('广兴洲镇', { due: 9, completed: 8 }, { completionRate: '88.88%' }),
    ]
    expect(reach({ rows }, id, 'rows.0.published.completionRate')).toBe('3 of 3')
    expect(reach({ rows }, id, 'rows.2.published.completionRate')).toBe('3 of 3')
    expect(offered({ rows }, 'rows.1.published.completionRate')).toEqual([])
  })

  it('what serves all of a group goes first where several of it differ', () => {
    const claims = shares('9', [
      ['咨询', '2', '22.22%'],
      ['求助', '5', '55.55%'],
      ['投诉', '8', '88.88%'],
    ])
    expect(offered(claims, 'claims.1')[0]).toBe(id)
    expect(offered(claims, 'claims.2')[0]).toBe(id)
  })
})

describe('other-rounding: not offered', () => {
  it.each([
    ['9.7963 one below', '9.78%', '279', '2848'],
    ['9.7963 one above', '9.81%', '279', '2848'],
    ['9.7963 right', '9.80%', '279', '2848'],
    ['exactly 50, one below', '49.99%', '1', '2'],
    ['exactly 50, one above', '50.01%', '1', '2'],
  ])('%s: %s', (_, published, numerator, denominator) => {
    expect(offered([rate('按期办结率', published, numerator, denominator)])).not.toContain(id)
  })

  it('to a count of a single digit, which two figures in nine would fit: 79999 as 7万', () => {
    const finding = findingAt([total('受理总量', '7万', [79_999])])
    expect([finding.verdict, finding.explanations]).toEqual(['differs', []])
  })

  it('where only the direction is wrong: 120 after 100 is said to have fallen by 20 %, and 20 is 20 in every rounding', () => {
    const finding = findingAt([change('环比', '20%', { current: 120, previous: 100, direction: 'down' })])
    expect(finding.verdict).toBe('differs')
    expect(finding.explanations.map(({ hypothesis }) => hypothesis)).not.toContain(id)
  })

  it('where the figure is what its counts give but cannot be: 120 of 100 is 120 % in every rounding', () => {
    const finding = findingAt([
      { kind: 'share', label: '咨询类', published: '120%', part: '120', whole: '100' },
    ])
    expect([finding.verdict, finding.impossible]).toEqual([
      'differs',
      'the part (120) exceeds the whole (100)',
    ])
    expect(finding.explanations.map(({ hypothesis }) => hypothesis)).not.toContain(id)
  })
})

describe('other-rounding: a bulletin that states another rounding than half up', () => {
  it('half up is a rounding as well: 12.5, 66.667 and 33.333 as 13, 67 and 33, where ceil would print 34', () => {
    const claims = [
      ...shares('8', [['咨询', '1', '13%']]),
      ...shares('3', [
        ['求助', '2', '67%'],
        ['投诉', '1', '33%'],
      ]),
    ]
    expect(explanationOf({ rounding: 'trunc', claims }, id)).toMatchObject({
      detail: 'rounded by halfExpand instead of trunc',
      explains: 3,
      of: 3,
    })
  })

  const tally = { due: 3, completed: 2, onTime: 2, reworked: 0, surveyed: 3, satisfied: 3 }
  // 30·2/3 + 30·2/3 + 20 + 20 = 80 exactly; with one reworked 20·2/3 = 13.333: 73.333
  const index = { kind: 'index', label: '综合指标值', tally: { ...tally, reworked: 1 } } as const

  it('an index is rounded by its scheme: 73.333 as 73.34 is not what a scheme of trunc says', () => {
    const scheme = defineScheme({ ...yueyang2021, index: { places: 2, mode: 'trunc' } })
    expect(explanationOf({ scheme, claims: [{ ...index, published: '73.34' }] }, id).detail).toBe(
      'rounded by ceil instead of trunc',
    )
  })

  it('an index cut off is told although the rates of the bulletin are cut off: 2/3 and 1/3 with 86.666 as 86.66', () => {
    // 30 + 30 + 20·1/3 + 20 = 86.667
    const bulletin: Bulletin = {
      scheme: 'yueyang-2021',
      rounding: 'trunc',
      claims: [{ ...index, published: '86.66', tally: { ...tally, completed: 3, onTime: 3, reworked: 2 } }],
    }
    expect(findingAt(bulletin).recomputed).toBe('86.67')
    expect(offered(bulletin)).toContain(id)
  })
})

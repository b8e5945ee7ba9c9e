import { describe, expect, it } from 'vitest'
import type { Claim } from '../../../src/model/claim.js'
import { defineScheme } from '../../../src/model/scheme.js'
import { yueyang2021 } from '../../../src/schemes/yueyang-2021.js'
import { explanationOf, offered, reach, shares } from './support/explained.js'

const id = 'sum-of-rounded'

// 1/7 = 14.2857, 2/7 = 28.5714, 3/7 = 42.857; 14.29 + 28.57 = 42.86 is right, 14.3 + 28.6 = 42.9 is right as well
// 1/3 = 33.333 twice: 33.33 + 33.33 = 66.66 where 2/3 = 66.67
const thirds = shares('300', [
  ['投诉', '100', '33.33%'],
  ['咨询', '90', '30.00%'],
  ['求助', '110', '36.67%'],
])
const joint = (published: string, parts: readonly string[], whole = '300'): Claim => ({
  kind: 'share',
  label: '上述诉求',
  published,
  part: { sum: parts },
  whole,
})

describe('sum-of-rounded: a joint share', () => {
  // 487 + 346 + 331 + 279 + 218 = 1661, of 2848: 58.32; 17.12 + 12.17 + 11.62 + 9.79 + 7.65 = 58.35
  it('58.35% adds up the five printed shares, where 1661/2848 is 58.32%', () => {
    const list = shares('2848', [
      ['人社', '487', '17.12%'],
      ['住建', '346', '12.17%'],
      ['公共服务', '331', '11.62%'],
      ['农林水利', '279', '9.79%'],
      ['市场管理', '218', '7.65%'],
    ])
    const all = [...list, joint('58.35%', ['487', '346', '331', '279', '218'], '2848')]
    expect(explanationOf(all, id, 'claims.5')).toMatchObject({
      detail: 'the printed shares added up, instead of the counts',
      evidence: '17.12 + 12.17 + 11.62 + 9.79 + 7.65 = 58.35',
      explains: 1,
      of: 1,
    })
    expect(offered(all, 'claims.5')[0]).toBe(id)
    expect(
      offered([...list, joint('58.36%', ['487', '346', '331', '279', '218'], '2848')], 'claims.5'),
    ).not.toContain(id)
  })

  it('33.33 + 30.00 = 63.33 is right, 33.33 + 33.33 = 66.66 where 200/300 is 66.67', () => {
    expect(offered([...thirds, joint('63.33%', ['100', '90'])], 'claims.3')).toEqual([])
    const twice = [
      ...shares('300', [
        ['投诉', '100', '33.33%'],
        ['咨询', '200', '66.67%'],
      ]),
      joint('66.66%', ['100', '100']),
    ]
    expect(offered(twice, 'claims.2')).toContain(id)
  })

  it('not where one of the shares is not printed', () => {
    expect(offered([...thirds.slice(0, 1), joint('70.01%', ['100', '110'])], 'claims.1')).not.toContain(id)
    // 210/300 = 70.00; the one share that is printed is no sum of two
    expect(offered([...thirds.slice(0, 1), joint('33.33%', ['100', '110'])], 'claims.1')).not.toContain(id)
    // 33.33 + 36.67 = 70.00, which is right
    expect(offered([...thirds, joint('70.01%', ['100', '110'])], 'claims.3')).not.toContain(id)
  })
})

describe('sum-of-rounded: the points of an index', () => {
  const tallyOf = (onTime: number, satisfied: number) => ({
    due: 11,
    completed: 11,
    onTime,
    reworked: 0,
    surveyed: 11,
    satisfied,
  })
  const index = (published: string, onTime: number, satisfied: number): Claim => ({
    kind: 'index',
    label: '综合指标值',
    published,
    tally: tallyOf(onTime, satisfied),
  })
  const of = (claim: Claim) => ({ scheme: 'yueyang-2021', claims: [claim] })

  it.each([
    // 50 + 270/11 + 160/11 = 89.0909; 24.5454 + 14.5454
    ['89.10', 9, 8, '30.00 + 24.55 + 20.00 + 14.55 = 89.10', 2],
    // 50 + 300/11 + 180/11 = 93.6363; 27.2727 + 16.3636
    ['93.63', 10, 9, '30.00 + 27.27 + 20.00 + 16.36 = 93.63', 2],
    // to whole points: 27 + 16
    ['93.00', 10, 9, '30 + 27 + 20 + 16 = 93.00', 0],
  ])('%s: on time %i and satisfied %i of 11: %s', (published, onTime, satisfied, evidence, digits) => {
    expect(explanationOf(of(index(published, onTime, satisfied)), id)).toMatchObject({
      detail: `points rounded to ${digits} decimals for each indicator before they were added up`,
      evidence,
      explains: 1,
      of: 1,
    })
  })

  it('a column: 89.10, 93.63 and a plain 100.00, 3 of 3', () => {
    const rows = [
      { unit: '许市镇', tally: tallyOf(9, 8), published: { index: '89.10' } },
      { unit: '钱粮湖镇', tally: tallyOf(10, 9), published: { index: '93.63' } },
      { unit: '税务局', tally: tallyOf(11, 11), published: { index: '100.00' } },
    ]
    expect(reach({ scheme: 'yueyang-2021', rows }, id, 'rows.0.published.index')).toBe('3 of 3')
  })

  it('not one off, not right', () => {
    expect(offered(of(index('89.11', 9, 8)))).not.toContain(id)
    expect(offered(of(index('93.62', 10, 9)))).not.toContain(id)
    expect(offered(of(index('93.64', 10, 9)))).toEqual([])
  })

  it('with a deduction per case: 93.63 less 0.5 for one complaint is 93.13, where 93.6363 less 0.5 is 93.14', () => {
    const scheme = defineScheme({
      ...yueyang2021,
      counts: { criticised: '通报批评' },
      adjustments: [{ id: 'criticised', cases: { criticised: 1 }, pointsPerCase: -0.5 }],
    })
    const claim: Claim = {
      kind: 'index',
      label: '综合指标值',
      published: '93.13',
      tally: { ...tallyOf(10, 9), criticised: 1 },
    }
    expect(offered({ scheme, claims: [claim] })).toContain(id)
  })
})

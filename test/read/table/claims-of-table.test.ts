import { describe, expect, it } from 'vitest'
import { audit } from '../../../src/audit/audit.js'
import { bulletinSchema } from '../../../src/model/bulletin.js'
import type { Claim } from '../../../src/model/claim.js'
import { readTable } from '../../../src/read/read-table.js'
import { normalText } from '../../../src/read/text/normal-text.js'

/** The claims of a table, each without where it stands, which is checked. */
const claimsOf = (text: string): readonly Partial<Claim>[] => {
  const { rows, total, claims, coverage } = readTable(text)
  expect(bulletinSchema.safeParse({ rows, total, claims }).success).toBe(true)
  expect(coverage.numbers).toBe(coverage.used + coverage.unused.length)
  return claims.map(({ source, ...claim }) => {
    expect(text.slice(source?.start, source?.end)).toBe(source?.text)
    expect(normalText(source?.text ?? '').text.replace('−', '-')).toContain(
      String(claim.published).replace(/^[+-]/, ''),
    )
    return claim
  })
}

describe('a table of shares', () => {
  const text =
    '2022年6月诉求类型统计表\n诉求类型\t件数\t占比\n投诉\t1,136件\t39.89%\n咨询\t482\t16.92%\n求助\t1230\t43.19%\n合计\t2848\t100%'
  const group = '2022年6月诉求类型统计表'

  it('claims each share of the total, and the total of the counts', () => {
    expect(claimsOf(text)).toEqual([
      { kind: 'share', group, label: '投诉', published: '39.89%', part: '1136', whole: '2848' },
      { kind: 'share', group, label: '咨询', published: '16.92%', part: '482', whole: '2848' },
      { kind: 'share', group, label: '求助', published: '43.19%', part: '1230', whole: '2848' },
      { kind: 'share', group, label: '合计', published: '100%', part: '2848', whole: '2848' },
      {
        kind: 'sum',
        group,
        label: '合计',
        published: '2848',
        parts: ['1136', '482', '1230'],
        exhaustive: true,
      },
    ])
    expect(readTable(text)).toMatchObject({ rows: [], coverage: { numbers: 8, used: 8 } })
    expect(readTable(text).total).toBeUndefined()
  })

  it('is a bulletin that can be audited', () => {
    const { rows, claims } = readTable(text)
    expect(audit({ rows, claims }).summary).toMatchObject({ claims: 5, reconciles: 5 })
  })

  it('knows no whole where no total is printed', () => {
    expect(claimsOf('来源 | 数量 | 比例(%)\n电话 | 20 | 80\n网络 | 5 | 20.0')).toEqual([
      { kind: 'share', group: '来源', label: '电话', published: '80', part: '20', whole: null },
      { kind: 'share', group: '来源', label: '网络', published: '20.0', part: '5', whole: null },
    ])
  })

  it('of work orders by kind has no rows of units', () => {
    const found = claimsOf('类别,工单量,占比\n城管,300,60%\n交通,200,40%\n合计,500,100%')
    expect(found.map(({ kind }) => kind)).toEqual(['share', 'share', 'share', 'sum'])
    expect(found[0]).toMatchObject({ label: '城管', part: '300', whole: '500' })
  })

  it.each([
    ['a part is not read', '投诉\t3O\t30%\n咨询\t70\t70%\n合计\t100\t100%'],
    ['a row is not told apart', '\t30\t30%\n咨询\t70\t70%\n合计\t100\t100%'],
    ['a part is not printed', '投诉\t—\t—\n咨询\t70\t70%\n合计\t100\t100%'],
  ])('makes no sum where %s', (_, rows) => {
    expect(claimsOf(`诉求类型\t件数\t占比\n${rows}`).map(({ kind }) => kind)).not.toContain('sum')
  })

  it('leaves out what is counted in another row', () => {
    const found = claimsOf(
      '诉求类型\t件数\t占比\n投诉\t30\t30%\n其中:噪音\t9\t9%\n咨询\t70\t70%\n合计\t100\t100%',
    )
    expect(found.at(-1)).toMatchObject({ kind: 'sum', published: '100', parts: ['30', '70'] })
    expect(found).toHaveLength(4)
  })
})

describe('a table of changes', () => {
  it('claims each change on the count of the earlier period', () => {
    const text =
      '渠道,本月件数,上月件数,环比,去年同期,同比\n电话,80,100,-20.00%,40,100.00%\n网络,20,10,100.00%,25,-20%\n总计,100,110,-9.09%,65,53.85%'
    const group = '渠道'
    expect(claimsOf(text)).toEqual([
      {
        kind: 'change',
        group,
        label: '电话环比',
        published: '-20.00%',
        direction: 'down',
        current: '80',
        previous: '100',
        unit: 'percent',
      },
      {
        kind: 'change',
        group,
        label: '电话同比',
        published: '100.00%',
        direction: 'up',
        current: '80',
        previous: '40',
        unit: 'percent',
      },
      {
        kind: 'change',
        group,
        label: '网络环比',
        published: '100.00%',
        direction: 'up',
        current: '20',
        previous: '10',
        unit: 'percent',
      },
      {
        kind: 'change',
        group,
        label: '网络同比',
        published: '-20%',
        direction: 'down',
        current: '20',
        previous: '25',
        unit: 'percent',
      },
      {
        kind: 'change',
        group,
        label: '总计环比',
        published: '-9.09%',
        direction: 'down',
        current: '100',
        previous: '110',
        unit: 'percent',
      },
      {
        kind: 'change',
        group,
        label: '总计同比',
        published: '53.85%',
        direction: 'up',
        current: '100',
        previous: '65',
        unit: 'percent',
      },
      { kind: 'sum', group, label: '总计', published: '100', parts: ['80', '20'], exhaustive: true },
      { kind: 'sum', group, label: '总计上期', published: '110', parts: ['100', '10'], exhaustive: true },
      { kind: 'sum', group, label: '总计去年同期', published: '65', parts: ['40', '25'], exhaustive: true },
    ])
    const { claims } = readTable(text)
    expect(audit({ claims }).summary).toMatchObject({ claims: 9, reconciles: 9 })
  })

  it.each<readonly [cell: string, change: object | string]>([
    ['↑12.5%', { published: '12.5%', direction: 'up', unit: 'percent' }],
    ['12.5%↓', { published: '12.5%', direction: 'down', unit: 'percent' }],
    ['上升12.5%', { published: '12.5%', direction: 'up', unit: 'percent' }],
    ['下降12.5%', { published: '12.5%', direction: 'down', unit: 'percent' }],
    ['減少１２．５％', { published: '12.5%', direction: 'down', unit: 'percent' }],
    ['+12.5%', { published: '+12.5%', direction: 'up', unit: 'percent' }],
    ['−12.5%', { published: '-12.5%', direction: 'down', unit: 'percent' }],
    ['12.5%', { published: '12.5%', direction: null, unit: 'percent' }],
    ['增加5件', { published: '5件', direction: 'up', unit: 'count' }],
    ['0', { published: '0', direction: null, unit: 'percent' }],
    ['持平', 'nothing'],
    ['—', 'nothing'],
    ['▲12.5%', 'not-a-change'],
    ['↑12.5%↑', 'not-a-change'],
    ['约12%', 'not-a-change'],
    ['12.5', 'unit-not-printed'],
  ])('%s', (cell, expected) => {
    const text = `类型\t件数\t环比\t占比\n投诉\t9\t${cell}\t90%`
    const [first] = claimsOf(text)
    const { unread } = readTable(text)
    if (typeof expected === 'object') expect(first).toMatchObject({ kind: 'change', ...expected })
    else expect([first?.kind, unread[0]?.reason ?? 'nothing']).toEqual(['share', expected])
  })

  it('reads a bare change by its heading', () => {
    const unitOf = (heading: string) => claimsOf(`类型\t件数\t${heading}\n投诉\t9\t-12`)[0]
    expect(unitOf('环比(%)')).toMatchObject({ published: '-12', unit: 'percent' })
    expect(unitOf('环比增减(件)')).toMatchObject({ published: '-12', unit: 'count' })
  })

  it('makes no claim of a change in points: of which rate, is not said', () => {
    const { claims, coverage } = readTable('类型\t件数\t占比\t环比\n投诉\t9\t90%\t上升3个百分点')
    expect(claims).toHaveLength(1)
    expect(coverage.unused).toMatchObject([{ text: '3', reason: 'no-claim' }])
  })
})

describe('shares beside the counts of units', () => {
  it('are of the count to their left, and the counts stay in the rows', () => {
    const text =
      '单位\t受理数\t占比\t办结数\t办结率\n甲局\t30\t30%\t30\t100%\n乙局\t70\t70%\t69\t98.57%\n合计\t100\t100%\t99\t99%'
    expect(claimsOf(text)).toEqual([
      { kind: 'share', group: '单位', label: '甲局', published: '30%', part: '30', whole: '100' },
      { kind: 'share', group: '单位', label: '乙局', published: '70%', part: '70', whole: '100' },
      { kind: 'share', group: '单位', label: '合计', published: '100%', part: '100', whole: '100' },
    ])
    expect(readTable(text).rows.map(({ tally }) => tally)).toEqual([
      { accepted: 30, completed: 30 },
      { accepted: 70, completed: 69 },
    ])
  })
})

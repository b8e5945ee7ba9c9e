import { describe, expect, it } from 'vitest'
import type { Claim } from '../../../src/model/claim.js'
import { explanationOf, findingAt, offered, rate, row } from './support/explained.js'

const id = 'copied-cell'

describe('copied-cell: in a table', () => {
  it('from the same row: the on-time rate 11/13 = 84.62 printed as the completion rate', () => {
    const rows = [
      row(
        '住建局',
        { due: 13, completed: 13, onTime: 11 },
        { completionRate: '100.00%', onTimeRate: '100.00%' },
      ),
    ]
    expect(explanationOf({ rows }, id, 'rows.0.published.onTimeRate')).toMatchObject({
      detail: 'the same as 住建局 办结率, where it is right',
      evidence: '住建局 办结率: 100.00%',
      explains: 1,
      of: 1,
    })
  })

  const column = (...published: readonly string[]) => [
    row('住建局', { due: 13, onTime: 11 }, { onTimeRate: published[0] as string }), // 84.62
    row('人社局', { due: 7, onTime: 5 }, { onTimeRate: published[1] as string }), // 71.43
    row('教育局', { due: 9, onTime: 8 }, { onTimeRate: published[2] as string }), // 88.89
  ]

  it('from the row above: 5/7 printed as 84.62%', () => {
    expect(
      explanationOf({ rows: column('84.62%', '84.62%', '88.89%') }, id, 'rows.1.published.onTimeRate'),
    ).toMatchObject({
      detail: 'the same as 住建局 按期办结率, where it is right',
      explains: 1,
      of: 3,
    })
  })

  it.each([
    ['one above', column('84.62%', '84.63%', '88.89%'), 'rows.1.published.onTimeRate'],
    ['one below', column('84.62%', '84.61%', '88.89%'), 'rows.1.published.onTimeRate'],
    [
      'equal to a cell that is wrong itself',
      column('99.99%', '99.99%', '88.89%'),
      'rows.1.published.onTimeRate',
    ],
    ['right', column('84.62%', '71.43%', '88.89%'), 'rows.1.published.onTimeRate'],
    ['the value with other decimals', column('84.62%', '84.6%', '88.89%'), 'rows.1.published.onTimeRate'],
  ])('not %s', (_, rows, path) => {
    expect(offered({ rows }, path)).not.toContain(id)
  })

  it('not from a cell with other decimals: 100% is not copied as 100.00%', () => {
    const cells = { completionRate: '100%', onTimeRate: '100.00%' }
    const rows = [row('住建局', { due: 13, completed: 13, onTime: 11 }, cells)]
    expect(offered({ rows }, 'rows.0.published.onTimeRate')).not.toContain(id)
  })

  it('not where the column holds so many whole percents that one would fit anyway: 6 of 101', () => {
    const units = ['许市镇', '钱粮湖镇', '广兴洲镇', '良心堡镇', '柳林洲街道', '农经服务站']
    const right = units.map((unit, i) => row(unit, { due: 10, onTime: i + 1 }, { onTimeRate: `${i + 1}0%` }))
    const wrong = row('住建局', { due: 13, onTime: 11 }, { onTimeRate: '30%' }) // 85 %
    expect(offered({ rows: [wrong, ...right] }, 'rows.0.published.onTimeRate')).not.toContain(id)
    expect(offered({ rows: [wrong, ...right.slice(2, 6)] }, 'rows.0.published.onTimeRate')).toContain(id)
  })
})

describe('copied-cell: in the text', () => {
  it('the rate beside it over the same total: 75/77 = 97.40 printed as 100%', () => {
    const claims = [
      rate('市长信箱 办结率', '100%', '77', '77'),
      rate('市长信箱 按期办结率', '100%', '75', '77'),
    ]
    expect(explanationOf(claims, id, 'claims.1').evidence).toBe('市长信箱 办结率: 100%')
    expect(offered([rate('热线 办结率', '100%', '78', '78'), claims[1] as Claim], 'claims.1')).not.toContain(
      id,
    )
  })

  // 72/77 = 93.51; 75/77 = 97.40
  const satisfied = (published: string): Claim => ({
    kind: 'count',
    label: '市长信箱 群众满意数',
    published,
    rate: '93.51%',
    denominator: '77',
  })
  const onTime = rate('市长信箱 按期办结率', '97.40%', '75', '77')

  it('a count that is the count behind another rate: 75 on time for 72 satisfied', () => {
    expect(explanationOf([satisfied('75'), onTime], id)).toEqual({
      hypothesis: id,
      detail: 'the count behind 市长信箱 按期办结率, copied',
      evidence: '市长信箱 按期办结率: 75',
      facts: {
        code: 'copied-count',
        where: { path: ['claims', 1], kind: 'rate', label: '市长信箱 按期办结率' },
        count: '75',
      },
      explains: 1,
      of: 1,
      only: true,
    })
  })

  it.each(['74', '76'])('not one off: %s', (published) => {
    expect(findingAt([satisfied(published), onTime]).verdict).toBe('differs')
    expect(offered([satisfied(published), onTime])).not.toContain(id)
  })

  it('not where it is right, and not over another total', () => {
    expect(offered([satisfied('72'), onTime])).toEqual([])
    expect(offered([satisfied('75'), rate('热线 按期办结率', '96.15%', '75', '78')])).not.toContain(id)
  })

  it('not to a count of one digit with which every other count would fit', () => {
    // 6 of 7 is 86 %; printed 5, and five other rates of 7
    const claims: Claim[] = [
      { kind: 'count', label: '满意数', published: '5', rate: '86%', denominator: '7' },
      rate('办结率', '71%', '5', '7'),
    ]
    expect(findingAt(claims).verdict).toBe('differs')
    expect(offered(claims)).not.toContain(id)
  })
})

import { describe, expect, it } from 'vitest'
import { explanationOf, findingAt, offered, rate, reach, row, shares, total } from './support/explained.js'

const id = 'other-denominator'
const accepted = total('受理工单', '2848', ['1136', '482', '1210', '14', '6'])

describe('other-denominator: another total that the text prints', () => {
  // 2794/2798 = 99.857; 2794/2848 = 98.1039
  it('2794 / 2848 = 98.10%, out of accepted instead of due', () => {
    expect(explanationOf([rate('按期办结率', '98.10%', '2794', '2798'), accepted], id)).toEqual({
      hypothesis: id,
      detail: 'out of 2848 (printed for 受理工单) instead of 2798',
      evidence: '2794 / 2848 = 98.10%',
      facts: {
        code: 'other-denominator',
        total: '2848',
        where: { path: ['claims', 1], kind: 'sum', label: '受理工单' },
        part: '2794',
        published: '98.10%',
        instead: '2798',
      },
      explains: 1,
      of: 1,
      only: true,
    })
  })

  it('five shares out of 2798 due where the text says 2848: 5 of 5', () => {
    const claims = [
      ...shares('2848', [
        ['人社', '487', '17.41%'], // 487/2798 = 17.4053, of 2848 17.0997
        ['住建', '346', '12.37%'], // 12.3660, 12.1489
        ['公共服务', '331', '11.83%'], // 11.8299, 11.6222
        ['农林水利', '279', '9.97%'], // 9.9714, 9.7963
        ['市场管理', '218', '7.79%'], // 7.7913, 7.6545
      ]),
      rate('办结率', '100%', '2798', '2798'),
    ]
    for (const i of [0, 1, 2, 3, 4]) {
      expect(reach(claims, id, `claims.${i}`)).toBe('5 of 5')
      expect(offered(claims, `claims.${i}`)[0]).toBe(id)
    }
  })
})

describe('other-denominator: another count of the row', () => {
  const rows = [
    row('住建局', { accepted: 20, due: 18, onTime: 17 }, { onTimeRate: '85.00%' }), // 17/20, 17/18 = 94.44
    row('人社局', { accepted: 10, due: 8, onTime: 7 }, { onTimeRate: '70.00%' }), // 7/10, 7/8 = 87.50
    row('教育局', { accepted: 5, due: 5, onTime: 5 }, { onTimeRate: '100.00%' }),
  ]

  it('the on-time column is out of accepted: 3 of 3', () => {
    expect(explanationOf({ rows }, id, 'rows.0.published.onTimeRate')).toMatchObject({
      detail: 'out of accepted (20) instead of 18',
      evidence: '17 / 20 = 85.00%',
      explains: 3,
      of: 3,
    })
    expect(reach({ rows }, id, 'rows.1.published.onTimeRate')).toBe('3 of 3')
  })

  it('one cell alone: 1 of 2', () => {
    const right = row('民政局', { accepted: 10, due: 8, onTime: 7 }, { onTimeRate: '87.50%' })
    expect(reach({ rows: [rows[0] as typeof right, right] }, id, 'rows.0.published.onTimeRate')).toBe(
      '1 of 2',
    )
  })

  it('the total row: 29 of 35 accepted instead of 31 due is 82.86', () => {
    const sum = row('合计', { accepted: 35, due: 31, onTime: 29 }, { onTimeRate: '82.86%' })
    expect(explanationOf({ rows, total: sum }, id, 'total.published.onTimeRate').evidence).toBe(
      '29 / 35 = 82.86%',
    )
  })

  it('not the count of another row: 17 of 18 is not told out of the 20 of 人社局', () => {
    const others = [
      row('住建局', { due: 18, onTime: 17 }, { onTimeRate: '85.00%' }),
      row('人社局', { accepted: 20, due: 20, onTime: 20 }, { onTimeRate: '100.00%' }),
    ]
    expect(offered({ rows: others }, 'rows.0.published.onTimeRate')).not.toContain(id)
  })
})

describe('other-denominator: not offered', () => {
  it.each([
    ['one above', '98.11%'],
    ['one below', '98.09%'],
    ['right', '99.86%'],
  ])('%s: 2794 of 2848 or 2798 as %s', (_, published) => {
    expect(offered([rate('按期办结率', published, '2794', '2798'), accepted])).not.toContain(id)
  })

  it('where the total is not printed', () => {
    expect(offered([rate('按期办结率', '98.10%', '2794', '2798')])).not.toContain(id)
  })

  it('out of a total smaller than the part', () => {
    // 120/100 = 120 %, 120/80 = 150 %
    const claims = [rate('目标完成率', '150%', '120', '100'), total('受理', '80', ['50', '30'])]
    expect(findingAt(claims).verdict).toBe('differs')
    expect(offered(claims)).not.toContain(id)
  })

  // 1/8 = 12.5 → 13 %; 1/10 = 10 %
  it('where one of many printed counts fits a coarse figure: six of them are one in seventeen', () => {
    const coarse = rate('返工率', '10%', '1', '8')
    expect(offered([coarse, rate('办结率', '100%', '10', '10')])).toContain(id)
    const many = [total('受理', '10', ['4', '6']), total('办理', '90', ['20', '30', '40'])]
    expect(offered([coarse, ...many])).not.toContain(id)
  })

  it('out of the part itself, which is 100 % of itself whatever it is: 75 of 77, and 11 of 13 in a row', () => {
    expect(offered([rate('按期办结率', '100.00%', '75', '77')])).not.toContain(id)
    const rows = [row('住建局', { due: 13, onTime: 11 }, { onTimeRate: '100.00%' })]
    expect(offered({ rows }, 'rows.0.published.onTimeRate')).not.toContain(id)
  })
})

import { describe, expect, it } from 'vitest'
import { explanationOf, findingAt, offered, reach, row, shares } from './support/explained.js'

const id = 'swapped-cells'

describe('swapped-cells', () => {
  // 11/13 = 84.62, 12/13 = 92.31
  const tally = { due: 13, completed: 13, onTime: 11, reworked: 0, surveyed: 13, satisfied: 12 }
  const right = row('民政局', { ...tally, onTime: 13 }, { onTimeRate: '100.00%', satisfactionRate: '92.31%' })

  it('two cells of a row', () => {
    const rows = [row('住建局', tally, { onTimeRate: '92.31%', satisfactionRate: '84.62%' }), right]
    expect(explanationOf({ rows }, id, 'rows.0.published.onTimeRate')).toMatchObject({
      detail: 'swapped with 住建局 满意率',
      evidence: '84.62% belongs here, 92.31% belongs to 住建局 满意率',
    })
    expect(explanationOf({ rows }, id, 'rows.0.published.satisfactionRate').detail).toBe(
      'swapped with 住建局 按期办结率',
    )
    expect(offered({ rows }, 'rows.0.published.satisfactionRate')[0]).toBe(id)
  })

  it('two cells of a column: 2 of 3', () => {
    const rows = [
      row('住建局', { due: 13, onTime: 11 }, { onTimeRate: '71.43%' }),
      row('人社局', { due: 7, onTime: 5 }, { onTimeRate: '84.62%' }),
      row('教育局', { due: 9, onTime: 8 }, { onTimeRate: '88.89%' }),
    ]
    expect(reach({ rows }, id, 'rows.0.published.onTimeRate')).toBe('2 of 3')
    expect(explanationOf({ rows }, id, 'rows.1.published.onTimeRate').detail).toBe(
      'swapped with 住建局 按期办结率',
    )
    expect(offered({ rows }, 'rows.2.published.onTimeRate')).toEqual([])
  })

  it('two indexes of a column: 280/3 = 93.33 and 1240/13 = 95.38', () => {
    const rows = [
      row(
        '住建局',
        { due: 13, completed: 13, onTime: 11, reworked: 0, surveyed: 13, satisfied: 13 },
        { index: '93.33' },
      ),
      row(
        '交警君山大队',
        { due: 3, completed: 3, onTime: 3, reworked: 1, surveyed: 3, satisfied: 3 },
        { index: '95.38' },
      ),
    ]
    expect(offered({ scheme: 'yueyang-2021', rows }, 'rows.0.published.index')).toContain(id)
    expect(offered({ scheme: 'yueyang-2021', rows }, 'rows.1.published.index')).toContain(id)
  })

  const list = (first: string, second: string) =>
    shares('2848', [
      ['人社', '487', first], // 17.10
      ['住建', '346', second], // 12.15
      ['公共服务', '331', '11.62%'],
    ])

  it('two shares of a list', () => {
    expect(reach(list('12.15%', '17.10%'), id)).toBe('2 of 3')
    expect(reach(list('12.15%', '17.10%'), id, 'claims.1')).toBe('2 of 3')
  })

  it.each([
    ['one of them one off', '12.16%', '17.10%'],
    ['only one of them wrong', '12.15%', '12.15%'],
    ['both right', '17.10%', '12.15%'],
    ['the other is not what belongs here', '12.15%', '17.09%'],
  ])('not where %s: %s and %s', (_, first, second) => {
    expect(offered(list(first, second))).not.toContain(id)
    expect(offered(list(first, second), 'claims.1')).not.toContain(id)
  })

  it('not between groups or between a row and another column', () => {
    const apart = [
      ...shares('2848', [['人社', '487', '12.15%']], '一'),
      ...shares('2849', [['住建', '346', '17.10%']], '二'),
    ]
    expect(offered(apart)).not.toContain(id)
  })
})

describe('swapped-cells: corners', () => {
  it('never serves more figures than there are: two cells of the only row are two of two', () => {
    const tally = { due: 13, onTime: 11, surveyed: 13, satisfied: 12 }
    const rows = [row('住建局', tally, { onTimeRate: '92.31%', satisfactionRate: '84.62%' })]
    const { explains, of } = explanationOf({ rows }, id, 'rows.0.published.onTimeRate')
    expect(explains).toBeLessThanOrEqual(of)
  })

  it('goes by the bulletin’s own rounding: 66.66 and 88.88 cut off, in each other’s place', () => {
    const claims = [...shares('3', [['咨询', '2', '88.88%']]), ...shares('9', [['求助', '8', '66.66%']])]
    expect(findingAt({ rounding: 'trunc', claims }).recomputed).toBe('66.66')
    expect(offered({ rounding: 'trunc', claims })).toContain(id)
  })

  it('both of a pair are told so, although a third wrong cell prints the same', () => {
    // 50, 60 and 70 of 100: the first two swapped, the third printed 50.00% for 70.00%
    const claims = shares('100', [
      ['投诉', '50', '60.00%'],
      ['咨询', '60', '50.00%'],
      ['求助', '70', '50.00%'],
    ])
    expect(offered(claims, 'claims.1')).toContain(id)
    expect(offered(claims, 'claims.0')).toContain(id)
    expect(offered(claims, 'claims.2')).not.toContain(id)
  })
})

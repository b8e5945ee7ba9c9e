import { describe, expect, it } from 'vitest'
import { explanationOf, findingAt, offered, rate, reach, row, shares, total } from './support/explained.js'

const id = 'hidden-total'

// of 2670: 13.8951, 13.8202, 7.4157; of 2671: 13.8899, 13.8150, 7.4130
const list = shares('2671', [
  ['公共服务', '371', '13.90%'],
  ['城市管理', '369', '13.82%'],
  ['农村农业', '198', '7.42%'],
])

describe('hidden-total: one unprinted total for a whole group', () => {
  it('2670 serves all three, and no other whole number does', () => {
    // 371 prints as 13.90 of 2669 (13.9003) and 2670; 369 as 13.82 of 2670 (2669 gives 13.8254, 13.83) and 2671
    expect(reach(list, id)).toBe('3 of 3')
    expect(explanationOf(list, id).evidence).toContain('2670 serves 3 of 3 figures')
    expect(explanationOf(list, id).evidence).toContain('371 / 2670 = 13.90%')
    expect(reach(list, id, 'claims.2')).toBe('3 of 3')
    expect(offered(list, 'claims.2')[0]).toBe(id)
    expect(offered(list, 'claims.1')).toEqual([])
  })

  it('says the total that serves the group as well as the one of the figure', () => {
    // 198 / 7.425 % = 2666.7 and 198 / 7.415 % = 2670.3
    expect(explanationOf(list, id, 'claims.2')).toMatchObject({
      detail: 'out of a total that is printed nowhere, 2667 to 2670, instead of 2671',
      evidence: '198 / 2670 = 7.42%; any total from 2667 to 2670 does, and 2670 serves 3 of 3 figures',
    })
  })

  it('a part of nothing, 0 as 0.00%, is served by every total', () => {
    const more = [...list, ...shares('2671', [['表扬', '0', '0.00%']])]
    expect(reach(more, id)).toBe('4 of 4')
    expect(findingAt(more).notes.map(({ note }) => note)).not.toContain('no-common-total')
  })
})

describe('hidden-total: a figure alone', () => {
  it('242 of 2798 as 8.62%: 242 / 8.625 % = 2805.8, 242 / 8.615 % = 2809.05', () => {
    expect(explanationOf([rate('不满意率', '8.62%', '242', '2798')], id)).toMatchObject({
      detail: 'out of a total that is printed nowhere, 2806 to 2809, instead of 2798',
      evidence: '242 / 2807 = 8.62%; any total from 2806 to 2809 does',
      explains: 1,
      of: 1,
    })
  })

  it('says so where it is unique: 1500 of 3001 as 49.97% (of 3002; 3001 gives 49.983, 3003 49.950)', () => {
    // 1500 / 49.975 % = 3001.5, 1500 / 49.965 % = 3002.1
    expect(explanationOf([rate('按期办结率', '49.97%', '1500', '3001')], id).evidence).toBe(
      '1500 / 3002 = 49.97%; only 3002 does',
    )
  })
})

describe('hidden-total: not offered', () => {
  it('where the one total is printed: that is other-denominator, 3 of 3', () => {
    const claims = [...list, total('办理工单', '2670', ['2000', '670'])]
    expect(offered(claims)).not.toContain(id)
    expect(reach(claims, 'other-denominator')).toBe('3 of 3')
  })

  it.each([
    // 242/0.08395 = 2882.7, 3 % above
    ['far from the printed total', '8.39%', '242', '2798'],
    // 242/0.08915 = 2714.5, 3 % below
    ['far below it', '8.91%', '242', '2798'],
    // 7 / 23.345 % = 29.985, 7 / 23.335 % = 29.998
    ['where no whole number does', '23.34%', '7', '30'],
    ['right', '8.65%', '242', '2798'],
  ])('%s: %s', (_, published, numerator, denominator) => {
    expect(offered([rate('不满意率', published, numerator, denominator)])).not.toContain(id)
  })

  it('in a table, where the counts of the row stand beside the figure', () => {
    const rows = [row('柳林洲街道', { due: 2798, completed: 2556 }, { completionRate: '91.09%' })] // 91.35; of 2806 it is 91.09
    expect(offered({ rows }, 'rows.0.published.completionRate')).not.toContain(id)
  })

  it('to a group of two coarse figures that many totals serve, far from the printed one', () => {
    // 2/20 = 10 % and 4/40 = 10 %: as 20 % and 40 % both are out of 10
    const coarse = shares('20', [
      ['咨询', '2', '20%'],
      ['求助', '4', '40%'],
    ])
    expect(findingAt(coarse).verdict).toBe('differs')
  })
})

describe('hidden-total: «printed nowhere» is true', () => {
  it('not of a range that holds a printed count: 2808 is printed and one of 2806 to 2809', () => {
    const claims = [rate('不满意率', '8.62%', '242', '2798'), rate('办结率', '100%', '2808', '2808')]
    expect(explanationOf(claims, 'other-denominator').evidence).toBe('242 / 2808 = 8.62%')
    for (const { detail } of findingAt(claims).explanations) {
      expect(detail).not.toBe('out of a total that is printed nowhere, 2806 to 2809, instead of 2798')
    }
  })
})

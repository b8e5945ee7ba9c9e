import { describe, expect, it } from 'vitest'
import { change, explanationOf, offered, rate, reach, shares, total } from './support/explained.js'

const id = 'stale-total'
// 2848 after 2670: 178/2670 = 6.67 %
const rise = change('受理量环比', '6.67%', { direction: 'up', current: '2848', previous: '2670' })

describe('stale-total: out of the earlier period’s total', () => {
  // 487/2848 = 17.10; 487/2670 = 18.2397
  it('487 / 2670 = 18.24%', () => {
    expect(explanationOf([rate('人社', '18.24%', '487', '2848'), rise], id)).toMatchObject({
      detail: 'out of 2670, the total of the earlier period (受理量环比), instead of 2848',
      evidence: '487 / 2670 = 18.24%',
      explains: 1,
      of: 1,
    })
  })

  it('a whole list: 18.24, 12.96, 12.40, 3 of 3', () => {
    const list = shares('2848', [
      ['人社', '487', '18.24%'],
      ['住建', '346', '12.96%'], // 12.9588
      ['公共服务', '331', '12.40%'], // 12.3970
    ])
    for (const i of [0, 1, 2]) expect(reach([...list, rise], id, `claims.${i}`)).toBe('3 of 3')
    expect(offered([...list, rise])[0]).toBe(id)
  })

  it('an earlier total that only follows: 2848 after a rise by 178', () => {
    const by = change('受理量环比', '6.67%', { direction: 'up', current: '2848', delta: '178' })
    expect(offered([rate('人社', '18.24%', '487', '2848'), by])).toContain(id)
    const fall = change('受理量环比', '6.25%', { direction: 'down', current: '2670', delta: '178' })
    // 178/2848 = 6.25 %; earlier 2848: 487/2848 = 17.10 for a whole of 2670
    expect(offered([rate('人社', '17.10%', '487', '2670'), fall])).toContain(id)
  })

  it('a total that is the earlier one: 2670 for 2848', () => {
    const stale = total('受理工单', '2670', ['1136', '482', '1210', '14', '6'])
    expect(explanationOf([stale, rise], id)).toMatchObject({
      detail: 'the total of the earlier period (受理量环比)',
      evidence: '受理量环比 compares with 2670',
      explains: 1,
      of: 1,
    })
  })
})

describe('stale-total: not offered', () => {
  it.each([
    ['one above', '18.25%'],
    ['one below', '18.23%'],
    ['right', '17.10%'],
  ])('%s: %s', (_, published) => {
    expect(offered([rate('人社', published, '487', '2848'), rise])).not.toContain(id)
  })

  it('where no earlier total is printed, or the sum is one off it', () => {
    expect(offered([rate('人社', '18.24%', '487', '2848')])).not.toContain(id)
    expect(offered([total('受理工单', '2671', ['1136', '482', '1210', '14', '6']), rise])).not.toContain(id)
  })

  it('where six earlier totals would fit a coarse figure anyway: 1 of 8 as 10%', () => {
    const earlier = (n: number) => change(`环比${n}`, '0%', { current: n, previous: n })
    expect(offered([rate('返工率', '10%', '1', '8'), earlier(10)])).toContain(id)
    expect(
      offered([rate('返工率', '10%', '1', '8'), ...[10, 20, 30, 40, 50, 60].map(earlier)]),
    ).not.toContain(id)
  })
})

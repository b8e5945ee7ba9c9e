import { describe, expect, it } from 'vitest'
import { explanationOf, offered, rate, reach, shares, total } from './support/explained.js'

const id = 'sum-of-parts-denominator'
const parts = ['120', '80', '50', '30', '20'] // 300

describe('sum-of-parts-denominator: the shares are out of their own sum, 300, where the total is said to be 310', () => {
  const list = shares('310', [
    ['投诉', '120', '40.00%'], // of 310: 38.71
    ['咨询', '80', '26.67%'], // 25.81
    ['求助', '50', '16.67%'], // 16.13
    ['建议', '30', '10.00%'], // 9.68
    ['举报', '20', '6.67%'], // 6.45
  ])

  it('each of the five, 5 of 5', () => {
    for (const i of [0, 1, 2, 3, 4]) expect(reach(list, id, `claims.${i}`)).toBe('5 of 5')
    expect(explanationOf(list, id, 'claims.1')).toMatchObject({
      detail: 'out of the sum of the listed parts (300) instead of 310',
      evidence: '80 / 300 = 26.67%',
    })
    expect(offered(list)[0]).toBe(id)
  })

  it('tells it of the total as well, which its parts do not add up to', () => {
    expect(explanationOf([...list, total('受理工单', '310', parts)], id, 'claims.5')).toMatchObject({
      detail: "the shares are out of the parts' sum 300, not out of the printed total 310",
      evidence:
        '120 / 300 = 40.00%, 80 / 300 = 26.67%, 50 / 300 = 16.67%, 30 / 300 = 10.00%, 20 / 300 = 6.67%',
      explains: 5,
      of: 5,
    })
  })

  it('of one share alone: 1 of 5', () => {
    const one = shares('310', [
      ['投诉', '120', '40.00%'],
      ['咨询', '80', '25.81%'],
      ['求助', '50', '16.13%'],
      ['建议', '30', '9.68%'],
      ['举报', '20', '6.45%'],
    ])
    expect(reach(one, id)).toBe('1 of 5')
    expect(offered(one, 'claims.1')).toEqual([])
    expect(offered([...one, total('受理工单', '310', parts)], 'claims.5')).not.toContain(id)
  })
})

describe('sum-of-parts-denominator: not offered', () => {
  it.each([
    ['one above', '40.01%'],
    ['one below', '39.99%'],
  ])('%s: 120 of 300 as %s', (_, published) => {
    const list = shares('310', [
      ['投诉', '120', published],
      ['咨询', '180', '60.00%'],
    ])
    expect(offered(list)).not.toContain(id)
    expect(offered(list, 'claims.1')).toContain(id) // 180/300 = 60.00, of 310: 58.06
  })

  it('where the parts add up to the printed total, a share alone, or rates that are no parts of one whole', () => {
    const whole = shares('300', [
      ['投诉', '120', '40.01%'],
      ['其他', '180', '60.00%'],
    ])
    expect(offered(whole)).not.toContain(id)
    expect(offered(shares('310', [['投诉', '120', '100%']]))).not.toContain(id)
    const rates = [rate('办结率', '40.00%', '120', '310', '率'), rate('满意率', '60.00%', '180', '310', '率')]
    expect(offered(rates)).not.toContain(id)
  })

  it('of a wrong total whose shares are out of what is printed: 120/310 = 38.71, 190/310 = 61.29, parts typed 120 and 180', () => {
    const list = shares('310', [
      ['投诉', '120', '38.71%'],
      ['其他', '180', '58.06%'],
    ])
    expect(offered([...list, total('受理工单', '310', ['120', '180'])], 'claims.2')).not.toContain(id)
  })
})

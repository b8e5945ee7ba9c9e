import { describe, expect, it } from 'vitest'
import type { Claim } from '../../src/model/claim.js'
import { change, findingAt, rate, total } from './hypotheses/support/explained.js'

const offer = (...claims: readonly Claim[]) => findingAt(claims).offer
const only = (name: string, value: number) =>
  `${name} ${value} would make it right, and no other whole number`

describe('the one number that would make an unverifiable figure right', () => {
  it.each<[string, Claim, string | undefined]>([
    // 487/17.105 % = 2847.1, 487/17.095 % = 2848.8
    ['the only total: 487 is 17.10% of 2848', rate('人社', '17.10%', '487', null), only('denominator', 2848)],
    // 331/11.625 % = 2847.3, 331/11.615 % = 2849.8
    ['two totals: 331 is 11.62% of 2848 and 2849', rate('公共服务', '11.62%', '331', null), undefined],
    [
      'of a share it is called the whole',
      { kind: 'share', published: '17.10%', part: '487' },
      only('whole', 2848),
    ],
    // 97.585 % of 1699 is 1657.97, 97.595 % is 1658.14
    [
      'the only part: 1658 of 1699 is 97.59%',
      rate('满意率', '97.59%', null, '1699'),
      only('numerator', 1658),
    ],
    [
      'of a share it is called the part',
      { kind: 'share', published: '97.59%', whole: '1699' },
      only('part', 1658),
    ],
    // 97.55 % of 1699 is 1657.4, 97.65 % is 1659.1
    ['two parts: 97.6% of 1699', rate('满意率', '97.6%', null, '1699'), undefined],
    // 242/(1 − 0.17415) = 293.03, 242/(1 − 0.17405) = 292.99
    [
      'the earlier figure: 242 after a fall of 17.41% was 293',
      change('环比', '17.41%', { direction: 'down', current: 242 }),
      only('previous', 293),
    ],
    // 242/1.17415 = 206.1, 242/1.17405 = 206.1: no whole number between them
    ['no earlier figure at all', change('环比', '17.41%', { direction: 'up', current: 242 }), undefined],
    // 293/1.2108 = 241.99, 293/1.2107 = 242.01
    [
      'the earlier figure of a rise: 293 after 21.07% was 242',
      change('环比', '21.07%', { direction: 'up', current: 293 }),
      only('previous', 242),
    ],
    ['a change without a direction', change('环比', '17.41%', { current: 242 }), undefined],
    ['nothing printed but the rate', rate('满意率', '97.59%', null, null), undefined],
    [
      'points have no base',
      change('环比', '3.7个百分点', { direction: 'up', current: '97.4%', unit: 'points' }),
      undefined,
    ],
  ])('%s', (_, claim, told) => {
    expect(findingAt([claim]).verdict).toBe('unverifiable')
    expect(offer(claim)).toBe(told)
  })

  it('names where a printed count that fits stands, though other whole numbers fit as well', () => {
    const claim = rate('公共服务', '11.62%', '331', null)
    const accepted = total('受理工单', '2848', ['2000', '848'])
    const due = total('应办工单', '2849', ['2000', '849'])
    expect(offer(claim, accepted)).toBe(
      'denominator 2848 (printed for 受理工单) would make it right, and no other printed count',
    )
    expect(offer(claim, accepted, due)).toBeUndefined()
  })

  it('is made to none that can be verified', () => {
    expect(offer(rate('人社', '17.10%', '487', '2848'))).toBeUndefined()
    expect(offer(rate('人社', '17.12%', '487', '2848'))).toBeUndefined()
  })
})

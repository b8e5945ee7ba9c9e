import { describe, expect, it } from 'vitest'
import type { Claim } from '../../../src/model/claim.js'
import { change, explanationOf, findingAt, offered, rate, shares, total } from './support/explained.js'

const id = 'digit-slip'

describe('a slip in one part of a list, told by the share and by the sum', () => {
  // 3560 + 2806 + 2430 + 1957 = 10753, and 2430/10753 = 22.6 %; 2340 was typed.
  const parts = ['3560', '2806', '2340', '1957']
  const list = shares('10753', [
    ['投诉', '3560', '33.1%'],
    ['咨询', '2806', '26.1%'],
    ['求助', '2340', '22.6%'],
    ['建议', '1957', '18.2%'],
  ])
  const claims: Claim[] = [...list, total('合计', '10753', parts)]

  it('is offered for both, although one decimal alone would say too little', () => {
    expect(explanationOf(claims, id, 'claims.2').evidence).toBe('with 2430 it is 22.6%')
    expect(explanationOf(claims, id, 'claims.4').evidence).toBe('with 2430 it is 10753')
    expect(offered([...list], 'claims.2')).not.toContain(id)
  })

  // 89 of 759 is 11.73 %; 80 is 10.54 % and makes the sum 759.
  it('is told even of two digits, where the sum bears witness', () => {
    const short = shares('759', [
      ['投诉', '412', '54.28%'],
      ['求助', '267', '35.18%'],
      ['建议', '89', '10.54%'],
    ])
    expect(offered([...short, total('合计', '759', ['412', '267', '89'])], 'claims.2')).toContain(id)
    expect(offered([...short], 'claims.2')).not.toContain(id)
  })
})

it('a sum whose shortfall two parts could make up names both: 78149 for 78131', () => {
  const sum = total('合计', '78131', ['28086', '27952', '13764', '5565', '2782'])
  expect(explanationOf([sum], id).detail).toBe(
    'one digit slipped in the part: 28086 for 28068, or 13764 for 13746',
  )
})

it('a delta with two digits swapped: 14977 down by 6469 is 30.16 % of 21446, 6649 was typed', () => {
  const claim = change('受理量', '30.16%', { current: '14977', delta: '6649', direction: 'down' })
  expect(explanationOf([claim], id).evidence).toBe('with 6469 it is 30.16%')
})

it('the last digit of a rate, two or more off, comes after everything else: 3112/3456 = 90.05', () => {
  const [first, ...rest] = findingAt([rate('解决率', '90.09%', '3112', '3456')], 'claims.0').explanations
  expect((rest.at(-1) ?? first)?.hypothesis).toBe(id)
  expect(offered([rate('解决率', '90.06%', '3112', '3456')])).not.toContain(id)
})

it('points between printed rates: 98.63 − 95.35 = 3.28, printed 3.82', () => {
  const claim = change('满意率', '3.82个百分点', { current: '98.63%', previous: '95.35%', direction: 'up' })
  expect(explanationOf([claim], id).evidence).toBe('3.28 → 3.82')
})

describe('a remainder that one share takes up alone', () => {
  // Nine times 994 of 10000 print 9.9 %, 1054 prints 10.5 %: 99.6 in all, and the last takes up the 0.4.
  const list = (last: string) =>
    shares('10000', [
      ...Array.from({ length: 9 }, (_, i) => [`类别${i}`, '994', '9.9%'] as const),
      ['其他', '1054', last],
    ])

  it('is an adjustment where the list then adds up to 100: 10.9', () => {
    expect(explanationOf([...list('10.9%')], 'adjusted-to-100', 'claims.9').evidence).toBe(
      'as printed the 10 shares add up to 100 exactly, rounded right to 99.6',
    )
  })

  it.each(['10.8%', '11.0%'])('is none where it does not: %s', (last) => {
    expect(offered([...list(last)], 'claims.9')).not.toContain('adjusted-to-100')
  })
})

it('the printed whole is last period’s: 7333 of 7466 is 98.22 %, 6746 stands there', () => {
  const claims: Claim[] = [
    rate('办结率', '98.22%', '7333', '6746'),
    change('环比', '10.67%', { current: '7466', previous: '6746', direction: 'up' }),
  ]
  expect(offered(claims, 'claims.0')).toContain('stale-total')
})

it('a wrong base out of a total in 万: 21.71万 − 193130 over 193130 can be 12.39 %', () => {
  const claim = change('受理量', '12.39%', { current: '193130', previous: '21.71万', direction: 'down' })
  expect(offered([claim])).toEqual(['wrong-base'])
  const up = change('受理量', '12.39%', { current: '193130', previous: '21.71万', direction: 'up' })
  expect(offered([up])).toEqual([])
})

it('said to have risen where it fell, no rounding is to blame: 6746 after 7552 is down 10.67 %', () => {
  const claim = change('受理量', '10.68%', { current: '6746', previous: '7552', direction: 'up' })
  expect(offered([claim])).toEqual([])
})

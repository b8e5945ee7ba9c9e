import { describe, expect, it } from 'vitest'
import { explanationOf, findingAt, offered, reach, shares } from './support/explained.js'

const id = 'adjusted-to-100'
const thirds = (...published: readonly [string, string, string]) =>
  shares('300', [
    ['投诉', '100', published[0]],
    ['咨询', '100', published[1]],
    ['求助', '100', published[2]],
  ])

describe('adjusted-to-100: nudged by one in the last place so that all add up', () => {
  // 33.33 three times is 99.99
  it('the last of three thirds as 33.34%: 3 of 3', () => {
    const list = thirds('33.33%', '33.33%', '33.34%')
    expect(explanationOf(list, id, 'claims.2')).toMatchObject({
      detail: 'nudged by 1 in the last place so that the shares add up to 100 %',
      evidence: 'as printed the 3 shares add up to 100 exactly, rounded right to 99.99',
      explains: 3,
      of: 3,
    })
    expect(offered(list)).toEqual([])
  })

  it('down as well: 16.667 six times is 100.02; two of them as 16.66%', () => {
    const six = ['人社', '住建', '教育', '卫健', '交通', '水利'].map(
      (label, i) => [label, '50', i < 2 ? '16.66%' : '16.67%'] as const,
    )
    const list = shares('300', six)
    expect(reach(list, id)).toBe('6 of 6')
    expect(reach(list, id, 'claims.1')).toBe('6 of 6')
    expect(explanationOf(list, id).evidence).toContain('rounded right to 100.02')
  })

  it('without decimals: 33 + 33 + 34', () => {
    expect(reach(thirds('33%', '33%', '34%'), id, 'claims.2')).toBe('3 of 3')
  })

  it('goes before other-rounding, which serves the same cell', () => {
    // 33.333 rounded up is 33.34
    expect(offered(thirds('33.33%', '33.33%', '33.34%'), 'claims.2')).toEqual([id, 'other-rounding'])
  })
})

describe('adjusted-to-100: not offered', () => {
  it.each([
    ['they add up to 100.01', thirds('33.33%', '33.34%', '33.34%')],
    ['they add up to 99.99', thirds('33.32%', '33.33%', '33.34%')],
    ['one lies two off', thirds('33.33%', '33.32%', '33.35%')],
    ['all are right', thirds('33.33%', '33.33%', '33.33%')],
  ])('%s', (_, list) => {
    for (const i of [0, 1, 2]) expect(offered(list, `claims.${i}`)).not.toContain(id)
  })

  it('where the list is not the whole: three of 400', () => {
    const list = shares('400', [
      ['投诉', '133', '33.26%'], // 33.25
      ['咨询', '133', '33.25%'],
      ['求助', '133', '33.25%'],
    ])
    expect(offered(list)).not.toContain(id)
  })

  it('where the list is one short of the whole: 10000 of 30001 is 33.332, three of them 33.33 + 33.33 + 33.34', () => {
    const list = shares('30001', [
      ['投诉', '10000', '33.33%'],
      ['咨询', '10000', '33.33%'],
      ['求助', '10000', '33.34%'],
    ])
    expect(findingAt(list, 'claims.2').verdict).toBe('differs')
    expect(offered(list, 'claims.2')).not.toContain(id)
  })

  it('to rates, or to a single share', () => {
    expect(offered(shares('300', [['投诉', '300', '99.99%']]))).not.toContain(id)
    const rates = thirds('33.33%', '33.33%', '33.34%').map(({ label = '', published, part, whole }) => ({
      kind: 'rate' as const,
      group: '率',
      label,
      published,
      numerator: part,
      denominator: whole,
    }))
    expect(offered(rates, 'claims.2')).not.toContain(id)
  })
})

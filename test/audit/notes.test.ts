import { describe, expect, it } from 'vitest'
import type { Bulletin } from '../../src/model/bulletin.js'
import type { Claim } from '../../src/model/claim.js'
import { findingAt, rate, row, shares, total } from './hypotheses/support/explained.js'

const notes = (of: Bulletin | readonly Claim[], path?: string) =>
  findingAt(of, path).notes.map(({ note, text }) => `${note}: ${text}`)
const kinds = (of: Bulletin | readonly Claim[], path?: string) =>
  findingAt(of, path).notes.map(({ note }) => note)

describe('impossible-count', () => {
  it.each([
    // 487 is 17.0997 and 488 is 17.1348
    ['17.12% of 2848', '17.12%', '487', '2848', true],
    // 346 is 12.1489 and 347 is 12.1840
    ['12.17% of 2848', '12.17%', '346', '2848', true],
    ['17.13% of 2848 is 488', '17.13%', '487', '2848', false],
    ['33% of 3 is 1', '33%', '2', '3', false],
    ['34% of 3', '34%', '1', '3', true],
    ['right', '17.10%', '487', '2848', false],
  ])('%s', (_, published, numerator, denominator, impossible) => {
    const found = notes([rate('人社', published, numerator, denominator)])
    const text = `impossible-count: no whole count out of ${denominator} gives ${published}`
    expect(found.includes(text)).toBe(impossible)
  })

  it('not of a target that can be passed: 150 of 100 is 150.00%, where 160 of 100 was printed so', () => {
    expect(findingAt([rate('目标完成率', '150.00%', '160', '100')]).verdict).toBe('differs')
    expect(kinds([rate('目标完成率', '150.00%', '160', '100')])).not.toContain('impossible-count')
  })
})

describe('unprinted-totals', () => {
  const dissatisfied = rate('不满意率', '8.62%', '242', '2798')
  const text = 'unprinted-totals: 242 gives 8.62% only out of 2806 to 2809, which is printed nowhere'

  it('242/8.625 % = 2805.8 to 242/8.615 % = 2809.05', () => {
    expect(notes([dissatisfied])).toContain(text)
  })

  it('names a single total alone: 7 of 30 as 35.00%', () => {
    // 7/35.005 % = 19.997, 7/34.995 % = 20.003
    expect(notes([rate('返工率', '35.00%', '7', '30')])).toContain(
      'unprinted-totals: 7 gives 35.00% only out of 20, which is printed nowhere',
    )
  })

  it('not where one of them is printed', () => {
    expect(kinds([dissatisfied, rate('办结率', '100%', '2808', '2808')])).not.toContain('unprinted-totals')
    expect(kinds([dissatisfied, total('受理', '2809', ['2800', '9'])])).not.toContain('unprinted-totals')
    expect(kinds([dissatisfied, total('受理', '2810', ['2800', '10'])])).toContain('unprinted-totals')
  })

  it('not where the row itself prints it: 17 of 20 accepted instead of 18 due', () => {
    const rows = [row('住建局', { accepted: 20, due: 18, onTime: 17 }, { onTimeRate: '85.00%' })]
    expect(findingAt({ rows }, 'rows.0.published.onTimeRate').explanations[0]?.evidence).toBe(
      '17 / 20 = 85.00%',
    )
    expect(kinds({ rows }, 'rows.0.published.onTimeRate')).not.toContain('unprinted-totals')
  })

  it('not where no total at all gives the figure, nor of a part of nothing', () => {
    // 7/23.345 % = 29.985, 7/23.335 % = 29.998
    expect(kinds([rate('返工率', '23.34%', '7', '30')])).not.toContain('unprinted-totals')
    expect(kinds([rate('返工率', '5.00%', '0', '30')])).not.toContain('unprinted-totals')
  })
})

describe('no-common-total and joint-share', () => {
  const list = shares('2848', [
    ['人社', '487', '17.12%'], // 2844 to 2845
    ['住建', '346', '12.17%'], // 2842 to 2844
    ['农林水利', '279', '9.79%'], // 2849 to 2851
  ])
  // 487 + 346 + 279 = 1112, of 2848: 39.045
  const joint = (published: string): Claim => ({
    kind: 'share',
    label: '上述三类',
    published,
    part: { sum: ['487', '346', '279'] },
    whole: '2848',
  })
  const none = 'no-common-total: no single total and rounding serves all 3 shares'

  it('no total serves all three, and their joint share is right', () => {
    expect(notes([...list, joint('39.04%')])).toContain(none)
    expect(notes([...list, joint('39.04%')])).toContain('joint-share: their joint share 39.04% is right')
    expect(notes([...list, joint('39.08%')])).toContain(none)
    expect(kinds([...list, joint('39.08%')])).not.toContain('joint-share')
    expect(kinds(list)).not.toContain('joint-share')
  })

  it('not where a total does in another rounding: 1136, 487 and 331 of 2848 are 39.8876, 17.0997 and 11.6222, cut off', () => {
    const cut = shares('2848', [
      ['咨询', '1136', '39.88%'], // 1136/39.885 % = 2848.2, 1136/39.875 % = 2848.9: of nothing by half up
      ['人社', '487', '17.09%'],
      ['公共服务', '331', '11.62%'],
    ])
    expect(findingAt(cut).verdict).toBe('differs')
    expect(kinds(cut)).not.toContain('no-common-total')
  })

  it('not where a hidden total serves them, of two shares, or of rates', () => {
    const hidden = shares('2671', [
      ['公共服务', '371', '13.90%'],
      ['城市管理', '369', '13.82%'],
      ['农村农业', '198', '7.42%'],
    ])
    expect(kinds(hidden)).not.toContain('no-common-total')
    expect(kinds(list.slice(0, 2))).not.toContain('no-common-total')
    const rates = list.map((share) =>
      rate(share.label ?? '', String(share.published), share.part ?? 0, '2848', '率'),
    )
    expect(kinds(rates)).not.toContain('no-common-total')
  })

  it('a part of nothing stands in nobody’s way: 0 as 0.00% is right of every total', () => {
    const hidden = shares('2671', [
      ['公共服务', '371', '13.90%'],
      ['城市管理', '369', '13.82%'],
      ['表扬', '0', '0.00%'],
    ])
    expect(findingAt(hidden).verdict).toBe('differs')
    expect(kinds(hidden)).not.toContain('no-common-total')
  })
})

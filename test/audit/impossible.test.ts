import { describe, expect, it } from 'vitest'
import type { Claim } from '../../src/model/claim.js'
import { change, findingAt, rate, row, shares } from './hypotheses/support/explained.js'

const partExceeds = 'a part cannot exceed 100 % of its whole'
const fall = 'nothing can decrease by more than 100 %'

describe('what cannot be true whatever the counts were', () => {
  it.each<[string, Claim, string | undefined]>([
    ['a share above 100 %, counts not printed', { kind: 'share', published: '100.01%' }, partExceeds],
    ['a share of 100 %', { kind: 'share', published: '100.00%' }, undefined],
    ['per mille: 1000.1', { kind: 'share', published: '1000.1‰' }, partExceeds],
    ['per mille: 1000', { kind: 'share', published: '1000‰' }, undefined],
    [
      'a part above its whole',
      { kind: 'share', published: '120%', part: 120, whole: 100 },
      'the part (120) exceeds the whole (100)',
    ],
    ['a rate of the text above 100 %: a target', rate('目标完成率', '120%', '120', '100'), undefined],
    ['a bound above 100 %', { kind: 'share', published: '≥101%' }, undefined],
    ['a fall beyond 100 %', change('同比', '100.1%', { direction: 'down' }), fall],
    ['a fall of 100 %', change('同比', '100%', { direction: 'down' }), undefined],
    ['a rise beyond 100 %', change('同比', '120%', { direction: 'up' }), undefined],
    ['a signed fall', change('同比', '-120%', {}), fall],
    ['a signed fall, full-width', change('同比', '－120%', {}), fall],
    ['a signed fall, with a minus sign', change('同比', '−120%', {}), fall],
    ['120 points less', change('同比', '120个百分点', { direction: 'down', unit: 'points' }), undefined],
    ['120 fewer', change('同比', '120件', { direction: 'down', unit: 'count' }), undefined],
  ])('%s', (_, claim, impossible) => {
    const finding = findingAt([claim])
    expect(finding.impossible).toBe(impossible)
    if (impossible) expect(finding.verdict).toBe('differs')
    else expect(finding.verdict).not.toBe('differs')
  })

  it('a rate of a table above 100 %', () => {
    const rows = [
      row('住建局', { due: 13, completed: 14 }, { completionRate: '107.69%', onTimeRate: '100.5%' }),
    ]
    expect(findingAt({ rows }, 'rows.0.published.completionRate')).toMatchObject({
      verdict: 'differs',
      impossible: 'the part (14) exceeds the whole (13)',
    })
    expect(findingAt({ rows }, 'rows.0.published.onTimeRate')).toMatchObject({
      verdict: 'differs',
      impossible: partExceeds,
    })
  })

  it('is said beside the difference, and stays out of figures that are possible', () => {
    const list = shares('100', [
      ['交通', '60', '60%'],
      ['环保', '120', '120%'],
    ])
    expect(String(findingAt(list, 'claims.1'))).toContain('the part (120) exceeds the whole (100)')
    expect(findingAt(list).impossible).toBeUndefined()
  })
})

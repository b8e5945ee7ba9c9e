import { describe, expect, it } from 'vitest'
import { oneSlipApart, slipsOf } from '../../../src/audit/hypotheses/slips.js'
import type { Claim } from '../../../src/model/claim.js'
import { change, explanationOf, findingAt, offered, rate, row, shares, total } from './support/explained.js'

const id = 'digit-slip'
const parts = ['1136', '482', '1210', '14', '6'] // 2848

describe('digit-slip: in the published figure', () => {
  it.each<[string, Claim, string]>([
    ['two swapped: 242/2798 = 8.649', rate('不满意率', '8.56%', '242', '2798'), '8.65 → 8.56'],
    ['one wrong', rate('不满意率', '8.25%', '242', '2798'), '8.65 → 8.25'],
    ['one added', rate('不满意率', '88.65%', '242', '2798'), '8.65 → 88.65'],
    ['one dropped: 2794/2798 = 99.857', rate('按期办结率', '9.86%', '2794', '2798'), '99.86 → 9.86'],
    ['a total, two swapped', total('受理工单', '2884', parts), '2848 → 2884'],
    ['a total, one added', total('受理工单', '28480', parts), '2848 → 28480'],
    ['a total, one dropped', total('受理工单', '1284', ['11136', '482', '1210', '14', '6']), '12848 → 1284'],
    ['a total, the last digit', total('受理工单', '2849', parts), '2848 → 2849'],
    [
      'a change: 51/293 = 17.41',
      change('环比', '17.14%', { current: 242, previous: 293, direction: 'down' }),
      '17.41 → 17.14',
    ],
    [
      'a difference: 3697 − 1365 = 2332',
      { kind: 'difference', label: '超期', published: '2323', minuend: '3697', subtrahend: '1365' },
      '2332 → 2323',
    ],
    [
      'a share',
      { kind: 'share', label: '人社', published: '71.10%', part: '487', whole: '2848' },
      '17.10 → 71.10',
    ],
  ])('%s', (_, claim, evidence) => {
    expect(explanationOf([claim], id)).toMatchObject({ evidence, explains: 1, of: 1 })
  })

  it('an index of a table: 95.38 typed 93.58 is two digits apart, 95.83 is one slip', () => {
    const tally = { due: 13, completed: 13, onTime: 11, reworked: 0, surveyed: 13, satisfied: 13 }
    const at = (index: string) =>
      offered({ scheme: 'yueyang-2021', rows: [row('住建局', tally, { index })] }, 'rows.0.published.index')
    expect(at('95.83')).toContain(id)
    expect(at('93.58')).not.toContain(id)
    expect(at('95.38')).toEqual([])
  })

  it.each<[string, Claim]>([
    ['one in the last place is a rounding: 2/3', rate('住建', '66.66%', '2', '3')],
    ['two digits are no slip: 8.65 as 8.21', rate('不满意率', '8.21%', '242', '2798')],
    [
      'of two digits almost anything is a slip: 41 as 14',
      { kind: 'difference', published: '14', minuend: '3697', subtrahend: '3656' },
    ],
    ['two places that are not neighbours: 2848 as 8842', total('受理工单', '8842', parts)],
    ['right', total('受理工单', '2848', parts)],
  ])('not where %s', (_, claim) => {
    expect(offered([claim])).not.toContain(id)
  })

  it('not of a total that another sum bears out', () => {
    // 1136 + 482 + 1210 + 14 + 6 = 2848, printed 2884; 2884 = 2000 + 884 stands elsewhere
    expect(
      offered([total('受理工单', '2884', parts), total('办理工单', '2884', ['2000', '884'])]),
    ).not.toContain(id)
  })

  it('a change that states no unit: 97.4 after 93.7 is 3.70 points, printed 3.07; 1512 after 1000 is 512, printed 521', () => {
    expect(
      offered([change('满意率同比', '3.07个百分点', { direction: 'up', current: 97.4, previous: 93.7 })]),
    ).toContain(id)
    expect(
      offered([change('受理量', '521件', { direction: 'up', current: 1512, previous: 1000 })]),
    ).toContain(id)
    const stated = { direction: 'up', current: 1512, previous: 1000, unit: 'count' } as const
    expect(offered([change('受理量', '521件', stated)])).toContain(id)
  })
})

describe('digit-slip: in a count', () => {
  it.each<[string, Claim, string]>([
    // 297/2848 = 10.43; of 2848 only 279 prints as 9.80
    [
      'the part: 297 for 279',
      rate('农林水利', '9.80%', '297', '2848'),
      'one digit slipped in the part: 297 for 279',
    ],
    // 279/2488 = 11.21; 279 prints as 9.80 of 2846 to 2848
    [
      'the whole: 2488 for 2848',
      rate('农林水利', '9.80%', '279', '2488'),
      'one digit slipped in the whole: 2488 for 2848',
    ],
    // 1316 + 482 + 1210 + 14 + 6 = 3028, which is 180 too many
    [
      'one part of a total: 1316 for 1136',
      total('受理工单', '2848', ['1316', '482', '1210', '14', '6']),
      'one digit slipped in the part: 1316 for 1136',
    ],
    // 242/239 would be a rise; 51/293 = 17.41
    [
      'the earlier figure: 239 for 293',
      change('环比', '17.41%', { current: 242, previous: 239, direction: 'down' }),
      'one digit slipped in the previous: 239 for 293',
    ],
  ])('%s', (_, claim, detail) => {
    expect(explanationOf([claim], id).detail).toBe(detail)
  })

  it('shows what the right count gives', () => {
    expect(explanationOf([rate('农林水利', '9.80%', '297', '2848')], id).evidence).toBe(
      'with 279 it is 9.80%',
    )
  })

  it('names all where up to three would do: 284 with one digit dropped can be 2846, 2847 or 2848', () => {
    expect(explanationOf([rate('农林水利', '9.80%', '279', '284')], id).evidence).toBe(
      'with 2846 or 2847 or 2848 it is 9.80%',
    )
  })

  it('not in a count of two digits: 12 of 77 as 27.27% would be 21', () => {
    expect(offered([rate('不满意率', '27.27%', '12', '77')])).not.toContain(id)
  })

  it('not in the part where a sum vouches for it', () => {
    // 297 + 2551 = 2848; 297/2848 = 10.43 and 2551/2848 = 89.57
    const list = shares('2848', [
      ['农林水利', '297', '9.80%'],
      ['其他', '2551', '89.57%'],
    ])
    expect(offered(list)).toContain(id)
    expect(offered([...list, total('受理工单', '2848', ['297', '2551'])])).not.toContain(id)
  })

  it('not in a whole of which the other shares of the list are right', () => {
    // 279/2488 = 11.21; 622/2488 = 25.00 is right, of 2848 it would be 21.84
    const list = shares('2488', [
      ['农林水利', '279', '9.80%'],
      ['公共服务', '622', '25.00%'],
    ])
    expect(offered(list)).not.toContain(id)
  })

  it('not in a whole of which other rates of the same passage are right, group or not', () => {
    const claims = [rate('返工率', '9.80%', '279', '2488'), rate('办结率', '100%', '2488', '2488')]
    expect(findingAt(claims, 'claims.1').verdict).toBe('reconciles')
    // were it 2848, the completion rate would be 87 %
    expect(offered(claims)).not.toContain(id)
  })

  it('not in a whole of which the other rates of the row are right', () => {
    const cells = { completionRate: '100%', reworkRate: '9.80%' }
    const rows = [row('柳林洲街道', { due: 2488, completed: 2488, reworked: 279 }, cells)]
    expect(offered({ rows }, 'rows.0.published.reworkRate')).not.toContain(id)
  })

  it('not in a count that nobody typed: 1699 − 41 = 1658 is no slip of 1668', () => {
    // 1658/1699 = 97.59; 1668/1699 = 98.18
    expect(offered([rate('满意率', '98.18%', { minus: ['1699', '41'] }, '1699')])).not.toContain(id)
  })
})

describe('one slip apart', () => {
  it.each([
    ['2848', '2884', true],
    ['2848', '2488', true],
    ['2848', '284', true],
    ['2848', '28448', true],
    ['2848', '2849', true],
    ['2848', '8842', false],
    ['2848', '2848', false],
    ['2848', '28', false],
    ['8.65', '86.5', false],
    ['8.65', '865', false],
    ['17.10', '17.12', true],
    ['17.10', '17.21', false],
    ['112', '121', true],
    ['1122', '2211', false],
    ['99.86', '9.86', true],
  ])('%s and %s: %s', (a, b, apart) => {
    expect([oneSlipApart(a, b), oneSlipApart(b, a)]).toEqual([apart, apart])
  })

  it('every slip of a count is one slip apart from it, each once, and none is missed', () => {
    for (const count of [7n, 100n, 279n, 1001n]) {
      const slips = [...slipsOf(count)]
      expect(new Set(slips).size).toBe(slips.length)
      const found = new Set(slips)
      for (let n = 0n; n <= 10n * count + 9n * 10n ** BigInt(`${count}`.length); n++) {
        if (oneSlipApart(`${count}`, `${n}`)) expect(found, `${count} → ${n}`).toContain(n)
      }
      for (const slip of slips) expect(oneSlipApart(`${count}`, `${slip}`)).toBe(true)
    }
  })
})

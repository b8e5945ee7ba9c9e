import { describe, expect, it } from 'vitest'
import { audit } from '../../../src/audit/audit.js'
import { junshan2021Q3 } from '../../../src/bulletins/junshan-2021-q3/junshan-2021-q3.js'
import type { Bulletin } from '../../../src/model/bulletin.js'
import type { Claim } from '../../../src/model/claim.js'
import { deepFreeze } from '../../score/support/deep-freeze.js'
import { change, rate, row, shares, total } from './support/explained.js'

const differing = (bulletin: Bulletin) =>
  audit(deepFreeze(bulletin))
    .findings.filter(({ verdict }) => verdict === 'differs')
    .map(String)

describe('no false alarms in the text', () => {
  it.each<[string, readonly Claim[]]>([
    [
      // one case can be of two kinds: 60 % and 70 %
      'shares that overlap and pass 100 % together',
      [
        ...shares('100', [
          ['涉及交通', '60', '60%'],
          ['涉及环保', '70', '70%'],
        ]),
        total('两项合计', '130%', ['60%', '70%']),
      ],
    ],
    // 1699 − 41 = 1658, of 1699: 97.587
    ['a complement as numerator', [rate('满意率', '97.59%', { minus: ['1699', '41'] }, '1699')]],
    // 7.13万 is [71250, 71350) and 7.43万 [74250, 74350): 95.83 % to 96.10 %
    ['operands in 万, as intervals: 96.00%', [rate('办结率', '96.00%', '7.13万', '7.43万')]],
    ['the ends of those intervals: 95.84%', [rate('办结率', '95.84%', '7.13万', '7.43万')]],
    [
      'a total in 万 of parts in 万: 3.1 + 4.1 = 7.2, or 7.3 where both were higher',
      [total('受理', '7.3万', ['3.1万', '4.1万'])],
    ],
    ['a list that is not all', [{ ...total('受理', '2848', ['1136', '482']), exhaustive: false } as Claim]],
    ['a change without its base', [change('环比', '21.07%', { direction: 'down', current: 242 })]],
    ['a change that prints only itself', [change('环比', '21.07%', { direction: 'down' })]],
    [
      'a rate above 100 % of a target',
      [rate('目标完成率', '120%', '120', '100'), rate('目标完成率', '104.35%', '24', '23')],
    ],
    ['a rate of a target without its counts', [rate('目标完成率', '120%', null, null)]],
    // 11303 due of 11204 accepted
    [
      'due above accepted',
      [total('受理', '11204', ['6204', '5000']), rate('办结率', '99.12%', '11204', '11303')],
    ],
    ['a share of nothing', shares('2848', [['表扬', '0', '0.00%']])],
    ['an empty denominator', [rate('紧急工单办结率', '100%', '0', '0')]],
    ['a rise beyond 100 %', [change('同比', '150%', { direction: 'up', current: 250, previous: 100 })]],
    ['a fall of all', [change('同比', '100%', { direction: 'down', current: 0, previous: 7 })]],
  ])('%s', (_, claims) => {
    expect(differing({ claims })).toEqual([])
  })
})

describe('no false alarms in a table', () => {
  it('a column of percent without the sign: 84.62 of 11/13', () => {
    const rows = [
      row('住建局', { due: 13, completed: 13, onTime: 11 }, { completionRate: '100', onTimeRate: '84.62' }),
      row('人社局', { due: 7, completed: 7, onTime: 5 }, { completionRate: 100, onTimeRate: 71.43 }),
    ]
    expect(differing({ rows })).toEqual([])
  })

  it('due above accepted, in rows and total', () => {
    const rows = [
      row('柳林洲街道', { accepted: 11_204, due: 11_303, completed: 11_204 }, { completionRate: '99.12%' }),
    ]
    expect(differing({ rows, total: row('合计', { accepted: 11_204, due: 11_303 }, {}) })).toEqual([])
  })

  it('blank cells', () => {
    expect(
      differing({ rows: [row('税务局', { due: 0 }, { onTimeRate: '—', satisfactionRate: '' })] }),
    ).toEqual([])
  })

  it('every figure of the mailbox table but one', () => {
    expect(differing({ ...junshan2021Q3, claims: [] }).map((line) => line.split(' ')[1])).toEqual([
      '交警君山大队',
    ])
  })
})

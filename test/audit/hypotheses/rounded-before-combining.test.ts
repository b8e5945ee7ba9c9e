import { describe, expect, it } from 'vitest'
import type { BulletinRow } from '../../../src/model/bulletin.js'
import type { Claim } from '../../../src/model/claim.js'
import { explanationOf, findingAt, offered, reach } from './support/explained.js'

const id = 'rounded-before-combining'
const scheme = 'yueyang-2021'
const tallyOf = (due: number, onTime: number, reworked: number, satisfied: number): BulletinRow['tally'] => ({
  due,
  completed: due,
  onTime,
  reworked,
  surveyed: due,
  satisfied,
})
const index = (published: string, tally: BulletinRow['tally']): Claim => ({
  kind: 'index',
  label: '综合指标值',
  published,
  tally,
})

// due 11, on time 7, satisfied 9: 50 + 210/11 + 180/11 = 85.4545; with 63.64 % and 81.82 %, 50 + 19.092 + 16.364 = 85.456
const eleven = tallyOf(11, 7, 0, 9)
// reworked 1 of 3: 80 + 20·2/3 = 93.333; with 33 %, 80 + 20·0.67 = 93.40; with 33.3 %, 93.34
const three = tallyOf(3, 3, 1, 3)

describe('rounded-before-combining: an index', () => {
  it.each([
    [
      'two decimals',
      '85.46',
      eleven,
      'rates rounded to 2 decimals of a percent before they were weighted',
      '85.4560',
    ],
    [
      'a whole percent',
      '93.40',
      three,
      'rates rounded to a whole percent before they were weighted',
      '93.4000',
    ],
    [
      'one decimal',
      '93.34',
      three,
      'rates rounded to 1 decimals of a percent before they were weighted',
      '93.3400',
    ],
    // 64 % and 82 %: 50 + 19.2 + 16.4
    [
      'a whole percent',
      '85.60',
      eleven,
      'rates rounded to a whole percent before they were weighted',
      '85.6000',
    ],
  ])('%s: %s', (_, published, tally, detail, shown) => {
    expect(explanationOf({ scheme, claims: [index(published, tally)] }, id)).toMatchObject({
      detail,
      evidence: `with rates rounded so, the index is ${shown}`,
      explains: 1,
      of: 1,
    })
  })

  it('a column whose rates were rounded to whole percents: 93.40, 85.60 and a plain 100.00, 3 of 3', () => {
    const rows = [
      { unit: '交警君山大队', tally: three, published: { index: '93.40' } },
      { unit: '许市镇', tally: eleven, published: { index: '85.60' } },
      { unit: '税务局', tally: tallyOf(3, 3, 0, 3), published: { index: '100.00' } },
    ]
    expect(reach({ scheme, rows }, id, 'rows.0.published.index')).toBe('3 of 3')
    expect(reach({ scheme, rows }, id, 'rows.1.published.index')).toBe('3 of 3')
    expect(offered({ scheme, rows }, 'rows.2.published.index')).toEqual([])
  })

  it('one cell of a column whose others were not: 1 of 2', () => {
    const rows = [
      { unit: '交警君山大队', tally: three, published: { index: '93.40' } },
      { unit: '许市镇', tally: eleven, published: { index: '85.45' } },
    ]
    expect(reach({ scheme, rows }, id, 'rows.0.published.index')).toBe('1 of 2')
  })
})

describe('rounded-before-combining: not offered', () => {
  it.each([
    ['one above', '93.41', three],
    ['one below', '93.39', three],
    ['right', '93.33', three],
    ['two above what two decimals give', '85.47', eleven],
  ])('%s: %s', (_, published, tally) => {
    expect(offered({ scheme, claims: [index(published, tally)] })).not.toContain(id)
  })

  it('without a scheme, nor to rates', () => {
    expect(findingAt([index('93.40', three)]).verdict).toBe('unverifiable')
    expect(offered([{ kind: 'rate', published: '33.40%', numerator: 1, denominator: 3 }])).not.toContain(id)
  })
})

import { describe, expect, it } from 'vitest'
import type { ChangeClaim } from '../../../src/model/claim.js'
import { change, explanationOf, findingAt, offered } from './support/explained.js'

const id = 'wrong-base'
type Fields = Omit<ChangeClaim, 'kind' | 'published'>

describe('wrong-base: the change out of the current figure', () => {
  it.each<[string, string, Fields, string]>([
    [
      '51/242 = 21.074, right 51/293 = 17.41',
      '21.07%',
      { direction: 'down', current: '242', delta: '51' },
      '51 / 242 = 21.07%',
    ],
    [
      'both figures printed',
      '21.07%',
      { direction: 'down', current: 242, previous: 293 },
      '51 / 242 = 21.07%',
    ],
    [
      'a rise: 51/293 = 17.406, right 51/242',
      '17.41%',
      { direction: 'up', current: 293, previous: 242 },
      '51 / 293 = 17.41%',
    ],
    [
      'a rise by so many: right 51/242',
      '17.41%',
      { direction: 'up', current: 293, delta: 51 },
      '51 / 293 = 17.41%',
    ],
    [
      'per mille: 210.744',
      '210.74‰',
      { direction: 'down', current: 242, previous: 293 },
      '51 / 242 = 210.74‰',
    ],
    ['a sign instead of a word', '-21.07%', { current: 242, previous: 293 }, '51 / 242 = 21.07%'],
    [
      'one decimal: 1300/11303 = 11.501, right 1300/12603 = 10.315',
      '11.5%',
      { direction: 'down', current: 11_303, delta: 1300 },
      '1300 / 11303 = 11.5%',
    ],
  ])('%s: %s', (_, published, fields, evidence) => {
    expect(explanationOf([change('受理量环比', published, fields)], id)).toEqual({
      hypothesis: id,
      detail: 'the change is out of the current figure instead of the earlier one',
      evidence,
      facts: {
        code: 'wrong-base',
        delta: evidence.split(' ')[0],
        current: evidence.split(' ')[2],
        published: evidence.split(' ')[4],
      },
      explains: 1,
      of: 1,
      only: true,
    })
  })
})

describe('wrong-base: not offered', () => {
  it.each<[string, string, Fields]>([
    ['one above', '21.08%', { direction: 'down', current: 242, delta: 51 }],
    ['one below', '21.06%', { direction: 'down', current: 242, delta: 51 }],
    ['right', '17.41%', { direction: 'down', current: 242, delta: 51 }],
    ['percentage points', '21.07个百分点', { direction: 'down', current: 242, delta: 51, unit: 'points' }],
    ['no earlier figure', '21.07%', { direction: 'down', current: 242 }],
    ['nothing to be out of', '21.07%', { direction: 'down', current: 0, previous: 51 }],
    ['a plain count', '21', { direction: 'down', current: 242, delta: 51, unit: 'count' }],
  ])('%s: %s', (_, published, fields) => {
    expect(offered([change('受理量环比', published, fields)])).not.toContain(id)
  })

  it('to the same figures as a share: 51 of 293 as 21.07%', () => {
    expect(findingAt([{ kind: 'share', published: '21.07%', part: 51, whole: 293 }]).verdict).toBe('differs')
    expect(offered([{ kind: 'share', published: '21.07%', part: 51, whole: 293 }])).not.toContain(id)
  })
})

import { describe, expect, it } from 'vitest'
import type { ChangeClaim } from '../../../src/model/claim.js'
import { change, explanationOf, findingAt, offered } from './support/explained.js'

const id = 'points-as-percent'
type Fields = Omit<ChangeClaim, 'kind' | 'published'>
// 97.40 − 93.70 = 3.70 points; 3.70/93.70 = 3.949 %
const rates = { direction: 'up', current: '97.40%', previous: '93.70%' } as const

describe('points-as-percent', () => {
  it.each<[string, string, Fields, string]>([
    ['points printed as percent', '3.70%', rates, '|97.40 − 93.70| = 3.70%'],
    [
      'a fall: 93.70 after 97.40',
      '3.70%',
      { direction: 'down', current: '93.70%', previous: '97.40%' },
      '|93.70 − 97.40| = 3.70%',
    ],
    ['unit said', '3.70%', { ...rates, unit: 'percent' }, '|97.40 − 93.70| = 3.70%'],
    [
      'percent printed as points',
      '3.95个百分点',
      { ...rates, unit: 'points' },
      '3.70 / 93.70 = 3.95个百分点',
    ],
    ['percent printed as points, unit not said', '3.95个百分点', rates, '3.70 / 93.70 = 3.95个百分点'],
  ])('%s: %s', (_, published, fields, evidence) => {
    expect(explanationOf([change('满意率同比', published, fields)], id)).toMatchObject({
      evidence,
      explains: 1,
      of: 1,
    })
  })

  it.each<[string, string, Fields]>([
    ['one above', '3.71%', rates],
    ['one below', '3.69%', rates],
    ['right in percent', '3.95%', rates],
    ['right in points', '3.70个百分点', { ...rates, unit: 'points' }],
    ['counts, which have no points', '20%', { direction: 'up', current: '150', previous: '130' }],
    ['only one of them a rate', '3.70%', { direction: 'up', current: '97.40%', previous: '93.70' }],
  ])('not %s: %s', (_, published, fields) => {
    expect(offered([change('满意率同比', published, fields)])).not.toContain(id)
  })

  it('is told of differences only', () => {
    expect(findingAt([change('满意率同比', '3.95%', rates)]).verdict).toBe('reconciles')
    expect(findingAt([change('满意率同比', '3.70%', rates)]).verdict).toBe('differs')
  })
})

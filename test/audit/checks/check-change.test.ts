import { describe, expect, it } from 'vitest'
import type { ChangeClaim } from '../../../src/model/claim.js'
import { findingOf, told } from '../support/one-finding.js'

type Fields = Omit<ChangeClaim, 'kind' | 'published'>
type Row = [published: string, fields: Fields, told: string, exact?: string]

const change = (published: string, fields: Fields) => findingOf({ kind: 'change', published, ...fields })

describe('change in percent of the earlier figure', () => {
  it.each<Row>([
    // both figures printed
    ['20%', { current: 120, previous: 100, direction: 'up' }, 'reconciles: 20', '1/5'],
    ['21%', { current: 120, previous: 100, direction: 'up' }, 'differs: 20', '1/5'],
    ['20%', { current: 80, previous: 100, direction: 'down' }, 'reconciles: 20', '-1/5'],
    ['20%', { current: 120, previous: 100, direction: 'down' }, 'differs: -20', '1/5'],
    ['20%', { current: 80, previous: 100, direction: 'up' }, 'differs: -20', '-1/5'],
    ['17.41%', { current: 242, previous: 293, direction: 'down' }, 'reconciles: 17.41', '-51/293'],
    ['17.40%', { current: 242, previous: 293, direction: 'down' }, 'differs: 17.41', '-51/293'],
    ['17.42%', { current: 242, previous: 293, direction: 'down' }, 'differs: 17.41', '-51/293'],
    ['0.00%', { current: 5, previous: 5, direction: 'up' }, 'reconciles: 0.00', '0'],
    ['150%', { current: 250, previous: 100, direction: 'up' }, 'reconciles: 150', '3/2'],
    ['100%', { current: 0, previous: 7, direction: 'down' }, 'reconciles: 100', '-1'],
    // no word on the direction: the sign says it, or nothing does
    ['20%', { current: 120, previous: 100 }, 'reconciles: 20', '1/5'],
    ['20%', { current: 80, previous: 100 }, 'reconciles: 20', '-1/5'],
    ['-20%', { current: 80, previous: 100 }, 'reconciles: -20', '-1/5'],
    ['+20%', { current: 120, previous: 100 }, 'reconciles: 20', '1/5'],
    ['-20%', { current: 120, previous: 100 }, 'differs: 20', '1/5'],
    ['+20%', { current: 80, previous: 100 }, 'differs: -20', '-1/5'],
    ['-20%', { current: 80, previous: 100, direction: 'down' }, 'reconciles: 20', '-1/5'],
    // the difference printed instead of the earlier figure
    ['21.07%', { current: '242', delta: '51', direction: 'down' }, 'differs: 17.41', '-51/293'],
    ['17.41%', { current: '242', delta: '51', direction: 'down' }, 'reconciles: 17.41', '-51/293'],
    ['26.70%', { current: '242', delta: '51', direction: 'up' }, 'reconciles: 26.70', '51/191'],
    ['-17.41%', { current: '242', delta: '51' }, 'reconciles: -17.41', '-51/293'],
    ['0%', { current: '242', delta: '0', direction: 'up' }, 'reconciles: 0', '0'],
    // the difference and the earlier figure
    ['17.41%', { previous: '293', delta: '51', direction: 'down' }, 'reconciles: 17.41', '-51/293'],
    ['17.41%', { previous: '293', delta: '51', direction: 'up' }, 'reconciles: 17.41', '51/293'],
    ['17.40%', { previous: '293', delta: '51', direction: 'up' }, 'differs: 17.41', '51/293'],
    // said to be percent, printed without the sign
    [
      '17.41',
      { current: 242, previous: 293, direction: 'down', unit: 'percent' },
      'reconciles: 17.41',
      '-51/293',
    ],
    ['17', { current: 242, previous: 293, direction: 'down', unit: 'percent' }, 'reconciles: 17', '-51/293'],
    ['18', { current: 242, previous: 293, direction: 'down', unit: 'percent' }, 'differs: 17', '-51/293'],
  ])('%s of %o %s', (published, fields, expected, exact) => {
    const finding = change(published, fields)
    expect([told(finding), String(finding.exact)]).toEqual([expected, exact])
  })

  it.each<Row>([
    // 7.13万 is [71250, 71350), 6万 is [55000, 65000): between 9.615 % and 29.727 %
    ['9.62%', { current: '7.13万', previous: '6万', direction: 'up' }, 'reconciles: 18.83'],
    ['29.73%', { current: '7.13万', previous: '6万', direction: 'up' }, 'reconciles: 18.83'],
    ['9.61%', { current: '7.13万', previous: '6万', direction: 'up' }, 'differs: 18.83'],
    ['29.74%', { current: '7.13万', previous: '6万', direction: 'up' }, 'differs: 18.83'],
    // 1000/(71250…71350 − 1000): between 1.42146 % and 1.42349 %
    ['1.421%', { current: '7.13万', delta: '1000', direction: 'up' }, 'reconciles: 1.422'],
    ['1.423%', { current: '7.13万', delta: '1000', direction: 'up' }, 'reconciles: 1.422'],
    ['1.424%', { current: '7.13万', delta: '1000', direction: 'up' }, 'differs: 1.422'],
    ['1.420%', { current: '7.13万', delta: '1000', direction: 'up' }, 'differs: 1.422'],
  ])('from rounded figures: %s of %o %s', (published, fields, expected) => {
    expect(told(change(published, fields))).toBe(expected)
  })
})

describe('change of a rate in percentage points, and of a count', () => {
  it.each<Row>([
    // 97.40 − 93.73 with each ± 0.005: between 3.66 and 3.68, both ends open
    ['3.67个百分点', { current: '97.40%', previous: '93.73%', direction: 'up' }, 'reconciles: 3.67'],
    ['3.66个百分点', { current: '97.40%', previous: '93.73%', direction: 'up' }, 'reconciles: 3.67'],
    ['3.65个百分点', { current: '97.40%', previous: '93.73%', direction: 'up' }, 'differs: 3.67'],
    ['3.69个百分点', { current: '97.40%', previous: '93.73%', direction: 'up' }, 'differs: 3.67'],
    ['3.67个百分点', { current: '93.73%', previous: '97.40%', direction: 'down' }, 'reconciles: 3.67'],
    ['3.67个百分点', { current: '93.73%', previous: '97.40%', direction: 'up' }, 'differs: -3.67'],
    ['3.67%', { current: '97.40%', previous: '93.73%', direction: 'up', unit: 'points' }, 'reconciles: 3.67'],
    ['3.92%', { current: '97.40%', previous: '93.73%', direction: 'up' }, 'reconciles: 3.92'],
    ['51', { current: 242, previous: 293, direction: 'down', unit: 'count' }, 'reconciles: 51'],
    ['51件', { current: 242, previous: 293, direction: 'down' }, 'reconciles: 51'],
    ['50件', { current: 242, previous: 293, direction: 'down' }, 'differs: 51'],
    ['51件', { current: 242, previous: 293, direction: 'up' }, 'differs: -51'],
    ['51件', { delta: '51', direction: 'down' }, 'reconciles: 51'],
  ])('%s of %o %s', (published, fields, expected) => {
    expect(told(change(published, fields))).toBe(expected)
  })
})

describe('change: what is missing', () => {
  const base0 = 'unverifiable: the earlier figure is 0: no percentage of it'
  it.each<Row>([
    ['20%', { current: 120 }, 'unverifiable: previous not printed'],
    ['20%', { previous: 120 }, 'unverifiable: current not printed'],
    ['20%', {}, 'unverifiable: current, previous not printed'],
    ['20%', { delta: 3, direction: 'up' }, 'unverifiable: current, previous not printed'],
    ['20%', { current: 120, delta: 20 }, 'unverifiable: whether it rose or fell not printed'],
    ['20%', { current: 120, previous: 0, direction: 'up' }, base0],
    ['20%', { current: 120, delta: 120, direction: 'up' }, base0],
    ['20%', { current: 0, delta: 0, direction: 'up' }, base0],
    ['3个百分点', { current: '97%' }, 'unverifiable: previous not printed'],
    ['twice', { current: 2, previous: 1 }, 'unverifiable: the published figure cannot be read: "twice"'],
    ['20%', { current: 'many', previous: 1 }, 'unverifiable: current cannot be read: "many"'],
  ])('%s of %o %s', (published, fields, expected) => {
    expect(told(change(published, fields))).toBe(expected)
  })
})

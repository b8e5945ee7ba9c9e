import { describe, expect, it } from 'vitest'
import { countsOfColumn, measures, rateColumn } from '../../src/audit/rate-columns.js'
import { ratio } from '../../src/exact/ratio.js'
import type { PrintedCounts } from '../../src/model/tally.js'
import type { CompiledIndicator } from '../../src/score/compile-scheme.js'

const counts = { due: 13, completed: 12, onTime: 11, reworked: 1, surveyed: 10, satisfied: 8 }

const column = (name: string) => {
  const found = rateColumn(name)
  if (!found) throw new Error(`${name} is no column`)
  return found
}

describe('what a column of rates is made from', () => {
  it.each<[string, PrintedCounts, object]>([
    ['completionRate', counts, { numerator: 12, denominator: 13 }],
    ['onTimeRate', counts, { numerator: 11, denominator: 13 }],
    ['overdueRate', counts, { numerator: { minus: [12, 11] }, denominator: 13 }],
    ['reworkRate', counts, { numerator: 1, denominator: 13 }],
    ['satisfactionRate', counts, { numerator: 8, denominator: 10 }],
    ['dissatisfactionRate', counts, { numerator: { minus: [10, 8] }, denominator: 10 }],
    ['dissatisfactionRate', { ...counts, dissatisfied: 1 }, { numerator: 1, denominator: 10 }],
    ['overdueRate', { due: 13, onTime: 11 }, { numerator: undefined, denominator: 13 }],
    ['onTimeRate', { due: 0, onTime: 0 }, { numerator: 0, denominator: 0 }],
  ])('%s of %o', (name, tally, made) => {
    expect(countsOfColumn(column(name), tally)).toEqual(made)
  })

  it('is nothing for what is no column, though every object has it', () => {
    expect([rateColumn('speed'), rateColumn('toString'), rateColumn('__proto__')]).toEqual([
      undefined,
      undefined,
      undefined,
    ])
  })
})

describe('whether an indicator measures what a column prints', () => {
  type Terms = readonly (readonly [string, number])[]
  const indicator = (numerator: Terms, denominator: Terms): CompiledIndicator => {
    const terms = (of: Terms) => of.map(([name, times]) => [name, ratio(times)] as const)
    return {
      id: 'own',
      title: undefined,
      weight: ratio(100),
      numerator: terms(numerator),
      denominator: terms(denominator),
      direction: 'higherIsBetter',
      transform: { kind: 'proportional' },
      whenEmpty: 'unscored',
    }
  }

  it.each<[string, Terms, Terms, boolean]>([
    ['onTimeRate', [['onTime', 1]], [['due', 1]], true],
    ['onTimeRate', [['completed', 1]], [['due', 1]], false],
    ['onTimeRate', [['onTime', 1]], [['completed', 1]], false],
    ['onTimeRate', [['onTime', 2]], [['due', 1]], false],
    [
      'onTimeRate',
      [
        ['onTime', 1],
        ['reworked', -1],
      ],
      [['due', 1]],
      false,
    ],
    [
      'overdueRate',
      [
        ['onTime', -1],
        ['completed', 1],
      ],
      [['due', 1]],
      true,
    ],
    [
      'overdueRate',
      [
        ['completed', 1],
        ['onTime', 1],
      ],
      [['due', 1]],
      false,
    ],
    ['dissatisfactionRate', [['dissatisfied', 1]], [['surveyed', 1]], true],
    [
      'dissatisfactionRate',
      [
        ['surveyed', 1],
        ['satisfied', -1],
      ],
      [['surveyed', 1]],
      true,
    ],
  ])('%s: %o of %o is %s', (name, numerator, denominator, same) => {
    expect(measures(indicator(numerator, denominator), column(name))).toBe(same)
  })
})

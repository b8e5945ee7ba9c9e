import { describe, expect, it } from 'vitest'
import { defineScheme, type Scheme, schemeSchema } from '../../src/model/scheme.js'
import { refusal } from '../exact/failure.js'
import { frozen } from '../exact/frozen.js'

const onTime = {
  id: 'onTime',
  weight: 60,
  numerator: { onTime: 1 },
  denominator: { due: 1 },
  direction: 'higherIsBetter',
} as const
const rework = {
  ...onTime,
  id: 'rework',
  weight: 40,
  numerator: { reworked: 1 },
  direction: 'lowerIsBetter',
} as const
const scheme = { id: 'test', indicators: [onTime, rework], index: { places: 2 } } as const

const define = (fields: object): Scheme => defineScheme(frozen({ ...scheme, ...fields }) as Scheme)
const withFirst = (fields: object): object => ({ indicators: [{ ...onTime, ...fields }, rework] })
const pointsLost = { kind: 'pointsLost', threshold: 1, perPoint: 1, floor: 0 }

describe('schemes that hold', () => {
  it.each<[string, object]>([
    ['the smallest', {}],
    [
      'weights as decimals and fractions',
      {
        indicators: [
          { ...onTime, weight: '200/3' },
          { ...rework, weight: '100/3' },
        ],
      },
    ],
    [
      '0.1 and 0.2 and 99.7',
      {
        indicators: [onTime, rework, { ...rework, id: 'c' }].map((i, at) => ({
          ...i,
          weight: [0.1, 0.2, 99.7][at],
        })),
      },
    ],
    [
      'a full mark of 1',
      {
        fullMark: 1,
        indicators: [
          { ...onTime, weight: 0.6 },
          { ...rework, weight: '0.4' },
        ],
      },
    ],
    [
      'a weight of 0',
      {
        indicators: [
          { ...onTime, weight: 100 },
          { ...rework, weight: 0 },
        ],
      },
    ],
    [
      'a count of its own',
      { counts: { responded: '已响应' }, ...withFirst({ numerator: { responded: 1, onTime: 0.5 } }) },
    ],
    ['a floor at the weight', withFirst({ transform: { ...pointsLost, floor: 60 } })],
    ['a floor at 0', withFirst({ transform: pointsLost })],
    [
      'grades that fall',
      {
        grades: [
          { grade: 'A', from: 90 },
          { grade: 'B', from: '89.99' },
          { grade: 'C', from: 0 },
        ],
      },
    ],
    [
      'a ranking',
      {
        ranking: {
          by: 'exact',
          ties: 'dense',
          tieBreakers: [{ indicator: 'onTime' }, { count: 'due', first: 'larger' }],
          minimum: { count: 'due', atLeast: 10 },
        },
      },
    ],
    ['a deduction', { adjustments: [{ id: 'media', cases: { reworked: 1 }, pointsPerCase: -0.5, cap: 3 }] }],
  ])('%s', (_what, fields) => {
    expect(define(fields)).toEqual({ ...scheme, ...fields })
  })
})

describe('schemes that do not', () => {
  it.each<[string, object, unknown[]]>([
    ['weights of 99.99', withFirst({ weight: 59.99 }), ['weights-do-not-add-up', 'indicators']],
    ['weights of 100.01', withFirst({ weight: 60.01 }), ['weights-do-not-add-up', 'indicators']],
    [
      'weights of 0.99 of 1',
      {
        fullMark: 1,
        indicators: [
          { ...onTime, weight: 0.59 },
          { ...rework, weight: 0.4 },
        ],
      },
      ['weights-do-not-add-up', 'indicators'],
    ],
    [
      'weights off by 10^−40',
      withFirst({ weight: `60.${'0'.repeat(39)}1` }),
      ['weights-do-not-add-up', 'indicators'],
    ],
    [
      'an unknown count',
      withFirst({ numerator: { onTme: 1 } }),
      ['unknown-count', 'indicators', 0, 'numerator', 'onTme'],
    ],
    [
      'an unknown whole',
      withFirst({ denominator: { toString: 1 } }),
      ['unknown-count', 'indicators', 0, 'denominator', 'toString'],
    ],
    [
      'an unknown count deducted',
      { adjustments: [{ id: 'x', cases: { media: 1 }, pointsPerCase: -1 }] },
      ['unknown-count', 'adjustments', 0, 'cases', 'media'],
    ],
    ['no count at all', withFirst({ numerator: {} }), ['invalid-value', 'indicators', 0, 'numerator']],
    [
      'one id twice',
      { indicators: [onTime, { ...rework, id: 'onTime' }] },
      ['invalid-value', 'indicators', 1, 'id'],
    ],
    [
      'a negative weight',
      {
        indicators: [
          { ...onTime, weight: 140 },
          { ...rework, weight: -40 },
        ],
      },
      ['invalid-value', 'indicators', 1, 'weight'],
    ],
    [
      'a floor above the weight',
      withFirst({ transform: { ...pointsLost, floor: 60.01 } }),
      ['invalid-value', 'indicators', 0, 'transform', 'floor'],
    ],
    [
      'a floor below 0',
      withFirst({ transform: { ...pointsLost, floor: -0.01 } }),
      ['invalid-value', 'indicators', 0, 'transform', 'floor'],
    ],
    [
      'points gained below the threshold',
      withFirst({ transform: { ...pointsLost, perPoint: -1 } }),
      ['invalid-value', 'indicators', 0, 'transform', 'perPoint'],
    ],
    [
      'grades that rise',
      {
        grades: [
          { grade: 'B', from: 80 },
          { grade: 'A', from: 90 },
        ],
      },
      ['unordered-grades', 'grades', 1, 'from'],
    ],
    [
      'two grades from one cut',
      {
        grades: [
          { grade: 'A', from: 90 },
          { grade: 'B', from: '90.00' },
        ],
      },
      ['unordered-grades', 'grades', 1, 'from'],
    ],
    [
      'a negative cap',
      { adjustments: [{ id: 'x', cases: { due: 1 }, pointsPerCase: -1, cap: -3 }] },
      ['invalid-value', 'adjustments', 0, 'cap'],
    ],
    [
      'a tie-breaker by an unknown indicator',
      { ranking: { tieBreakers: [{ indicator: 'x' }] } },
      ['unknown-indicator', 'ranking', 'tieBreakers', 0, 'indicator'],
    ],
    [
      'a tie-breaker by an unknown count',
      { ranking: { tieBreakers: [{ count: 'x', first: 'larger' }] } },
      ['unknown-count', 'ranking', 'tieBreakers', 0, 'x'],
    ],
    [
      'a minimum of an unknown count',
      { ranking: { minimum: { count: 'x', atLeast: 1 } } },
      ['unknown-count', 'ranking', 'minimum', 'count', 'x'],
    ],
    ['a field it does not have', { weight: 3 }, ['unknown-key']],
    ['a field an indicator does not have', withFirst({ wieght: 3 }), ['unknown-key', 'indicators', 0]],
    ['no indicators', { indicators: [] }, ['invalid-value', 'indicators']],
    ['101 places', { index: { places: 101 } }, ['invalid-value', 'index', 'places']],
    ['an unknown rounding', { index: { places: 2, mode: 'round' } }, ['invalid-value', 'index', 'mode']],
    ['a weight that is a word', withFirst({ weight: 'sixty' }), ['invalid-value', 'indicators', 0, 'weight']],
    ['a weight with an exponent', withFirst({ weight: '6e1' }), ['invalid-value', 'indicators', 0, 'weight']],
    ['a weight of 60/0', withFirst({ weight: '60/0' }), ['invalid-value', 'indicators', 0, 'weight']],
    ['a full mark that is a word', { fullMark: 'hundred' }, ['invalid-value', 'fullMark']],
    [
      'cuts that are words',
      {
        grades: [
          { grade: 'A', from: 'high' },
          { grade: 'B', from: 'low' },
        ],
      },
      ['invalid-value', 'grades', 0, 'from'],
    ],
    ['NaN as weight', withFirst({ weight: Number.NaN }), ['invalid-value', 'indicators', 0, 'weight']],
  ])('%s', (_what, fields, expected) => {
    expect(refusal(() => define(fields))).toEqual(expected)
  })

  it.each([[null], [undefined], ['yueyang-2021'], [7], [[]]])('%o is no scheme', (value) => {
    expect(refusal(() => defineScheme(value as unknown as Scheme))).toEqual(['invalid-type'])
  })

  it('safeParse never throws, whatever is in the place of a number', () => {
    for (const weight of ['sixty', '', '1/0', '1e5', Number.NaN, {}, null]) {
      expect(schemeSchema.safeParse({ ...scheme, ...withFirst({ weight }) }).success).toBe(false)
    }
  })
})

describe('a defined scheme', () => {
  it('is a copy that is frozen all the way down', () => {
    const own = structuredClone({
      ...scheme,
      grades: [{ grade: 'A', from: 90 }],
      counts: { responded: '已响应' },
    })
    const defined = defineScheme(own)
    const thawed: string[] = []
    const visit = (value: unknown, path: string): void => {
      if (typeof value !== 'object' || value === null) return
      if (!Object.isFrozen(value)) thawed.push(path)
      for (const [key, inner] of Object.entries(value)) visit(inner, `${path}.${key}`)
    }
    visit(defined, 'scheme')
    expect(thawed).toEqual([])
    expect(defined).not.toBe(own)
    expect(Object.isFrozen(own)).toBe(false)
    expect(Object.isFrozen(own.indicators)).toBe(false)
  })

  it('is not checked again', () => {
    const defined = defineScheme(scheme)
    expect(defineScheme(defined)).toBe(defined)
    expect(defineScheme({ ...defined })).not.toBe(defined)
  })
})

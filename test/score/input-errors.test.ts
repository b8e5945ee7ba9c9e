import { describe, expect, it } from 'vitest'
import type { Indicator } from '../../src/model/indicator.js'
import { defineScheme, type Scheme } from '../../src/model/scheme.js'
import type { Tally } from '../../src/model/tally.js'
import { responseSolvedSatisfied } from '../../src/schemes/response-solved-satisfied.js'
import { yueyang2021 } from '../../src/schemes/yueyang-2021.js'
import { grade } from '../../src/score/grade.js'
import { score } from '../../src/score/score.js'
import { refusal } from './support/refusal.js'
import { changed, tallyOf } from './support/tallies.js'

const good = tallyOf([3, 3, 3, 1, 3, 3])
const largest = Number.MAX_SAFE_INTEGER

describe('score: a bad tally', () => {
  it.each<[change: object, code: string, path: readonly string[]]>([
    [{ due: Number.NaN }, 'invalid-type', ['due']],
    [{ due: '3' }, 'invalid-type', ['due']],
    [{ due: null }, 'invalid-type', ['due']],
    [{ due: undefined }, 'invalid-type', ['due']],
    [{ due: 3n }, 'invalid-type', ['due']],
    [{ reworked: -1 }, 'invalid-value', ['reworked']],
    [{ onTime: 0.5 }, 'invalid-value', ['onTime']],
    [{ due: largest + 1 }, 'invalid-value', ['due']],
    [{ due: Number.POSITIVE_INFINITY }, 'invalid-value', ['due']],
    [{ praised: -1 }, 'invalid-value', ['praised']],
    [{ completed: 4 }, 'inconsistent-tally', ['completed']],
    [{ completed: 2 }, 'inconsistent-tally', ['onTime']],
    [{ reworked: 4 }, 'inconsistent-tally', ['reworked']],
    [{ satisfied: 4 }, 'inconsistent-tally', ['satisfied']],
  ])('%o: %s at %j', (change, code, path) => {
    expect(refusal(() => score({ ...good, ...change } as Tally, yueyang2021))).toEqual({ code, path })
  })

  it('says what it got, what it expected, and who', () => {
    const call = () => score(changed(good, { completed: 4 }), yueyang2021)
    expect(call).toThrow(
      /^score: .*completed \(4\) exceeds due \(3\); both counts must cover the same cases$/,
    )
  })

  it('never holds accepted against due', () => {
    for (const accepted of [0, 2, 3, 4, largest]) {
      expect(score(changed(good, { accepted }), yueyang2021).printed).toBe('93.33')
    }
  })

  it('misses a count the scheme asks for', () => {
    expect(refusal(() => score(good, responseSolvedSatisfied))).toEqual({
      code: 'missing-count',
      path: ['responded'],
    })
  })

  it('finds out counts that leave a rate outside of 0 and 1', () => {
    const counts = changed(good, { responded: 3, solved: 4, basicallySatisfied: 0 })
    expect(refusal(() => score(counts, responseSolvedSatisfied))).toEqual({
      code: 'inconsistent-tally',
      path: ['solved'],
    })
  })
})

const indicator: Indicator = {
  id: 'onTime',
  weight: 100,
  numerator: { onTime: 1 },
  denominator: { due: 1 },
  direction: 'higherIsBetter',
}
const base: Scheme = { id: 'test', indicators: [indicator], index: { places: 2 } }
const lost = (transform: object) => ({
  indicators: [
    { ...indicator, transform: { kind: 'pointsLost', threshold: 1, perPoint: 1, floor: 0, ...transform } },
  ],
})
const cuts = (...from: number[]) => ({ grades: from.map((cut) => ({ grade: `${cut}`, from: cut })) })

describe('a bad scheme is refused wherever it is used', () => {
  const at = (...path: (string | number)[]) => path
  it.each<[what: string, change: object, code: string, path: readonly (string | number)[]]>([
    [
      'weights of 99.99',
      { indicators: [{ ...indicator, weight: 99.99 }] },
      'weights-do-not-add-up',
      ['indicators'],
    ],
    [
      'weights of 100.01',
      { indicators: [{ ...indicator, weight: '100.01' }] },
      'weights-do-not-add-up',
      ['indicators'],
    ],
    ['weights of 100 of 50', { fullMark: 50 }, 'weights-do-not-add-up', ['indicators']],
    [
      'an unknown count',
      { indicators: [{ ...indicator, numerator: { closed: 1 } }] },
      'unknown-count',
      at('indicators', 0, 'numerator', 'closed'),
    ],
    [
      'an unknown count below',
      { indicators: [{ ...indicator, denominator: { closed: 1 } }] },
      'unknown-count',
      at('indicators', 0, 'denominator', 'closed'),
    ],
    [
      'an unknown count adjusted',
      { adjustments: [{ id: 'a', cases: { closed: 1 }, pointsPerCase: 1 }] },
      'unknown-count',
      at('adjustments', 0, 'cases', 'closed'),
    ],
    [
      'an unknown count as floor',
      { ranking: { minimum: { count: 'closed', atLeast: 1 } } },
      'unknown-count',
      at('ranking', 'minimum', 'count', 'closed'),
    ],
    [
      'an unknown count as breaker',
      { ranking: { tieBreakers: [{ count: 'closed', first: 'larger' }] } },
      'unknown-count',
      at('ranking', 'tieBreakers', 0, 'closed'),
    ],
    [
      'an unknown indicator',
      { ranking: { tieBreakers: [{ indicator: 'speed' }] } },
      'unknown-indicator',
      at('ranking', 'tieBreakers', 0, 'indicator'),
    ],
    ['grades that rise', cuts(80, 90), 'unordered-grades', at('grades', 1, 'from')],
    ['two grades at one cut', cuts(90, 90), 'unordered-grades', at('grades', 1, 'from')],
    [
      'an indicator twice',
      {
        indicators: [
          { ...indicator, weight: 50 },
          { ...indicator, weight: 50 },
        ],
      },
      'invalid-value',
      at('indicators', 1, 'id'),
    ],
    [
      'a negative weight',
      {
        indicators: [
          { ...indicator, weight: 101 },
          { ...indicator, id: 'b', weight: -1 },
        ],
      },
      'invalid-value',
      at('indicators', 1, 'weight'),
    ],
    [
      'a floor above the weight',
      lost({ floor: 100.01 }),
      'invalid-value',
      at('indicators', 0, 'transform', 'floor'),
    ],
    ['a negative floor', lost({ floor: -0.01 }), 'invalid-value', at('indicators', 0, 'transform', 'floor')],
    [
      'points gained by doing worse',
      lost({ perPoint: -1 }),
      'invalid-value',
      at('indicators', 0, 'transform', 'perPoint'),
    ],
    [
      'a threshold written in percent',
      lost({ threshold: 95 }),
      'invalid-value',
      at('indicators', 0, 'transform', 'threshold'),
    ],
    [
      'a negative threshold',
      lost({ threshold: -0.01 }),
      'invalid-value',
      at('indicators', 0, 'transform', 'threshold'),
    ],
    [
      'a cap with a sign',
      { adjustments: [{ id: 'a', cases: { due: 1 }, pointsPerCase: 1, cap: -1 }] },
      'invalid-value',
      at('adjustments', 0, 'cap'),
    ],
    ['an unknown field', { weight: 1 }, 'unknown-key', []],
    ['an unknown rounding mode', { index: { places: 2, mode: 'up' } }, 'invalid-value', at('index', 'mode')],
    ['places of −1', { index: { places: -1 } }, 'invalid-value', at('index', 'places')],
    [
      'a weight of NaN',
      { indicators: [{ ...indicator, weight: Number.NaN }] },
      'invalid-value',
      at('indicators', 0, 'weight'),
    ],
    ['no indicators', { indicators: [] }, 'invalid-value', ['indicators']],
  ])('%s', (_, change, code, path) => {
    const scheme = { ...base, ...change } as Scheme
    for (const use of [() => defineScheme(scheme), () => score(good, scheme), () => grade(90, scheme)]) {
      expect(refusal(use)).toEqual({ code, path })
    }
  })

  it.each(['thirty', '1e2', '30%', 1e-7])('a weight of %o is shown in its place', (weight) => {
    const call = () => score(good, { ...base, indicators: [{ ...indicator, weight }] })
    expect(refusal(call).path).toEqual(['indicators', 0, 'weight'])
    expect(call).toThrow(/^score: indicators\[0\]\.weight: /)
  })

  it.each([
    ['its name', 'yueyang-2021'],
    ['nothing', undefined],
    ['null', null],
  ])('%s for a scheme', (_, scheme) => {
    expect(refusal(() => score(good, scheme as never)).code).toBe('invalid-type')
  })
})

describe('defineScheme', () => {
  const given = { ...base, grades: [{ grade: 'A', from: 90 }], ranking: { ties: 'dense' as const } }

  it('returns a copy, checked once', () => {
    const scheme = defineScheme(given)
    expect(scheme).toEqual(given)
    expect(scheme).not.toBe(given)
    expect(defineScheme(scheme)).toBe(scheme)
    expect(Object.isFrozen(given)).toBe(false)
  })

  it('freezes the copy all the way down: what was compiled from it stays true', () => {
    const scheme = defineScheme(given)
    const [indicator] = scheme.indicators
    const inner = [
      scheme,
      scheme.indicators,
      indicator,
      indicator?.numerator,
      scheme.grades?.[0],
      scheme.ranking,
    ]
    expect(inner.map((part) => Object.isFrozen(part))).toEqual(inner.map(() => true))
  })
})

describe('what is refused is left as it was', () => {
  it('a list of the wrong type is not frozen', () => {
    const indicators = {}
    expect(refusal(() => defineScheme({ ...base, indicators } as never)).path).toEqual(['indicators'])
    expect(Object.isFrozen(indicators)).toBe(false)
  })

  it('a typed array for a list', () => {
    const indicators = new Uint8Array(1)
    expect(refusal(() => defineScheme({ ...base, indicators } as never))).toEqual({
      code: 'invalid-type',
      path: ['indicators'],
    })
  })
})

describe('grade: a bad index', () => {
  it.each([Number.NaN, Number.POSITIVE_INFINITY, 'ninety', '', '90%', '1e2', null, undefined, {}, [90]])(
    '%o',
    (index) => {
      expect(refusal(() => grade(index as never, yueyang2021)).code).toBe('not-a-ratio')
    },
  )
})

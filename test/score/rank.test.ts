import { Decimal } from 'decimal.js'
import { describe, expect, it } from 'vitest'
import { ratio } from '../../src/exact/ratio.js'
import type { TieRule } from '../../src/model/ranking.js'
import { type RankValue, rank } from '../../src/score/rank.js'
import { deepFreeze } from './support/deep-freeze.js'
import { refusal } from './support/refusal.js'

type Entries = readonly (readonly [string, RankValue | readonly RankValue[] | undefined])[]
const places = (entries: Entries, ties?: TieRule): (number | undefined)[] =>
  rank(deepFreeze(entries), ties && { ties }).map((row) => row.rank)

describe('rank: the five tie rules', () => {
  const oneTwoTwoFour: Entries = [
    ['a', '98.00'],
    ['c', '95.38'],
    ['b', '95.38'],
    ['d', '90.00'],
  ]
  const twoTies: Entries = [
    ['a', 5],
    ['b', 5],
    ['c', 5],
    ['d', 4],
    ['e', 3],
    ['f', 3],
  ]

  it.each<[ties: TieRule, four: number[], six: number[]]>([
    ['competition', [1, 2, 2, 4], [1, 1, 1, 4, 5, 5]],
    ['dense', [1, 2, 2, 3], [1, 1, 1, 2, 3, 3]],
    ['modified', [1, 3, 3, 4], [3, 3, 3, 4, 6, 6]],
    ['ordinal', [1, 3, 2, 4], [1, 2, 3, 4, 5, 6]],
    ['fractional', [1, 2.5, 2.5, 4], [2, 2, 2, 4, 5.5, 5.5]],
  ])('%s: %j and %j', (ties, four, six) => {
    expect(places(oneTwoTwoFour, ties)).toEqual(four)
    expect(places(twoTies, ties)).toEqual(six)
  })

  it('competition, unless stated', () => {
    expect(places(oneTwoTwoFour)).toEqual([1, 2, 2, 4])
    expect(rank(oneTwoTwoFour, {}).map((row) => row.rank)).toEqual([1, 2, 2, 4])
  })

  it('ordinal goes by code points beyond the first plane too, and by halves of characters that stand alone', () => {
    const sorted = ['', '（', '（甲', '\u{10400}', '\u{20bb7}', '\u{20bb7}甲', '\u{20bb8}']
    expect(
      places(
        sorted.toReversed().map((unit) => [unit, 1] as const),
        'ordinal',
      ),
    ).toEqual([7, 6, 5, 4, 3, 2, 1])
    const halves = ['\ud842', '\ud842x', '\ud842y', '（', '\u{20bb7}']
    expect(
      places(
        halves.toReversed().map((unit) => [unit, 1] as const),
        'ordinal',
      ),
    ).toEqual([5, 4, 3, 2, 1])
  })

  it('ordinal goes by code points, not by locale', () => {
    expect(
      places(
        [
          ['é', 1],
          ['z', 1],
          ['Z', 1],
          ['中', 1],
        ],
        'ordinal',
      ),
    ).toEqual([3, 2, 1, 4])
  })
})

describe('rank: values', () => {
  it('compares exactly, whatever form the value has', () => {
    expect(
      places([
        ['text', '0.3'],
        ['number', 0.3],
        ['decimal', new Decimal('0.30')],
        ['ratio', ratio(3, 10)],
        ['a hair less', '0.29999999999999999999'],
        ['a third', '1/3'],
      ]),
    ).toEqual([2, 2, 2, 2, 6, 1])
  })

  it('gives no rank to an undefined value, and no place', () => {
    expect(
      rank([
        ['甲', undefined],
        ['乙', 80],
        ['丙', undefined],
        ['丁', 90],
      ]),
    ).toEqual([
      { unit: '甲', rank: undefined },
      { unit: '乙', rank: 2 },
      { unit: '丙', rank: undefined },
      { unit: '丁', rank: 1 },
    ])
  })

  it('breaks ties by later keys, in their order', () => {
    expect(
      places([
        ['a', ['90', 2, 1]],
        ['b', ['90', 2, 2]],
        ['c', ['90', 3, 0]],
        ['d', ['90', 2, 1]],
        ['e', ['91', 0, 0]],
      ]),
    ).toEqual([4, 3, 2, 4, 1])
  })

  it('takes an object, a Map and a generator alike', () => {
    const generated = function* (): Generator<[string, number]> {
      yield ['甲', 1]
      yield ['乙', 2]
    }
    const expected = [
      { unit: '甲', rank: 2 },
      { unit: '乙', rank: 1 },
    ]
    expect(rank({ 甲: 1, 乙: 2 })).toEqual(expected)
    expect(
      rank(
        new Map([
          ['甲', 1],
          ['乙', 2],
        ]),
      ),
    ).toEqual(expected)
    expect(rank(generated())).toEqual(expected)
    expect(rank([])).toEqual([])
  })
})

describe('rank: refusals', () => {
  it.each<[string, () => unknown, ReturnType<typeof refusal>]>([
    [
      'a unit twice',
      () =>
        rank([
          ['甲', 1],
          ['甲', 2],
        ]),
      { code: 'duplicate-unit', path: [1] },
    ],
    [
      'a unit twice, unranked',
      () =>
        rank([
          ['甲', 1],
          ['甲', undefined],
        ]),
      { code: 'duplicate-unit', path: [1] },
    ],
    ['NaN', () => rank({ 甲: Number.NaN }), { code: 'not-a-ratio', path: [] }],
    ['a text', () => rank({ 甲: 'first' }), { code: 'not-a-ratio', path: [] }],
    [
      'an unknown tie rule',
      () => rank([], { ties: 'olympic' as TieRule }),
      { code: 'invalid-value', path: ['ties'] },
    ],
    ['a number', () => rank(3 as never), { code: 'invalid-type', path: [] }],
    ['a list of names', () => rank(['甲'] as never), { code: 'invalid-type', path: [0] }],
  ])('%s', (_, call, expected) => {
    expect(refusal(call)).toEqual(expected)
  })
})

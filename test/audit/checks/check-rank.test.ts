import { describe, expect, it } from 'vitest'
import { type TieRule, tieRules } from '../../../src/model/ranking.js'
import type { Scheme } from '../../../src/model/scheme.js'
import { yueyang2021 } from '../../../src/schemes/yueyang-2021.js'
import { findingOf, told } from '../support/one-finding.js'

const among: [string, string][] = [
  ['甲', '98.00'],
  ['乙', '95.38'],
  ['丙', '95.38'],
  ['丁', '90.00'],
]
const by = (ties: TieRule): Scheme => ({ ...yueyang2021, ranking: { ties } })
const rank = (published: string | number, unit: string, scheme?: Scheme) =>
  findingOf({ kind: 'rank', published, unit, among }, scheme && { scheme })

/** The places each unit may print, by rule; those of the tied are told apart by ordinal only. */
const allowed: Readonly<Record<TieRule, Readonly<Record<string, readonly number[]>>>> = {
  competition: { 甲: [1], 乙: [2], 丙: [2], 丁: [4] },
  dense: { 甲: [1], 乙: [2], 丙: [2], 丁: [3] },
  modified: { 甲: [1], 乙: [3], 丙: [3], 丁: [4] },
  ordinal: { 甲: [1], 乙: [2, 3], 丙: [2, 3], 丁: [4] },
  fractional: { 甲: [1], 乙: [2.5], 丙: [2.5], 丁: [4] },
}
const everyPlace = [0, 1, 2, 2.5, 3, 3.5, 4, 5]

describe.each(tieRules)('rank, ties by %s', (ties) => {
  it.each(Object.keys(allowed[ties]))('%s', (unit) => {
    const reconciling = everyPlace.filter((place) => rank(place, unit, by(ties)).verdict === 'reconciles')
    expect(reconciling).toEqual(allowed[ties][unit])
    const [right] = allowed[ties][unit] ?? []
    expect(told(rank(9, unit, by(ties)))).toBe(`differs: ${right}`)
    expect(told(rank(String(right), unit, by(ties)))).toBe(`reconciles: ${right}`)
  })
})

describe('rank without a word on ties', () => {
  it('no scheme: every usual rule is allowed', () => {
    const places = (unit: string) => everyPlace.filter((place) => rank(place, unit).verdict === 'reconciles')
    expect(places('甲')).toEqual([1])
    expect(places('乙')).toEqual([2, 2.5, 3])
    expect(places('丁')).toEqual([3, 4])
  })

  it('a scheme that does not say: competition', () => {
    const { ranking: _, ...silent } = yueyang2021
    expect(told(rank(3, '乙', silent))).toBe('differs: 2')
    expect(told(rank(3, '丁', silent))).toBe('differs: 4')
  })
})

describe('rank: how a place is printed', () => {
  it.each(['1', '第1名', '第一', '第一名', '一', ' 1 ', '第1位'])('%o is the first', (published) => {
    expect(told(rank(published, '甲'))).toBe('reconciles: 1')
  })

  it.each(['first', '', '-1', '1/4'])('%o is no place', (published) => {
    expect(told(rank(published, '甲'))).toBe(
      `unverifiable: the published figure cannot be read: ${JSON.stringify(published)}`,
    )
  })
})

describe('rank: what is missing', () => {
  it.each<[among: [string, string][] | null | undefined, missing: string]>([
    [undefined, 'the others who were ranked not printed'],
    [null, 'the others who were ranked not printed'],
    [[['乙', '90']], 'the figure of 甲 not printed'],
    [[], 'the figure of 甲 not printed'],
    [[['甲', '—']], 'the figure of 甲 not printed'],
    [
      [
        ['甲', '90'],
        ['乙', '?'],
      ],
      'a figure among those ranked cannot be read',
    ],
  ])('%o: %s', (ranked, missing) => {
    const finding = findingOf({ kind: 'rank', published: 1, unit: '甲', among: ranked })
    expect([finding.verdict, finding.missing]).toEqual(['unverifiable', missing])
  })
})

describe('rank: schemes that look behind the printed index', () => {
  const printed: [string, string][] = [
    ['甲', '90.00'],
    ['乙', '90.00'],
  ]
  const second = (ranking: NonNullable<Scheme['ranking']>, place = 2) =>
    findingOf(
      { kind: 'rank', published: place, unit: '乙', among: printed },
      { scheme: { ...yueyang2021, ranking } },
    )

  it.each<[string, NonNullable<Scheme['ranking']>]>([
    ['the exact index can tell apart what prints alike', { by: 'exact' }],
    ['a tie breaker can tell them apart', { tieBreakers: [{ count: 'due', first: 'larger' }] }],
  ])('%s: the second of two equals is no contradiction', (_, ranking) => {
    expect(second(ranking).verdict).not.toBe('differs')
    expect(second(ranking, 3).verdict).toBe('differs')
  })

  it('a unit above may lie below the volume floor and take no place; it never pushes one down', () => {
    const ranking = { minimum: { count: 'due', atLeast: 2 } }
    const lower: [string, string][] = [...printed, ['丙', '80.00']]
    const third = (place: number) =>
      findingOf(
        { kind: 'rank', published: place, unit: '丙', among: lower },
        { scheme: { ...yueyang2021, ranking } },
      )
    expect(third(2).verdict).toBe('unverifiable')
    expect(third(3).verdict).toBe('reconciles')
    expect(third(4).verdict).toBe('differs')
    expect(second(ranking).verdict).toBe('differs')
  })
})

it.each([
  ['第二', 2],
  ['并列第二', 2],
  ['第2名', 2],
  ['十', 10],
  ['第十二位', 12],
  ['二十', 20],
  ['第三十四名', 34],
])('reads the place %s as %d', (published, place) => {
  const others = Array.from({ length: 40 }, (_, i): [string, string] => [`单位${i + 1}`, `${100 - i}.00`])
  const claim = { kind: 'rank', published, unit: `单位${place}`, among: others } as const
  expect(findingOf(claim).verdict).toBe('reconciles')
  expect(findingOf({ ...claim, unit: `单位${place + 1}` }).verdict).toBe('differs')
})

it.each(['十十', '一二', '第', '百', '前三'])('does not read %s as a place', (published) => {
  expect(rank(published, '甲').verdict).toBe('unverifiable')
})

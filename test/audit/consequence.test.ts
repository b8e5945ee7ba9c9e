import { describe, expect, it } from 'vitest'
import type { Bulletin, BulletinRow } from '../../src/model/bulletin.js'
import { defineScheme, type Scheme } from '../../src/model/scheme.js'
import { findingOf, findingsOf } from './support/one-finding.js'

/** On time is all there is, so that of a hundred due the count is the index. */
const scheme = (rest: Partial<Scheme> = {}): Scheme =>
  defineScheme({
    id: 'on-time',
    indicators: [
      {
        id: 'onTime',
        weight: 100,
        numerator: { onTime: 1 },
        denominator: { due: 1 },
        direction: 'higherIsBetter',
      },
    ],
    index: { places: 2 },
    grades: [
      { grade: 'A', from: 90 },
      { grade: 'B', from: 80 },
      { grade: 'C', from: 0 },
    ],
    ...rest,
  })

const row = (unit: string, onTime: number, index: string, due = 100): BulletinRow => ({
  unit,
  tally: { due, completed: due, onTime },
  published: { index },
})
const consequencesOf = (rows: BulletinRow[], by: Scheme = scheme()) =>
  Object.fromEntries(
    Object.values(findingsOf({ scheme: by, rows })).map(({ unit, consequence }) => [unit, consequence]),
  )

describe('a wrong index', () => {
  it.each([
    ['91.00', 85, ['grade', 'rank'], ['A', 'B'], [2, 3]],
    ['91.00', 90, 'cosmetic', ['A', 'A'], [2, 2]],
    ['91.00', 89, ['grade'], ['A', 'B'], [2, 2]],
    ['90.00', 96, ['rank'], ['A', 'A'], [2, 1]],
    ['90.00', 95, ['rank'], ['A', 'A'], [2, 1]],
    ['90.00', 94, 'cosmetic', ['A', 'A'], [2, 2]],
    ['80.00', 79, ['grade'], ['B', 'C'], [3, 3]],
    ['79.99', 80, ['grade'], ['C', 'B'], [3, 3]],
  ])('printed %s, in truth %i: changes %o', (printed, onTime, changes, grade, rank) => {
    const found = consequencesOf([row('甲', 95, '95.00'), row('乙', onTime, printed), row('丙', 88, '88.00')])
    expect(found['乙']).toMatchObject({ changes, grade, rank })
    expect([found['甲'], found['丙']]).toEqual([undefined, undefined])
  })

  it('tells it in words too', () => {
    const found = consequencesOf([row('甲', 95, '95.00'), row('乙', 85, '91.00'), row('丙', 88, '88.00')])
    expect(found['乙']?.detail).toBe('grade A becomes B, rank 2 becomes 3')
  })

  it('is ranked by the scheme’s own rule for ties', () => {
    const rows = [
      row('甲', 95, '95.00'),
      row('乙', 95, '95.00'),
      row('丙', 80, '90.00'),
      row('丁', 85, '85.00'),
    ]
    expect(consequencesOf(rows)['丙']?.rank).toEqual([3, 4])
    expect(consequencesOf(rows, scheme({ ranking: { ties: 'dense' } }))['丙']?.rank).toEqual([2, 3])
  })

  it('is graded by the exact index where the scheme says so', () => {
    // 89,996 of 100,000 is 89.996, which prints as 90.00; the bulletin printed 90.01
    const rows = [row('甲', 89_996, '90.01', 100_000)]
    expect(consequencesOf(rows)['甲']).toMatchObject({ changes: 'cosmetic', grade: ['A', 'A'] })
    expect(consequencesOf(rows, scheme({ gradeBy: 'exact' }))['甲']).toMatchObject({
      changes: ['grade'],
      grade: ['A', 'B'],
    })
  })

  it('without grades leads to a rank only, outside of the table to a grade only', () => {
    const { grades: _, ...ungraded } = scheme()
    expect(consequencesOf([row('甲', 95, '96.00')], ungraded)['甲']).toMatchObject({
      changes: 'cosmetic',
      rank: [1, 1],
    })
    const tally = { due: 100, onTime: 85 }
    const finding = findingOf({ kind: 'index', published: '91.00', tally }, { scheme: scheme() })
    expect(finding.consequence).toMatchObject({ changes: ['grade'], grade: ['A', 'B'] })
    expect(finding.consequence).not.toHaveProperty('rank')
  })
})

describe('a wrong grade or rank', () => {
  it('is its own consequence', () => {
    const graded = findingOf({ kind: 'grade', published: 'A', index: '89.99' }, { scheme: scheme() })
    expect(graded.consequence).toMatchObject({ changes: ['grade'], grade: ['A', 'B'] })
  })

  it.each([3, '3', '第3名', '第三', '三'])('a rank printed as %o', (published) => {
    const among: [string, string][] = [
      ['甲', '90'],
      ['乙', '80'],
    ]
    expect(findingOf({ kind: 'rank', published, unit: '乙', among }).consequence).toMatchObject({
      changes: ['rank'],
      rank: [3, 2],
    })
  })
})

describe('a wrong rate', () => {
  it('that no index was made from is cosmetic', () => {
    const finding = findingOf({ kind: 'rate', published: '8.62%', numerator: '242', denominator: '2798' })
    expect(finding.consequence).toEqual({ changes: 'cosmetic', detail: 'no grade or rank goes by it' })
  })

  const made = (satisfied: string, index: string): Bulletin => ({
    scheme: scheme(),
    claims: [
      { kind: 'rate', published: '90.00%', numerator: satisfied, denominator: '1000' },
      { kind: 'index', published: index, rates: { onTime: '90.00%' } },
    ],
  })

  it.each([
    ['901', '90.0', ['A', 'A'], 'cosmetic'], // 90.1
    ['899', '90.0', ['A', 'B'], ['grade']], // 89.9
    ['901', '90', ['A', 'A'], 'cosmetic'],
  ])('%s of 1000 behind an index of %s: %o', (satisfied, index, grade, changes) => {
    const consequence = findingsOf(made(satisfied, index))['claims.0']?.consequence
    expect(consequence).toMatchObject({ changes, grade })
  })
})

it('a wrong rate of another list does not move an index that was made from an equal print', () => {
  const found = findingsOf({
    scheme: scheme(),
    claims: [
      { kind: 'rate', group: '紧急工单', published: '100.00%', numerator: 20, denominator: 35 },
      { kind: 'index', group: '市考核', published: '100.00', rates: { onTime: '100.00%' } },
    ],
  })
  expect(found['claims.0']?.consequence?.changes).toBe('cosmetic')
})

it('what reconciles, or cannot be told, has no consequence', () => {
  const found = findingsOf({
    scheme: scheme(),
    rows: [row('甲', 95, '95.00'), row('乙', 0, '—'), row('丙', 1, 'x')],
  })
  expect(Object.values(found).map(({ verdict, consequence }) => [verdict, consequence])).toEqual([
    ['reconciles', undefined],
    ['unverifiable', undefined],
  ])
})

describe('a wrong count of the total row', () => {
  const total = (satisfied: number, index: string, grade: string): Bulletin => ({
    scheme: 'yueyang-2021',
    rows: [
      {
        unit: '供电分公司',
        tally: { due: 10, completed: 10, onTime: 10, reworked: 0, surveyed: 10, satisfied: 5 },
        published: {},
      },
    ],
    total: {
      unit: '合计',
      tally: { due: 10, completed: 10, onTime: 10, reworked: 0, surveyed: 10, satisfied },
      published: { index, grade },
    },
  })

  it('is followed to the index and the grade that were made from it: 80 + 20·5/10 is 90.00, not 88.00', () => {
    expect(findingsOf(total(4, '88.00', 'B'))['total.tally.satisfied']?.consequence).toEqual({
      changes: ['grade'],
      index: ['88.00', '90.00'],
      grade: ['B', 'A'],
      detail: 'index 88.00 becomes 90.00, grade B becomes A',
    })
  })

  it('changes nothing where the index was made from the right one', () => {
    expect(findingsOf(total(4, '90.00', 'A'))['total.tally.satisfied']?.consequence).toMatchObject({
      changes: 'cosmetic',
      index: ['90.00', '90.00'],
    })
  })
})

describe('an ordering that the text claims', () => {
  const ordered = (published: string, numerator: number): Bulletin => ({
    claims: [
      { kind: 'rate', label: '甲镇满意率', published, numerator, denominator: 100 },
      {
        kind: 'rank',
        published: 1,
        unit: '甲镇',
        among: [
          ['甲镇', published],
          ['乙镇', '92.00%'],
          ['丙镇', '90.00%'],
        ],
      },
    ],
  })

  it.each([
    [91, [1, 2], ['rank']],
    [92, [1, 1], 'cosmetic'],
    [89, [1, 3], ['rank']],
  ])('95.00%% printed, %d of 100: place %o', (numerator, rank, changes) => {
    expect(findingsOf(ordered('95.00%', numerator))['claims.0']?.consequence).toMatchObject({ rank, changes })
  })
})

it('a wrong rate is put right exactly: 50 × 1/3 + 50 × 203/300 is 50.5, which prints 51 and not 50', () => {
  const half = (id: string, part: string, whole: string) =>
    ({
      id,
      weight: 50,
      numerator: { [part]: 1 },
      denominator: { [whole]: 1 },
      direction: 'higherIsBetter',
    }) as const
  const found = findingsOf({
    scheme: defineScheme({
      id: 'halves',
      indicators: [half('satisfaction', 'satisfied', 'surveyed'), half('onTime', 'onTime', 'due')],
      index: { places: 0 },
    }),
    claims: [
      { kind: 'rate', label: '满意率', published: '32.00%', numerator: 1, denominator: 3 },
      { kind: 'index', published: '50', tally: { onTime: 203, due: 300 }, rates: { satisfaction: '32.00%' } },
    ],
  })
  expect(found['claims.0']?.consequence?.index).toEqual(['50', '51'])
})

import { describe, expect, it } from 'vitest'
import { defineScheme } from '../../../src/model/scheme.js'
import type { Tally } from '../../../src/model/tally.js'
import { yueyang2021 } from '../../../src/schemes/yueyang-2021.js'
import { combine } from '../../../src/score/combination/combine.js'
import { deepFreeze } from '../support/deep-freeze.js'
import { refusal } from '../support/refusal.js'
import { mailbox } from '../support/tables.js'
import { tallyOf } from '../support/tallies.js'

const halves = deepFreeze({
  上半年: tallyOf([8, 8, 8, 0, 8, 8]),
  下半年: tallyOf([2, 2, 2, 0, 2, 1]),
})

describe('combine', () => {
  it('scores the summed counts, and keeps the parts', () => {
    const { parts, total, meanOfIndexes, meanMisses, published, scheme } = combine(halves, yueyang2021)
    expect(total).toMatchObject({ tally: tallyOf([10, 10, 10, 0, 10, 9]), printed: '98.00', grade: 'A' })
    expect(parts.map(({ unit, printed }) => [unit, printed])).toEqual([
      ['上半年', '100.00'],
      ['下半年', '90.00'],
    ])
    expect([meanOfIndexes, meanMisses].map(String)).toEqual(['95', '-3'])
    expect([published, scheme]).toEqual([undefined, 'yueyang-2021'])
  })

  it('the district from its units: the published total of the mailbox table reconciles', () => {
    const district = combine(mailbox, yueyang2021, { published: '97.66' })
    expect(district.published).toMatchObject({ verdict: 'reconciles', recomputed: '97.66', averages: [] })
    expect(String(district.total.exact)).toBe('7520/77')
    // 住建局 1240/13, 交警君山大队 280/3, three at 90, two at 80, seventeen at 100: 90430/39 by 24
    expect(String(district.meanOfIndexes)).toBe('45215/468')
    expect(String(district)).toBe(
      `97.66 A = 30×77/77 + 30×75/77 + 20×(1−1/77) + 20×72/77 = 7520/77\nmean of the indexes (${district.meanOfIndexes}), (${district.meanMisses?.abs()}) below\npublished 97.66 reconciles`,
    )
  })

  it.each<[published: string, verdict: string, recomputed: string, misses: string, averages: string[]]>([
    ['98.00', 'reconciles', '98.00', '0', []],
    ['98', 'reconciles', '98', '0', []],
    ['98.0分', 'reconciles', '98.0', '0', []],
    ['95.00', 'differs', '98.00', '-3', ['exact', 'printed']],
    ['95.0', 'differs', '98.0', '-3', ['exact', 'printed']],
    ['96.00', 'differs', '98.00', '-2', []],
    ['97.99', 'differs', '98.00', '-1/100', []],
  ])('%s %s', (published, verdict, recomputed, misses, averages) => {
    const found = combine(halves, yueyang2021, { published }).published
    expect([found?.published, found?.verdict, found?.recomputed, `${found?.misses}`]).toEqual([
      published,
      verdict,
      recomputed,
      misses,
    ])
    expect(
      found?.averages.map(({ of, weightedBy }) => (weightedBy === undefined ? of : `${of} by ${weightedBy}`)),
    ).toEqual(averages)
  })

  it('tells the mean of the printed indexes from the mean of the exact ones', () => {
    // 93.333… and 93.333… and 96.666…: exactly 94.444…; printed (93.33 + 93.33 + 96.67) / 3 = 94.44333…
    const thirds = {
      一: tallyOf([3, 3, 3, 1, 3, 3]),
      二: tallyOf([3, 3, 3, 1, 3, 3]),
      三: tallyOf([6, 6, 6, 1, 6, 6]),
    }
    const told = (published: string) =>
      combine(thirds, yueyang2021, { published }).published?.averages.map(({ of, weightedBy }) => [
        of,
        weightedBy,
      ])
    expect(told('94.4444')).toEqual([['exact', undefined]])
    expect(told('94.4433')).toEqual([['printed', undefined]])
    expect(told('94.44')).toEqual([
      ['exact', undefined],
      ['printed', undefined],
    ])
  })

  it('finds a mean weighted by a volume', () => {
    // Satisfaction is over the surveyed: weighing by the due misses.
    const parts = { 一: tallyOf([9, 9, 9, 0, 1, 0]), 二: tallyOf([1, 1, 1, 0, 3, 3]) }
    const found = combine(parts, yueyang2021, { published: '82.00' }).published
    expect(found).toMatchObject({ verdict: 'differs', recomputed: '95.00' })
    expect(
      found?.averages.map(({ of, weightedBy, mean, misses }) => [of, weightedBy, `${mean}`, `${misses}`]),
    ).toEqual([
      ['exact', 'due', '82', '-13'],
      ['printed', 'due', '82', '-13'],
    ])
  })

  it('weighs only by what every part states', () => {
    const parts = {
      一: tallyOf([9, 9, 9, 0, 1, 0], { accepted: 1 }),
      二: tallyOf([1, 1, 1, 0, 3, 3], { accepted: 4 }),
    }
    const by = (table: Readonly<Record<string, Tally>>, published: string) =>
      combine(table, yueyang2021, { published }).published?.averages.map(({ weightedBy }) => weightedBy)
    expect(by(parts, '96.00')).toEqual(['accepted', 'accepted'])
    // With nothing for what 二 does not state, 一 alone would count: 80.
    const unstated = { ...parts, 二: tallyOf([1, 1, 1, 0, 3, 3]) }
    expect([by(unstated, '96.00'), by(unstated, '80.00')]).toEqual([[], []])
  })

  it('rounds as the scheme does', () => {
    const dropping = defineScheme({ ...yueyang2021, id: 'dropping', index: { places: 2, mode: 'trunc' } })
    const thirds = { 一: tallyOf([6, 6, 6, 1, 6, 6]) }
    expect(combine(thirds, dropping, { published: '96.66' }).published?.verdict).toBe('reconciles')
    expect(combine(thirds, yueyang2021, { published: '96.66' }).published?.verdict).toBe('differs')
  })

  it('a part without an index is left out of the mean, and its counts are in the whole', () => {
    const { total, meanOfIndexes, parts } = combine(
      { ...halves, 未回访: tallyOf([10, 10, 0, 0, 0, 0]) },
      yueyang2021,
    )
    expect([total.printed, `${meanOfIndexes}`]).toEqual(['83.00', '95'])
    expect(parts[2]?.unscored).toBe('satisfaction has no rate (surveyed is 0)')
  })

  it('of parts without a rate has no index, and nothing can be said of what was printed', () => {
    const { total, meanOfIndexes, meanMisses, published } = combine([], yueyang2021, { published: '95.00' })
    expect([total.exact, meanOfIndexes, meanMisses]).toEqual([undefined, undefined, undefined])
    expect(published).toMatchObject({
      verdict: 'unverifiable',
      recomputed: undefined,
      misses: undefined,
      averages: [],
    })
  })

  it('reads well', () => {
    expect(String(combine(halves, yueyang2021, { published: '95.00' })).split('\n')).toEqual([
      '98.00 A = 30×10/10 + 30×10/10 + 20×(1−0/10) + 20×9/10 = 98',
      'mean of the indexes 95, 3 below',
      'published 95.00 differs from 98.00, 3 below; the mean of the exact indexes and the mean of the printed indexes print so',
    ])
  })

  it.each([['95%'], ['about 95'], [''], ['3件'], ['≥95.00'], [95], [null], [{}]])(
    'refuses %j as a printed index',
    (published) => {
      expect(refusal(() => combine(halves, yueyang2021, { published } as never))).toEqual({
        code: 'not-a-figure',
        path: ['published'],
      })
    },
  )

  it('names the part whose counts are bad', () => {
    expect(() => combine({ 一: tallyOf([1, 2, 1, 0, 1, 1]) }, yueyang2021)).toThrow('combine: 一: ')
  })
})

import { describe, expect, it } from 'vitest'
import { readTable } from '../../../src/read/read-table.js'
import { vocabulary } from '../../../src/read/vocabulary.js'
import { withoutSources } from './support/without-sources.js'

describe('a caller’s own words', () => {
  it('name headings, in either script, and counts and rates of a scheme', () => {
    const text = '屬地\t響應數\t辦件\t已解決\t解決率\n東鎮\t5\t6\t4\t80%\n'
    const own = {
      unit: ['屬地'],
      counts: { responded: ['響應'], solved: ['已解决'] },
      rates: { solved: ['解决率'] },
    }
    expect(readTable(text, { vocabulary: own }).rows.map(withoutSources)).toEqual([
      { unit: '东镇', tally: { responded: 5, accepted: 6, solved: 4 }, published: { solved: '80%' } },
    ])
  })

  it('come before those of the vocabulary', () => {
    const text = '单位\t办件数\t办结数\n甲局\t5\t4'
    const names = (own: object) => readTable(text, { vocabulary: own }).columns.map(({ name }) => name)
    expect(names({})).toEqual(['unit', 'accepted', 'completed'])
    expect(names({ counts: { due: ['办件'] } })).toEqual(['unit', 'due', 'completed'])
  })

  it('say what an empty cell, a total, a grade and a note are', () => {
    const text = '单位,应办数,等级\n甲局,0件未报,★★★\n大盘,9,★\n口径:见附件,,'
    const own = { empty: ['0件未报'], totals: ['大盘'], grades: ['★★★', '★'], notes: ['口径'] }
    const { rows, total, skipped, unread } = readTable(text, { vocabulary: own })
    expect(withoutSources(rows[0])).toEqual({ unit: '甲局', tally: {}, published: { grade: '★★★' } })
    expect(withoutSources(total)).toEqual({ unit: '大盘', tally: { due: 9 }, published: { grade: '★' } })
    expect([skipped.map(({ reason }) => reason), unread]).toEqual([['note'], []])
  })

  it('change nothing for the next caller', () => {
    const text = '单位\t响应数\t办结数\n甲局\t5\t4'
    readTable(text, { vocabulary: { counts: { responded: ['响应'] } } })
    expect(readTable(text).columns.map(({ name }) => name)).toEqual(['unit', undefined, 'completed'])
  })

  it('cannot reach what every object has', () => {
    const own = JSON.parse('{ "counts": { "__proto__": ["响应"], "constructor": ["解决"] } }')
    const { rows } = readTable('单位\t响应数\t解决数\t办结数\n甲局\t5\t4\t3', { vocabulary: own })
    expect(Object.getPrototypeOf(rows[0]?.tally)).toBe(Object.prototype)
    expect(Object.entries(rows[0]?.tally ?? {})).toContainEqual(['completed', 3])
  })
})

describe('the vocabulary', () => {
  it('is simplified, half-width and without spaces, as headings are when they are looked up', () => {
    const words = Object.values(vocabulary).flatMap((list) =>
      Array.isArray(list) ? list : Object.values(list as Record<string, readonly string[]>).flat(),
    )
    expect(words.length).toBeGreaterThan(1000)
    for (const word of words) expect(word).toMatch(/^[^\s\uff01-\uff5e]*$/)
  })
})

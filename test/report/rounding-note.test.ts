import { describe, expect, it } from 'vitest'
import type { Scheme } from '../../src/model/scheme.js'
import { comparisonText } from '../../src/report/comparison-text.js'
import { reportHtml } from '../../src/report/html/report-html.js'
import { comparisonMarkdown } from '../../src/report/markdown/comparison-markdown.js'
import { yueyang2021 } from '../../src/schemes/yueyang-2021.js'
import { assess } from '../../src/score/assess.js'
import { type Comparison, compare } from '../../src/score/comparison/compare.js'
import { tallyOf } from '../score/support/tallies.js'
import { parsed } from './support/page.js'

// On time 30×1/9 = 3.333…, satisfaction 20×1/9 = 2.222…: +3.33 +2.22 = +5.55, and the index moves from 94.44 to 100.00.
const [before, after] = [tallyOf([9, 9, 8, 0, 9, 8]), tallyOf([9, 9, 9, 0, 9, 9])]
const even = tallyOf([10, 10, 9, 0, 10, 9])
const periods = (units: number): Comparison => {
  const table = (own: typeof before) =>
    assess(
      [...Array.from({ length: units }, (_, i) => [`单位${i + 1}`, own] as const), ['丁', even]],
      yueyang2021,
    )
  return compare(table(before), table(after))
}
/** Half of a difference that ends in an odd digit is rounded up twice. */
const moved: Scheme = {
  ...yueyang2021,
  id: 'moved',
  indicators: yueyang2021.indicators.map((own) => ({
    ...own,
    weight: own.id === 'onTime' ? '29.9' : own.id === 'completion' ? '30.1' : own.weight,
  })),
}

const forms = (comparison: Comparison, language: 'zh' | 'en') => [
  comparisonText(comparison, { language }),
  comparisonMarkdown(comparison, { language }),
  parsed(reportHtml({ comparison }, { language })).texts.join('\n'),
]

describe('the note on figures that are rounded one by one', () => {
  it('names the units whose printed parts miss the printed change', () => {
    expect(comparisonText(periods(1))).toMatch(/94\.44 +100\.00 +\+5\.56 .*\+3\.33.*\+2\.22/)
    for (const text of forms(periods(1), 'zh')) {
      expect(text).toContain('注：单位1的所列各项之和与增减不完全相符')
    }
    for (const text of forms(periods(1), 'en')) {
      expect(text).toContain('Note: the parts shown of 单位1 do not add up to the change')
    }
    for (const text of forms(periods(4), 'zh')) expect(text).toContain('注：单位1、单位2、单位3等 5 个的')
  })

  it('looks at what the counts and what the scheme moved as well', () => {
    const tables = [
      assess({ 甲: tallyOf([9, 9, 8, 0, 9, 9]) }, yueyang2021),
      assess({ 甲: tallyOf([9, 9, 9, 0, 9, 9]) }, moved),
    ] as const
    const comparison = compare(...tables)
    const [unit] = comparison.units
    const [parts, printed] = [unit?.index, unit?.index?.printed]
    // 3.328 by the counts, 0.006 by the scheme; together 3.33.
    expect(`${parts?.byCounts?.toFixed(2)} ${parts?.byScheme?.toFixed(2)} ${printed}`).toBe('3.33 0.01 3.33')
    for (const text of forms(comparison, 'zh')) expect(text).toContain('不完全相符')
  })

  it('does not stand where every printed sum is right', () => {
    const table = (satisfied: number) => assess({ 丁: { ...even, satisfied } }, yueyang2021)
    for (const text of forms(compare(table(8), table(9)), 'zh')) expect(text).not.toContain('注：')
    for (const text of forms(compare(table(8), table(8)), 'en')) expect(text).not.toContain('Note:')
  })
})

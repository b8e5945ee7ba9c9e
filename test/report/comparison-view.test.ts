import { describe, expect, it } from 'vitest'
import { comparisonText } from '../../src/report/comparison-text.js'
import { signed } from '../../src/report/comparison-view.js'
import { comparisonCsv } from '../../src/report/csv/comparison-csv.js'
import { reportHtml } from '../../src/report/html/report-html.js'
import { comparisonMarkdown } from '../../src/report/markdown/comparison-markdown.js'
import { slopeSvg } from '../../src/report/svg/slope-svg.js'
import { pointsPerPercentagePoint } from '../../src/schemes/points-per-percentage-point.js'
import { yueyang2021 } from '../../src/schemes/yueyang-2021.js'
import { assess } from '../../src/score/assess.js'
import { compare } from '../../src/score/comparison/compare.js'
import { refusal } from '../score/support/refusal.js'
import { tallyOf } from '../score/support/tallies.js'
import { twoPeriods } from './support/compared.js'
import { parsed } from './support/page.js'

it.each([
  ['3.08', '+3.08'],
  ['-0.38', '−0.38'],
  ['0.00', '0.00'],
  ['0', '0'],
  ['0.01', '+0.01'],
])('%s is shown %s', (printed, shown) => expect(signed(printed)).toBe(shown))

describe('a report on a comparison', () => {
  it('calls the sides what they are called', () => {
    const sides = { before: '三季度', after: '四季度' }
    const [, , heading] = comparisonText(twoPeriods, { sides }).split('\n')
    expect(heading?.split(/\s+/)).toEqual([
      '',
      '名次',
      '单位',
      '三季度',
      '四季度',
      '增减',
      '等级',
      '由各项构成（分）',
    ])
    expect(comparisonText(twoPeriods, { sides })).toContain('“四季度”表中没有')
    expect(comparisonMarkdown(twoPeriods, { sides })).toContain('| 三季度 | 四季度 |')
    expect(comparisonCsv(twoPeriods, { sides }).split(',').slice(0, 2)).toEqual([
      '名次（三季度）',
      '名次（四季度）',
    ])
    expect(parsed(slopeSvg(twoPeriods, { sides }), true).texts).toContain('三季度')
    expect(parsed(reportHtml({ comparison: twoPeriods, sides })).texts).toContain('四季度')
  })

  it('keeps the name of a side on its line', () => {
    const sides = { before: '三\n季度', after: '\u001b[31m' }
    expect(comparisonText(twoPeriods, { sides }).split('\n')).toHaveLength(twoPeriods.units.length + 4)
    expect(comparisonText(twoPeriods, { sides })).not.toContain('\u001b')
  })

  it('does not make nothing of what is less than a hundredth', () => {
    const table = (satisfied: number) =>
      assess({ 甲: tallyOf([9999, 9999, 9999, 0, 9999, satisfied]) }, yueyang2021)
    expect(comparisonText(compare(table(9999), table(9998)))).toContain('群众满意率得分 −0.002')
  })

  it('says that indexes of different full marks cannot be subtracted', () => {
    const table = { 甲: tallyOf([10, 10, 8, 0, 10, 10]) }
    const compared = compare(assess(table, yueyang2021), assess(table, pointsPerPercentagePoint))
    expect(comparisonText(compared)).toContain('上升 0 个单位，下降 0 个，不变 0 个，无法比较 1 个。')
    expect(comparisonText(compared).match(/两个办法的满分不同，综合指标值不能相减/g)).toHaveLength(2)
    expect(comparisonCsv(compared, { language: 'en' })).toContain('the full marks of the schemes differ')
  })

  it('has a title and a method of its own, unless there is more on the page', () => {
    const { texts } = parsed(reportHtml({ comparison: twoPeriods }))
    expect(texts.find((one) => one.trim() !== '')).toBe('综合评价前后对比')
    expect(texts.join(' ')).toContain('对比方法')
    expect(texts.join(' ')).not.toMatch(/核对方法|计算方法/)
    const both = parsed(
      reportHtml({ comparison: twoPeriods, assessment: assess({}, yueyang2021) }),
    ).texts.join(' ')
    expect(both).toContain('对比方法')
    expect(both).toContain('计算方法')
  })

  it('names each id once, and has its tables captioned', () => {
    const { elements } = parsed(reportHtml({ comparison: twoPeriods, assessment: assess({}, yueyang2021) }))
    const ids = elements.flatMap(({ attributes }) => attributes['id'] ?? [])
    expect(new Set(ids).size).toBe(ids.length)
    for (const id of ['comparison', 'slope', 'assessment']) expect(ids).toContain(id)
    for (const names of elements.flatMap(({ attributes }) => attributes['aria-labelledby'] ?? []))
      for (const name of names.split(' ')) expect(ids).toContain(name)
    expect(elements.filter(({ name }) => name === 'caption')).toHaveLength(2)
    expect(
      elements.filter(({ name, attributes }) => name === 'th' && attributes['scope'] === 'row').length,
    ).toBe(twoPeriods.units.length + 2)
  })
})

const reports: Readonly<Record<string, (comparison: never, options?: never) => string>> = {
  comparisonText,
  comparisonMarkdown,
  comparisonCsv,
  slopeSvg,
}

describe.each(Object.entries(reports))('%s', (name, report) => {
  it('refuses what is no comparison, no language and no names', () => {
    expect(refusal(() => report({} as never)).code).toBe('invalid-type')
    expect(() => report(undefined as never)).toThrow(name)
    expect(refusal(() => report(twoPeriods as never, { language: 'fr' } as never)).code).toBe('invalid-value')
    for (const sides of [null, 'a', { before: 'a' }, { before: 1, after: 2 }])
      expect(refusal(() => report(twoPeriods as never, { sides } as never))).toEqual({
        code: 'invalid-type',
        path: ['sides'],
      })
  })

  it('takes a comparison of nothing', () => {
    const empty = assess({}, yueyang2021)
    expect(report(compare(empty, empty) as never)).not.toMatch(/undefined|NaN/)
  })
})

it('a page refuses what is no comparison', () => {
  expect(refusal(() => reportHtml({ comparison: {} } as never)).code).toBe('invalid-type')
  expect(refusal(() => reportHtml({ comparison: twoPeriods, sides: 1 } as never)).code).toBe('invalid-type')
})

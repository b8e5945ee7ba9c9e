import type { Comparison } from '../../score/comparison/compare.js'
import { comparisonColumns } from '../comparison-columns.js'
import { type ComparisonOptions, comparisonView, sidesIn } from '../comparison-view.js'
import { checkComparison } from '../report-input.js'
import { wordsOf } from '../report-language.js'
import { escaped, markdownTable } from './markdown.js'

/**
 * 前后对比 as Markdown: how many went up and down, and the table of {@link comparisonText}. Names are escaped.
 *
 * @throws InputError `invalid-type` for what is no comparison and no names, `invalid-value` for an unknown language
 * @example
 * import { assess, compare } from 'hotline-score'
 * import { comparisonMarkdown } from 'hotline-score/report'
 * import { yueyang2021 } from 'hotline-score/schemes'
 *
 * const of = (satisfied: number) => assess({ 教育局: { due: 2, completed: 2, onTime: 2, reworked: 0, surveyed: 2, satisfied } }, yueyang2021)
 * const text = comparisonMarkdown(compare(of(1), of(2)), { language: 'en', sides: { before: 'Q3', after: 'Q4' } })
 * text.split('\n')[4] // => "| rank | unit | Q3 | Q4 | change | grade | made up of (points) |"
 */
export const comparisonMarkdown = (comparison: Comparison, options?: ComparisonOptions): string => {
  checkComparison(comparison, 'comparisonMarkdown')
  const words = wordsOf(options, 'comparisonMarkdown')
  const view = comparisonView(comparison, sidesIn(options?.sides, words, 'comparisonMarkdown'), words)
  const columns = comparisonColumns(view, words)
  const table = markdownTable(
    columns.map(({ heading }) => escaped(heading)),
    [...view.units, view.total].map((unit) => columns.map(({ cell }) => escaped(cell(unit)))),
    columns.map(({ isNumber }) => isNumber),
  )
  const note = view.note === undefined ? '' : `\n${escaped(view.note)}\n`
  return `${escaped(view.introduction)}\n\n${escaped(view.summary)}\n\n${table}\n${note}`
}

import type { Comparison } from '../score/comparison/compare.js'
import { comparisonColumns } from './comparison-columns.js'
import { type ComparisonOptions, comparisonView, sidesIn } from './comparison-view.js'
import { checkComparison } from './report-input.js'
import { wordsOf } from './report-language.js'
import { textTable } from './text-table.js'

/**
 * 前后对比 as text: how many went up and down, then each unit with place, index and grade on both sides and what the
 * difference is made up of, by the place after, the total last.
 *
 * @throws InputError `invalid-type` for what is no comparison and no names, `invalid-value` for an unknown language
 * @example
 * import { assess, compare } from 'hotline-score'
 * import { comparisonText } from 'hotline-score/report'
 * import { yueyang2021 } from 'hotline-score/schemes'
 *
 * const of = (satisfied: number) => assess({ 教育局: { due: 2, completed: 2, onTime: 2, reworked: 0, surveyed: 2, satisfied } }, yueyang2021)
 * comparisonText(compare(of(1), of(2))).split('\n')[3] // => "   1  教育局  90.00  100.00  +10.00  A     群众满意率得分 +10.00"
 */
export const comparisonText = (comparison: Comparison, options?: ComparisonOptions): string => {
  checkComparison(comparison, 'comparisonText')
  const words = wordsOf(options, 'comparisonText')
  const view = comparisonView(comparison, sidesIn(options?.sides, words, 'comparisonText'), words)
  const columns = comparisonColumns(view, words)
  const rows = [...view.units, view.total].map((unit) => columns.map(({ cell }) => cell(unit)))
  const table = textTable(
    [columns.map(({ heading }) => heading), ...rows],
    columns.map(({ isNumber }) => isNumber),
  )
  return [view.introduction, view.summary, ...table, ...(view.note === undefined ? [] : [view.note])].join(
    '\n',
  )
}

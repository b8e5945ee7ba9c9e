import type { Assessment } from '../../score/assess.js'
import { assessmentView, type RowView } from '../assessment-view.js'
import { checkAssessment } from '../report-input.js'
import { type ReportOptions, wordsOf } from '../report-language.js'
import { escaped, markdownTable } from './markdown.js'

const cells = ({ rank, unit, index, grade, working }: RowView): readonly string[] =>
  [rank, unit, index, grade, working].map(escaped)

/**
 * 评价表 as Markdown: place, unit, index, grade and working, best first, the total last. Names are escaped.
 *
 * @throws InputError `invalid-type` for what is no assessment, `invalid-value` for an unknown language
 * @example
 * import { assess } from 'hotline-score'
 * import { assessmentMarkdown } from 'hotline-score/report'
 * import { yueyang2021 } from 'hotline-score/schemes'
 *
 * const table = assess({ 教育局: { due: 2, completed: 2, onTime: 2, reworked: 0, surveyed: 2, satisfied: 1 } }, yueyang2021)
 * assessmentMarkdown(table, { language: 'en' }).split('\n')[2] // => "| rank | unit | index | grade | working |"
 */
export const assessmentMarkdown = (assessment: Assessment, options?: ReportOptions): string => {
  checkAssessment(assessment, 'assessmentMarkdown')
  const words = wordsOf(options, 'assessmentMarkdown')
  const { columns } = words.assessment
  const { scheme, rows, total } = assessmentView(assessment, words)
  const table = markdownTable(
    [columns.rank, columns.unit, columns.index, columns.grade, columns.working],
    [...rows, total].map(cells),
    [true, false, true, false, false],
  )
  return `${escaped(words.assessedBy(scheme))}\n\n${table}\n`
}

import type { Assessment } from '../score/assess.js'
import { assessmentView, type RowView } from './assessment-view.js'
import { checkAssessment } from './report-input.js'
import { type ReportOptions, wordsOf } from './report-language.js'
import { textTable } from './text-table.js'

const cells = ({ rank, unit, index, grade, working }: RowView): readonly string[] => [
  rank,
  unit,
  index,
  grade,
  working,
]

/**
 * 评价表 as text: place, unit, index, grade and working, best first, the total last.
 *
 * @throws InputError `invalid-type` for what is no assessment, `invalid-value` for an unknown language
 * @example
 * import { assess } from 'hotline-score'
 * import { assessmentText } from 'hotline-score/report'
 * import { yueyang2021 } from 'hotline-score/schemes'
 *
 * const table = assess({ 教育局: { due: 2, completed: 2, onTime: 2, reworked: 0, surveyed: 2, satisfied: 1 } }, yueyang2021)
 * assessmentText(table).split('\n')[1] // => "   1  教育局       90.00  A     30×2/2 + 30×2/2 + 20×(1−0/2) + 20×1/2 = 90"
 */
export const assessmentText = (assessment: Assessment, options?: ReportOptions): string => {
  checkAssessment(assessment, 'assessmentText')
  const words = wordsOf(options, 'assessmentText')
  const { columns } = words.assessment
  const { rows, total } = assessmentView(assessment, words)
  const heading = [columns.rank, columns.unit, columns.index, columns.grade, columns.working]
  const right = [true, false, true, false, false]
  return textTable([heading, ...rows.map(cells), cells(total)], right).join('\n')
}

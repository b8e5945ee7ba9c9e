import { InputError, shown } from '../input-error.js'
import type { AssessedRow, Assessment } from '../score/assess.js'
import { explain } from '../score/explain.js'
import { messagesIn } from './messages.js'
import { languageOf, type ReportOptions } from './report-language.js'
import { textTable } from './text-table.js'

const cells = (row: AssessedRow): readonly string[] => {
  const line = explain(row)
  const equals = line.indexOf(' = ')
  const working = equals < 0 ? line : line.slice(equals + 3)
  return [
    row.rank === undefined ? '–' : `${row.rank}`,
    row.unit,
    row.printed ?? '–',
    row.grade ?? '–',
    working,
  ]
}

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
  if (typeof assessment !== 'object' || assessment === null || !Array.isArray(assessment.rows)) {
    throw new InputError('invalid-type', `assessmentText: expected an assessment, got ${shown(assessment)}`)
  }
  const words = messagesIn(languageOf(options, 'assessmentText'))
  const last = Number.MAX_SAFE_INTEGER
  const rows = [...assessment.rows].sort((a, b) => (a.rank ?? last) - (b.rank ?? last))
  const right = [true, false, true, false, false]
  return textTable([words.columns, ...rows.map(cells), cells(assessment.total)], right).join('\n')
}

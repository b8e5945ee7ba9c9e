import type { Ratio } from '../../exact/ratio.js'
import type { Assessment } from '../../score/assess.js'
import { assessmentView, type RowView } from '../assessment-view.js'
import { exactText } from '../exact-text.js'
import { checkAssessment } from '../report-input.js'
import { type ReportOptions, wordsOf } from '../report-language.js'
import { type CsvCell, csv, fraction } from './csv.js'

/** An exact number of points: as a figure where it is a decimal, so that a spreadsheet can work with it. */
const exact = (points: Ratio | undefined): CsvCell =>
  points === undefined ? '' : { figure: fraction(exactText(points)) }

const record = ({ row, unit, index, grade, remark }: RowView): readonly CsvCell[] => [
  { figure: row.rank === undefined ? '' : `${row.rank}` },
  unit,
  { figure: row.printed === undefined ? '' : index },
  exact(row.exact),
  row.grade === undefined ? '' : grade,
  ...row.indicators.map(({ points }) => exact(points)),
  ...row.adjustments.map(({ points }) => exact(points)),
  remark ?? '',
]

/**
 * 评价表 as CSV (RFC 4180, without a byte order mark): place, unit, index as printed and exact, grade, and the exact points of
 * every indicator and adjustment, best first, the total last. A text that a spreadsheet would take for a formula is marked
 * by an apostrophe.
 *
 * @throws InputError `invalid-type` for what is no assessment, `invalid-value` for an unknown language
 * @example
 * import { assess } from 'hotline-score'
 * import { assessmentCsv } from 'hotline-score/report'
 * import { yueyang2021 } from 'hotline-score/schemes'
 *
 * const table = assess({ 教育局: { due: 3, completed: 3, onTime: 3, reworked: 1, surveyed: 3, satisfied: 3 } }, yueyang2021)
 * assessmentCsv(table).split('\r\n')[1] // => "1,教育局,93.33,280÷3,A,30,30,40÷3,20,"
 */
export const assessmentCsv = (assessment: Assessment, options?: ReportOptions): string => {
  checkAssessment(assessment, 'assessmentCsv')
  const words = wordsOf(options, 'assessmentCsv')
  const { columns } = words.assessment
  const { rows, total } = assessmentView(assessment, words)
  const { indicators, adjustments } = total.row
  return csv([
    [
      columns.rank,
      columns.unit,
      columns.index,
      columns.exact,
      columns.grade,
      ...indicators.map((indicator) => columns.points(words.naming.indicator(indicator))),
      ...adjustments.map((adjustment) => columns.points(words.naming.indicator(adjustment))),
      columns.remarks,
    ],
    ...[...rows, total].map(record),
  ])
}

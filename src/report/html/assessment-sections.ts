import type { Assessment } from '../../score/assess.js'
import { exactly } from '../../score/explain.js'
import { assessmentView, nothing, type RowView } from '../assessment-view.js'
import { type Content, element, together } from '../markup.js'
import type { Messages } from '../messages/messages-shape.js'
import { pointsMarkup } from '../svg/points-svg.js'
import type { Section } from './section.js'
import { type Column, table } from './table.js'

const pointsPlaces = 2

const rowCells = ({ row, rank, unit, index, grade, remark }: RowView): readonly Content[] => [
  rank,
  together(unit, remark === undefined ? undefined : element('span', { class: 'note' }, ` ${remark}`)),
  index,
  grade,
  ...row.indicators.map(({ points, numerator, denominator }) =>
    together(
      element('span', { class: 'of' }, `${exactly(numerator)}/${exactly(denominator)}`),
      points === undefined ? nothing : points.toFixed(pointsPlaces),
    ),
  ),
  ...row.adjustments.map(({ points }) => points.toFixed(pointsPlaces)),
]

/** The assessed table, and each unit's points as bars. */
export const assessmentSections = (assessment: Assessment, words: Messages): readonly Section[] => {
  const { columns } = words.assessment
  const { scheme, rows, total } = assessmentView(assessment, words)
  const parts = [...total.row.indicators, ...total.row.adjustments]
  const headings: readonly Column[] = [
    { heading: columns.rank, isNumber: true },
    { heading: columns.unit, isName: true },
    { heading: columns.index, isNumber: true },
    { heading: columns.grade },
    ...parts.map((part) => ({ heading: words.naming.indicator(part), isNumber: true })),
  ]
  return [
    {
      id: 'assessment',
      heading: words.page.assessment,
      content: table(
        words.page.assessedBy(scheme),
        headings,
        rows.map((row) => ({ cells: rowCells(row) })),
        { cells: rowCells(total) },
      ),
    },
    {
      id: 'points',
      heading: words.page.chart,
      content: element('figure', { class: 'chart' }, pointsMarkup(assessment, words)),
    },
  ]
}

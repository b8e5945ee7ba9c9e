import { comparisonColumns } from '../comparison-columns.js'
import type { ComparisonView, UnitView } from '../comparison-view.js'
import { element, together } from '../markup.js'
import type { Messages } from '../messages/messages-shape.js'
import { slopeMarkup } from '../svg/slope-svg.js'
import type { Section } from './section.js'
import { type Row, table } from './table.js'

/** A move on one line. */
const unbroken = (text: string): string => text.replaceAll(' → ', '\u00a0→\u00a0')

/** How many went up and down, the table, and the slope chart. */
export const comparisonSections = (view: ComparisonView, words: Messages): readonly Section[] => {
  const { comparison } = words
  const columns = comparisonColumns(view, words)
  const rowOf = (unit: UnitView): Row => ({ cells: columns.map(({ cell }) => unbroken(cell(unit))) })
  return [
    {
      id: 'comparison',
      heading: comparison.table,
      content: together(
        element('p', { class: 'lede' }, view.summary),
        table(
          view.introduction,
          columns.map(({ heading, isNumber }) => ({
            heading,
            isNumber,
            isName: heading === comparison.columns.unit,
          })),
          view.units.map(rowOf),
          rowOf(view.total),
        ),
        view.note === undefined ? undefined : element('p', { class: 'note' }, view.note),
      ),
    },
    {
      id: 'slope',
      heading: comparison.chart.title,
      content: element('figure', { class: 'chart' }, slopeMarkup(view, words)),
    },
  ]
}

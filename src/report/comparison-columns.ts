import type { ComparisonView, UnitView } from './comparison-view.js'
import type { Messages } from './messages/messages-shape.js'

/** A column of a compared table. */
export interface ComparisonColumn {
  readonly heading: string
  readonly isNumber: boolean
  readonly cell: (unit: UnitView) => string
}

/** What a compared table shows of each unit; what the counts and what the scheme moved only between two schemes. */
export const comparisonColumns = (
  { sides, isSplit }: ComparisonView,
  { comparison: { columns, remarked } }: Messages,
): readonly ComparisonColumn[] => {
  const number = (heading: string, cell: ComparisonColumn['cell']) => ({ heading, isNumber: true, cell })
  const text = (heading: string, cell: ComparisonColumn['cell']) => ({ heading, isNumber: false, cell })
  return [
    number(columns.rank, ({ rank }) => rank),
    text(columns.unit, ({ unit }) => unit),
    number(sides.before, ({ before }) => before),
    number(sides.after, ({ after }) => after),
    number(columns.change, ({ change }) => change),
    ...(isSplit
      ? [
          number(columns.byCounts, ({ byCounts }) => byCounts),
          number(columns.byScheme, ({ byScheme }) => byScheme),
        ]
      : []),
    text(columns.grade, ({ grade }) => grade),
    text(columns.madeOf, ({ madeOf, remark }) =>
      remark === undefined ? madeOf : madeOf === '' ? remark : remarked(madeOf, remark),
    ),
  ]
}

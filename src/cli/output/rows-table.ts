import type { BulletinRow } from '../../model/bulletin.js'
import type { Messages as ReportMessages } from '../../report/messages/messages-shape.js'
import type { Messages } from '../messages/messages-shape.js'
import type { Block } from './blocks.js'

/** What a reading is told with. */
export interface ReadingWords {
  readonly words: Messages
  readonly report: ReportMessages
}

/** What columns are called. */
export type Names = (column: string) => string

/** The names of columns in a language. */
export const namesIn =
  ({ words: { reading }, report }: ReadingWords): Names =>
  (column) =>
    Object.hasOwn(reading.columnNames, column)
      ? (reading.columnNames[column] ?? column)
      : report.naming.count(column)

/** The columns that a table fills, counts first, in the order of the first rows that have them. */
const columnsOf = (rows: readonly BulletinRow[], part: 'tally' | 'published'): readonly string[] => [
  ...new Set(rows.flatMap((row) => Object.keys(row[part]).filter((name) => row[part][name] !== undefined))),
]

/** Rows as a table: counts first, then the figures printed beside them. */
export const rowsBlock = (rows: readonly BulletinRow[], nameOf: Names): Block => {
  const counts = columnsOf(rows, 'tally')
  const published = columnsOf(rows, 'published')
  return {
    kind: 'table',
    table: {
      headings: [nameOf('unit'), ...counts.map(nameOf), ...published.map(nameOf)],
      right: [false, ...counts.map(() => true), ...published.map((name) => name !== 'grade')],
      rows: rows.map(({ unit, tally, published: cells }) => [
        unit,
        ...counts.map((name) => `${tally[name] ?? ''}`),
        ...published.map((name) => `${cells[name] ?? ''}`),
      ]),
    },
  }
}

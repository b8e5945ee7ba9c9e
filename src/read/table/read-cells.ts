import {
  type CellValue,
  type Change,
  changeIn,
  countIn,
  gradeIn,
  indexIn,
  type Measure,
  measureOf,
  placeIn,
  rateIn,
} from './cell-value.js'
import type { Column } from './columns.js'
import type { Cell } from './grid.js'
import type { Lexicon } from './lexicon.js'
import { plain } from './plain.js'
import type { TableRow } from './row-kind.js'
import type { CellReason } from './table-reading.js'

/** A cell that was read: what it says, and where. */
export interface ReadCell {
  readonly row: TableRow
  readonly column: Column
  readonly cell: Cell
  readonly value: number | string | Change
}

/** A cell that says something that was not read. */
export interface RefusedCell {
  readonly row: TableRow
  readonly column: Column
  readonly cell: Cell
  readonly reason: CellReason
}

/** Every cell of the rows that are read, under the columns that are taken. */
export interface TableCells {
  readonly read: readonly ReadCell[]
  readonly refused: readonly RefusedCell[]
}

const valueIn = (
  { kind }: Column,
  text: string,
  measure: Measure,
  lexicon: Lexicon,
): CellValue<number | string | Change> | undefined => {
  switch (kind) {
    case 'tally':
    case 'count':
    case 'previous':
    case 'lastYear':
      return countIn(text)
    case 'rate':
    case 'share':
      return rateIn(text, measure)
    case 'change':
    case 'yearOnYear':
      return changeIn(text, measure)
    case 'index':
      return indexIn(text)
    case 'grade':
      return gradeIn(text, lexicon)
    case 'rank':
      return placeIn(text)
    default:
      return undefined
  }
}

const isEmpty = (text: string, { sets }: Lexicon): boolean => sets.empty.has(plain(text).toLowerCase())

/** Whether a cell was merged over others: which figure it is then, cannot be told. */
const isShared = (row: TableRow, above: TableRow | undefined, column: Column): boolean => {
  const { start, text } = row.cells[column.at] as Cell
  if (text === '') return false
  const isSame = (other: Cell | undefined): boolean => other?.text === text && other.start === start
  const beside = isSame(row.cells[column.at - 1]) || isSame(row.cells[column.at + 1])
  const isCount = column.kind !== 'grade' && column.kind !== 'rank'
  return beside || (isCount && isSame(above?.cells[column.at]))
}

/** Reads the cells of units and total; an empty cell is neither read nor refused. */
export const readCells = (
  rows: readonly TableRow[],
  columns: readonly Column[],
  lexicon: Lexicon,
): TableCells => {
  const read: ReadCell[] = []
  const refused: RefusedCell[] = []
  const taken = columns.filter(({ kind }) => kind !== undefined && kind !== 'unit' && kind !== 'label')
  const measures = new Map(
    taken.map((column) => {
      const cells = rows.map(({ cells }) => cells[column.at]?.text ?? '')
      const ofWhole = column.kind === 'rate' || column.kind === 'share'
      return [column, measureOf(cells, column.heading, ofWhole)]
    }),
  )
  rows.forEach((row, i) => {
    for (const column of taken) {
      const cell = row.cells[column.at]
      if (!cell || isEmpty(cell.text, lexicon)) continue
      const value = valueIn(column, cell.text, measures.get(column) as Measure, lexicon)
      if (!value) continue
      if (isShared(row, rows[i - 1], column)) {
        if (/\d/.test(cell.text)) refused.push({ row, column, cell, reason: 'shared-cell' })
      } else if ('value' in value) read.push({ row, column, cell, value: value.value })
      else refused.push({ row, column, cell, reason: value.reason })
    }
  })
  return { read, refused }
}

import { columnsOf } from './columns.js'
import type { Screen } from './screen.js'
import { wrapped } from './wrapped.js'

/** A table to be set: the headings, the rows, and which columns stand to the right. */
export interface Table {
  readonly headings: readonly string[]
  readonly rows: readonly (readonly string[])[]
  readonly right?: readonly boolean[]
  /** A shorter form of a cell of the last column, for where that saves a line. */
  readonly shorter?: (cell: string) => string
}

const gap = 2

/** The least the last column is squeezed to. */
const leastForLast = 24

/** How wide each column has to be. */
const widthsOf = ({ headings, rows }: Table): readonly number[] =>
  headings.map((heading, at) =>
    rows.reduce((widest, row) => Math.max(widest, columnsOf(row[at] ?? '')), columnsOf(heading)),
  )

const sum = (widths: readonly number[]): number => widths.reduce((all, one) => all + one + gap, 0)

/** Columns that fit beside each other, as often as it takes; each part begins with the first column. */
const partsOf = (widths: readonly number[], width: number): readonly (readonly number[])[] => {
  const parts: number[][] = [[0]]
  let taken = widths[0] ?? 0
  for (let at = 1; at < widths.length; at++) {
    const own = gap + (widths[at] ?? 0)
    const part = parts.at(-1) ?? []
    if (taken + own <= width || part.length === 1) {
      part.push(at)
      taken += own
    } else {
      parts.push([0, at])
      taken = (widths[0] ?? 0) + own
    }
  }
  return parts
}

/** The lines of a table; the last column has so much room, and goes on below itself where it needs more. */
const linesOf = (
  { headings, rows, right = [], shorter = (cell) => cell }: Table,
  widths: readonly number[],
  room: number,
  paint: Screen['paint'],
): readonly string[] => {
  const last = headings.length - 1
  const before = sum(widths.slice(0, last))
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, at) => {
        const fill = ' '.repeat(Math.max(0, (widths[at] ?? 0) - columnsOf(cell)))
        return right[at] ? fill + cell : cell + fill
      })
      .join(' '.repeat(gap))
      .trimEnd()
  const lines = (cells: readonly string[]): readonly string[] => {
    if (room >= (widths[last] ?? 0)) return [line(cells)]
    const [full, short] = [cells[last] ?? '', shorter(cells[last] ?? '')]
    const fits = columnsOf(full) > room && columnsOf(short) <= room
    const [first = '', ...more] = wrapped(fits ? short : full, room)
    return [line([...cells.slice(0, last), first]), ...more.map((rest) => ' '.repeat(before) + rest)]
  }
  return [paint('bold', line(headings)), ...rows.flatMap(lines)]
}

/**
 * A table on lines, its columns aligned whatever the width of the characters. Where the screen is too narrow, a last column of
 * words goes on below itself; of a table of figures the columns that do not fit follow below, beside the first column again.
 */
export const tableLines = (table: Table, { width, paint }: Screen): readonly string[] => {
  const { headings, rows, right = [] } = table
  const widths = widthsOf(table)
  const last = headings.length - 1
  if (width === undefined || sum(widths) - gap <= width) {
    return linesOf(table, widths, Number.POSITIVE_INFINITY, paint)
  }
  const room = width - sum(widths.slice(0, last))
  if (room >= leastForLast && !right[last]) return linesOf(table, widths, room, paint)
  return partsOf(widths, width).flatMap((part, i) => {
    const own = {
      headings: part.map((at) => headings[at] ?? ''),
      rows: rows.map((row) => part.map((at) => row[at] ?? '')),
      right: part.map((at) => right[at] ?? false),
    }
    const lines = linesOf(
      own,
      part.map((at) => widths[at] ?? 0),
      Number.POSITIVE_INFINITY,
      paint,
    )
    return i === 0 ? lines : ['', ...lines]
  })
}

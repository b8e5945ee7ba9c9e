import { InputError } from '../../input-error.js'
import { mostCells } from '../limits.js'
import type { Cell, Row } from './grid.js'
import { breaksLine, type HtmlToken, type Spans } from './html-tokens.js'

/** A table of a page, its merged cells repeated wherever they go. */
export interface HtmlTable {
  readonly rows: readonly Row[]
  readonly caption?: Cell
  readonly start: number
  readonly end: number
}

interface OpenCell {
  readonly spans: Spans
  /** The pieces of its text, blanks where tags part them. */
  readonly pieces: string[]
  /** Whether anything but blanks was found. */
  printed: boolean
  start: number
  end: number
}

interface OpenTable {
  readonly rows: OpenCell[][]
  readonly start: number
  end: number
  row: OpenCell[] | undefined
  cell: OpenCell | undefined
  caption: OpenCell | undefined
  /** Whether it holds another: then it sets out the page, and is no table of figures. */
  holdsTable: boolean
}

const closed = ({ pieces, start, end }: OpenCell): Cell => ({
  text: pieces.join('').replace(/\s+/g, ' ').trim(),
  start,
  end,
})

const add = (cell: OpenCell, { text, start, end }: HtmlToken & { kind: 'text' }): void => {
  cell.pieces.push(text)
  if (text.trim() === '') return
  const asWritten = text.length === end - start
  if (!cell.printed) cell.start = asWritten ? start + text.length - text.trimStart().length : start
  cell.printed = true
  cell.end = asWritten ? start + text.trimEnd().length : end
}

/** The rows with every merged cell repeated in each place it covers. */
const expanded = (rows: readonly (readonly OpenCell[])[]): readonly Row[] => {
  let count = 0
  let carried: readonly { readonly cell: Cell; readonly left: number }[] = []
  let width = 0
  const full = rows.map((row) => {
    const cells: Cell[] = []
    const below: { cell: Cell; left: number }[] = []
    const put = (cell: Cell, left: number): void => {
      if (++count > mostCells) {
        throw new InputError('too-large', `readTable: merged cells grow to more than ${mostCells} cells`, [
          'text',
        ])
      }
      below[cells.length] = { cell, left }
      cells.push(cell)
    }
    const putCarried = (): void => {
      for (let above = carried[cells.length]; above && above.left > 0; above = carried[cells.length]) {
        put(above.cell, above.left - 1)
      }
    }
    for (const open of row) {
      putCarried()
      const cell = closed(open)
      for (let column = 0; column < open.spans.columns; column++) put(cell, open.spans.rows - 1)
    }
    const last = carried.findLastIndex(({ left }) => left > 0)
    while (cells.length <= last) {
      putCarried()
      const end = row.at(-1)?.end ?? 0
      if (cells.length <= last) put({ text: '', start: end, end }, 0)
    }
    carried = below
    // A single cell is often said to go over more columns than there are.
    if (row.length > 1) width = Math.max(width, cells.length)
    return cells
  })
  return width > 0 ? full.map((row) => row.slice(0, width)) : full
}

const parts = new Set(['tr', 'td', 'th', 'thead', 'tbody', 'tfoot', 'caption'])

const openRow = (table: OpenTable): OpenCell[] => {
  const row: OpenCell[] = []
  table.rows.push(row)
  table.row = row
  return row
}

/** A part that opens closes what cannot hold it. */
const openPart = (table: OpenTable, { name, spans, end }: HtmlToken & { kind: 'open' }): void => {
  table.cell = undefined
  const cell = { spans, pieces: [], printed: false, start: end, end }
  if (name === 'caption') table.caption = table.cell = cell
  else if (name === 'tr') openRow(table)
  else if (name === 'td' || name === 'th') {
    const row = table.row ?? openRow(table)
    row.push(cell)
    table.cell = cell
  } else table.row = undefined
}

const close = (table: OpenTable, name: string): void => {
  table.cell = undefined
  if (name !== 'td' && name !== 'th') table.row = undefined
}

/** The tables of a page that hold no other table. Tags that are not closed are closed by what cannot stand in them. */
export const htmlTables = (tokens: readonly HtmlToken[]): readonly HtmlTable[] => {
  const found: HtmlTable[] = []
  const open: OpenTable[] = []
  const openTable = (start: number): OpenTable => {
    for (const outer of open.slice(-1)) outer.holdsTable = true
    const table = {
      rows: [],
      start,
      end: start,
      row: undefined,
      cell: undefined,
      caption: undefined,
      holdsTable: false,
    }
    open.push(table)
    return table
  }
  const closeTable = (end?: number): void => {
    const table = open.pop()
    if (!table || table.holdsTable || table.rows.length === 0) return
    const caption = table.caption && closed(table.caption)
    const start = table.start
    found.push({ rows: expanded(table.rows), ...(caption && { caption }), start, end: end ?? table.end })
  }
  for (const token of tokens) {
    const table = open.at(-1)
    if (token.kind === 'text') {
      if (table?.cell) add(table.cell, token)
    } else if (token.name === 'table') {
      if (token.kind === 'open') openTable(token.start)
      else closeTable(token.end)
      continue
    } else if (!parts.has(token.name)) {
      if (breaksLine(token.name)) table?.cell?.pieces.push(' ')
    } else if (token.kind === 'close') {
      if (table) close(table, token.name)
    } else openPart(table ?? openTable(token.start), token)
    const last = open.at(-1)
    if (last && (last.cell || token.kind !== 'text')) last.end = token.end
  }
  while (open.length > 0) closeTable()
  return found
}

import papa from 'papaparse'
import type { Block } from './block.js'
import { mendedHeader } from './broken-header.js'
import type { Cell, Row } from './grid.js'
import { headingsIn, isHeadingRow } from './heading-row.js'
import type { Lexicon } from './lexicon.js'
import { cellAt, cellsBetween, isBlank, type Line, type Page } from './lines.js'

/** Comma, semicolon or tab. */
export type Delimiter = ',' | ';' | '\t'

/** A quoted cell goes over this many lines at most: a quote that is never closed quotes nothing. */
const mostLinesInQuotes = 50

/** papaparse looks behind every quote for blanks up to the next delimiter: with longer runs of them that takes too long. */
const tooManyBlanks = /\s{500}/

const split = ({ text }: Page, line: Line, delimiter: Delimiter): Row => {
  const places: number[] = []
  for (let at = line.marks.indexOf(delimiter); at >= 0; at = line.marks.indexOf(delimiter, at + 1)) {
    places.push(line.start + at)
  }
  return cellsBetween(text, line, places)
}

/** Where the closing quote stands of a cell that opens at `open` and holds `value`; `undefined` where none does. */
const closingQuote = (marks: string, open: number, value: string): number | undefined => {
  let at = open + 1
  for (let i = 0; i < value.length; i++) {
    const doubled = value.charAt(i) === '"' && marks.startsWith('""', at)
    if (marks.charAt(at) !== value.charAt(i)) return undefined
    at += doubled ? 2 : 1
  }
  return marks.charAt(at) === '"' ? at : undefined
}

/**
 * The cells of a record with quotes, each with its place: papaparse says what the cells are, and as it trims nothing, the
 * places follow from their lengths.
 */
const quoted = ({ text }: Page, record: Line, delimiter: Delimiter): Row | undefined => {
  if (tooManyBlanks.test(record.marks)) return undefined
  const { start } = record
  // Blanks behind a closing quote are let pass before a delimiter, but not at the end.
  const marks = record.marks.replace(/ {1,500}$/, '')
  const parser = new papa.Parser({ delimiter, newline: '\n', quoteChar: '"' })
  const { data } = parser.parse(marks, 0, false) as { readonly data: readonly (readonly string[])[] }
  if (data.length !== 1) return undefined
  const cells: Cell[] = []
  let at = 0
  for (const value of data[0] ?? []) {
    const close = marks.charAt(at) === '"' ? closingQuote(marks, at, value) : undefined
    let behind = close === undefined ? at + value.length : close + 1
    if (close !== undefined) while (/[ \n]/.test(marks.charAt(behind))) behind++
    if (behind !== marks.length && marks.charAt(behind) !== delimiter) return undefined
    if (close === undefined) cells.push(cellAt(text, start + at, start + behind))
    else {
      const cell = cellAt(text, start + at + 1, start + close)
      cells.push({ ...cell, text: cell.text.replaceAll('""', '"') })
    }
    at = behind + 1
  }
  return at === marks.length + 1 ? cells : undefined
}

const cellsOf = (page: Page, record: Line, delimiter: Delimiter): Row =>
  (record.marks.includes('"') ? quoted(page, record, delimiter) : undefined) ?? split(page, record, delimiter)

/** A record: more than one line where a quote stays open at the end of the first. */
interface DelimitedRow {
  readonly row: Row
  readonly end: number
  readonly next: number
}

const hasOddQuotes = (marks: string): boolean => marks.includes('"') && marks.split('"').length % 2 === 0

/** The line on which a record ends that begins on another. */
const lastLine = ({ lines }: Page, at: number, delimiter: Delimiter): number => {
  const { marks } = lines[at] as Line
  const opens = marks.startsWith('"') || marks.includes(`${delimiter}"`)
  if (!opens || !hasOddQuotes(marks)) return at
  for (let last = at + 1; last < Math.min(lines.length, at + mostLinesInQuotes); last++) {
    if (hasOddQuotes((lines[last] as Line).marks)) return last
  }
  return at
}

/** The record that begins on a line. */
const recordAt = (page: Page, at: number, delimiter: Delimiter): DelimitedRow => {
  const last = lastLine(page, at, delimiter)
  const lines = page.lines.slice(at, last + 1)
  const [{ start }, { end }] = [lines[0] as Line, lines.at(-1) as Line]
  const record = { start, end, marks: lines.map(({ marks }) => marks).join('\n') }
  return { row: cellsOf(page, record, delimiter), end, next: last + 1 }
}

/** A line between two rows that has no delimiters: empty, or a heading of the rows below it. */
const isBetweenRows = (line: Line): boolean =>
  isBlank(line) || (line.marks.length <= 40 && !/[。;；!?]\s*$/.test(line.marks))

/** The line on which the table goes on, behind at most two lines that are no rows of it. */
const resumesAt = (
  page: Page,
  at: number,
  delimiter: Delimiter,
  width: number,
  lexicon: Lexicon,
): number | undefined => {
  for (let next = at; next < Math.min(at + 3, page.lines.length); next++) {
    const { row } = recordAt(page, next, delimiter)
    if (row.length > 1) return row.length === width && !isHeadingRow(row, lexicon) ? next : undefined
    if (!isBetweenRows(page.lines[next] as Line)) return undefined
  }
  return undefined
}

/** Whether a record is a header: of itself, or as the upper row of one. */
const isHeader = (
  page: Page,
  { row, next }: DelimitedRow,
  delimiter: Delimiter,
  lexicon: Lexicon,
): boolean => {
  const known = headingsIn(row, lexicon)
  if (known !== 1 || next >= page.lines.length) return known >= 2
  const lower = recordAt(page, next, delimiter).row
  return lower.length === row.length && headingsIn(lower, lexicon) >= 2
}

/** Whether a record of another width has one of the table's own within two lines: it is a slip, and not the end. */
const goesOn = ({ lines }: Page, next: number, delimiter: Delimiter, width: number): boolean =>
  lines.slice(next, next + 2).some(({ marks }) => marks.split(delimiter, width + 1).length === width)

/**
 * The table that begins on a line, its cells parted by a delimiter. Commas and semicolons are common in sentences: there the
 * first line must be a header, and the others as wide.
 */
export const delimitedBlock = (
  page: Page,
  at: number,
  delimiter: Delimiter,
  lexicon: Lexicon,
): Block | undefined => {
  const needsHeadings = delimiter !== '\t'
  const { lines } = page
  const begin = lines[at] as Line
  const opening = lines.slice(at, lastLine(page, at, delimiter) + 1)
  if (!opening.some(({ marks }) => marks.includes(delimiter))) return undefined
  const mended = delimiter === '\t' ? mendedHeader(page, at) : undefined
  const first = mended ?? recordAt(page, at, delimiter)
  if (first.row.length < 2) return undefined
  if (needsHeadings && !isHeader(page, first, delimiter, lexicon)) return undefined
  const rows: Row[] = [first.row]
  let { end, next } = first
  while (next < lines.length) {
    const record = recordAt(page, next, delimiter)
    if (record.row.length < 2) {
      const resumed = resumesAt(page, next, delimiter, rows.at(-1)?.length ?? 0, lexicon)
      if (resumed === undefined) break
      for (const line of lines.slice(next, resumed)) {
        if (!isBlank(line)) rows.push([cellAt(page.text, line.start, line.end)])
      }
      next = resumed
      continue
    }
    const own = first.row.length
    if (needsHeadings && record.row.length !== own && !goesOn(page, record.next, delimiter, own)) break
    rows.push(record.row)
    end = record.end
    next = record.next
  }
  if (needsHeadings && rows.length < 2) return undefined
  return { rows, needsHeadings, blanksLost: false, start: begin.start, end, next }
}

import { InputError } from '../../input-error.js'
import { mostColumns, mostRows } from '../limits.js'
import type { Block } from './block.js'
import type { Cell, Grid, Row } from './grid.js'
import { headerOf, headerRange } from './header.js'
import { distinct, isHeadingRow } from './heading-row.js'
import type { Lexicon } from './lexicon.js'
import { plain } from './plain.js'
import { titleInRows } from './titles.js'

/** A cell of a table without known headings is no longer, and no sentence: otherwise that is prose set in columns. */
const longestCell = 60

const isProse = ({ text }: Cell): boolean => text.length > longestCell || text.includes('。')

/** 「一、」, 「(1)」, 「◆」: in front of the paragraphs of a list. */
const listMark = /^[([（]?[\d一二三四五六七八九十\u2460-\u2473]{0,4}[.、)）\]◆●■·•*-]?$/

/** Whether rows are a table although no heading is known: the same width throughout, two columns at least. */
const isRegular = (rows: readonly Row[]): boolean => {
  const full = rows.filter((row) => distinct(row).length >= 2)
  const width = full[0]?.length
  return (
    full.length >= 2 &&
    full.every((row) => row.length === width) &&
    2 * full.length > rows.length &&
    !rows.some((row) => row.some(isProse)) &&
    !(width === 2 && full.every(([mark]) => listMark.test(mark?.text ?? '')))
  )
}

const checkSize = (header: Row, rows: readonly Row[]): void => {
  if (header.length <= mostColumns && rows.length <= mostRows) return
  throw new InputError(
    'too-large',
    `readTable: a table of ${rows.length} rows and ${header.length} columns; at most ${mostRows} rows and ${mostColumns} columns are read`,
    ['text'],
  )
}

const sameText = (a: Row, b: Row): boolean => {
  const [left, right] = [a, b].map((row) =>
    row
      .map(({ text }) => plain(text))
      .join('|')
      .replace(/\|+$/, ''),
  )
  return left === right
}

interface Found {
  /** The first row of the table, its header's or its title's. */
  readonly from: number
  /** The first row of the header. */
  readonly top: number
  /** The first row below it. */
  readonly body: number
}

/** Where tables begin among the rows: at every header but those repeated on a new page. */
const headersIn = (rows: readonly Row[], lexicon: Lexicon): readonly Found[] => {
  const found: Found[] = []
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] as Row
    if (!isHeadingRow(row, lexicon)) continue
    const last = found.at(-1)
    const known = last ? rows.slice(last.top, last.body) : []
    if (known.some((header) => sameText(header, row))) continue
    const [top, body] = headerRange(rows, at, last?.body ?? 0, lexicon)
    const titled = last !== undefined && top > last.body && distinct(rows[top - 1] as Row).length === 1
    found.push({ from: last ? top - (titled ? 1 : 0) : 0, top, body })
    at = body - 1
  }
  return found
}

/** The tables of a block: one a header, or one without known headings where the rows look like nothing but a table. */
export const gridsInBlock = (block: Block, above: Cell | undefined, lexicon: Lexicon): readonly Grid[] => {
  const { rows, needsHeadings, blanksLost } = block
  const found = [...headersIn(rows, lexicon)]
  const headed = found.length > 0
  if (!headed && !needsHeadings && isRegular(rows)) {
    const top = rows.findIndex((row) => distinct(row).length >= 2)
    found.push({ from: 0, top, body: top + 1 })
  }
  return found.flatMap(({ from, top, body }, i): readonly Grid[] => {
    const next = found[i + 1]?.from ?? rows.length
    if (body >= next) return []
    const header = headerOf(rows.slice(top, body), lexicon)
    const kept = rows.slice(body, next)
    checkSize(header, kept)
    const title = titleInRows(rows.slice(from, top)) ?? (i === 0 ? above : undefined)
    const last = rows[next - 1]?.at(-1)
    return [
      {
        ...(title && { title }),
        header,
        rows: kept,
        headed,
        blanksLost,
        start: i === 0 ? block.start : (rows[from]?.[0]?.start ?? block.start),
        end: next === rows.length ? block.end : (last?.end ?? block.end),
      },
    ]
  })
}

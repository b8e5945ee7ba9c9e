import type { Columns } from './columns.js'
import type { Cell, Grid, Row } from './grid.js'
import { distinct, isHeadingRow } from './heading-row.js'
import type { Lexicon } from './lexicon.js'
import { nameIn, plain } from './plain.js'
import type { RowReason } from './table-reading.js'

/** What a row is: a unit's, the total, or nothing that is read. */
export interface TableRow {
  readonly cells: Row
  /** What it begins with. */
  readonly name: string
  /** Where that stands. */
  readonly label: Cell
  readonly kind: 'unit' | 'total' | RowReason
}

const nothing: Cell = { text: '', start: 0, end: 0 }

/** A name without its colon and without units in brackets: 「合计(件):」 is 合计. */
const stripped = (name: string, { sets }: Lexicon): string =>
  plain(name)
    .replace(/\(([^()]*)\)/g, (bracket, inside: string) => (sets.units.has(inside) ? '' : bracket))
    .replace(/[()[\]【】:：*]/g, '')

/** Whether a text is a remark below a table: 「注:…」, 「制表人:…」. */
export const isNote = (name: string, { words }: Lexicon): boolean => {
  const text = plain(name)
  return /^.{0,8}:/.test(text) && words.notes.some((word) => word !== '' && text.startsWith(word))
}

/** Whether a row holds the numbers or formulas of its columns: 「甲 1 2 3」, 「① ② ③=②/①」. */
const isNumbering = (name: string, others: Row): boolean => {
  const cells = others.map(({ text }) => plain(text)).filter((text) => text !== '')
  if (cells.length === 0 || !/^(?:甲|栏次|[\d\u2460-\u2473()]*)$/.test(plain(name))) return false
  if (cells.every((text) => /^\(?[\u2460-\u2473][\u2460-\u2473=+\-*/÷×%\d().]*$/.test(text))) return true
  const numbers = cells.map((text) => /^\(?(\d{1,3})\)?(?:=.*)?$/.exec(text)?.[1])
  return (
    cells.length > 1 &&
    numbers.every((number, i) => number !== undefined && Number(number) - Number(numbers[0]) === i)
  )
}

const reasonOf = (name: string, lexicon: Lexicon): RowReason | undefined => {
  const { words } = lexicon
  const text = stripped(name, lexicon)
  const begins = (list: readonly string[]): boolean =>
    list.some((word) => word !== '' && text.startsWith(word))
  const ends = (list: readonly string[]): boolean => list.some((word) => word !== '' && text.endsWith(word))
  if (!/\p{L}/u.test(name)) return 'no-unit'
  if (begins(words.parts)) return 'part-of-another'
  if (begins(words.means) || ends(words.means)) return 'mean'
  return ends(words.subtotals) ? 'subtotal' : undefined
}

const kindOf = (row: Row, grid: Grid, { key }: Columns, lexicon: Lexicon): TableRow | undefined => {
  const { sets } = lexicon
  const printed = distinct(row)
  if (printed.length === 0) return undefined
  // 合计 is often merged over the column of running numbers, and stands there where merging is lost.
  const isTotal = ({ text }: Cell): boolean => sets.totals.has(stripped(text, lexicon))
  const own = row[key.at] ?? nothing
  const label = own.text === '' ? (row.slice(0, key.at).find(isTotal) ?? own) : own
  const name = nameIn(label.text)
  const others = printed.filter((cell) => cell !== label && cell.start !== label.start)
  const made = (kind: TableRow['kind']): TableRow => ({
    cells: row,
    name: name || nameIn(printed[0]?.text ?? ''),
    label: name === '' ? (printed[0] ?? label) : label,
    kind,
  })
  const isRemark = printed.length === 1 || isNote(made('note').name, lexicon)
  if (isNumbering(name, others)) return made('numbering')
  if (isRemark || isHeadingRow(row, lexicon)) return made('note')
  const isOtherWidth =
    row.slice(grid.header.length).some(({ text }) => text !== '') ||
    (grid.blanksLost && row.length !== grid.header.length)
  if (isTotal(label)) return made(isOtherWidth ? 'other-width' : 'total')
  const reason = reasonOf(name, lexicon)
  if (reason) return made(reason)
  return made(isOtherWidth ? 'other-width' : 'unit')
}

/** Several rows that could be the total: the one that says so beyond doubt, or none. */
const oneTotal = (rows: readonly TableRow[], lexicon: Lexicon): readonly TableRow[] => {
  const totals = rows.filter(({ kind }) => kind === 'total')
  if (totals.length === 0) return withNamedTotal(rows, lexicon)
  if (totals.length === 1) return rows
  const grand = totals.filter(({ name }) => lexicon.sets.grandTotals.has(stripped(name, lexicon)))
  return rows.map((row) =>
    row.kind !== 'total' || (grand.length === 1 && row === grand[0]) ? row : { ...row, kind: 'second-total' },
  )
}

/** 「君山区合计」 is the total where it is the only such row, the first or the last. */
const withNamedTotal = (rows: readonly TableRow[], { sets }: Lexicon): readonly TableRow[] => {
  const named = rows.filter(({ kind, name }) => kind === 'subtotal' && sets.totals.has(plain(name).slice(-2)))
  const counted = rows.filter(({ kind }) => kind === 'unit' || kind === 'subtotal')
  const [only] = named
  const isAtEnd = only !== undefined && (counted[0] === only || counted.at(-1) === only)
  if (named.length !== 1 || !isAtEnd || rows.filter(({ kind }) => kind === 'subtotal').length > 1) return rows
  return rows.map((row) => (row === only ? { ...row, kind: 'total' } : row))
}

/** Tells the rows of a table apart; empty rows are left out. */
export const rowsOf = (grid: Grid, columns: Columns, lexicon: Lexicon): readonly TableRow[] =>
  oneTotal(
    grid.rows.flatMap((row) => kindOf(row, grid, columns, lexicon) ?? []),
    lexicon,
  )

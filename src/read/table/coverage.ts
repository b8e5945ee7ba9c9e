import type { NormalText } from '../text/normal-text.js'
import type { Columns } from './columns.js'
import type { Cell, Grid } from './grid.js'
import { headingOf } from './heading.js'
import type { ColumnKind, Lexicon } from './lexicon.js'
import type { TableRow } from './row-kind.js'
import type { TableCoverage, UnusedNumber, UnusedReason } from './table-reading.js'

const number = /\d[\d,]*(?:\.\d+)?/g
/** Dates and telephone numbers: numbers of no figure, wherever they stand. */
const besides =
  /\d{4}[-./年]\d{1,2}[-./月]\d{1,2}日?|\d{4}年(?:\d{1,2}月)?|\d{1,2}月\d{1,2}日|\d{3,4}-\d{7,8}|(?<!\d)1\d{10}(?!\d)/g

/** The numbers of a cell, each with its place; in a cell with marked-up or decoded text that of the whole cell. */
export const numbersIn = ({ text, start, end }: Cell, { text: page }: NormalText): readonly Cell[] => {
  const asPrinted = page.slice(start, end) === text
  const figures = text.replace(besides, (printed) => ' '.repeat(printed.length))
  return [...figures.matchAll(number)].map(({ 0: digits, index }) => ({
    text: digits,
    start: asPrinted ? start + index : start,
    end: asPrinted ? start + index + digits.length : end,
  }))
}

/** Columns whose numbers are no figures. */
const unnumbered: ReadonlySet<ColumnKind | undefined> = new Set(['identifier', 'unit', 'label'])

/** The numbers of a table of which nothing was read. */
export const unusedIn = (
  { header, rows }: Grid,
  text: NormalText,
  lexicon: Lexicon,
  reason: UnusedReason,
): readonly UnusedNumber[] => {
  const counts = header.map((cell) => !unnumbered.has(headingOf(cell.text, lexicon)?.kind))
  const seen = new Set<number>()
  return rows.flatMap((row) =>
    row.flatMap((cell, at) => {
      if (cell.text === '' || seen.has(cell.start) || counts[at] === false) return []
      seen.add(cell.start)
      return numbersIn(cell, text).map(({ start, end }) => ({ ...text.passage(start, end), reason }))
    }),
  )
}

interface Table {
  readonly columns: Columns
  readonly rows: readonly TableRow[]
  /** The cells that are in a figure of the result. */
  readonly used: ReadonlySet<Cell>
  /** The cells that could not be read. */
  readonly refused: ReadonlySet<Cell>
}

/** What became of every number below the header. */
export const coverageOf = ({ columns, rows, used, refused }: Table, text: NormalText): TableCoverage => {
  const unused: UnusedNumber[] = []
  const seen = new Set<number>()
  let taken = 0
  for (const { cells, kind, label } of rows) {
    if (kind === 'numbering') continue
    const isRead = kind === 'unit' || kind === 'total'
    cells.forEach((cell, at) => {
      const column = columns.all[at]
      const isName = at === columns.key.at || cell === label || column?.heading?.kind === 'identifier'
      if (cell.text === '' || seen.has(cell.start) || (isName && kind !== 'note')) return
      seen.add(cell.start)
      const numbers = numbersIn(cell, text)
      if (used.has(cell)) {
        taken += numbers.length
        return
      }
      const reason: UnusedReason = !isRead
        ? kind
        : refused.has(cell)
          ? 'unread'
          : column?.kind === undefined
            ? (column?.reason ?? 'unknown-heading')
            : 'no-claim'
      for (const { start, end } of numbers) unused.push({ ...text.passage(start, end), reason })
    })
  }
  return { numbers: taken + unused.length, used: taken, unused }
}

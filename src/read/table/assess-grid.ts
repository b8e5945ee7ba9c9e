import type { BulletinRow } from '../../model/bulletin.js'
import type { Passage } from '../../model/passage.js'
import type { NormalText } from '../text/normal-text.js'
import { withBasicSatisfaction } from './basic-satisfaction.js'
import { claimsOf, type TableClaims } from './claims-of-table.js'
import { type Column, type Columns, columnsOf } from './columns.js'
import { coverageOf } from './coverage.js'
import type { Cell, Grid } from './grid.js'
import type { Lexicon } from './lexicon.js'
import { nameIn } from './plain.js'
import { type ReadCell, readCells, type TableCells } from './read-cells.js'
import { rowsOf, type TableRow } from './row-kind.js'
import { schemeOf } from './scheme-of-table.js'
import { unfolded } from './side-by-side.js'
import { surveyedBase, withSurveyed } from './surveyed.js'
import type { TableColumn, TableReading } from './table-reading.js'

const isPublished = ({ kind }: Column): boolean =>
  kind === 'rate' || kind === 'index' || kind === 'grade' || kind === 'rank'

/** The row as a bulletin prints it: counts as numbers, the rest as printed. */
const bulletinRow = (
  { name, label }: TableRow,
  cells: readonly ReadCell[],
  text: NormalText,
): BulletinRow => {
  const counts = cells.filter(({ column }) => column.kind === 'tally')
  const others = cells.filter(({ column }) => isPublished(column))
  const named = <T>(own: readonly ReadCell[], value: (cell: ReadCell) => T): Record<string, T> =>
    Object.fromEntries(own.map((cell) => [cell.column.name ?? '', value(cell)]))
  const place = ({ start, end }: Cell): Passage => text.passage(start, end)
  return {
    unit: name,
    tally: named(counts, ({ value }) => value as number),
    published: named(others, ({ value }) => value as string),
    sources: { unit: place(label), ...named([...counts, ...others], ({ cell }) => place(cell)) },
  }
}

interface Assessed {
  readonly rows: readonly BulletinRow[]
  readonly total: BulletinRow | undefined
  readonly used: readonly Cell[]
}

/** The rows of a table with counts or rates; none where it has nothing but plain counts and shares. */
const assessed = (
  rows: readonly TableRow[],
  columns: Columns,
  { read }: TableCells,
  text: NormalText,
): Assessed => {
  if (!columns.all.some((column) => column.kind === 'tally' || isPublished(column))) {
    return { rows: [], total: undefined, used: [] }
  }
  const byRow = new Map<TableRow, ReadCell[]>(rows.map((row) => [row, []]))
  for (const cell of read) byRow.get(cell.row)?.push(cell)
  const made = (row: TableRow): BulletinRow => bulletinRow(row, byRow.get(row) ?? [], text)
  const total = rows.find(({ kind }) => kind === 'total')
  return {
    rows: rows.filter(({ kind }) => kind === 'unit').map(made),
    total: total && made(total),
    used: read.filter(({ column }) => column.kind === 'tally' || isPublished(column)).map(({ cell }) => cell),
  }
}

const columnsRead = (grid: Grid, { all }: Columns, text: NormalText): readonly TableColumn[] =>
  all.map(({ at, name, reason }) => {
    const { text: header, start, end } = grid.header[at] as Cell
    return { header: nameIn(header), name, ...(reason && { reason }), source: text.passage(start, end) }
  })

const isOfLetters = ({ title, header }: Grid, { words }: Lexicon): boolean => {
  const printed = [title?.text ?? '', ...header.map(({ text }) => text)].map(nameIn).join(' ')
  return words.letters.some((word) => word !== '' && printed.includes(word))
}

const isRead = ({ kind }: TableRow): boolean => kind === 'unit' || kind === 'total'

/** What a table says, where it is one of units or of kinds with figures; `undefined` where it is not. */
export const readGrid = (found: Grid, text: NormalText, lexicon: Lexicon): TableReading | undefined => {
  const grid = unfolded(found, lexicon)
  const columns = columnsOf(grid, lexicon)
  if (!columns) return undefined
  const told = rowsOf(grid, columns, lexicon)
  const read = told.filter(isRead)
  const cells = readCells(read, columns.all, lexicon)
  const own = assessed(read, columns, cells, text)
  const { claims, used }: TableClaims = claimsOf(
    {
      columns: columns.all,
      rows: read,
      cells: cells.read,
      isWhole: !told.some(({ kind }) => kind === 'no-unit' || kind === 'other-width'),
      group: nameIn(grid.title?.text ?? grid.header[columns.key.at]?.text ?? ''),
    },
    text,
  )
  if (own.rows.length === 0 && !own.total && claims.length === 0) return undefined
  const hasSurveyed = columns.all.some(({ heading }) => heading?.name === 'surveyed')
  const base = hasSurveyed ? undefined : surveyedBase(own.rows, isOfLetters(grid, lexicon))
  const complete = (row: BulletinRow): BulletinRow => (base ? withSurveyed(row, base) : row)
  const rows = own.rows.map(complete)
  const total = own.total && complete(own.total)
  const scheme = schemeOf(rows, total)
  const takenSurveyed = columns.all.some(({ name }) => name === 'surveyed')
  return withBasicSatisfaction({
    ...(grid.title && { title: nameIn(grid.title.text) }),
    rows,
    ...(total && { total }),
    claims,
    columns: columnsRead(grid, columns, text),
    skipped: told.flatMap(({ kind, name, cells: row }) => {
      if (kind === 'unit' || kind === 'total') return []
      const printed = row.filter(({ text: printed }) => printed !== '')
      const [start, end] = [printed[0]?.start ?? 0, printed.at(-1)?.end ?? 0]
      return [{ label: name, reason: kind, source: text.passage(start, end) }]
    }),
    unread: cells.refused.map(({ row, column, cell, reason }) => ({
      unit: row.name,
      column: column.name ?? '',
      reason,
      source: text.passage(cell.start, cell.end),
    })),
    surveyedFrom: takenSurveyed ? 'column' : base,
    ...(scheme !== undefined && { scheme }),
    coverage: coverageOf(
      {
        columns,
        rows: told,
        used: new Set([...used, ...own.used]),
        refused: new Set(cells.refused.map(({ cell }) => cell)),
      },
      text,
    ),
  })
}

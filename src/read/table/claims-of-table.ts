import type { ChangeClaim, Claim } from '../../model/claim.js'
import type { NormalText } from '../text/normal-text.js'
import type { Change } from './cell-value.js'
import type { Column } from './columns.js'
import type { Cell } from './grid.js'
import type { ReadCell } from './read-cells.js'
import type { TableRow } from './row-kind.js'

/** Claims, and the cells that are in them. */
export interface TableClaims {
  readonly claims: readonly Claim[]
  readonly used: ReadonlySet<Cell>
}

interface Table {
  readonly columns: readonly Column[]
  readonly rows: readonly TableRow[]
  readonly cells: readonly ReadCell[]
  /** Whether every row below the header was told apart and read. */
  readonly isWhole: boolean
  /** What the claims have in common: the title, or the heading of the names. */
  readonly group: string
}

const plainCounts: ReadonlySet<Column['kind']> = new Set(['count', 'previous', 'lastYear'])

/** The counts that shares and changes are of: of the table's own period. */
const isBase = ({ kind, heading }: Column): boolean =>
  kind === 'count' || (kind === 'tally' && heading?.otherPeriod === undefined)

/** The count a share or a change belongs to: the nearest to its left, or the only one. */
const baseOf = (column: Column, columns: readonly Column[]): Column | undefined => {
  const bases = columns.filter(isBase)
  return bases.filter(({ at }) => at < column.at).at(-1) ?? (bases.length === 1 ? bases[0] : undefined)
}

const suffixes: { readonly [Kind in Column['kind'] & string]?: string } = {
  change: '环比',
  yearOnYear: '同比',
  previous: '上期',
  lastYear: '去年同期',
}

/** The claims of a table: shares, changes, and the sums of plain counts; those of a tally are made from the rows. */
export const claimsOf = ({ columns, rows, cells, isWhole, group }: Table, text: NormalText): TableClaims => {
  const claims: Claim[] = []
  const used = new Set<Cell>()
  const byPlace = new Map<TableRow, Map<Column, ReadCell>>()
  for (const cell of cells) {
    const own = byPlace.get(cell.row) ?? new Map<Column, ReadCell>()
    byPlace.set(cell.row, own.set(cell.column, cell))
  }
  const found = (row: TableRow | undefined, column: Column | undefined): ReadCell | undefined =>
    row && column && byPlace.get(row)?.get(column)
  /** A count as an operand; it is then in a claim. */
  const operand = (row: TableRow | undefined, column: Column | undefined): string | null => {
    const read = found(row, column)
    if (!read) return null
    used.add(read.cell)
    return `${read.value}`
  }
  /** Columns that print a minus or a word where a figure fell: what has neither in them rose. */
  const falling = new Set(
    cells
      .filter(({ value }) => typeof value === 'object' && value.direction === 'down')
      .map(({ column }) => column),
  )
  const total = rows.find(({ kind }) => kind === 'total')
  const units = rows.filter(({ kind }) => kind === 'unit')
  const common = (label: string, { start, end }: Cell) => ({ group, label, source: text.passage(start, end) })

  /** A total row that prints 50% is not what its shares are of. */
  const isOfTotal = (column: Column): boolean => {
    const printed = found(total, column)?.value
    return printed === undefined || /^100(?:\.0+)?%?$/.test(`${printed}`)
  }

  const share = ({ row, column, cell, value }: ReadCell): Claim => {
    const base = baseOf(column, columns)
    return {
      kind: 'share',
      ...common(row.name, cell),
      published: `${value}`,
      part: operand(row, base),
      whole: isOfTotal(column) ? operand(total, base) : null,
    }
  }
  const change = ({ row, column, cell, value }: ReadCell): ChangeClaim | undefined => {
    const { published, direction, unit } = value as Change
    const base = baseOf(column, columns)
    // A change in points is one of a rate, and which is not said.
    if (!base || unit === 'points') return undefined
    const earlier = columns.find(({ kind }) => kind === (column.kind === 'change' ? 'previous' : 'lastYear'))
    return {
      kind: 'change',
      ...common(`${row.name}${suffixes[column.kind as 'change']}`, cell),
      published,
      direction: direction ?? (falling.has(column) && /[1-9]/.test(published) ? 'up' : null),
      current: operand(row, base),
      previous: operand(row, earlier),
      unit,
    }
  }
  const sum = (column: Column): Claim | undefined => {
    const whole = found(total, column)
    const parts = units.map((row) => found(row, column))
    if (!whole || !isWhole || parts.length === 0 || parts.includes(undefined)) return undefined
    return {
      kind: 'sum',
      ...common(`${whole.row.name}${suffixes[column.kind as 'previous'] ?? ''}`, whole.cell),
      published: operand(total, column) ?? '',
      parts: units.map((row) => operand(row, column) ?? ''),
      exhaustive: true,
    }
  }
  for (const read of cells) {
    const { kind } = read.column
    const claim =
      kind === 'share' ? share(read) : kind === 'change' || kind === 'yearOnYear' ? change(read) : undefined
    if (!claim) continue
    claims.push(claim)
    used.add(read.cell)
  }
  for (const column of columns) {
    const claim = plainCounts.has(column.kind) ? sum(column) : undefined
    if (claim) claims.push(claim)
  }
  return { claims, used }
}

import { gradeName } from '../../audit/checks/check-grade.js'
import type { Grid, Row } from './grid.js'
import { type Heading, headingOf } from './heading.js'
import { isFigure } from './heading-row.js'
import type { ColumnKind, Lexicon } from './lexicon.js'
import { plain } from './plain.js'
import type { ColumnReason } from './table-reading.js'

/** A column, and what it was taken for. */
export interface Column {
  /** Which it is, from 0. */
  readonly at: number
  /** What its heading says; `undefined` where the vocabulary does not know it. */
  readonly heading: Heading | undefined
  /** What its figures are; `undefined` where it is not taken. */
  readonly kind: ColumnKind | undefined
  /** The name its figures go by. */
  readonly name: string | undefined
  /** Why it is not taken. */
  readonly reason?: ColumnReason
}

/** Columns of figures that belong to one period. */
const ofOnePeriod: ReadonlySet<ColumnKind> = new Set(['tally', 'rate', 'index', 'grade', 'rank', 'count'])

const taken = ({ at, heading }: Column, kind: ColumnKind, name: string): Column => ({
  at,
  heading,
  kind,
  name,
})
const refused = ({ at, heading }: Column, reason: ColumnReason): Column => ({
  at,
  heading,
  kind: undefined,
  name: undefined,
  reason,
})

/** Whether a cell prints a grade. */
export const isGrade = (text: string, { sets }: Lexicon): boolean => {
  const grade = plain(text)
  return (
    grade.length <= 10 && (sets.grades.has(grade.toLowerCase()) || /^[A-E]{1,3}[+-]?$/.test(gradeName(grade)))
  )
}

const cellsOf = (rows: readonly Row[], at: number, { sets }: Lexicon): readonly string[] =>
  rows.map((row) => plain(row[at]?.text ?? '')).filter((text) => !sets.empty.has(text.toLowerCase()))

const holdsGrades = (rows: readonly Row[], at: number, lexicon: Lexicon): boolean => {
  const cells = cellsOf(rows, at, lexicon)
  return cells.length > 0 && 2 * cells.filter((text) => isGrade(text, lexicon)).length > cells.length
}

const first = (grid: Grid, lexicon: Lexicon): readonly Column[] =>
  grid.header.map(({ text }, at): Column => {
    const heading = headingOf(text, lexicon)
    const column = { at, heading, kind: undefined, name: undefined }
    if (!heading) return refused(column, 'unknown-heading')
    if (heading.kind === 'remark' || heading.kind === 'identifier') return refused(column, 'not-a-figure')
    if (heading.kind !== 'gradeOrLabel') return taken(column, heading.kind, heading.name)
    const kind = holdsGrades(grid.rows, at, lexicon) ? 'grade' : 'label'
    return taken(column, kind, kind)
  })

/** Figures of another period are left out, unless all are of one. */
const ofThisPeriod = (columns: readonly Column[]): readonly Column[] => {
  const figures = columns.filter(({ kind }) => kind !== undefined && ofOnePeriod.has(kind))
  const periods = new Set(figures.map(({ heading }) => heading?.otherPeriod))
  if (periods.size < 2) return columns
  return columns.map((column) =>
    figures.includes(column) && column.heading?.otherPeriod !== undefined
      ? refused(column, 'other-period')
      : column,
  )
}

/** Whether every row has a name of its own in a column. */
const names = (rows: readonly Row[], at: number, lexicon: Lexicon): boolean => {
  const cells = cellsOf(rows, at, lexicon)
  return cells.length > 0 && new Set(cells).size === cells.length && !cells.some(isFigure)
}

/** Of several columns that could say whose figures these are, the one that names each row. */
const keyAmong = (
  candidates: readonly Column[],
  rows: readonly Row[],
  lexicon: Lexicon,
): Column | undefined => {
  if (candidates.length < 2) return candidates[0]
  const naming = candidates.filter(({ at }) => names(rows, at, lexicon))
  return naming.length === 1 ? naming[0] : undefined
}

/** The column that says whose figures a row holds: of units, of kinds, or the first of words where its heading is not known. */
const keyOf = (columns: readonly Column[], rows: readonly Row[], lexicon: Lexicon): Column | undefined => {
  for (const kind of ['unit', 'label'] as const) {
    const candidates = columns.filter((column) => column.kind === kind)
    if (candidates.length > 0) return keyAmong(candidates, rows, lexicon)
  }
  const foremost = columns.find(({ heading }) => heading?.kind !== 'identifier')
  return foremost && !foremost.heading && names(rows, foremost.at, lexicon) ? foremost : undefined
}

/** A count and a rate of one name are two things. */
const nameKey = ({ kind, name }: Column): string => `${kind} ${name}`

/** Two columns of one name: neither is taken, unless one heading says what the others leave open. */
const ofOwnName = (columns: readonly Column[]): readonly Column[] => {
  const byName = new Map<string, Column[]>()
  for (const column of columns) {
    if (column.name === undefined) continue
    const key = nameKey(column)
    byName.set(key, [...(byName.get(key) ?? []), column])
  }
  return columns.map((column) => {
    const same = byName.get(nameKey(column)) ?? []
    if (same.length < 2) return column
    const telling = same.filter(({ heading }) => !heading?.generic)
    return telling.length === 1 && telling[0] === column ? column : refused(column, 'same-as-another')
  })
}

const derived: ReadonlySet<ColumnKind> = new Set(['share', 'change', 'yearOnYear'])

/** In a table of kinds with shares or changes, a number of letters or work orders is the count these are of. */
const withPlainCount = (columns: readonly Column[], key: Column): readonly Column[] => {
  const figures = columns.filter(({ kind }) => kind !== undefined && ofOnePeriod.has(kind))
  const [only] = figures
  const isDerived = columns.some(({ kind }) => kind !== undefined && derived.has(kind))
  if (key.kind !== 'label' || figures.length !== 1 || only?.name !== 'accepted' || !isDerived) return columns
  return columns.map((column) => (column === only ? taken(column, 'count', 'count') : column))
}

/** The columns of a table, and which of them says whose figures a row holds. */
export interface Columns {
  readonly all: readonly Column[]
  readonly key: Column
}

/** Takes every heading for what it names; `undefined` where no column says whose figures these are, or none holds any. */
export const columnsOf = (grid: Grid, lexicon: Lexicon): Columns | undefined => {
  const known = ofThisPeriod(first(grid, lexicon))
  const key = keyOf(known, grid.rows, lexicon)
  if (!key) return undefined
  const named = known.map((column) => {
    if (column.at === key.at) return taken(column, key.kind ?? 'unit', key.kind ?? 'unit')
    return column.kind === 'unit' || column.kind === 'label'
      ? refused(column, key.kind === column.kind ? 'same-as-another' : 'not-a-figure')
      : column
  })
  const all = withPlainCount(ofOwnName(named), named[key.at] as Column)
  const holdsFigures = all.some(({ at, kind }) => at !== key.at && kind !== undefined)
  return holdsFigures ? { all, key: all[key.at] as Column } : undefined
}

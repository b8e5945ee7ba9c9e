import type { Scheme } from '../../../src/model/scheme.js'
import type { DialectName } from '../../../src/sql/dialect.js'
import { scoreSql } from '../../../src/sql/score-sql.js'
import { countNames, type RawCounts } from './arbitraries.js'
import { expectedRows, type ResultRow, sorted } from './expected.js'

/** An engine under test: every value comes back as text. */
export interface Engine {
  readonly dialect: DialectName
  /** The types of a whole number and of a text, NULL allowed. */
  readonly long: string
  readonly text: string
  /** What stands behind the columns of a new table. */
  readonly storage?: string
  run(sql: string): Promise<void>
  rows(sql: string): Promise<readonly Readonly<Record<string, string | null>>[]>
  close(): Promise<void>
}

/** A row with every value as text. */
export const asText = (row: Readonly<Record<string, unknown>>): Readonly<Record<string, string | null>> =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [name, value === null ? null : String(value)]),
  )

/** A text literal, written without the code under test. */
export const quoted = (text: string, { dialect }: Pick<Engine, 'dialect'>): string => {
  const double = text.replaceAll("'", "''")
  return dialect === 'clickhouse' ? `'${double.replaceAll('\\', '\\\\')}'` : `'${double}'`
}

/** A name, quoted without the code under test. */
export const quotedName = (text: string, { dialect }: Pick<Engine, 'dialect'>): string =>
  dialect === 'clickhouse'
    ? `\`${text.replaceAll('\\', '\\\\').replaceAll('`', '``')}\``
    : `"${text.replaceAll('"', '""')}"`

const column = (name: string): string => `c_${name.toLowerCase()}`

/** Where the tests keep tallies, as `scoreSql` is told. */
export const tallyTable = {
  name: 'tallies',
  unit: 'dept',
  counts: Object.fromEntries(countNames.map((name) => [name, column(name)])),
}

/** An empty table of tallies, in place of any before. */
export const createTallies = async (engine: Engine): Promise<void> => {
  const columns = countNames.map((name) => `${column(name)} ${engine.long}`)
  await engine.run('DROP TABLE IF EXISTS tallies')
  await engine.run(
    `CREATE TABLE tallies (dept ${engine.text}, ${columns.join(', ')}) ${engine.storage ?? ''}`,
  )
}

type Units = readonly (readonly [unit: string, counts: RawCounts])[]

const valuesOf = (units: Units, engine: Engine): string =>
  units
    .map(([unit, counts]) => {
      const numbers = countNames.map((name) => counts[name] ?? (name in counts ? 'NULL' : 0))
      return `(${[quoted(unit, engine), ...numbers].join(', ')})`
    })
    .join(', ')

/** The rows of a scoring query, by unit; `doubled_rank` takes the place of `rank` where ties are fractional. */
export const resultRows = (rows: readonly Readonly<Record<string, string | null>>[]): readonly ResultRow[] =>
  sorted(
    rows.map(
      ({ doubled_rank, rank, ...row }) => ({ ...row, rank: rank ?? doubled_rank ?? null }) as ResultRow,
    ),
  )

/** The units scored by the engine and by the library. */
export const scoredBoth = async (
  engine: Engine,
  units: Units,
  scheme: Scheme,
): Promise<{ readonly got: readonly ResultRow[]; readonly expected: readonly ResultRow[] }> => {
  const query = scoreSql(tallyTable, scheme, { dialect: engine.dialect })
  await createTallies(engine)
  await engine.run(`INSERT INTO tallies VALUES ${valuesOf(units, engine)}`)
  const rows = await engine.rows(query.sql)
  return { got: resultRows(rows), expected: expectedRows(units, scheme, query.largestCount) }
}

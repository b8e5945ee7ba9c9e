import * as z from 'zod'
import { InputError, shown } from '../input-error.js'
import { nameSchema } from '../model/exact-number.js'
import { listOf } from '../model/list.js'
import { parseInput } from '../model/parse-input.js'
import { type Readable, readableAs } from '../readable.js'
import { type Dialect, type DialectName, dialectNames } from './dialect.js'
import { identifier, tableName } from './identifier.js'

/** A name in an engine: of a column, a table, a schema. */
export const sqlNameSchema = z
  .string()
  .min(1, { error: 'expected a name that is not empty' })
  .refine((name) => !name.includes('\0') && !/\p{Surrogate}/u.test(name), {
    error: 'expected a name without NUL and halves of characters',
  })

/** The name of a table, in parts where it stands in a schema or catalogue. */
export const tableNameSchema = z.union(
  [
    sqlNameSchema,
    listOf(sqlNameSchema, 8).refine((parts) => parts.length > 0, { error: 'expected at least one name' }),
  ],
  {
    error: 'expected the name of a table, or a list of names: schema and table',
  },
)

const tallyTableSchema = z.strictObject({
  /** The table or view; `['public', 'tallies']` for one in a schema. */
  name: tableNameSchema,
  /** The column of the unit; a row a unit. */
  unit: sqlNameSchema,
  /** The column of each count, by the name the scheme has for it. */
  counts: z.record(nameSchema, sqlNameSchema),
  /** Columns that count what is wrong with a unit's cases; a unit with any is not scored. */
  problems: listOf(sqlNameSchema, 100).optional(),
  /** Columns that count what somebody should look at; units are scored whatever these say. */
  remarks: listOf(sqlNameSchema, 100).optional(),
  /** Whose table it is, so that it need not be said again to whom scores or merges it. */
  dialect: z.enum(dialectNames).optional(),
})

/** 计数表 (table of tallies): a table or view with a row a unit and a column a count, whole numbers. */
export interface TallyTable extends z.infer<typeof tallyTableSchema> {}

/** What a query that tallies is: its text, and what its columns mean. */
export interface TallyQueryFields {
  /** The text of the query, without a semicolon. */
  readonly sql: string
  /** Whose text it is. */
  readonly dialect: DialectName
  /** The column of the unit. */
  readonly unit: string
  /** The column of each count, by its name. */
  readonly counts: Readonly<Record<string, string>>
  /** Columns that count what is wrong with a unit's cases. */
  readonly problems: readonly string[]
  /** Columns that count what somebody should look at. */
  readonly remarks: readonly string[]
}

/** 计数查询 (tally query): SQL that gives a row a unit, to be run, merged or scored; as text, the SQL. */
export interface TallyQuery extends TallyQueryFields, Readable {}

/** Where tallies come from: a table that holds them, or the query that makes them. */
export type TallySource = TallyTable | TallyQuery

const made = new WeakSet<object>()
const totals = new WeakSet<object>()
const readable = readableAs<TallyQueryFields>(({ sql }) => sql)

/** A tally query; only what comes from here is taken for SQL. */
export const tallyQuery = (fields: TallyQueryFields): TallyQuery => {
  const query = Object.freeze(
    readable({
      ...fields,
      counts: Object.freeze({ ...fields.counts }),
      problems: Object.freeze([...fields.problems]),
      remarks: Object.freeze([...fields.remarks]),
    }),
  )
  made.add(query)
  return query
}

/** The query of a total: its row is no unit among others, and has no rank. */
export const totalQuery = (fields: TallyQueryFields): TallyQuery => {
  const query = tallyQuery(fields)
  totals.add(query)
  return query
}

/** A source as the queries need it: what stands behind FROM, and the quoted columns. */
export interface OpenedSource {
  readonly from: string
  /** Qualified, so that no alias is taken for it. */
  readonly unit: string
  readonly columns: ReadonlyMap<string, string>
  readonly problems: readonly string[]
  readonly remarks: readonly string[]
  /** A table, of whose types nothing is known, nor whether a unit has one row; the columns of a query are counts by unit. */
  readonly stored: boolean
  /** Whether its row is the total. */
  readonly total: boolean
}

/** Whether it was made by this library: only then is it taken for SQL. */
export const isQuery = (source: TallySource): source is TallyQuery =>
  typeof source === 'object' && source !== null && made.has(source)

/** The dialect a source is already written in, or says it is of. */
export const dialectOf = (source: TallySource): DialectName | undefined => source?.dialect

/** @throws InputError `invalid-value` for the key `__proto__`, which no copy of an object would carry */
export const refusePrototype = (value: unknown, where: string, path: readonly string[]): void => {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, '__proto__')) return
  throw new InputError('invalid-value', `${where}: ${path.join('.')}: a count cannot be called __proto__`, [
    ...path,
    '__proto__',
  ])
}

/** The source checked and quoted, under an alias. */
export const openSource = (
  source: TallySource,
  dialect: Dialect,
  alias: string,
  where: string,
): OpenedSource => {
  if (typeof source === 'object' && source !== null && 'sql' in source && !isQuery(source)) {
    throw new InputError(
      'invalid-type',
      `${where}: expected a query made by tallySql or mergeSql, or the description of a table; SQL of another hand goes into a view`,
    )
  }
  if (typeof source === 'object' && (source?.dialect ?? dialect.name) !== dialect.name) {
    throw new InputError(
      'invalid-value',
      `${where}: the tallies are of ${shown(source.dialect)}, not for ${dialect.name}; use one of ${dialectNames.join(', ')} for both`,
      ['dialect'],
    )
  }
  refusePrototype((source as Partial<TallyTable> | undefined)?.counts, where, ['counts'])
  const described = isQuery(source) ? source : parseInput(tallyTableSchema, source, where)
  const column = (name: string, ...path: readonly (string | number)[]): string =>
    `${alias}.${identifier(name, dialect, where, path)}`
  if (Object.keys(described.counts).length === 0) {
    throw new InputError(
      'invalid-value',
      `${where}: expected the column of at least one count, got ${shown(described.counts)}`,
      ['counts'],
    )
  }
  return {
    from: isQuery(source)
      ? `(\n${source.sql}\n) AS ${alias}`
      : `${tableName((described as TallyTable).name, dialect, where)} AS ${alias}`,
    unit: column(described.unit, 'unit'),
    columns: new Map(
      Object.entries(described.counts).map(([count, name]) => [count, column(name, 'counts', count)]),
    ),
    problems: (described.problems ?? []).map((name, at) => column(name, 'problems', at)),
    remarks: (described.remarks ?? []).map((name, at) => column(name, 'remarks', at)),
    stored: !isQuery(source),
    total: totals.has(source),
  }
}

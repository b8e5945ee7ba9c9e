import fc from 'fast-check'
import type { Period } from '../../../src/model/period.js'
import { parsePeriod } from '../../../src/model/period.js'
import type { Scheme } from '../../../src/model/scheme.js'
import type { WorkOrder } from '../../../src/model/work-order.js'
import type { CaseTable } from '../../../src/sql/case-table.js'
import type { DialectName } from '../../../src/sql/dialect.js'
import { mergeSql } from '../../../src/sql/merge-sql.js'
import { tallySql } from '../../../src/sql/tally-sql.js'
import { tallyBy } from '../../../src/tally/tally-by.js'
import type { RawCounts } from './arbitraries.js'
import { type Engine, quoted } from './engine.js'
import { expectedRows, type ResultRow } from './expected.js'

/** A case as a row: seconds since the epoch of a clock in China, and codes. */
export interface CaseRow {
  readonly unit: string
  readonly accepted: number | null
  readonly due: number
  readonly extended: number | null
  readonly completed: number | null
  readonly countsAsDue: boolean | null
  readonly reworks: number
  readonly answer: 'satisfied' | 'basicallySatisfied' | 'dissatisfied' | null
}

const start = Date.UTC(2021, 6, 1) / 1000
const day = 86_400
const end = start + 92 * day

/** Around the borders of the third quarter of 2021, and of days. */
const second = fc
  .tuple(
    fc.constantFrom(start, end, start + 40 * day, start + 41 * day),
    fc.constantFrom(-1, 0, 1, day - 1, 7 * day),
  )
  .map(([at, by]) => at + by)

const caseRow: fc.Arbitrary<CaseRow> = fc
  .record({
    unit: fc.constantFrom('住建局', '教育局', '供电分公司'),
    accepted: fc.option(second),
    due: second,
    extended: fc.option(second, { freq: 3 }),
    late: fc.option(fc.constantFrom(-day, -1, 0, 1, day)),
    countsAsDue: fc.option(fc.boolean(), { freq: 3 }),
    reworks: fc.integer({ min: 0, max: 3 }),
    answer: fc.option(
      fc.constantFrom('satisfied' as const, 'basicallySatisfied' as const, 'dissatisfied' as const),
    ),
  })
  .map(({ late, ...row }) => ({
    ...row,
    completed: late === null ? null : Math.max(row.due, row.extended ?? 0) + late,
  }))

/** Tables of cases. */
export const caseRows = fc.array(caseRow, { minLength: 1, maxLength: 60 })

/** Whether deadlines are kept as days, and whether a period is asked for. */
export const caseKinds = fc.record({
  days: fc.boolean(),
  period: fc.option(fc.constant(parsePeriod('2021-Q3')), { nil: undefined }),
})

const iso = (seconds: number): string => new Date(seconds * 1000).toISOString().slice(0, 19)

const codes = { satisfied: '1', basicallySatisfied: "2'\\", dissatisfied: '3' } as const

const workOrder = (row: CaseRow, at: number, days: boolean): WorkOrder => {
  const instant = (seconds: number): string => `${iso(seconds)}+08:00`
  const deadline = (seconds: number): string => (days ? iso(seconds).slice(0, 10) : instant(seconds))
  return {
    id: `${at}`,
    unit: row.unit,
    due: deadline(row.due),
    ...(row.extended !== null && { extensions: [{ until: deadline(row.extended) }] }),
    ...(row.completed !== null && { completed: instant(row.completed) }),
    ...(row.accepted !== null && { accepted: instant(row.accepted) }),
    ...(row.countsAsDue !== null && { countsAsDue: row.countsAsDue }),
    ...(row.reworks > 0 && { reworks: Array.from({ length: row.reworks }, () => ({})) }),
    ...(row.answer !== null && { followUp: { satisfaction: row.answer } }),
  }
}

/** What the engines call a time and a day. */
const types: Partial<Record<DialectName, readonly [time: string, day: string]>> = {
  clickhouse: ['Nullable(DateTime)', 'Nullable(Date)'],
}

/** The description of the tests' table. */
export const caseTable = (name: CaseTable['name'], days: boolean): CaseTable => ({
  name,
  deadline: days ? 'day' : 'time',
  columns: {
    unit: 'dept',
    due: 'deadline',
    extendedTo: 'extended',
    completed: 'finished',
    accepted: 'taken',
    countsAsDue: { column: 'counted', values: [1] },
    reworked: { column: 'sent_back', above: 0 },
    followUp: {
      column: 'answer',
      satisfied: [codes.satisfied],
      basicallySatisfied: [codes.basicallySatisfied],
      dissatisfied: [codes.dissatisfied],
    },
  },
})

/** The columns of the table, with their types. */
export const caseColumns = (engine: Engine, days: boolean): string => {
  const [time, date] = types[engine.dialect] ?? ['timestamp', 'date']
  const deadline = days ? date : time
  const text = engine.dialect === 'clickhouse' ? 'Nullable(String)' : engine.text
  return `dept ${engine.text}, deadline ${deadline}, extended ${deadline}, finished ${time}, taken ${time}, counted ${engine.long}, sent_back ${engine.long}, answer ${text}`
}

/** The rows as the VALUES of an INSERT. */
export const caseValues = (rows: readonly CaseRow[], engine: Engine, days: boolean): string =>
  rows
    .map((row) => {
      const time = (seconds: number | null): string =>
        seconds === null ? 'NULL' : `'${iso(seconds).replace('T', ' ')}'`
      const deadline = (seconds: number | null): string =>
        seconds !== null && days ? `'${iso(seconds).slice(0, 10)}'` : time(seconds)
      const counted = row.countsAsDue === null ? 'NULL' : row.countsAsDue ? 1 : 0
      const answer = row.answer === null ? 'NULL' : quoted(codes[row.answer], engine)
      const cells = [
        quoted(row.unit, engine),
        deadline(row.due),
        deadline(row.extended),
        time(row.completed),
        time(row.accepted),
        counted,
        row.reworks,
        answer,
      ]
      return `(${cells.join(', ')})`
    })
    .join(', ')

type Counted = readonly (readonly [unit: string, counts: Readonly<Record<string, string>>])[]

const byUnit = (a: Counted[number], b: Counted[number]): number => (a[0] < b[0] ? -1 : 1)

/** A unit none of whose cases is counted: the engine has no need to give it a row. */
const isCounted = ([, counts]: Counted[number]): boolean =>
  Object.values(counts).some((count) => count !== '0')

/** What `tallyBy` counts, as text; units that count something. */
export const tallied = (rows: readonly CaseRow[], days: boolean, period: Period | undefined): Counted =>
  [
    ...tallyBy(
      rows.map((row, at) => workOrder(row, at, days)),
      'unit',
      period && { period },
    ),
  ]
    .map(
      ([unit, counts]) =>
        [
          unit,
          Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, `${count}`])),
        ] as const,
    )
    .filter(isCounted)
    .sort(byUnit)

/** What the engine counts, of units that count something, in tables that each hold a part of the cases, merged where there are several. */
export const talliedBy = async (
  engine: Engine,
  tables: readonly CaseTable['name'][],
  days: boolean,
  period: Period | undefined,
): Promise<Counted> => {
  const queries = tables.map((name) =>
    tallySql(caseTable(name, days), { dialect: engine.dialect, ...(period && { period }) }),
  )
  const query = queries.length === 1 ? queries[0] : mergeSql(queries)
  if (!query) throw new Error('no tables')
  const rows = await engine.rows(query.sql)
  return rows
    .map((row) => {
      if (row['n_without_deadline'] !== '0' || row['n_unknown_answers'] !== '0') throw new Error('problems')
      const counts = Object.entries(query.counts).map(([count, column]) => [count, `${row[column]}`])
      if (period && !query.remarks.includes('n_undated')) throw new Error('no n_undated')
      return [`${row['unit']}`, Object.fromEntries(counts)] as const
    })
    .filter((row) => {
      const counted = isCounted(row)
      if (period && !counted) throw new Error('a row of zeros')
      return counted
    })
    .sort(byUnit)
}

/** What `assess` makes of the tallies of `tallyBy` that count something. */
export const scoredCases = (
  rows: readonly CaseRow[],
  days: boolean,
  period: Period | undefined,
  scheme: Scheme,
): readonly ResultRow[] => {
  const orders = rows.map((row, at) => workOrder(row, at, days))
  return expectedRows(
    [...tallyBy(orders, 'unit', period && { period })]
      .filter(([, counts]) => Object.values(counts).some((count) => (count ?? 0) > 0))
      .map(([unit, { ...counts }]) => [unit, counts as RawCounts]),
    scheme,
    Number.MAX_SAFE_INTEGER,
  )
}

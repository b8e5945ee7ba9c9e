import { InputError } from '../input-error.js'
import { parseInput } from '../model/parse-input.js'
import { type Period, periodEpochs } from '../model/period.js'
import { type CaseTable, caseTableSchema, type Flag } from './case-table.js'
import { checkOptions } from './check-options.js'
import type { Dialect, DialectName, TimeKind } from './dialect.js'
import { findDialect } from './find-dialect.js'
import { identifier, tableName } from './identifier.js'
import { literal } from './literal.js'
import { refusePrototype, type TallyQuery, tallyQuery } from './tally-query.js'

/** For which engine, and which cases count. */
export interface TallySqlOptions {
  /** The engine. */
  readonly dialect: DialectName
  /** As for `tally`: accepted in it, due in it. */
  readonly period?: Period
}

const where = 'tallySql'

/** The day that begins in China at an instant, as dates are written. */
const chineseDay = (epoch: number): string => new Date(epoch + 8 * 3_600_000).toISOString().slice(0, 10)

/** A condition that an index or a partition on the column can serve. */
const within = (column: string, kind: TimeKind, period: Period, dialect: Dialect): string => {
  const [start, end] = periodEpochs(period).map((epoch) => dialect.midnight(chineseDay(epoch), kind))
  return `${column} >= ${start} AND ${column} < ${end}`
}

/** The columns of a table, quoted and qualified. */
class CaseColumns {
  readonly dialect: Dialect

  constructor(dialect: Dialect) {
    this.dialect = dialect
  }

  of(name: string): string {
    return `cases.${identifier(name, this.dialect, where)}`
  }

  isAny(name: string, codes: readonly (string | number)[]): string {
    const column = this.of(name)
    if (codes.length === 0) return '1 = 0'
    return `${column} IN (${codes.map((code) => literal(code, this.dialect, where)).join(', ')})`
  }

  isYes(flag: Flag): string {
    if (typeof flag === 'string') return this.dialect.isTrue(this.of(flag))
    return 'values' in flag ? this.isAny(flag.column, flag.values) : `${this.of(flag.column)} > ${flag.above}`
  }

  isNull(flag: Flag): string {
    return `${this.of(typeof flag === 'string' ? flag : flag.column)} IS NULL`
  }
}

interface Deadline {
  readonly sql: string
  readonly kind: TimeKind
}

const deadlineOf = ({ columns, times = 'wallClock', deadline }: CaseTable, quoted: CaseColumns): Deadline => {
  const due = quoted.of(columns.due)
  const later = columns.extendedTo === undefined ? undefined : quoted.of(columns.extendedTo)
  return {
    sql: later === undefined ? due : `CASE WHEN ${later} > ${due} THEN ${later} ELSE ${due} END`,
    kind: deadline === 'day' ? 'day' : times,
  }
}

/** What a query counts, each with its condition, and which rows it need not read. */
interface Counting {
  /** The count, its column and the condition of the cases it counts. */
  readonly counts: readonly (readonly [string, string, string])[]
  readonly problems: readonly (readonly [string, string])[]
  readonly remarks: readonly (readonly [string, string])[]
  /** Holds for every case that is counted anywhere; none where every case is. */
  readonly read: readonly string[]
}

const countsOf = (table: CaseTable, period: Period | undefined, quoted: CaseColumns): Counting => {
  const { columns, times = 'wallClock' } = table
  const { dialect } = quoted
  const deadline = deadlineOf(table, quoted)
  const inPeriod = period ? within(deadline.sql, deadline.kind, period, dialect) : '1 = 1'
  const { countsAsDue, accepted, followUp, reworked, further = {} } = columns
  const due =
    countsAsDue === undefined
      ? inPeriod
      : `${quoted.isYes(countsAsDue)} OR (${quoted.isNull(countsAsDue)} AND ${inPeriod})`
  const dueAnd = (condition: string): string => `(${due}) AND (${condition})`
  const completed = quoted.of(columns.completed)
  const ended = deadline.kind === 'day' ? dialect.toDay(completed) : completed
  const counts: (readonly [string, string, string])[] = []
  const remarks: (readonly [string, string])[] = []
  const read: string[] = []
  if (!period) counts.push(['accepted', 'n_accepted', '1 = 1'])
  else {
    const taken = accepted === undefined ? undefined : within(quoted.of(accepted), times, period, dialect)
    if (taken !== undefined) counts.push(['accepted', 'n_accepted', taken])
    // Without a deadline a case is due in no period: it would be missed by all of them without a word.
    const undated = [
      `${deadline.sql} IS NULL`,
      ...(countsAsDue === undefined ? [] : [quoted.isNull(countsAsDue)]),
      ...(taken === undefined ? [] : [taken]),
    ].join(' AND ')
    remarks.push(['n_undated', undated])
    const anyOf = (conditions: readonly string[]): string =>
      conditions.map((condition) => `(${condition})`).join(' OR ')
    read.push(anyOf([taken ?? undated, due]))
    if (columns.extendedTo !== undefined) {
      // The later of two columns serves no index; each by itself does, and one of them is in the period.
      const either = [columns.due, columns.extendedTo].map((name) =>
        within(quoted.of(name), deadline.kind, period, dialect),
      )
      const stated = countsAsDue === undefined ? [] : [quoted.isYes(countsAsDue)]
      read.unshift(anyOf([taken ?? `${quoted.of(columns.due)} IS NULL`, ...either, ...stated]))
    }
  }
  counts.push(
    ['due', 'n_due', due],
    ['completed', 'n_completed', dueAnd(`${completed} IS NOT NULL`)],
    ['onTime', 'n_on_time', dueAnd(`${ended} <= ${deadline.sql}`)],
  )
  if (reworked !== undefined) counts.push(['reworked', 'n_reworked', dueAnd(quoted.isYes(reworked))])
  const problems: (readonly [string, string])[] = [['n_without_deadline', dueAnd(`${deadline.sql} IS NULL`)]]
  if (followUp) {
    const { column, satisfied, basicallySatisfied = [], dissatisfied } = followUp
    const answer = (codes: readonly (string | number)[]): string => dueAnd(quoted.isAny(column, codes))
    const known = quoted.isAny(column, [...satisfied, ...basicallySatisfied, ...dissatisfied])
    counts.push(
      ['surveyed', 'n_surveyed', dueAnd(`${quoted.of(column)} IS NOT NULL`)],
      ['satisfied', 'n_satisfied', answer(satisfied)],
      ['basicallySatisfied', 'n_basically_satisfied', answer(basicallySatisfied)],
      ['dissatisfied', 'n_dissatisfied', answer(dissatisfied)],
    )
    // Not every engine holds NULL IN (…) for unknown.
    problems.push(['n_unknown_answers', dueAnd(`${quoted.of(column)} IS NOT NULL AND NOT (${known})`)])
  }
  for (const [count, flag] of Object.entries(further)) {
    counts.push([count, `n_${count}`, dueAnd(quoted.isYes(flag))])
  }
  return { counts, problems, remarks, read }
}

/** Says of a name the engine would cut where it stands. */
const checkColumns = (columns: object, dialect: Dialect, path: readonly string[]): void => {
  for (const [key, value] of Object.entries(columns)) {
    if (key === 'values') continue
    if (typeof value === 'string') identifier(value, dialect, where, [...path, key])
    else if (typeof value === 'object' && !Array.isArray(value)) checkColumns(value, dialect, [...path, key])
  }
}

const checkNames = (names: readonly string[]): void => {
  const seen = new Set<string>()
  for (const name of names) {
    // Some engines hold names for equal that differ in case.
    const folded = name.toLowerCase()
    if (seen.has(folded)) {
      throw new InputError(
        'invalid-value',
        `${where}: two counts would share the column ${name}; rename one`,
        ['columns', 'further'],
      )
    }
    seen.add(folded)
  }
}

/**
 * 计数 SQL (SQL that tallies): from a table of cases, the query that counts them by unit in the engine, as `tallyBy`
 * would. Counts are partial sums, so those of shards can be merged by {@link mergeSql}.
 *
 * Its rows are `unit` and a column a count: `n_due`, `n_completed`, `n_on_time` and what the table has columns for:
 * `n_accepted`, `n_reworked`, `n_surveyed`, `n_satisfied`, `n_basically_satisfied`, `n_dissatisfied`, and `n_` before the
 * name of each further count. What `tally` would throw at is counted: `n_without_deadline` (due cases without one)
 * and `n_unknown_answers`; {@link scoreSql} does not score a unit that has any.
 *
 * Under a period, `n_undated` counts the cases accepted in it (any case, where no accepted column is described) that have
 * no deadline and do not say whether they count as due: as for `tally` they are due in no period, and nothing is refused
 * for them, but they should be looked at. Cases neither accepted nor due in the period are not read; a unit that has only such
 * ones has no row, where `tallyBy` gives it a row of zeros.
 *
 * @formula COUNT(CASE WHEN … THEN 1 END), grouped by unit
 * @unit cases
 * @throws InputError `invalid-value` for an unknown dialect, a name or text no engine takes (NUL), or two counts of one name
 * @example
 * import { tallySql } from 'hotline-score/sql'
 * import { parsePeriod } from 'hotline-score'
 *
 * const table = { name: 'work_orders', columns: { unit: 'dept', due: 'deadline', completed: 'finished_at' } }
 * const query = tallySql(table, { dialect: 'duckdb', period: parsePeriod('2021-Q3') })
 * query.counts // => { due: "n_due", completed: "n_completed", onTime: "n_on_time" }
 * query.sql.includes(`TIMESTAMP '2021-07-01 00:00:00'`) // => true
 */
export const tallySql = (table: CaseTable, options: TallySqlOptions): TallyQuery => {
  checkOptions(options, ['dialect', 'period'], where)
  const dialect = findDialect(options?.dialect, where)
  refusePrototype(table?.columns?.further, where, ['columns', 'further'])
  const checked = parseInput(caseTableSchema, table, where)
  checkColumns(checked.columns, dialect, ['columns'])
  const quoted = new CaseColumns(dialect)
  const { counts, problems, remarks, read } = countsOf(checked, options.period, quoted)
  const counted = counts.map(([, name, condition]) => [name, condition] as const)
  const all = [...counted, ...problems, ...remarks]
  checkNames(all.map(([name]) => name))
  const unit = quoted.of(checked.columns.unit)
  const selected = all.map(
    ([name, condition]) =>
      `${dialect.toLong(`COUNT(CASE WHEN ${condition} THEN 1 END)`)} AS ${identifier(name, dialect, where)}`,
  )
  const from = tableName(checked.name, dialect, where)
  const onlyRead =
    read.length === 0 ? '' : `\nWHERE ${read.map((condition) => `(${condition})`).join(' AND ')}`
  return tallyQuery({
    sql: `SELECT\n  ${[`${unit} AS ${dialect.quoteIdentifier('unit')}`, ...selected].join(',\n  ')}\nFROM ${from} AS cases${onlyRead}\nGROUP BY ${unit}`,
    dialect: dialect.name,
    unit: 'unit',
    counts: Object.fromEntries(counts.map(([count, name]) => [count, name])),
    problems: problems.map(([name]) => name),
    remarks: remarks.map(([name]) => name),
  })
}

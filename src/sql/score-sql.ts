import { InputError } from '../input-error.js'
import type { Scheme } from '../model/scheme.js'
import { type Readable, readableAs } from '../readable.js'
import { type CompiledScheme, compileScheme } from '../score/compile-scheme.js'
import { checkOptions } from './check-options.js'
import { addCounts } from './count-stages.js'
import type { Dialect, DialectName } from './dialect.js'
import { findDialect } from './find-dialect.js'
import { addIndex, gradeOfExact, gradeOfPrinted, printedText } from './index-stages.js'
import { joinPlaces, placeByWindow } from './place-sql.js'
import { addPoints } from './point-stages.js'
import { addRankKeys } from './rank-stages.js'
import { addRates } from './rate-stages.js'
import { Stages } from './stages.js'
import { statuses } from './status.js'
import { dialectOf, type OpenedSource, openSource, type TallySource } from './tally-query.js'
import { Arithmetic } from './whole.js'
import { wholeScheme } from './whole-scheme.js'

/** For which engine a query is written. */
export interface SqlOptions {
  /** The engine; where the tallies come from a query, that one's unless stated. */
  readonly dialect?: DialectName
}

/** What a query that scores is. */
export interface ScoreQueryFields {
  /** The text of the query, without a semicolon. */
  readonly sql: string
  /** Whose text it is. */
  readonly dialect: DialectName
  /** The largest count the engine computes with exactly; a row with a larger one that the scheme needs is `too-large`. */
  readonly largestCount: number
  /** The scheme's places: `scaled_index` is the index × 10^places. */
  readonly places: number
  /** The id of the scheme. */
  readonly scheme: string
}

/** 评分查询 (score query): SQL that gives every unit its status, index, grade and rank; as text, the SQL. */
export interface ScoreQuery extends ScoreQueryFields, Readable {}

const readable = readableAs<ScoreQueryFields>(({ sql }) => sql)

const largest = BigInt(Number.MAX_SAFE_INTEGER)

const neededCounts = (compiled: CompiledScheme): ReadonlySet<string> => {
  const { minimum, tieBreakers = [] } = compiled.scheme.ranking ?? {}
  return new Set([
    ...compiled.indicators.flatMap(({ numerator, denominator }) =>
      [...numerator, ...denominator].map(([count]) => count),
    ),
    ...compiled.adjustments.flatMap(({ cases }) => cases.map(([count]) => count)),
    ...tieBreakers.flatMap((breaker) => ('count' in breaker ? [breaker.count] : [])),
    ...(minimum ? [minimum.count] : []),
  ])
}

interface Written {
  readonly sql: string
  readonly widest: bigint
}

/** The whole query, exact for counts up to the given one wherever the engine holds the widest number in it. */
const write = (
  source: OpenedSource,
  compiled: CompiledScheme,
  dialect: Dialect,
  needed: ReadonlySet<string>,
  largestCount: bigint,
): Written => {
  const scheme = wholeScheme(compiled)
  const arithmetic = new Arithmetic(dialect)
  const stages = new Stages(dialect, source.from)
  const numberOf = new Map([...source.columns.keys()].map((count, i) => [count, i + 1]))
  addCounts(stages, dialect, { ...source, bad: source.problems }, { numberOf, needed }, largestCount)
  const counts = new Map(
    [...needed].map((count) => [
      count,
      arithmetic.column(`n${numberOf.get(count)}`, { least: 0n, most: largestCount }),
    ]),
  )
  const rates = addRates(stages, arithmetic, scheme, counts)
  const points = addPoints(stages, arithmetic, scheme, rates)
  const index = addIndex(stages, arithmetic, scheme, points.index)
  const keys = addRankKeys(stages, arithmetic, scheme, points, index, numberOf)
  const ties = compiled.scheme.ranking?.ties ?? 'competition'
  const grade =
    compiled.gradeBy === 'exact'
      ? gradeOfExact(arithmetic, scheme, points.index)
      : gradeOfPrinted(arithmetic, scheme, index)
  const status = statuses.map((name, number) => `WHEN z = ${number} THEN '${name}'`).join(' ')
  const printed = printedText(arithmetic, compiled.places, index)
  const named = (expression: string, name: string): string =>
    `${expression} AS ${dialect.quoteIdentifier(name)}`
  const ranked = source.total ? '1 = 0' : 'o = 1'
  const selected = (place: string): string =>
    [
      named('u', 'unit'),
      named(`CASE ${status} END`, 'status'),
      named(`CASE WHEN z = 0 THEN ${index.sql} END`, 'scaled_index'),
      named(`CASE WHEN z = 0 THEN ${printed} END`, 'printed'),
      named(grade ?? dialect.toText('NULL'), 'grade'),
      named(`CASE WHEN ${ranked} THEN ${place} END`, ties === 'fractional' ? 'doubled_rank' : 'rank'),
    ].join(',\n  ')
  const sql = stages.select((from) => {
    if (dialect.windows) return `SELECT\n  ${selected(placeByWindow(ties, keys, dialect))}\nFROM ${from}`
    const joined = joinPlaces(ties, keys, from, dialect)
    return `SELECT\n  ${selected(joined.place)}\nFROM ${joined.from}`
  })
  return { sql, widest: arithmetic.widest }
}

/** The largest count for which every number fits, found by halving: the numbers only grow with the counts. */
const largestThatFits = (fits: (count: bigint) => boolean): bigint => {
  if (fits(largest)) return largest
  let [low, high] = [0n, largest]
  while (high - low > 1n) {
    const middle = (low + high) / 2n
    if (fits(middle)) low = middle
    else high = middle
  }
  return low
}

/**
 * 评分 SQL (SQL that scores): from a table or query of tallies, the query that scores, grades and ranks every unit in the
 * engine, as `assess` would, digit for digit.
 *
 * Its rows are `unit`, `status` (see {@link RowStatus}), `scaled_index` (the printed index × 10^places, whole),
 * `printed` (text, trailing zeros included), `grade` and `rank`; `doubled_rank`, twice the place, where ties are
 * `fractional`. All arithmetic is of whole numbers, with one division a row; a row with counts beyond what the engine's
 * widest type was shown to hold is marked `too-large`.
 *
 * `spark` and `trino` texts have been held against these engines' grammars and never run.
 *
 * @formula numerator / denominator over the product of the row's denominators, rounded once by quotient and remainder
 * @unit points of the full mark × 10^places
 * @source the scheme
 * @throws InputError `missing-count` when the tallies describe no column for a count the scheme needs, `too-large` when
 * the scheme's own numbers are beyond the engine's, `invalid-value` for an unknown dialect or a name no engine takes, and
 * as `defineScheme` for a bad scheme
 * @example
 * import { scoreSql } from 'hotline-score/sql'
 * import { yueyang2021 } from 'hotline-score/schemes'
 *
 * const counts = { due: 'due', completed: 'completed', onTime: 'on_time', reworked: 'reworked', surveyed: 'surveyed', satisfied: 'satisfied' }
 * const query = scoreSql({ name: ['public', 'tallies'], unit: 'dept', counts }, yueyang2021, { dialect: 'postgresql' })
 * query.sql.startsWith('WITH given AS') // => true
 * query.largestCount // => 9007199254740991
 * scoreSql({ name: 'tallies', unit: 'dept', counts: { due: 'due' } }, yueyang2021, { dialect: 'duckdb' }) // throws InputError missing-count
 */
export const scoreSql = (tallies: TallySource, scheme: Scheme, options: SqlOptions = {}): ScoreQuery => {
  const where = 'scoreSql'
  checkOptions(options, ['dialect'], where)
  const dialect = findDialect(options?.dialect ?? dialectOf(tallies), where)
  const compiled = compileScheme(scheme, where)
  const source = openSource(tallies, dialect, 'tallies', where)
  const needed = neededCounts(compiled)
  for (const count of needed) {
    if (source.columns.has(count)) continue
    throw new InputError(
      'missing-count',
      `${where}: the scheme needs the count ${count}; the tallies describe no column for it`,
      ['counts', count],
    )
  }
  const fits = (count: bigint): boolean => {
    const { widest } = dialect
    return widest === undefined || write(source, compiled, dialect, needed, count).widest <= widest
  }
  const largestCount = largestThatFits(fits)
  if (largestCount === 0n) {
    throw new InputError(
      'too-large',
      `${where}: the scheme ${compiled.scheme.id} has numbers beyond the widest type of ${dialect.name}; postgresql has no such bound`,
      ['scheme'],
    )
  }
  return readable({
    sql: write(source, compiled, dialect, needed, largestCount).sql,
    dialect: dialect.name,
    largestCount: Number(largestCount),
    places: compiled.places,
    scheme: compiled.scheme.id,
  })
}

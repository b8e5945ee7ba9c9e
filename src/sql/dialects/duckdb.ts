import type { Dialect } from '../dialect.js'
import { doubled } from '../quoting.js'

const wholeTypes = ['', 'U']
  .flatMap((sign) =>
    ['TINYINT', 'SMALLINT', 'INTEGER', 'BIGINT', 'HUGEINT'].map((type) => `'${sign}${type}'`),
  )
  .join(', ')

/** DuckDB: 128-bit whole numbers, which raise an error where they overflow. */
export const duckdb: Dialect = {
  name: 'duckdb',
  widest: 2n ** 127n - 1n,
  longestIdentifier: undefined,
  quoteIdentifier: (name) => doubled(name, '"'),
  quoteText: (text) => doubled(text, "'"),
  whole: (value) => `(${value})::HUGEINT`,
  toLong: (expression) => `CAST(${expression} AS BIGINT)`,
  // A cast of text or fractions rounds; only whole numbers are cast without a look at their digits.
  toCount: (column) =>
    `CASE WHEN ${column} IS NULL THEN NULL WHEN typeof(${column}) IN (${wholeTypes}) THEN coalesce(TRY_CAST(${column} AS BIGINT), -1) WHEN regexp_full_match(CAST(${column} AS VARCHAR), '[0-9]{1,16}([.]0*)?') THEN coalesce(TRY_CAST(${column} AS BIGINT), -1) ELSE -1 END`,
  toWide: (expression) => `CAST(${expression} AS HUGEINT)`,
  toText: (expression) => `CAST(${expression} AS VARCHAR)`,
  toDay: (expression) => `CAST(${expression} AS DATE)`,
  quotient: (numerator, denominator) => `(${numerator} // ${denominator})`,
  remainder: (numerator, denominator) => `(${numerator} % ${denominator})`,
  isTrue: (expression) => `${expression} = TRUE`,
  midnight: (day, kind) =>
    kind === 'day'
      ? `DATE '${day}'`
      : kind === 'instant'
        ? `TIMESTAMPTZ '${day} 00:00:00+08:00'`
        : `TIMESTAMP '${day} 00:00:00'`,
  byCodePoint: (expression) => `CAST(${expression} AS VARCHAR)`,
  sum: (expression) => `CAST(SUM(${expression}) AS BIGINT)`,
  fence: '',
  windows: true,
}

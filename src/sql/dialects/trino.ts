import type { Dialect } from '../dialect.js'
import { doubled } from '../quoting.js'

/** Trino, a standard form that has only been held against its grammar: decimals of 38 digits, whose `/` rounds. */
export const trino: Dialect = {
  name: 'trino',
  widest: 10n ** 38n - 1n,
  longestIdentifier: undefined,
  quoteIdentifier: (name) => doubled(name, '"'),
  quoteText: (text) => doubled(text, "'"),
  whole: (value) => `CAST('${value}' AS DECIMAL(38, 0))`,
  toLong: (expression) => `CAST(${expression} AS BIGINT)`,
  // Fractions and text would be rounded, or be an error; only digits are cast. A double written as 1.0E7 is no count.
  toCount: (column) =>
    `CASE WHEN ${column} IS NULL THEN NULL WHEN regexp_like(CAST(${column} AS VARCHAR), '^[0-9]{1,16}([.]0*)?$') THEN CAST(CAST(${column} AS DECIMAL(38, 18)) AS BIGINT) ELSE -1 END`,
  toWide: (expression) => `CAST(${expression} AS DECIMAL(38, 0))`,
  toText: (expression) => `CAST(${expression} AS VARCHAR)`,
  toDay: (expression) => `CAST(${expression} AS DATE)`,
  // Without the remainder the quotient is whole, so that no rounding can touch it.
  quotient: (numerator, denominator) =>
    `((${numerator} - MOD(${numerator}, ${denominator})) / ${denominator})`,
  remainder: (numerator, denominator) => `MOD(${numerator}, ${denominator})`,
  isTrue: (expression) => `${expression} = TRUE`,
  midnight: (day, kind) =>
    kind === 'day'
      ? `DATE '${day}'`
      : kind === 'instant'
        ? `TIMESTAMP '${day} 00:00:00 +08:00'`
        : `TIMESTAMP '${day} 00:00:00'`,
  byCodePoint: (expression) => `CAST(${expression} AS VARCHAR)`,
  sum: (expression) => `CAST(SUM(CAST(${expression} AS DECIMAL(38, 0))) AS BIGINT)`,
  fence: '',
  windows: true,
}

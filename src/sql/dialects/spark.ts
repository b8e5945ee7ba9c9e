import type { Dialect } from '../dialect.js'
import { backslashed, doubled } from '../quoting.js'

/** Spark SQL, a standard form that has only been held against its grammar: decimals of 38 digits. */
export const spark: Dialect = {
  name: 'spark',
  // `div` gives 64 bits; what is divided has 38 digits.
  widest: 10n ** 38n - 1n,
  longestIdentifier: undefined,
  quoteIdentifier: (name) => doubled(name, '`'),
  quoteText: (text) => backslashed(text, "'"),
  whole: (value) => `CAST('${value}' AS DECIMAL(38, 0))`,
  toLong: (expression) => `CAST(${expression} AS BIGINT)`,
  // Fractions and text would be rounded, or be an error; only digits are cast. A double written as 1.0E7 is no count.
  toCount: (column) =>
    `CASE WHEN ${column} IS NULL THEN NULL WHEN CAST(${column} AS STRING) RLIKE '^[0-9]{1,16}([.]0*)?$' THEN CAST(CAST(${column} AS DECIMAL(38, 18)) AS BIGINT) ELSE -1 END`,
  toWide: (expression) => `CAST(${expression} AS DECIMAL(38, 0))`,
  toText: (expression) => `CAST(${expression} AS STRING)`,
  toDay: (expression) => `CAST(${expression} AS DATE)`,
  quotient: (numerator, denominator) => `CAST((${numerator} div ${denominator}) AS DECIMAL(38, 0))`,
  remainder: (numerator, denominator) => `(${numerator} % ${denominator})`,
  isTrue: (expression) => `${expression} = TRUE`,
  midnight: (day, kind) =>
    kind === 'day'
      ? `DATE '${day}'`
      : kind === 'instant'
        ? `TIMESTAMP '${day} 00:00:00+08:00'`
        : `TIMESTAMP '${day} 00:00:00'`,
  byCodePoint: (expression) => `CAST(${expression} AS STRING)`,
  sum: (expression) => `CAST(SUM(CAST(${expression} AS DECIMAL(38, 0))) AS BIGINT)`,
  fence: '',
  windows: true,
}

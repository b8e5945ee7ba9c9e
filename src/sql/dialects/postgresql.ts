import type { Dialect } from '../dialect.js'
import { doubled } from '../quoting.js'

/** PostgreSQL, and Citus by the same text: `numeric` adds and multiplies exactly, and `div` is its exact quotient; `/` is not. */
export const postgresql: Dialect = {
  name: 'postgresql',
  widest: undefined,
  longestIdentifier: 63,
  quoteIdentifier: (name) => doubled(name, '"'),
  // The E form means the same whatever standard_conforming_strings says; a doubled quote whatever backslash_quote does.
  quoteText: (text) =>
    text.includes('\\') ? `E${doubled(text.replaceAll('\\', '\\\\'), "'")}` : doubled(text, "'"),
  whole: (value) => `(${value})::numeric`,
  toLong: (expression) => `CAST(${expression} AS bigint)`,
  // NaN is above every number. Text does not compare with numbers: PostgreSQL refuses it.
  toCount: (column) =>
    `CASE WHEN ${column} IS NULL THEN NULL WHEN ${column} >= 0 AND ${column} <= ${Number.MAX_SAFE_INTEGER} THEN CASE WHEN CAST(${column} AS bigint) = ${column} THEN CAST(${column} AS bigint) ELSE -1 END ELSE -1 END`,
  toWide: (expression) => `CAST(${expression} AS numeric)`,
  toText: (expression) => `CAST(${expression} AS text)`,
  toDay: (expression) => `CAST(${expression} AS date)`,
  quotient: (numerator, denominator) => `div(${numerator}, ${denominator})`,
  remainder: (numerator, denominator) => `mod(${numerator}, ${denominator})`,
  isTrue: (expression) => `${expression} = TRUE`,
  midnight: (day, kind) =>
    kind === 'day'
      ? `DATE '${day}'`
      : kind === 'instant'
        ? `TIMESTAMP WITH TIME ZONE '${day} 00:00:00+08:00'`
        : `TIMESTAMP '${day} 00:00:00'`,
  byCodePoint: (expression) => `CAST(${expression} AS text) COLLATE "C"`,
  sum: (expression) => `CAST(SUM(${expression}) AS bigint)`,
  // PostgreSQL pulls steps up into one; doubled at each step, the expressions outgrow its memory.
  fence: ' OFFSET 0',
  windows: true,
}

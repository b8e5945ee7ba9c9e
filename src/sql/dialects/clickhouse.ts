import type { Dialect } from '../dialect.js'
import { backslashed } from '../quoting.js'

const wide = (expression: string): string => `toDecimal128(${expression}, 0)`

/**
 * ClickHouse, from 18.16 on: no WITH, no window functions, and decimals of 38 digits. A current server does not always
 * notice when these overflow, so nothing may be computed that was not shown to fit.
 */
export const clickhouse: Dialect = {
  name: 'clickhouse',
  widest: 10n ** 38n - 1n,
  longestIdentifier: undefined,
  quoteIdentifier: (name) => backslashed(name, '`'),
  quoteText: (text) => backslashed(text, "'"),
  whole: (value) => wide(`'${value}'`),
  toLong: (expression) => `toInt64(${expression})`,
  // Every branch is computed, and a current server refuses to convert NaN: what is converted are digits.
  toCount: (column) =>
    `CASE WHEN ${column} IS NULL THEN NULL ELSE toInt64OrZero(CASE WHEN match(toString(${column}), '^[0-9]{1,16}([.]0*)?$') THEN extract(toString(${column}), '^[0-9]+') ELSE '-1' END) END`,
  toWide: wide,
  toText: (expression) => `toString(${expression})`,
  toDay: (expression) => `toDate(${expression})`,
  quotient: (numerator, denominator) => wide(`intDiv(${numerator}, ${denominator})`),
  remainder: (numerator, denominator) =>
    `(${numerator} - ${wide(`intDiv(${numerator}, ${denominator})`)} * ${denominator})`,
  isTrue: (expression) => `${expression} = 1`,
  midnight: (day, kind) =>
    kind === 'day'
      ? `toDate('${day}')`
      : kind === 'instant'
        ? `toDateTime('${day} 00:00:00', 'Asia/Shanghai')`
        : `toDateTime('${day} 00:00:00')`,
  byCodePoint: (expression) => `toString(${expression})`,
  sum: (expression) => `toInt64(SUM(${wide(expression)}))`,
  fence: '',
  windows: false,
}

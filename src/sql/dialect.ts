/** How one engine writes what the engines write differently. Everything it is given is checked, escaped SQL. */
export interface Dialect {
  /** What the engine is called in options and messages. */
  readonly name: DialectName
  /** The largest size of a whole number that its widest exact type is sure to hold; none where it is not bounded. */
  readonly widest: bigint | undefined
  /** The most bytes of an identifier; longer ones would be cut. */
  readonly longestIdentifier: number | undefined
  /** Between quotes, and escaped. */
  readonly quoteIdentifier: (name: string) => string
  /** A text literal. */
  readonly quoteText: (text: string) => string
  /** A whole number literal of the widest type. */
  readonly whole: (value: bigint) => string
  /** A column as a whole number of 64 bits. */
  readonly toLong: (expression: string) => string
  /**
   * A column of any type as a count: NULL for NULL, below 0 for what is no whole number or too large to be one. Never an
   * error for a number, and never rounded; text is either taken exactly, not a count, or refused by the engine.
   */
  readonly toCount: (column: string) => string
  /** As a whole number of the widest type. */
  readonly toWide: (expression: string) => string
  /** As text. */
  readonly toText: (expression: string) => string
  /** As a calendar day. */
  readonly toDay: (expression: string) => string
  /** The whole quotient of numbers that are not negative, exact. */
  readonly quotient: (numerator: string, denominator: string) => string
  /** What the whole quotient leaves. */
  readonly remainder: (numerator: string, denominator: string) => string
  /** A boolean column that is true. */
  readonly isTrue: (expression: string) => string
  /** Midnight of a Chinese day, `2021-07-01`, as a literal comparable to a column of this kind. */
  readonly midnight: (day: string, kind: TimeKind) => string
  /** The names of units in the order of their code points. */
  readonly byCodePoint: (expression: string) => string
  /** The sum of a column of 64 bits, as one of 64 bits, an error where that cannot hold it. */
  readonly sum: (expression: string) => string
  /** What ends a step so that its expressions are computed once, and not copied into every later one. */
  readonly fence: string
  /** Whether ranks are made by window functions and stages by WITH. */
  readonly windows: boolean
}

/** The engines there is a text for. */
export const dialectNames = ['duckdb', 'postgresql', 'clickhouse', 'spark', 'trino'] as const

/**
 * 数据库方言 (dialect): `duckdb`, `postgresql` (Citus by the same text) and `clickhouse` are run by the tests of this
 * library; `spark` and `trino` are a standard form, held against the grammars of these engines and never run by them.
 */
export type DialectName = (typeof dialectNames)[number]

/**
 * How a table keeps its times: `wallClock` without a zone, as a clock in China shows them, `instant` with a zone, `day` as
 * dates.
 */
export type TimeKind = 'wallClock' | 'instant' | 'day'

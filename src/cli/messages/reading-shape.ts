import type { UnusedFigure } from '../../read/bulletin-reading.js'
import type { CellReason, ColumnReason, RowReason } from '../../read/table/table-reading.js'

/** A claim in words; what is not printed is `undefined`. */
export interface ClaimMessages {
  readonly rate: (values: Figure & { numerator: Operand; denominator: Operand }) => string
  readonly share: (values: Figure & { part: Operand; whole: Operand }) => string
  readonly change: (
    values: Figure & {
      direction: 'up' | 'down' | undefined
      current: Operand
      previous: Operand
      delta: Operand
    },
  ) => string
  readonly sum: (values: Figure & { parts: readonly string[]; exhaustive: boolean }) => string
  readonly difference: (values: Figure & { minuend: Operand; subtrahend: Operand }) => string
  readonly count: (
    values: Figure & { items: number | undefined; rate: Operand; denominator: Operand },
  ) => string
  readonly index: (
    values: Figure & {
      unit: string | undefined
      parts: readonly (readonly [name: string, figure: string])[]
    },
  ) => string
  readonly grade: (values: Figure & { unit: string | undefined; index: Operand }) => string
  readonly rank: (values: Figure & { unit: string | undefined; among: number | undefined }) => string
  /** The indicators that have a rate of their own, by id. */
  readonly indicators: Readonly<Record<string, string>>
  /** 1 minus a printed rate. */
  readonly complement: (values: { rate: string }) => string
}

/** A figure as printed, and what it is called. */
interface Figure {
  readonly title: string
  readonly published: string
}

type Operand = string | undefined

/** What `read` says. */
export interface ReadingMessages {
  readonly counts: (values: { numbers: number; used: number; claims: number; rows: number }) => string
  readonly countsOfBulletin: (values: { claims: number; rows: number }) => string
  readonly title: (values: { title: string }) => string
  readonly period: (values: { period: string }) => string
  readonly scheme: (values: { scheme: string }) => string
  readonly claims: (values: { count: number }) => string
  readonly table: (values: { title: string | undefined; rows: number; place: string | undefined }) => string
  readonly columns: string
  readonly skippedRows: (values: { count: number }) => string
  readonly unreadCells: (values: { count: number }) => string
  readonly unused: (values: { count: number }) => string
  readonly nothingUnused: string
  readonly surveyedFrom: Readonly<Record<'due' | 'accepted', string>>
  readonly headings: Readonly<
    Record<
      'place' | 'figure' | 'claim' | 'around' | 'reason' | 'heading' | 'meaning' | 'row' | 'unit' | 'column',
      string
    >
  >
  readonly columnNames: Readonly<Record<string, string>>
  readonly notTaken: (values: { reason: string }) => string
  readonly columnReasons: Readonly<Record<ColumnReason, string>>
  readonly rowReasons: Readonly<Record<RowReason, string>>
  readonly cellReasons: Readonly<Record<CellReason, string>>
  readonly unusedReasons: Readonly<Record<UnusedFigure['reason'], string>>
}

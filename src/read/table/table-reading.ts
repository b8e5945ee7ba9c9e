import type { BulletinRow } from '../../model/bulletin.js'
import type { Claim } from '../../model/claim.js'
import type { Passage } from '../../model/passage.js'

/**
 * Why a column is not taken.
 *
 * | reason | meaning |
 * |---|---|
 * | `unknown-heading` | no word of the vocabulary |
 * | `same-as-another` | another column has the same name: neither is taken |
 * | `other-period` | figures of another period than the table's own (上月, 累计) |
 * | `not-a-figure` | text, numbers of cases, dates, running numbers |
 */
export type ColumnReason = 'unknown-heading' | 'same-as-another' | 'other-period' | 'not-a-figure'

/** A column of the table, and what it was taken for. */
export interface TableColumn {
  /** The heading as printed. */
  readonly header: string
  /** The name its figures go by in `tally` or `published`, `unit`, or a part of a claim; `undefined` where it is not taken. */
  readonly name: string | undefined
  /** Why it is not taken. */
  readonly reason?: ColumnReason
  /** Where the heading stands. */
  readonly source: Passage
}

/**
 * Why a row is no unit's.
 *
 * | reason | meaning |
 * |---|---|
 * | `subtotal` | 小计: the sum of some of the rows |
 * | `mean` | 平均: a mean is no total |
 * | `second-total` | more than one row that could be the total: none is taken |
 * | `part-of-another` | 其中: counted in the row above |
 * | `note` | a remark, a heading between rows, the header again |
 * | `numbering` | 「甲 1 2 3」: the numbers of the columns |
 * | `no-unit` | nothing says whose figures these are |
 * | `other-width` | more cells than the header has columns: which belongs where cannot be told |
 */
export type RowReason =
  | 'subtotal'
  | 'mean'
  | 'second-total'
  | 'part-of-another'
  | 'note'
  | 'numbering'
  | 'no-unit'
  | 'other-width'

/** A row that was not read. */
export interface SkippedRow {
  /** What the row begins with. */
  readonly label: string
  /** Why it was not read. */
  readonly reason: RowReason
  /** The row. */
  readonly source: Passage
}

/**
 * Why a cell was not read.
 *
 * | reason | meaning |
 * |---|---|
 * | `not-a-count` | no whole number of cases, not negative (`3O`, `-1`, `2.5`) |
 * | `rounded-count` | 7.13万: a rounded count is no count |
 * | `too-many-digits` | more than 15 digits |
 * | `not-a-rate` | no percentage |
 * | `unit-not-printed` | a share of 1 or a percentage: neither cell nor heading says |
 * | `not-a-score` | no number of points |
 * | `not-a-grade` | no grade |
 * | `not-a-place` | no place in a ranking |
 * | `not-a-change` | no change in percent, points or cases |
 * | `shared-cell` | merged over several columns or rows: which figure it is cannot be told |
 */
export type CellReason =
  | 'not-a-count'
  | 'rounded-count'
  | 'too-many-digits'
  | 'not-a-rate'
  | 'unit-not-printed'
  | 'not-a-score'
  | 'not-a-grade'
  | 'not-a-place'
  | 'not-a-change'
  | 'shared-cell'

/** A cell that was not read. */
export interface UnreadCell {
  /** Whose row. */
  readonly unit: string
  /** The name of its column. */
  readonly column: string
  /** Why it was not read. */
  readonly reason: CellReason
  /** The cell. */
  readonly source: Passage
}

/**
 * Why a number of the table is in no figure of the result: a {@link ColumnReason}, a {@link RowReason}, `unread`,
 * `no-claim` (a count of which the table says nothing that could be checked) or `other-table`.
 */
export type UnusedReason = ColumnReason | RowReason | 'unread' | 'no-claim' | 'other-table'

/** A number that is in no figure of the result. */
export interface UnusedNumber extends Passage {
  /** Why. */
  readonly reason: UnusedReason
}

/** 覆盖 (coverage): how many of the table's numbers the result holds, and which it does not. */
export interface TableCoverage {
  /** Numbers in the cells below the header; case numbers, telephone numbers and running numbers are none. */
  readonly numbers: number
  /** Those that are in a figure of the result. */
  readonly used: number
  /** The others. */
  readonly unused: readonly UnusedNumber[]
}

/** 读表结果 (table reading): an assessment table as data, with the place of every cell, and what was not read. */
export interface TableReading {
  /** 标题, simplified. */
  readonly title?: string
  /** The units, in the table's order. */
  readonly rows: readonly BulletinRow[]
  /** 合计. */
  readonly total?: BulletinRow
  /** 占比, 环比, 同比 and the sums of plain counts. */
  readonly claims: readonly Claim[]
  /** Every column. */
  readonly columns: readonly TableColumn[]
  /** The rows that are no unit's. */
  readonly skipped: readonly SkippedRow[]
  /** The cells that could not be read. */
  readonly unread: readonly UnreadCell[]
  /** Where `surveyed` was taken from; `undefined` where no row has it. */
  readonly surveyedFrom: 'column' | 'due' | 'accepted' | undefined
  /** The id of the preset that gives the printed indexes, where just one does. */
  readonly scheme?: string
  /** What became of the numbers. */
  readonly coverage: TableCoverage
}

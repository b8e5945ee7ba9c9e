import type { Bulletin } from '../model/bulletin.js'
import type { Passage } from '../model/passage.js'
import type { UnusedReason as UnusedProse } from './prose/prose.js'
import type { TableReading, UnusedReason as UnusedCell } from './table/table-reading.js'

/** A number of the text that no claim was made of. */
export interface UnusedFigure extends Passage {
  /**
   * Why. In prose: `ambiguous` (two readings are possible), `counts-not-printed`, `approximate` (约, 余), `other-unit` (days,
   * money), `no-claim` (no other figure says anything about it); in tables as a table reading says.
   */
  readonly reason: UnusedProse | UnusedCell
}

/** 覆盖 (coverage): which numbers of the text were read as figures of a claim or of the table, and which were not. */
export interface ReadingCoverage {
  /** Numbers that can be figures: dates, telephone and ticket numbers, list numbers and names such as 12345 are none. */
  readonly numbers: number
  /** Those that are in a claim or a row. */
  readonly used: number
  /** The others, in the order of the text. */
  readonly unused: readonly UnusedFigure[]
}

/** 读通报结果 (bulletin reading): a bulletin as `audit` takes it, and what of the text it does not hold. */
export interface BulletinReading extends Bulletin {
  /** Which numbers were used. */
  readonly coverage: ReadingCoverage
  /** Every table as it was read: columns, rows left out, cells that could not be read. */
  readonly tables: readonly TableReading[]
}

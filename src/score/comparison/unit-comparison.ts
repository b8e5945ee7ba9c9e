import type { Ratio } from '../../exact/ratio.js'
import type { Readable } from '../../readable.js'
import type { AssessedRow } from '../assessed-row.js'
import type { Contribution, PointsMoved } from './contribution.js'

/** What stood on the two sides; `undefined` where there was none. */
export interface Moved<Value> {
  /** Before. */
  readonly before: Value | undefined
  /** After. */
  readonly after: Value | undefined
}

/** 综合指标值的变动: how far an index moved. */
export interface IndexMoved {
  /** The index before, as it prints. */
  readonly before: string
  /** The index after, as it prints. */
  readonly after: string
  /** The difference of the two printed indexes, without a plus sign. */
  readonly printed: string
  /** The difference of the two exact indexes: what the contributions add up to. */
  readonly exact: Ratio
  /** Printed − exact: what rounding adds. */
  readonly rounding: Ratio
  /** What the counts moved; `undefined` where it is not split. */
  readonly byCounts: Ratio | undefined
  /** What the scheme moved; `undefined` where it is not split. */
  readonly byScheme: Ratio | undefined
}

/** One unit on the two sides of a comparison. */
export interface UnitComparisonFields {
  /** 承办单位. */
  readonly unit: string
  /** Whether it stands in both tables, came into the one after, or went with the one before. */
  readonly status: 'kept' | 'came' | 'went'
  /** Its row before. */
  readonly before: AssessedRow | undefined
  /** Its row after. */
  readonly after: AssessedRow | undefined
  /** How far its index moved; `undefined` where one side has none. */
  readonly index: IndexMoved | undefined
  /** 等级. */
  readonly grade: Moved<string>
  /** 名次. */
  readonly rank: Moved<number>
  /** What each indicator contributed; empty where there is no difference. */
  readonly indicators: readonly Contribution[]
  /** What each deduction and bonus contributed. */
  readonly adjustments: readonly Contribution[]
  /** What keeping the index within 0 and the full mark contributed. */
  readonly limit: PointsMoved | undefined
  /** Why there is no difference. */
  readonly incomparable: string | undefined
  /** Why what moved is not split between counts and scheme. */
  readonly unsplit: string | undefined
}

/** 一个单位的前后对比 (comparison of a unit): as text, its move with the points that add up to it. */
export interface UnitComparison extends UnitComparisonFields, Readable {}

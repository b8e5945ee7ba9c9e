import type { Period } from '../model/period.js'
import type { Column } from './column.js'

/**
 * 工单列 (columns of cases): one row a case; the same definitions as `tally`, with the latest deadline already found.
 *
 * Instants are whole numbers of milliseconds since 1970. Without a `period` they are only compared with each other, and any one
 * clock will do.
 */
export interface CaseColumns {
  /** 承办单位, as a number from 0. */
  readonly unit: Column
  /** 办理期限: the latest deadline; missing only where the case does not count as due. */
  readonly due: Column
  /** 办结时间; missing while the case is open. */
  readonly completed: Column
  /** 返工: 1 where the case was sent back, otherwise 0. None was, without this column. */
  readonly reworked?: Column | undefined
  /** 回访: 0 nobody asked, 1 满意, 2 基本满意, 3 不满意. Nobody asked, without this column. */
  readonly satisfaction?: Column | undefined
  /** 计入应办理: 1 or 0; where missing, the period decides, and without a period the case counts. */
  readonly countsAsDue?: Column | undefined
  /** 受理时间, which only a `period` asks for. */
  readonly accepted?: Column | undefined
}

/** How cases in columns are counted. */
export interface TallyColumnsOptions {
  /** How many units there are: their numbers run from 0 to one less. */
  readonly units: number
  /** As for `tally`: counts as accepted what was accepted in this period, and as due what had its deadline in it. */
  readonly period?: Period | undefined
  /** Called after each batch with the number of cases so far. */
  readonly progress?: ((cases: number) => void) | undefined
}

/** The counts, in the order in which they are made. */
export const talliedCounts = [
  'accepted',
  'due',
  'completed',
  'onTime',
  'reworked',
  'surveyed',
  'satisfied',
  'basicallySatisfied',
  'dissatisfied',
] as const

/** 分单位计数列 (tallied columns): one row a unit; `scoreColumns` takes them as they are. */
export interface TalliedColumns {
  /** 受理. */
  readonly accepted: Float64Array
  /** 应办理. */
  readonly due: Float64Array
  /** 已办理. */
  readonly completed: Float64Array
  /** 按期办结. */
  readonly onTime: Float64Array
  /** 返工. */
  readonly reworked: Float64Array
  /** 回访. */
  readonly surveyed: Float64Array
  /** 满意. */
  readonly satisfied: Float64Array
  /** 基本满意. */
  readonly basicallySatisfied: Float64Array
  /** 不满意. */
  readonly dissatisfied: Float64Array
  /** `scoreColumns` reads counts by name. */
  readonly [count: string]: Float64Array
}

/** Tallied columns of nothing. */
export const noCounts = (units: number): TalliedColumns =>
  Object.fromEntries(
    talliedCounts.map((name) => [name, new Float64Array(units)]),
  ) as unknown as TalliedColumns

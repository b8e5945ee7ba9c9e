import { parseRatio } from '../exact/ratio.js'
import { InputError } from '../input-error.js'
import type { Scheme } from '../model/scheme.js'
import { coreCounts } from '../model/tally.js'
import { type CompiledScheme, compileScheme } from '../score/compile-scheme.js'
import { type Column, type OpenColumn, openColumns } from './column.js'
import { rankColumns } from './rank-columns.js'
import { rowStatuses, ScoredRows } from './scored-rows.js'

/** 件数列 (columns of counts): one column a count, one row a unit; the counts of a `Tally`, and any the scheme asks for. */
export interface CountColumns {
  /** 应办理. */
  readonly due: Column
  /** 已办理: at most `due`. */
  readonly completed: Column
  /** 按期办结: at most `completed`. */
  readonly onTime: Column
  /** 返工: at most `due`. */
  readonly reworked: Column
  /** 回访. */
  readonly surveyed: Column
  /** 满意: at most `surveyed`. */
  readonly satisfied: Column
  /** Further counts; those the scheme does not name are not read. */
  readonly [count: string]: Column
}

/** What became of a row: `scored`; `unranked`, scored but below the volume floor; `unscored`, a needed rate is empty; `missing`, a count is not there. */
export type RowStatus = (typeof rowStatuses)[number]

/** 评价列 (scored columns): index, grade, rank and status of every row, in typed arrays. */
export interface ScoredColumns {
  /** 综合指标值 in units of its last printed digit: 9538 is 95.38 at two places. −1 where there is none. */
  readonly index: Int32Array | Float64Array
  /** The places the index prints with; it is `index / 10 ** places`. */
  readonly places: number
  /** 等级, as a position in `grades`; past its end where there is none. */
  readonly grade: Uint8Array | Uint16Array
  /** The scheme's grades, highest first. */
  readonly grades: readonly string[]
  /** 名次, from 1; 0 where there is none. Doubles where ties are `fractional`, whole numbers otherwise. */
  readonly rank: Int32Array | Float64Array
  /** What became of the row, as a position in `statuses`; 0 is scored and ranked. */
  readonly status: Uint8Array
  /** The names of the states. */
  readonly statuses: readonly RowStatus[]
}

const where = 'scoreColumns'
const core = coreCounts.filter((name) => name !== 'accepted')

/** The counts to read: a tally's own, then the others that the scheme names. */
const countsOf = ({ scheme, indicators, adjustments }: CompiledScheme): readonly string[] => {
  const { minimum, tieBreakers = [] } = scheme.ranking ?? {}
  const named = [
    ...indicators.flatMap(({ numerator, denominator }) => [...numerator, ...denominator]),
    ...adjustments.flatMap(({ cases }) => cases),
  ].map(([name]) => name)
  const ranking = tieBreakers.flatMap((breaker) => ('count' in breaker ? breaker.count : []))
  return [...new Set([...core, ...named, ...ranking, ...(minimum ? [minimum.count] : [])])]
}

/** Marks the rows below the volume floor; gives whether there are any. */
const markBelowFloor = (
  scheme: CompiledScheme,
  columns: readonly OpenColumn[],
  status: Uint8Array,
): boolean => {
  const minimum = scheme.scheme.ranking?.minimum
  const column = columns.find(({ name }) => name === minimum?.count)
  if (!minimum || !column) return false
  const atLeast = Number(parseRatio(minimum.atLeast).rounded(0, 'ceil').numerator)
  const unranked = rowStatuses.indexOf('unranked')
  let any = false
  for (let row = 0; row < status.length; row++) {
    if (status[row] === 0 && Number(column.given(row)) < atLeast) {
      status[row] = unranked
      any = true
    }
  }
  return any
}

/**
 * 批量评分 (score columns): scores, grades and ranks a million rows at once, each exactly as `assess` would.
 *
 * Differs from `assess` in what goes in and comes out: typed arrays instead of objects, and no working. Every row is validated as it is
 * computed. The arithmetic is that of whole numbers in doubles as long as every intermediate is exact, and of bigints for the
 * rows where it would not be. With `ordinal` ties the order of the rows decides, as rows have no names.
 *
 * @formula as `score`: Σ weight × rate + Σ points per case × cases, kept within 0 and the full mark, rounded once
 * @unit points of the full mark, in units of the last printed digit; ranks from 1
 * @source the scheme
 * @throws InputError as `assess`, the row first in the path; `too-large` where the scheme's indexes have more than 15 digits
 * @example
 * import { scoreColumns } from 'hotline-score/columns'
 * import { yueyang2021 } from 'hotline-score/schemes'
 *
 * const table = scoreColumns({
 *   due: Uint32Array.of(13, 1), completed: Uint32Array.of(13, 1), onTime: Uint32Array.of(11, 1),
 *   reworked: Uint32Array.of(0, 0), surveyed: Uint32Array.of(13, 1), satisfied: Uint32Array.of(13, 0),
 * }, yueyang2021)
 * Array.from(table.index) // => [9538, 8000]
 * Array.from(table.grade, (code) => table.grades[code]) // => ["A", "B"]
 * Array.from(table.rank) // => [1, 2]
 */
export const scoreColumns = (tallies: CountColumns, scheme: Scheme): ScoredColumns => {
  const compiled = compileScheme(scheme, where)
  const names = countsOf(compiled)
  const lacking = names.slice(core.length).find((name) => !isThere(tallies, name))
  if (lacking !== undefined) {
    throw new InputError(
      'missing-count',
      `${where}: the scheme needs the count ${lacking}; there is no such column`,
      [lacking],
    )
  }
  const columns = openColumns(tallies, names, where)
  const range = Number(compiled.fullMark.times(10n ** BigInt(compiled.places)).rounded(0, 'ceil').numerator)
  if (!Number.isSafeInteger(range)) {
    throw new InputError(
      'too-large',
      `${where}: an index of ${compiled.places} places up to ${compiled.fullMark} has more digits than a column holds; use score`,
      ['scheme', 'index', 'places'],
    )
  }
  const rows = new ScoredRows(compiled, columns, range)
  const { index, grade, grades, status, keys } = rows
  const ties = compiled.scheme.ranking?.ties ?? 'competition'
  const [every, counts] = markBelowFloor(compiled, columns, status) ? [false] : [rows.every, rows.counts]
  const rank = rankColumns({ index, range, status, every, counts, ties, keys })
  return {
    index,
    places: compiled.places,
    grade,
    grades: grades.names,
    rank,
    status,
    statuses: rowStatuses,
  }
}

const isThere = (tallies: unknown, name: string): boolean =>
  typeof tallies === 'object' && tallies !== null && Object.hasOwn(tallies, name)

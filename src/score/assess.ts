import type { Scheme } from '../model/scheme.js'
import { parseTally, type Tally } from '../model/tally.js'
import { type Readable, readableAs } from '../readable.js'
import { mergeTallies } from '../tally/merge-tallies.js'
import { assessRows, type UnitTally } from './assess-rows.js'
import { type AssessedRow, assessedRow } from './assessed-row.js'
import { carryScheme } from './carried-scheme.js'
import { type CompiledScheme, compileScheme } from './compile-scheme.js'
import { pairsOf } from './rank.js'
import { scoreCounts } from './score.js'

/** An assessed table. */
export interface AssessmentFields {
  /** One row a unit, in the order of the input. */
  readonly rows: readonly AssessedRow[]
  /** 合计: scored from the summed counts, never from the mean of the rows; without a rank. */
  readonly total: AssessedRow
  /** The id of the scheme. */
  readonly scheme: string
}

/** 评价表 (assessment): every unit scored, graded and ranked, and the total; as text, a line a unit. */
export interface Assessment extends AssessmentFields, Readable {}

const readableAssessment = readableAs<AssessmentFields>(({ rows, total }) => [...rows, total].join('\n'))

/** The assessment of rows: with their total, and with the scheme they were scored by. */
export const assessed = (rows: readonly AssessedRow[], scheme: CompiledScheme, where: string): Assessment => {
  // No units at all: every count is 0, those of the scheme too.
  const none = Object.keys(scheme.scheme.counts ?? {}).map((name) => [name, 0])
  const sum = {
    ...(rows.length === 0 && Object.fromEntries(none)),
    ...mergeTallies(rows.map(({ tally }) => tally)),
  }
  const total = assessedRow({
    unit: '合计',
    tally: sum,
    ...scoreCounts(sum, scheme, `${where}: 合计`),
    rank: undefined,
    unranked: 'the total is not ranked',
  })
  return carryScheme(readableAssessment({ rows, total, scheme: scheme.scheme.id }), scheme.scheme)
}

/**
 * 综合评价 (assessment): scores, grades and ranks every unit, and scores the total from the summed counts.
 *
 * @unit points of the full mark; ranks from 1
 * @source the scheme
 * @param units an object or pairs of unit and tally; a `Map` from `tallyBy` will do
 * @throws InputError as {@link score}, with the unit in the message, and `duplicate-unit`
 * @example
 * import { assess } from 'hotline-score'
 * import { yueyang2021 } from 'hotline-score/schemes'
 *
 * const { rows, total } = assess({
 *   住建局: { due: 13, completed: 13, onTime: 11, reworked: 0, surveyed: 13, satisfied: 13 },
 *   供电分公司: { due: 1, completed: 1, onTime: 1, reworked: 0, surveyed: 1, satisfied: 0 },
 * }, yueyang2021)
 * rows.map((row) => `${row.rank} ${row.unit} ${row.printed} ${row.grade}`) // => ["1 住建局 95.38 A", "2 供电分公司 80.00 B"]
 * total.printed // => "94.29"
 */
export const assess = (
  units: Readonly<Record<string, Tally>> | Iterable<readonly [unit: string, tally: Tally]>,
  scheme: Scheme,
): Assessment => {
  const compiled = compileScheme(scheme, 'assess')
  const parsed = pairsOf(units, 'assess').map(
    ([unit, tally]): UnitTally => [unit, parseTally(tally, `assess: ${unit}`)],
  )
  return assessed(assessRows(parsed, compiled, 'assess'), compiled, 'assess')
}

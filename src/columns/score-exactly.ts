import { parseRatio } from '../exact/ratio.js'
import { InputError } from '../input-error.js'
import { parseInput } from '../model/parse-input.js'
import { countLimits, parseTally, printedCountsSchema, type Tally } from '../model/tally.js'
import type { CompiledScheme } from '../score/compile-scheme.js'
import { type Score, scoreCounts } from '../score/score.js'
import type { OpenColumn } from './column.js'

/** A row scored the long way, in bigints. */
export interface ExactRow {
  readonly tally: Tally
  readonly score: Score
}

/** What the counts of a row that are there must hold, where others are missing. */
const checkStated = (stated: Readonly<Record<string, unknown>>, row: number, where: string): void => {
  const counts = parseInput(printedCountsSchema, stated, where, [row])
  for (const [part, whole] of countLimits) {
    const [a, b] = [counts[part], counts[whole]]
    if (a === undefined || b === undefined || a <= b) continue
    throw new InputError(
      'inconsistent-tally',
      `${where}: ${part} (${a}) exceeds ${whole} (${b}); both counts must cover the same cases`,
      [row, part],
    )
  }
}

/**
 * A row as `score` has it, errors included, with the row before their path; `undefined` where a count is missing.
 */
export const scoreExactly = (
  scheme: CompiledScheme,
  columns: readonly OpenColumn[],
  row: number,
): ExactRow | undefined => {
  const where = `scoreColumns: row ${row}`
  const given = columns.map((column) => [column.name, column.given(row)] as const)
  const stated = given.filter(([, count]) => count !== undefined)
  if (stated.length < given.length) {
    checkStated(Object.fromEntries(stated), row, where)
    return undefined
  }
  const tally = parseTally(Object.fromEntries(stated), where, [row])
  try {
    return { tally, score: scoreCounts(tally, scheme, where) }
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    throw new InputError(error.code, error.message, [row, ...error.path])
  }
}

/** The index in units of its last printed digit. */
export const wholeIndex = (printed: string, places: number): number =>
  Number(parseRatio(printed).times(10n ** BigInt(places)).numerator)

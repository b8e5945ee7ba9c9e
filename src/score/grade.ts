import type { Decimal } from '../exact/decimal.js'
import { parseRatio, type Ratio } from '../exact/ratio.js'
import type { Scheme } from '../model/scheme.js'
import { type CompiledScheme, compileScheme } from './compile-scheme.js'

/** The grade of an index in a compiled scheme. */
export const gradeOf = (index: Ratio, scheme: CompiledScheme): string | undefined =>
  scheme.grades.find(({ from }) => index.compare(from) >= 0)?.grade

/**
 * 等级 (grade): the highest band of the scheme whose lower cut the index reaches; bands are closed below, so that
 * exactly 90 is an A where A begins at 90.
 *
 * Takes the index as it is given: whether the printed or the exact one is graded is decided by `score`, by the scheme.
 *
 * @unit points of the full mark
 * @returns the grade, or `undefined` where the scheme has none that low
 * @throws InputError `not-a-ratio` when the index is no exact number, and as {@link defineScheme} for a bad scheme
 * @example
 * import { grade } from 'hotline-score'
 * import { yueyang2021 } from 'hotline-score/schemes'
 *
 * grade('90.00', yueyang2021) // => "A"
 * grade('89.99', yueyang2021) // => "B"
 */
export const grade = (index: Decimal | Ratio | string | number, scheme: Scheme): string | undefined =>
  gradeOf(parseRatio(index), compileScheme(scheme, 'grade'))

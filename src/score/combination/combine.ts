import { checkKnownKeys } from '../../model/known-keys.js'
import type { Scheme } from '../../model/scheme.js'
import { parseTally, type Tally } from '../../model/tally.js'
import { readableAs } from '../../readable.js'
import { assessed } from '../assess.js'
import { assessRows, type UnitTally } from '../assess-rows.js'
import { compileScheme } from '../compile-scheme.js'
import { pairsOf } from '../rank.js'
import type { Combined, CombinedFields } from './combined.js'
import { combinedText } from './combined-text.js'
import { meanOfIndexes } from './index-average.js'
import { checkPublished } from './published-index.js'

/** What {@link combine} can check beside. */
export interface CombineOptions {
  /** The index that was printed for the whole. */
  readonly published?: string
}

const readable = readableAs<CombinedFields>(combinedText)

/**
 * 合并 (combination): the year from its quarters, the district from its units: counts are added up and scored once.
 *
 * Differs from an average of indexes, by which a part of two cases weighs as much as one of two hundred; how far that
 * misses is told. With `published`, the printed index of the whole is held against the summed counts, and where it
 * differs, against the averages that could have been printed in its place: plain or weighted by a volume, of the exact or the
 * printed indexes of the parts. Each is offered only where it prints exactly so.
 *
 * @formula score(Σ tallies); the mean is Σ index / parts, of the parts that have an index
 * @unit points of the full mark
 * @source the scheme
 * @param parts an object or pairs of name and tally: quarters, months, units, towns
 * @throws InputError as {@link score} and {@link mergeTallies}, with the part in the message, `duplicate-unit`, and
 * `not-a-figure` where `published` is no printed index
 * @example
 * import { combine } from 'hotline-score'
 * import { yueyang2021 } from 'hotline-score/schemes'
 *
 * const year = combine({
 *   上半年: { due: 8, completed: 8, onTime: 8, reworked: 0, surveyed: 8, satisfied: 8 },
 *   下半年: { due: 2, completed: 2, onTime: 2, reworked: 0, surveyed: 2, satisfied: 1 },
 * }, yueyang2021, { published: '95.00' })
 * year.total.printed // => "98.00"
 * String(year.meanMisses) // => "-3"
 * year.published?.verdict // => "differs"
 * year.published?.averages.map(({ of, weightedBy }) => weightedBy ?? `plain, ${of}`) // => ["plain, exact", "plain, printed"]
 */
export const combine = (
  parts: Readonly<Record<string, Tally>> | Iterable<readonly [part: string, tally: Tally]>,
  scheme: Scheme,
  options?: CombineOptions,
): Combined => {
  const compiled = compileScheme(scheme, 'combine')
  const tallies = pairsOf(parts, 'combine').map(
    ([part, tally]): UnitTally => [part, parseTally(tally, `combine: ${part}`)],
  )
  const { rows, total } = assessed(assessRows(tallies, compiled, 'combine'), compiled, 'combine')
  const mean = meanOfIndexes(rows)
  checkKnownKeys(options, ['published'], 'combine')
  const printed = options?.published
  return readable({
    parts: rows,
    total,
    meanOfIndexes: mean,
    meanMisses: total.exact && mean?.minus(total.exact),
    published: printed === undefined ? undefined : checkPublished(printed, total, rows, compiled, 'combine'),
    scheme: compiled.scheme.id,
  })
}

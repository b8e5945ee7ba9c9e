import type { Decimal } from '../exact/decimal.js'
import { parseRatio, type Ratio } from '../exact/ratio.js'
import { InputError, shown } from '../input-error.js'
import { checkKnownKeys } from '../model/known-keys.js'
import { type TieRule, tieRules } from '../model/ranking.js'
import { placeBy } from './place.js'

/** What is ranked: one value, or a value and what decides between equals; higher comes first. */
export type RankValue = Decimal | Ratio | string | number

/** One unit and its place. */
export interface Ranked {
  /** The unit. */
  readonly unit: string
  /** Its place from 1; `undefined` for a unit without a value. With `fractional` ties it can end in .5. */
  readonly rank: number | undefined
}

/** How to rank. */
export interface RankOptions {
  /** How ties share a place; `competition` (1224) unless stated. */
  readonly ties?: TieRule
}

interface Entry {
  readonly unit: string
  readonly keys: readonly Ratio[]
}

/** Highest first; 0 only where every key is equal. */
export const compareKeys = (a: readonly Ratio[], b: readonly Ratio[]): number => {
  for (const [i, key] of a.entries()) {
    const other = b[i]
    const order = other === undefined ? 0 : other.compare(key)
    if (order !== 0) return order
  }
  return 0
}

/** Whether the unit at this place is the second half of a character. */
const isSecondHalf = (text: string, at: number): boolean => at > 0 && (text.codePointAt(at - 1) ?? 0) > 0xffff

/**
 * By code points, so that the order is the same in every locale and in a database. `<` goes by UTF-16 units, which puts a
 * rare character (𠮷) before a full-width bracket.
 */
export const compareNames = (a: string, b: string): number => {
  let at = 0
  while (at < a.length && a.charCodeAt(at) === b.charCodeAt(at)) at++
  // Where the second halves of two characters differ, the characters begin one unit before.
  const from = isSecondHalf(a, at) || isSecondHalf(b, at) ? at - 1 : at
  return (a.codePointAt(from) ?? -1) - (b.codePointAt(from) ?? -1)
}

/**
 * 排名 (rank): places by value, highest first, compared exactly. A unit whose value is `undefined` has no rank and takes
 * no place. The result keeps the order of the input, and does not depend on it.
 *
 * @formula competition: 1 + the number of units above
 * @source the names of the tie rules are those of statistics packages (min, dense, max, ordinal, average)
 * @param entries pairs of unit and value, or an object; a list as value breaks ties by its later members
 * @throws InputError `duplicate-unit`, `not-a-ratio` for a value that is no exact number, `invalid-value` for unknown ties,
 * `unknown-key` for a misspelt option
 * @example
 * import { rank } from 'hotline-score'
 *
 * rank([['甲', '95.38'], ['乙', '90.00'], ['丙', '95.38']]).map((row) => row.rank) // => [1, 3, 1]
 */
export const rank = (
  entries:
    | Iterable<readonly [unit: string, value: RankValue | readonly RankValue[] | undefined]>
    | Readonly<Record<string, RankValue | readonly RankValue[] | undefined>>,
  options: RankOptions = {},
): readonly Ranked[] => {
  checkKnownKeys(options, ['ties'], 'rank')
  const ties = options?.ties ?? 'competition'
  if (!tieRules.includes(ties)) {
    throw new InputError(
      'invalid-value',
      `rank: unknown ties ${shown(ties)}; expected one of ${tieRules.join(', ')}`,
      ['ties'],
    )
  }
  const units: string[] = []
  const ranked: Entry[] = []
  for (const [unit, value] of pairsOf(entries, 'rank')) {
    units.push(unit)
    if (value === undefined) continue
    ranked.push({
      unit,
      keys: (Array.isArray(value) ? value : [value]).map((key: RankValue) => parseRatio(key)),
    })
  }
  const uneven = ranked.find(({ keys }) => keys.length !== ranked[0]?.keys.length)
  if (uneven) {
    throw new InputError(
      'invalid-value',
      `rank: ${shown(uneven.unit)} has ${uneven.keys.length} values where the first has ${ranked[0]?.keys.length}; ties are broken by as many values for all`,
      [uneven.unit],
    )
  }
  ranked.sort((a, b) => compareKeys(a.keys, b.keys) || compareNames(a.unit, b.unit))
  const places = new Map<string, number>()
  for (let start = 0, groups = 0; start < ranked.length; groups++) {
    const first = ranked[start] as Entry
    let end = start + 1
    while (end < ranked.length && compareKeys(first.keys, (ranked[end] as Entry).keys) === 0) end++
    for (let i = start; i < end; i++) {
      places.set(
        (ranked[i] as Entry).unit,
        placeBy(ties, { above: start, tied: end - start, groupsAbove: groups }, i - start),
      )
    }
    start = end
  }
  return units.map((unit) => ({ unit, rank: places.get(unit) }))
}

/** The pairs of an iterable or of an object, each unit once. */
export const pairsOf = <Value>(
  entries: Iterable<readonly [unit: string, value: Value]> | Readonly<Record<string, Value>>,
  where: string,
  advice = 'merge its tallies first',
): readonly (readonly [string, Value])[] => {
  if (typeof entries !== 'object' || entries === null) {
    throw new InputError(
      'invalid-type',
      `${where}: expected pairs of unit and value, or an object, got ${shown(entries)}`,
    )
  }
  const pairs =
    Symbol.iterator in entries
      ? [...(entries as Iterable<readonly [string, Value]>)]
      : Object.entries(entries)
  const seen = new Set<string>()
  for (const [at, pair] of pairs.entries()) {
    if (!Array.isArray(pair) || typeof pair[0] !== 'string') {
      throw new InputError(
        'invalid-type',
        `${where}: entry ${at}: expected a pair of unit and value, got ${shown(pair)}`,
        [at],
      )
    }
    if (seen.has(pair[0])) {
      throw new InputError('duplicate-unit', `${where}: ${shown(pair[0])} is listed twice; ${advice}`, [at])
    }
    seen.add(pair[0])
  }
  return pairs
}

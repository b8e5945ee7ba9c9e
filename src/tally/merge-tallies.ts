import { InputError } from '../input-error.js'
import { coreCounts, parseTally, type Tally } from '../model/tally.js'
import { checkIterable } from './case-counter.js'

const required = coreCounts.filter((name) => name !== 'accepted')

/**
 * 合并计数 (merge tallies): adds counts up. Commutative and associative, with `mergeTallies([])` (all zeros) as the empty
 * element, so the cases can be split over days, files, workers or machines in any way.
 *
 * A count that one tally with cases does not state (`accepted`, or a scheme's own) is unknown for the sum, and left out
 * of it: half a total is not a total. A tally in which every count is 0 has no cases, and takes nothing away.
 *
 * @unit cases
 * @throws InputError `too-large` when a sum passes 2^53−1, and as the tally schema for a bad tally, with its position
 * @example
 * import { mergeTallies } from 'hotline-score'
 *
 * const july = { due: 3, completed: 3, onTime: 2, reworked: 0, surveyed: 1, satisfied: 1 }
 * mergeTallies([july, july]).onTime // => 4
 */
export const mergeTallies = (tallies: Iterable<Tally>): Tally => {
  let sums: Map<string, number> = new Map(required.map((name) => [name, 0]))
  let empty = true
  let at = 0
  for (const entry of checkIterable(tallies, 'mergeTallies')) {
    const counts = new Map(
      Object.entries(parseTally(entry, `mergeTallies: tally ${at++}`)).filter(
        (pair): pair is [string, number] => pair[1] !== undefined,
      ),
    )
    const nothing = [...counts.values()].every((count) => count === 0)
    if (nothing) {
      if (empty) for (const name of counts.keys()) sums.set(name, 0)
      continue
    }
    sums = empty ? counts : added(sums, counts)
    empty = false
  }
  return Object.fromEntries(sums) as Tally
}

const added = (
  sums: ReadonlyMap<string, number>,
  counts: ReadonlyMap<string, number>,
): Map<string, number> => {
  const result = new Map<string, number>()
  for (const [name, sum] of sums) {
    const count = counts.get(name)
    if (count === undefined) continue
    if (!Number.isSafeInteger(sum + count)) {
      throw new InputError('too-large', `mergeTallies: ${name} adds up to more than 2^53−1`, [name])
    }
    result.set(name, sum + count)
  }
  return result
}

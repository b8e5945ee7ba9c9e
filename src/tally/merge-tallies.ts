import { InputError } from '../input-error.js'
import { coreCounts, parseTally, type Tally } from '../model/tally.js'
import { checkIterable } from './case-counter.js'

const required = coreCounts.filter((name) => name !== 'accepted')

/**
 * 合并计数 (merge tallies): adds counts up. Commutative and associative, with `mergeTallies([])` (all zeros) as the empty
 * element, so the cases can be split over days, files, workers or machines in any way.
 *
 * A further count (`accepted`, or a scheme's own) that one tally with cases does not state is unknown for the sum, and
 * left out of it: half a total is not a total. A tally in which nothing was due and nobody was asked has no cases, and
 * takes no count away.
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
  const sums = new Map<string, number>(required.map((name) => [name, 0]))
  let stated: ReadonlySet<string> | undefined
  let at = 0
  for (const entry of checkIterable(tallies, 'mergeTallies')) {
    const tally = parseTally(entry, `mergeTallies: tally ${at}`, [at])
    const names = new Set(Object.keys(tally).filter((name) => tally[name] !== undefined))
    for (const name of names) sums.set(name, added(name, sums.get(name) ?? 0, tally[name] ?? 0, at))
    const kept = stated
    if (tally.due > 0 || tally.surveyed > 0)
      stated = kept ? new Set([...kept].filter((name) => names.has(name))) : names
    at++
  }
  const known = stated
  return Object.fromEntries([...sums].filter(([name]) => known?.has(name) ?? true)) as Tally
}

const added = (name: string, sum: number, count: number, at: number): number => {
  if (Number.isSafeInteger(sum + count)) return sum + count
  throw new InputError('too-large', `mergeTallies: ${name} adds up to more than 2^53−1`, [at, name])
}

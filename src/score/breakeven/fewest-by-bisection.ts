import { along, type Chain } from './chain.js'
import { firstFrom } from './correction-pools.js'
import { searchLimit, total } from './found.js'
import type { Repeated, Trial } from './trial.js'

/** The moves of correcting so many cases of each chain. */
export const movesAlong = (chains: readonly Chain[], ks: readonly number[]): readonly Repeated[] =>
  chains.flatMap((chain, i) => along(chain, ks[i] ?? 0))

/**
 * The fewest cases, chain by chain, where correcting never harms: for every combination of all chains but the longest, the
 * fewest of that one that are still needed. `undefined` when the limit is passed first. The whole length of all chains must
 * be enough.
 */
export const fewestByBisection = (chains: readonly Chain[], trial: Trial): readonly number[] | undefined => {
  const lengths = chains.map(({ length }) => length)
  const free = lengths.indexOf(Math.max(...lengths))
  let best = lengths
  const visit = (at: number, ks: readonly number[], sum: number): boolean => {
    if (trial.asked() > searchLimit) return false
    if (at === free) return visit(at + 1, [...ks, 0], sum)
    const length = lengths[at]
    if (length !== undefined) {
      for (let k = 0; k <= length && sum + k < total(best); k++) {
        if (!visit(at + 1, [...ks, k], sum + k)) return false
      }
      return true
    }
    const room = Math.min(lengths[free] ?? 0, total(best) - 1 - sum)
    const reaches = (k: number): boolean => trial.reaches(movesAlong(chains, ks.with(free, k)))
    const k = reaches(0) ? 0 : firstFrom(room, reaches)
    if (k !== undefined && sum + k < total(best)) best = ks.with(free, k) as number[]
    return true
  }
  return visit(0, [], 0) ? best : undefined
}

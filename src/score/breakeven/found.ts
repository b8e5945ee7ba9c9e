import type { Repeated } from './trial.js'

/** What a search found out. */
export type Found =
  | { readonly verdict: 'reachable'; readonly moves: readonly Repeated[]; readonly cases: number }
  | { readonly verdict: 'unreachable' | 'undecided'; readonly reason: string }

/** How many scores or combinations a search tries before it leaves the question open. */
export const searchLimit = 200_000

export const outOfBounds: Found = {
  verdict: 'undecided',
  reason: `the fewest over all counts together could not be proven within ${searchLimit} combinations`,
}

/** Nothing reaches the goal. */
export const nothingHelps = (detail: string): Found => ({
  verdict: 'unreachable',
  reason: `no correction is enough${detail}`,
})

/** How many cases that is together. */
export const total = (ks: readonly number[]): number => ks.reduce((sum, k) => sum + k, 0)

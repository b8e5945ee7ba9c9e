import type { Repeated } from './trial.js'

/** What a search found out. */
export type Found =
  | { readonly verdict: 'reachable'; readonly moves: readonly Repeated[]; readonly cases: number }
  | {
      readonly verdict: 'unreachable' | 'undecided'
      readonly reason: string
      /** Every correction there is, where it is proven that fewer cannot do more. */
      readonly most?: { readonly moves: readonly Repeated[]; readonly cases: number }
    }

/** How many combinations a search tries, where each takes a score, before it leaves the question open. */
export const searchLimit = 20_000

/** How many it tries where points only have to be added up. */
export const sumLimit = 200_000

export const outOfBounds: Found = {
  verdict: 'undecided',
  reason: 'the fewest over all counts together could not be proven: too many combinations',
}

/** Nothing reaches the goal. */
export const nothingHelps = (detail: string) => ({
  verdict: 'unreachable' as const,
  reason: `no correction is enough${detail}`,
})

/** How many cases that is together. */
export const total = (ks: readonly number[]): number => ks.reduce((sum, k) => sum + k, 0)

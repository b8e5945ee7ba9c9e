import type { Pool } from './correction-pools.js'
import { type Found, nothingHelps, outOfBounds, searchLimit, total } from './found.js'
import type { Repeated, Trial } from './trial.js'

/** Tries every combination, those of fewer cases first: where a corrected case can cost points as well. */
export const fewestOfAll = (pools: readonly Pool[], trial: Trial): Found => {
  const ways = pools.flatMap(({ moves }, pool) => moves.map((move) => ({ move, pool })))
  const cases = total(pools.map(({ size }) => size))
  const left = pools.map(({ size }) => size)
  let [steps, stopped] = [0, false]
  const visit = (at: number, rest: number, moves: readonly Repeated[]): readonly Repeated[] | undefined => {
    stopped = steps++ > searchLimit
    const way = ways[at]
    if (way === undefined) return !stopped && trial.reaches(moves) ? moves : undefined
    const free = left[way.pool] ?? 0
    const isLast = at === ways.length - 1
    for (let k = isLast ? rest : 0; k <= Math.min(free, rest) && !stopped; k++) {
      left[way.pool] = free - k
      const found = visit(at + 1, rest - k, [...moves, [way.move, k]])
      left[way.pool] = free
      if (found) return found
    }
    return undefined
  }
  for (let k = 1; k <= cases; k++) {
    const moves = visit(0, k, [])
    if (moves) return { verdict: 'reachable', moves, cases: k }
    if (stopped) return outOfBounds
  }
  return nothingHelps(', of all combinations tried')
}

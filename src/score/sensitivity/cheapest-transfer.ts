import { Ratio } from '../../exact/ratio.js'
import type { WeightTransfer } from './sensitivity-result.js'
import type { SwapCondition } from './swap-conditions.js'
import type { WeighedTable } from './weighed-table.js'

const none = new Ratio(0n)

/** The smallest t from which on constant + slope × t > 0 holds for every line a while, below `most`. */
const firstHeld = (
  lines: readonly (readonly [constant: bigint, slope: bigint])[],
  most: bigint,
): Ratio | undefined => {
  let [from, to] = [none, new Ratio(most)]
  for (const [constant, slope] of lines) {
    if (slope === 0n) {
      if (constant <= 0n) return undefined
      continue
    }
    const at = new Ratio(-constant, slope)
    if (slope > 0n && at.compare(from) > 0) from = at
    if (slope < 0n && at.compare(to) < 0) to = at
  }
  return from.compare(to) < 0 ? from : undefined
}

/** Points of one weight given to another move every condition in a straight line; the fewest beyond which all of them hold. */
export const cheapestTransfer = (
  conditions: readonly SwapCondition[],
  { scheme, at, weights }: WeighedTable,
): WeightTransfer | undefined => {
  const bases = conditions.map((condition) =>
    condition.reduce((sum, coefficient, i) => sum + coefficient * (weights[i] ?? 0n), 0n),
  )
  const total = weights.reduce((sum, weight) => sum + weight, 0n)
  let least: Ratio | undefined
  let ends: readonly [from: number, to: number] = [0, 0]
  weights.forEach((own, i) => {
    weights.forEach((_, j) => {
      if (i === j) return
      const lines = conditions.map(
        (condition, k) => [bases[k] ?? 0n, (condition[j] ?? 0n) - (condition[i] ?? 0n)] as const,
      )
      const moved = firstHeld(lines, own)
      if (moved === undefined || (least && moved.compare(least) >= 0)) return
      least = moved
      ends = [i, j]
    })
  })
  const [giver, taker] = ends.map((i) => scheme.indicators[at[i] ?? -1])
  if (least === undefined || !giver || !taker) return undefined
  return {
    points: least.times(scheme.fullMark).dividedBy(new Ratio(total)),
    from: giver.id,
    to: taker.id,
  }
}

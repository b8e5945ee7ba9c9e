import { Ratio } from '../../exact/ratio.js'
import type { SwapCondition } from './swap-conditions.js'

type Mix = readonly [bigint, bigint, bigint]

const magnitude = (value: bigint): bigint => (value < 0n ? -value : value)

const cross = ([a, b, c]: Mix, [x, y, z]: Mix): Mix => [b * z - c * y, c * x - a * z, a * y - b * x]

/** With no part below 0, where turning it round makes it so; `undefined` for a mix that cannot, or is of nothing. */
const upright = (mix: Mix): Mix | undefined => {
  if (mix.every((part) => part === 0n)) return undefined
  if (mix.every((part) => part >= 0n)) return mix
  return mix.every((part) => part <= 0n) ? [-mix[0], -mix[1], -mix[2]] : undefined
}

const axes: readonly Mix[] = [
  [1n, 0n, 0n],
  [0n, 1n, 0n],
  [0n, 0n, 1n],
]

/** How many mixes of three conditions are looked at. */
export const mixesOf = (indicators: number): number => ((indicators + 3) * (indicators + 2)) / 2

/**
 * The smallest r beyond which weights within ±r of themselves meet every condition at once; `undefined` where none below 1 do.
 *
 * Within ±r a mix λ ≥ 0 of the conditions reaches λ·base + r × Σ |λ·part| at most, and by linear duality all can hold at once
 * exactly where every mix can lie above 0. So r is the greatest −λ·base / Σ |λ·part|, a linear form over one that is linear
 * between the planes λ·part = 0: it is greatest where two of these planes, or of the sides of λ ≥ 0, meet.
 */
export const swapShift = (
  conditions: readonly SwapCondition[],
  weights: readonly bigint[],
): Ratio | undefined => {
  const parts = weights.map((weight, i): Mix => {
    const [first = 0n, second = 0n, third = 0n] = conditions.map((condition) => (condition[i] ?? 0n) * weight)
    return [first, second, third]
  })
  let greatest: Ratio | undefined
  /** Whether the mix can lie above 0 at all. */
  const take = ([x, y, z]: Mix): boolean => {
    let [short, reach] = [0n, 0n]
    for (const [a, b, c] of parts) {
      const part = x * a + y * b + z * c
      short -= part
      reach += magnitude(part)
    }
    if (short >= reach) return false
    const needed = new Ratio(short, reach)
    if (greatest === undefined || needed.compare(greatest) > 0) greatest = needed
    return true
  }
  if (conditions.length === 1) return take([1n, 0n, 0n]) ? greatest : undefined
  const planes = [...axes, ...parts]
  for (const [i, plane] of planes.entries()) {
    for (const other of planes.slice(0, i)) {
      const mix = upright(cross(plane, other))
      if (mix && !take(mix)) return undefined
    }
  }
  return greatest
}

import { Ratio } from '../../exact/ratio.js'
import type { Score } from '../score.js'
import { along, type Chain, ends } from './chain.js'
import { firstFrom } from './correction-pools.js'
import type { Trial } from './trial.js'

/** What a chain earns beyond the counts as they are: at each corner exactly, and linear in the cases between corners. */
export interface CornerLine {
  /** Numbers of cases, rising; 0 and the length of the chain among them. */
  readonly ks: readonly number[]
  /** The points earned at each, never falling. */
  readonly points: readonly Ratio[]
}

const zero = new Ratio(0n)

/** The points of a score before the index is kept within its limits. */
export const pointsOf = ({ indicators, adjustments }: Score): Ratio =>
  Ratio.sum([...indicators, ...adjustments].map(({ points }) => points ?? zero))

/** In which stretch of its rule each item of a score lies: within one, its points are linear in the counts. */
const stretchesOf = ({ indicators, adjustments }: Score): readonly number[] => [
  ...indicators.map(({ transform, points, weight }) => {
    if (transform.kind === 'proportional' || points === undefined) return 0
    return (points.compare(transform.floor) > 0 ? 1 : 0) + (points.compare(weight) >= 0 ? 1 : 0)
  }),
  ...adjustments.map(({ cap, points }) => (cap !== undefined && points.abs().compare(cap) >= 0 ? 1 : 0)),
]

/** The cases with which a chain's points jump, and the one before each; `undefined` beyond `most` scores. */
const jumps = (
  chain: Chain,
  pointsAt: (k: number) => Ratio,
  trial: Trial,
  most: number,
): readonly number[] | undefined => {
  const found: number[] = []
  let stride = 1
  for (let at = 0; at < chain.length; ) {
    const from = at
    const points = pointsAt(from)
    const left = chain.length - from
    const rises = (k: number): boolean => pointsAt(from + k).compare(points) > 0
    // Jumps come at nearly even distances, so the last one is looked for first.
    let [below, reach] = [0, Math.min(stride, left)]
    while (reach < left && !rises(reach)) [below, reach] = [reach, Math.min(2 * reach, left)]
    const step = firstFrom(reach - below, (k) => rises(below + k))
    if (step === undefined) break
    stride = below + step
    at = from + stride
    found.push(at - 1, at)
    if (trial.asked() > most) return undefined
  }
  return found
}

/**
 * The corners of what a chain earns; `undefined` where finding them takes more than `most` scores.
 *
 * An item passes from one stretch of its rule to the next at most once along a chain, and both sides of the passage are
 * corners. Rounded rates jump instead; each jump is found from the one before, as points never fall along a chain.
 */
export const cornerLine = (chain: Chain, trial: Trial, most: number): CornerLine | undefined => {
  const scoreAt = (k: number): Score => trial.score(trial.after(along(chain, k)))
  const seen = new Map<number, Ratio>()
  const pointsAt = (k: number): Ratio => {
    const points = seen.get(k) ?? pointsOf(scoreAt(k))
    seen.set(k, points)
    return points
  }
  const found = new Set<number>([0, ...ends(chain)])
  if (trial.scheme.rateRounding !== undefined) {
    const jumped = jumps(chain, pointsAt, trial, most)
    if (jumped === undefined) return undefined
    for (const k of jumped) found.add(k)
  }
  const first = stretchesOf(scoreAt(0))
  for (const [item, stretch] of stretchesOf(scoreAt(chain.length)).entries()) {
    const begun = first[item] ?? 0
    for (let step = 1; step <= Math.abs(stretch - begun); step++) {
      const passed = firstFrom(
        chain.length,
        (k) => Math.abs((stretchesOf(scoreAt(k))[item] ?? 0) - begun) >= step,
      )
      if (passed !== undefined) found.add(passed - 1).add(passed)
    }
  }
  const ks = [...found].sort((a, b) => a - b)
  const base = pointsAt(0)
  return { ks, points: ks.map((k) => pointsAt(k).minus(base)) }
}

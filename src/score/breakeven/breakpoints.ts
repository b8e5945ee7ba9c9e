import { Ratio } from '../../exact/ratio.js'
import type { Score } from '../score.js'
import { along, type Chain, ends } from './chain.js'
import { firstFrom } from './correction-pools.js'
import type { Trial } from './trial.js'

const zero = new Ratio(0n)

/** The points of a score before the index is kept within its limits. */
const pointsOf = ({ indicators, adjustments }: Score): Ratio =>
  Ratio.sum([...indicators, ...adjustments].map(({ points }) => points ?? zero))

/** In which stretch of its rule each item of a score lies: within one, its points are linear in the counts. */
const stretchesOf = ({ indicators, adjustments }: Score): readonly number[] => [
  ...indicators.map(({ transform, points, weight }) => {
    if (transform.kind === 'proportional' || points === undefined) return 0
    return (points.compare(transform.floor) > 0 ? 1 : 0) + (points.compare(weight) >= 0 ? 1 : 0)
  }),
  ...adjustments.map(({ cap, points }) => (cap !== undefined && points.abs().compare(cap) >= 0 ? 1 : 0)),
]

/**
 * The numbers of cases between which the points a chain earns are linear, 0 and its length among them; `undefined` where
 * finding them takes more than `most` scores.
 *
 * An item passes from one stretch of its rule to the next at most once along a chain, and both sides of the passage are
 * listed. Rounded rates jump instead; each jump is found from the one before, as points never fall along a chain.
 */
export const breakpoints = (chain: Chain, trial: Trial, most: number): readonly number[] | undefined => {
  const scoreAt = (k: number): Score => trial.score(trial.after(along(chain, k)))
  const found = new Set<number>([0, ...ends(chain)])
  if (trial.scheme.rateRounding !== undefined) {
    for (let at = 0; at < chain.length; ) {
      const points = pointsOf(scoreAt(at))
      const from = at
      const rises = (k: number): boolean => pointsOf(scoreAt(from + k)).compare(points) > 0
      let reach = 1
      while (reach < chain.length - from && !rises(reach)) reach *= 2
      const step = firstFrom(Math.min(reach, chain.length - from), rises)
      if (step === undefined) break
      at = from + step
      found.add(at - 1).add(at)
      if (trial.asked() > most) return undefined
    }
  }
  const first = stretchesOf(scoreAt(0))
  const last = stretchesOf(scoreAt(chain.length))
  for (const [item, stretch] of last.entries()) {
    const begun = first[item] ?? 0
    const steps = Array.from({ length: Math.abs(stretch - begun) }, (_, i) => i + 1)
    for (const step of steps) {
      const passed = firstFrom(
        chain.length,
        (k) => Math.abs((stretchesOf(scoreAt(k))[item] ?? 0) - begun) >= step,
      )
      if (passed !== undefined) found.add(passed - 1).add(passed)
    }
  }
  return [...found].sort((a, b) => a - b)
}

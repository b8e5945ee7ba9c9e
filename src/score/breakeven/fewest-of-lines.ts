import { Ratio } from '../../exact/ratio.js'
import type { CornerLine } from './corner-line.js'
import { total } from './found.js'
import {
  allowed,
  casesFor,
  commonScale,
  type Envelope,
  envelopeOf,
  type ScaledLine,
  scaledBy,
  scaledLine,
} from './scaled-line.js'

/** The fewest cases found so far in all: fewer are looked for. */
interface Search {
  readonly lines: readonly ScaledLine[]
  /** For each position, the envelope of the lines from there on. */
  readonly envelopes: readonly Envelope[]
  readonly needed: bigint
  steps: number
  fewest: number
  best: readonly number[] | undefined
}

/** Every combination of corners of the first lines, with the fewest cases of the last line that are still needed. */
const visit = (
  search: Search,
  at: number,
  ks: readonly number[],
  sum: number,
  earned: bigint,
  limit: number,
): void => {
  const line = search.lines[at]
  if (line === undefined) return
  if (at === search.lines.length - 1) {
    const k = casesFor(line, search.needed - earned)
    if (k !== undefined && sum + k < search.fewest) {
      search.fewest = sum + k
      search.best = [...ks, k]
    }
    return
  }
  const later = search.envelopes[at + 1]
  for (const [i, k] of line.ks.entries()) {
    if (search.steps++ > limit || sum + k >= search.fewest) return
    const value = earned + (line.values[i] ?? 0n)
    // Not even shared out as well as can be would the cases that are left be enough.
    if (later && value + allowed(later, search.fewest - 1 - sum - k) < search.needed) continue
    visit(search, at + 1, [...ks, k], sum + k, value, limit)
  }
}

/** The smallest whole number of which a property holds that, once it holds, holds on. */
const smallest = (from: bigint, to: bigint, holds: (value: bigint) => boolean): bigint => {
  let [below, at] = [from, to]
  while (at - below > 1n) {
    const middle = (below + at) / 2n
    if (holds(middle)) at = middle
    else below = middle
  }
  return at
}

/**
 * The fewest cases, line by line, with which lines earn what is needed together; `undefined` when the limit is passed first. The
 * whole length of all lines must be enough, and no case at all must not.
 *
 * Of two lines that both stand between corners, cases can be passed to the steeper one, and nothing is lost, until it or the
 * other reaches a corner: so some smallest combination has every line but one at a corner. Which line that is, is tried out.
 */
export const fewestOfLines = (
  lines: readonly CornerLine[],
  start: Ratio,
  isEnough: (points: Ratio) => boolean,
  limit: number,
): readonly number[] | undefined => {
  const scale = commonScale(lines, start)
  const scaled = lines.map((line) => scaledLine(line, scale))
  const most = scaled.reduce((sum, { values }) => sum + (values.at(-1) ?? 0n), 0n)
  const first = scaledBy(start, scale)
  const needed = smallest(0n, most, (value) => isEnough(new Ratio(first + value, scale)))
  const whole = envelopeOf(scaled)
  const least = casesFor(whole, needed) ?? 0
  let [fewest, best, steps]: [number, readonly number[] | undefined, number] = [0, undefined, 0]
  // No combination of fewer cases than the envelope asks for is enough; from there on the search grows until one is.
  const length = total(scaled.map(({ ks }) => ks.at(-1) ?? 0))
  for (let slack = 0; best === undefined && fewest <= length; slack = 2 * slack + 1) {
    fewest = least + slack + 1
    for (const free of scaled.keys()) {
      const order = [...scaled.keys()].filter((i) => i !== free).concat(free)
      const ordered = order.flatMap((i) => scaled[i] ?? [])
      const search: Search = {
        lines: ordered,
        envelopes: ordered.map((_, i) => envelopeOf(ordered.slice(i))),
        needed,
        steps,
        fewest,
        best: undefined,
      }
      visit(search, 0, [], 0, 0n, limit)
      steps = search.steps
      if (steps > limit) return undefined
      if (search.best) {
        const found = search.best
        fewest = search.fewest
        best = scaled.map((_, i) => found[order.indexOf(i)] ?? 0)
      }
    }
  }
  return best
}

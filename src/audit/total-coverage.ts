import { type CountRange, largestCount, wholeNumbersIn } from '../exact/counts-behind.js'
import { Interval } from '../exact/interval.js'
import { perWhole } from '../exact/printed-figure.js'
import { Ratio } from '../exact/ratio.js'
import type { AuditContext } from './audit-context.js'
import type { Judged } from './judged.js'

/** Every whole total of which the part prints as the figure; `undefined` when there is none. */
export const totalsBehind = ({ counts, figure }: Judged, { mode }: AuditContext): CountRange | undefined => {
  if (!counts || !figure) return undefined
  if (counts.part === 0n)
    return figure.interval(mode).contains(0) ? { from: 1n, to: largestCount } : undefined
  const shares = figure
    .interval(mode)
    .intersect(new Interval({ at: new Ratio(0n), closed: false }, undefined))
  if (!shares) return undefined
  const { lower, upper } = shares
  const total = new Ratio(counts.part).times(perWhole(figure))
  const turned = (bound: typeof lower): typeof lower =>
    bound && bound.at.compare(0) > 0 ? { at: total.dividedBy(bound.at), closed: bound.closed } : undefined
  return wholeNumbersIn(new Interval(turned(upper), turned(lower)), largestCount)
}

/** What all ranges have in common; a missing one has nothing in common with any, and nothing is asked after it. */
export const commonOf = (ranges: Iterable<CountRange | undefined>): CountRange | undefined => {
  let common: CountRange | undefined
  for (const range of ranges) {
    if (!range) return undefined
    const from = common && common.from > range.from ? common.from : range.from
    const to = common && common.to < range.to ? common.to : range.to
    if (from > to) return undefined
    common = { from, to }
  }
  return common
}

/** How many ranges of a list cover each total, so that the total which serves most of them is found quickly. */
export class TotalCoverage {
  /** How many figures there are, those that no total serves included. */
  readonly size: number
  /** The totals that serve every figure. */
  readonly common: CountRange | undefined
  private readonly starts: readonly bigint[]
  private readonly depth: readonly number[]
  /** best[k][i]: the position of the deepest of 2^k stretches from i on. */
  private readonly best: readonly (readonly number[])[]

  constructor(ranges: readonly (CountRange | undefined)[]) {
    this.size = ranges.length
    const steps = new Map<bigint, number>()
    for (const range of ranges) {
      if (!range) continue
      steps.set(range.from, (steps.get(range.from) ?? 0) + 1)
      steps.set(range.to + 1n, (steps.get(range.to + 1n) ?? 0) - 1)
    }
    this.common = commonOf(ranges)
    const sorted = [...steps].sort(([a], [b]) => (a < b ? -1 : 1))
    let running = 0
    this.starts = sorted.map(([start]) => start)
    this.depth = sorted.map(([, step]) => {
      running += step
      return running
    })
    const best: number[][] = [this.depth.map((_, i) => i)]
    for (let width = 1; 2 * width <= this.depth.length; width *= 2) {
      const previous = best.at(-1) as number[]
      best.push(
        Array.from({ length: this.depth.length - 2 * width + 1 }, (_, i) =>
          this.deeper(previous[i] as number, previous[i + width] as number),
        ),
      )
    }
    this.best = best
  }

  private deeper(a: number, b: number): number {
    return (this.depth[b] as number) > (this.depth[a] as number) ? b : a
  }

  private stretchAt(total: bigint): number {
    let [low, high] = [0, this.starts.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.starts[middle] as bigint) <= total) low = middle + 1
      else high = middle
    }
    return low - 1
  }

  /** The totals within a range that serve the most figures, and how many those are. */
  within({ from, to }: CountRange): { readonly range: CountRange; readonly serves: number } {
    // Before the first start nothing is covered.
    const first = Math.max(0, this.stretchAt(from))
    const last = this.stretchAt(to)
    if (last < first) return { range: { from, to }, serves: 0 }
    const level = 31 - Math.clz32(last - first + 1)
    const row = this.best[level] as readonly number[]
    const at = this.deeper(row[first] as number, row[last - 2 ** level + 1] as number)
    const start = this.starts[at] as bigint
    const end = (this.starts[at + 1] ?? largestCount + 1n) - 1n
    return {
      range: { from: start > from ? start : from, to: end < to ? end : to },
      serves: this.depth[at] as number,
    }
  }
}

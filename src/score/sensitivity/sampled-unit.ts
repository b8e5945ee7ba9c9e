import { Ratio } from '../../exact/ratio.js'
import type { SampledUnit } from './sensitivity-result.js'

/** What was counted of one unit. */
export interface CountedSamples {
  /** In how many samples it took each place; the place is the position divided by `scale`. */
  readonly places: Uint32Array
  readonly scale: number
  /** In how many samples it had each grade. */
  readonly grades: readonly (readonly [grade: string | undefined, count: number])[]
  readonly samples: number
}

/** The distribution of one unit. */
export const sampledUnit = ({ places, scale, grades, samples }: CountedSamples): SampledUnit => {
  const share = (count: number): Ratio => new Ratio(BigInt(count), BigInt(samples))
  const ranks: { rank: number; count: number; share: Ratio }[] = []
  places.forEach((count, place) => {
    if (count > 0) ranks.push({ rank: place / scale, count, share: share(count) })
  })
  /** The rank of the position-th sample, counted from the best. */
  const at = (position: number): number | undefined => {
    let sofar = 0
    return ranks.find(({ count }) => {
      sofar += count
      return sofar >= position
    })?.rank
  }
  const [from, to] = [at(Math.ceil(samples / 20)), at(Math.ceil((samples * 19) / 20))]
  return {
    ranks,
    grades: grades.flatMap(([grade, count]) => (count > 0 ? [{ grade, count, share: share(count) }] : [])),
    best: ranks[0]?.rank,
    worst: ranks.at(-1)?.rank,
    middle90: from === undefined || to === undefined ? undefined : [from, to],
  }
}

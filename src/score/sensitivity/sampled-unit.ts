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
  /** count / samples. */
  readonly share: (count: number) => Ratio
}

/** Shares of a number of samples, each made once: a large table asks for the same few a million times. */
export const sharesOf = (samples: number): ((count: number) => Ratio) => {
  const made = new Map<number, Ratio>()
  return (count) => {
    const known = made.get(count)
    if (known) return known
    const share = new Ratio(BigInt(count), BigInt(samples))
    made.set(count, share)
    return share
  }
}

/** The distribution of one unit. */
export const sampledUnit = ({ places, scale, grades, samples, share }: CountedSamples): SampledUnit => {
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

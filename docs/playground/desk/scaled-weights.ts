import { parseRatio, Ratio } from '../../../src/index.js'

/** Scaled weights are given in hundredths of a point. */
const step = new Ratio(1n, 100n)

const written = (weight: Ratio): string => {
  const text = weight.toFixed(10)
  return text.replace(/\.?0+$/, '')
}

/** Shares out so many points in proportion, in whole steps; what is left goes to those who lost most by that. */
const sharedOut = (weights: readonly Ratio[], points: Ratio): readonly Ratio[] => {
  const sum = Ratio.sum(weights)
  const none = sum.equals(0)
  const due = weights.map((weight) =>
    none ? points.dividedBy(weights.length) : weight.times(points).dividedBy(sum),
  )
  const given = due.map((share) => share.rounded(2, 'trunc'))
  const byLoss = due
    .map((share, at) => ({ at, loss: share.minus(given[at] ?? 0) }))
    .sort((a, b) => b.loss.compare(a.loss))
  let left = points.minus(Ratio.sum(given))
  for (const { at } of byLoss) {
    const more = left.compare(step) < 0 ? left : step
    given[at] = (given[at] as Ratio).plus(more)
    left = left.minus(more)
  }
  return given
}

/**
 * The weights in proportion, adding up to the full mark exactly; the one to be kept stays as it is.
 *
 * @returns nothing where the kept weight alone is more than the full mark, or is the only one
 */
export const scaledWeights = (
  weights: readonly string[],
  fullMark: string,
  kept?: number,
): readonly string[] | undefined => {
  const exact = weights.map((weight) => parseRatio(weight))
  const held = kept === undefined ? undefined : exact[kept]
  const points = parseRatio(fullMark).minus(held ?? 0)
  const others = exact.filter((_, at) => at !== kept)
  if (others.length === 0 || points.compare(0) < 0) return undefined
  const shares = [...sharedOut(others, points)]
  return weights.map((weight, at) => (at === kept ? weight : written(shares.shift() as Ratio)))
}

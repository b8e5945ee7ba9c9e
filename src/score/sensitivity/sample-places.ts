import type { TieRule } from '../../model/ranking.js'
import { placeBy } from '../place.js'

/** Fills `into` with the places of the kinds, doubled where halves can occur. */
export type PlacesInto = (into: Int32Array) => void

/** By what a place is multiplied so that it is whole. */
export const placeScale = (ties: TieRule): number => (ties === 'fractional' ? 2 : 1)

/**
 * Places by counting how many units have each key; the higher key goes first. One pass over the units and one over the
 * keys, so it is for keys of a small range, from 0 to `most`.
 */
export const countedPlaces = (
  keys: Int32Array,
  sizes: Int32Array,
  most: number,
  ties: TieRule,
): PlacesInto => {
  const counts = new Int32Array(most + 1)
  const places = new Int32Array(most + 1)
  const scale = placeScale(ties)
  return (into) => {
    counts.fill(0)
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i] as number
      counts[key] = (counts[key] as number) + (sizes[i] as number)
    }
    let [above, groupsAbove] = [0, 0]
    for (let key = most; key >= 0; key--) {
      const tied = counts[key] as number
      if (tied === 0) continue
      places[key] = scale * placeBy(ties, { above, tied, groupsAbove })
      above += tied
      groupsAbove++
    }
    for (let i = 0; i < keys.length; i++) into[i] = places[keys[i] as number] as number
  }
}

/** Places by comparing: for keys of any kind. The comparison is negative where the first goes first. */
export const sortedPlaces = (
  sizes: Int32Array,
  compare: (a: number, b: number) => number,
  ties: TieRule,
): PlacesInto => {
  const order = Array.from(sizes, (_, i) => i)
  const scale = placeScale(ties)
  return (into) => {
    order.sort(compare)
    let above = 0
    for (let start = 0, groupsAbove = 0; start < order.length; groupsAbove++) {
      const first = order[start] as number
      let [end, tied] = [start, 0]
      while (end < order.length && compare(first, order[end] as number) === 0) {
        tied += sizes[order[end] as number] as number
        end++
      }
      const place = scale * placeBy(ties, { above, tied, groupsAbove })
      for (let i = start; i < end; i++) into[order[i] as number] = place
      above += tied
      start = end
    }
  }
}

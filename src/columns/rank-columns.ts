import type { TieRule } from '../model/ranking.js'
import { placeBy } from '../score/place.js'
import type { RankKeys } from './rank-keys.js'

/** Up to here each whole index is counted; beyond, indexes are sorted. */
const longestCount = 1 << 22

/** Places from 1, highest index first; 0 for a row that is not ranked. */
export type RankColumn = Int32Array | Float64Array

interface Ranking {
  /** The printed index of each row, in units of its last digit. */
  readonly index: ArrayLike<number>
  /** The largest it can be. */
  readonly range: number
  /** 0 for each row that is ranked. */
  readonly status: Uint8Array
  /** Whether every row is. */
  readonly every: boolean
  /** How many of the ranked rows have each index, where that is known. */
  readonly counts: Int32Array | undefined
  readonly ties: TieRule
  readonly keys: RankKeys | undefined
}

/**
 * Places by index. Printed indexes are whole numbers from 0 to the full mark: they are counted, not sorted. Only where further keys
 * decide between equals are the equals sorted by them.
 */
export const rankColumns = (ranking: Ranking): RankColumn => {
  const { index, range, ties, keys } = ranking
  const rank = ties === 'fractional' ? new Float64Array(index.length) : new Int32Array(index.length)
  if (range < longestCount && keys === undefined) countPlaces(ranking, rank)
  else sortPlaces(ranking, rank)
  return rank
}

/** How many of the ranked rows have each index. */
const counted = ({ index, range, status }: Ranking): Int32Array => {
  const counts = new Int32Array(range + 1)
  for (let row = 0; row < index.length; row++) {
    if (status[row] === 0) counts[index[row] as number] = (counts[index[row] as number] as number) + 1
  }
  return counts
}

const countPlaces = (ranking: Ranking, rank: RankColumn): void => {
  const { index, ties, status, every } = ranking
  const counts = ranking.counts ?? counted(ranking)
  const places = ties === 'fractional' ? new Float64Array(counts.length) : new Int32Array(counts.length)
  let [above, groupsAbove] = [0, 0]
  for (let value = counts.length - 1; value >= 0; value--) {
    const tied = counts[value] as number
    if (tied === 0) continue
    places[value] = placeBy(ties, { above, tied, groupsAbove })
    above += tied
    groupsAbove++
  }
  if (every) {
    for (let row = 0; row < index.length; row++) rank[row] = places[index[row] as number] as number
  } else {
    for (let row = 0; row < index.length; row++) {
      if (status[row] === 0) rank[row] = places[index[row] as number] as number
    }
  }
  if (ties === 'ordinal') countOnwards(ranking, rank)
}

/** Equals get one place after the other, in the order of the rows. */
const countOnwards = ({ index, range, status }: Ranking, rank: RankColumn): void => {
  const before = new Int32Array(range + 1)
  for (let row = 0; row < index.length; row++) {
    if (status[row] !== 0) continue
    const value = index[row] as number
    rank[row] = (rank[row] as number) + (before[value] as number)
    before[value] = (before[value] as number) + 1
  }
}

/** The ranked rows, highest index first, in the order of the rows where it is the same. */
const byIndex = (ranking: Ranking): Int32Array => {
  const { index, range, status } = ranking
  const rows = Array.from(index, (_, row) => row).filter((row) => status[row] === 0)
  if (range >= longestCount) {
    return Int32Array.from(rows).sort((a, b) => (index[b] as number) - (index[a] as number) || a - b)
  }
  const next = counted(ranking)
  let start = 0
  for (let value = next.length - 1; value >= 0; value--) {
    const tied = next[value] as number
    next[value] = start
    start += tied
  }
  const order = new Int32Array(rows.length)
  for (const row of rows) {
    const value = index[row] as number
    order[next[value] as number] = row
    next[value] = (next[value] as number) + 1
  }
  return order
}

/** Where the run of equals that begins at `start` ends. */
const endOfRun = (order: Int32Array, start: number, isSame: (a: number, b: number) => boolean): number => {
  let end = start + 1
  while (end < order.length && isSame(order[start] as number, order[end] as number)) end++
  return end
}

const sortPlaces = (ranking: Ranking, rank: RankColumn): void => {
  const { index, ties, keys } = ranking
  const order = byIndex(ranking)
  const sameIndex = (a: number, b: number): boolean => index[a] === index[b]
  for (let start = 0; keys !== undefined && start < order.length; ) {
    const end = endOfRun(order, start, sameIndex)
    if (end - start > 1) order.subarray(start, end).sort((a, b) => keys.compare(a, b) || a - b)
    start = end
  }
  const same = (a: number, b: number): boolean => sameIndex(a, b) && (keys?.compare(a, b) ?? 0) === 0
  for (let start = 0, groupsAbove = 0; start < order.length; groupsAbove++) {
    const end = endOfRun(order, start, same)
    for (let at = start; at < end; at++) {
      rank[order[at] as number] = placeBy(ties, { above: start, tied: end - start, groupsAbove }, at - start)
    }
    start = end
  }
}

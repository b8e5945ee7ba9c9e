import { exactPlaces } from './exact-places.js'
import { placeScale } from './sample-places.js'
import type { Kind, WeighedTable } from './weighed-table.js'

/** The best and the worst rank of each kind that some weights are known to give. */
export interface AttainedPlaces {
  readonly best: Float64Array
  readonly worst: Float64Array
  /** Ranks at raw weights, exactly, and keeps what is new of it. */
  readonly visit: (weights: readonly bigint[]) => void
  /** Keeps a rank that is known to be taken. */
  readonly keep: (kind: number, rank: number) => void
}

/** Nothing attained yet. */
export const attainedPlaces = (table: WeighedTable, kinds: readonly Kind[]): AttainedPlaces => {
  const best = new Float64Array(kinds.length).fill(Number.POSITIVE_INFINITY)
  const worst = new Float64Array(kinds.length).fill(Number.NEGATIVE_INFINITY)
  const places = new Int32Array(kinds.length)
  const rank = exactPlaces(table, kinds)
  const scale = placeScale(table.scheme.scheme.ranking?.ties ?? 'competition')
  const keep = (kind: number, taken: number): void => {
    best[kind] = Math.min(best[kind] as number, taken)
    worst[kind] = Math.max(worst[kind] as number, taken)
  }
  return {
    best,
    worst,
    keep,
    visit: (weights) => {
      rank(weights, places)
      places.forEach((place, kind) => {
        keep(kind, place / scale)
      })
    },
  }
}

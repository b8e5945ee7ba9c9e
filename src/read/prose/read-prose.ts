import { changeClaims } from './claims/changes.js'
import { differenceClaims } from './claims/differences.js'
import { type ListTable, listTableClaims } from './claims/list-tables.js'
import { parallelShares } from './claims/parallel-shares.js'
import { rateClaims } from './claims/rates.js'
import { jointShares, shareClaims, shareRuns } from './claims/shares.js'
import { type Standing, standingClaims } from './claims/standings.js'
import { sumClaims } from './claims/sums.js'
import { type LinkedTable, tableClaims } from './claims/table-words.js'
import { unitListClaims } from './claims/unit-lists.js'
import type { Found, Prose } from './prose.js'

/** What a text is read with beside its own words. */
export interface Surroundings {
  readonly standing: Standing
  /** The table that the text sums up, and the lines that do. */
  readonly linked: { readonly table: LinkedTable; readonly lines: ReadonlySet<number> } | undefined
  readonly lists: readonly ListTable[]
}

/** Every claim of a text, in its order; what one reader has taken the next leaves alone. */
export const readProse = (prose: Prose, { standing, linked, lists }: Surroundings): Found[] => {
  const ofTable = linked ? tableClaims(prose, linked.table, linked.lines) : []
  const parallels = parallelShares(prose)
  const runs = shareRuns(prose)
  const found = [
    ...ofTable,
    ...parallels,
    ...shareClaims(runs),
    ...jointShares(prose, runs),
    ...sumClaims(prose, runs),
    ...changeClaims(prose),
    ...rateClaims(prose),
    ...differenceClaims(prose),
    ...unitListClaims(prose),
    ...listTableClaims(prose, lists),
    ...standingClaims(prose, standing),
  ]
  return found.sort((a, b) => a.start - b.start)
}

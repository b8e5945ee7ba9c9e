import type { RoundingMode } from '../exact/rounding.js'
import type { RankClaim } from '../model/claim.js'
import type { CompiledScheme } from '../score/compile-scheme.js'
import { Ranking } from './ranking.js'

/** What every check may know of the bulletin. */
export interface AuditContext {
  /** The scheme the bulletin names. */
  readonly scheme: CompiledScheme | undefined
  /** How the bulletin's rates are rounded. */
  readonly mode: RoundingMode
  /** A list of ranked units; laid out once for each list. */
  readonly rankingOf: (among: NonNullable<RankClaim['among']>) => Ranking
}

/** A context for a scheme and a rounding. */
export const makeContext = (scheme: CompiledScheme | undefined, mode: RoundingMode): AuditContext => {
  const lists = new WeakMap<object, Ranking>()
  return {
    scheme,
    mode,
    rankingOf: (among) => {
      const ranking = lists.get(among) ?? new Ranking(among)
      lists.set(among, ranking)
      return ranking
    },
  }
}

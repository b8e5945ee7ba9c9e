import type { Ratio } from '../exact/ratio.js'
import type { RoundingMode } from '../exact/rounding.js'
import type { RankClaim } from '../model/claim.js'
import type { CompiledScheme } from '../score/compile-scheme.js'

/** What every check may know of the bulletin. */
export interface AuditContext {
  /** The scheme the bulletin names. */
  readonly scheme: CompiledScheme | undefined
  /** How the bulletin's rates are rounded. */
  readonly mode: RoundingMode
  /** The figures of a list of ranked units, highest first; worked out once for each list. */
  readonly sorted: (among: NonNullable<RankClaim['among']>) => readonly Ratio[]
}

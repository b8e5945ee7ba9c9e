import type { Claim } from '../../model/claim.js'

/** 数字的名称 (figure name): which figure of the bulletin is meant, for every language to name it in its own way. */
export interface FigureName {
  /** Where it stands in the bulletin. */
  readonly path: readonly (string | number)[]
  /** What kind of claim it makes. */
  readonly kind: Claim['kind']
  /** The unit whose row it stands in. */
  readonly unit?: string
  /** What the bulletin calls it; for a cell of a table, the Chinese heading of its column. */
  readonly label?: string
}

/** A claim that stands somewhere. */
interface Standing {
  readonly claim: Claim
  readonly path: readonly (string | number)[]
  readonly unit?: string
}

/** The name of the figure that a claim makes. */
export const figureNameOf = ({ claim, path, unit }: Standing): FigureName => ({
  path,
  kind: claim.kind,
  ...(unit !== undefined && { unit }),
  ...(claim.label !== undefined && { label: claim.label }),
})

/** The row, where there is one, and the bulletin's own words. */
export const asLabelled = ({ unit, label, kind }: Omit<FigureName, 'path'>): string =>
  [unit, label ?? kind].filter((part) => part !== undefined).join(' ')

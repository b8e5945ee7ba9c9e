import { compareQuotients, limited, printedAt, type Quotient, unlimitedAt } from './index-form.js'
import { sortedPlaces } from './sample-places.js'
import type { Kind, WeighedTable } from './weighed-table.js'

/** Whether the scheme ranks by the exact index. */
export const ranksByExact = ({ scheme }: WeighedTable): boolean => scheme.scheme.ranking?.by === 'exact'

/** What a kind is ranked by, before ties are broken, at raw weights. */
export const standingAt = (table: WeighedTable, { form }: Kind, weights: readonly bigint[]): Quotient =>
  ranksByExact(table)
    ? limited(unlimitedAt(form, weights), table.fullMark)
    : [printedAt(form, weights, table.scheme, table.fullMark), 1n]

/** How far doubles must lie apart, as a share, to be in the order of the quotients they were made of, whatever was rounded. */
const apart = 2 ** -48

/** Places of the kinds at raw weights, worked out in whole numbers of any size; doubled where halves can occur. */
export const exactPlaces = (
  table: WeighedTable,
  kinds: readonly Kind[],
): ((weights: readonly bigint[], into: Int32Array) => void) => {
  const standings: Quotient[] = []
  const rough = new Float64Array(kinds.length)
  // Doubles settle most comparisons; where they are near each other, or no numbers, the quotients themselves do.
  const compare = (a: number, b: number): number => {
    const [x, y] = [rough[a] as number, rough[b] as number]
    if (Math.abs(x - y) > apart * Math.max(x, y)) return y - x
    const order = compareQuotients(standings[b] as Quotient, standings[a] as Quotient)
    return order < 0n ? -1 : order > 0n ? 1 : (kinds[a]?.tie ?? 0) - (kinds[b]?.tie ?? 0)
  }
  const sizes = Int32Array.from(kinds, ({ rows }) => rows.length)
  const places = sortedPlaces(sizes, compare, table.scheme.scheme.ranking?.ties ?? 'competition')
  return (weights, into) => {
    kinds.forEach((kind, i) => {
      const standing = standingAt(table, kind, weights)
      standings[i] = standing
      rough[i] = Number(standing[0]) / Number(standing[1])
    })
    places(into)
  }
}

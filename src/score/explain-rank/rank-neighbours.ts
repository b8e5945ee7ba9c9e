import { Ratio } from '../../exact/ratio.js'
import type { AssessedRow } from '../assessed-row.js'
import type { CompiledScheme } from '../compile-scheme.js'
import type { RankedGroup } from '../standing.js'
import { scoreDifference } from '../what-if/score-difference.js'
import type { RankNeighbours } from './rank-explanation.js'

/** What decides between two keys that differ: the index, or the first tie-breaker in which they do. */
const deciding = (
  a: readonly Ratio[],
  b: readonly Ratio[],
  scheme: CompiledScheme,
): RankNeighbours['decidedBy'] => {
  const at = a.findIndex((key, i) => !key.equals(b[i] ?? key))
  const breaker = scheme.scheme.ranking?.tieBreakers?.[at - 1]
  if (breaker === undefined) return 'index'
  return 'indicator' in breaker ? { indicator: breaker.indicator } : { count: breaker.count }
}

/** The units of a neighbouring place, and by what they are ahead of the row or behind it. */
export const rankNeighbours = (
  row: AssessedRow,
  own: RankedGroup,
  other: RankedGroup | undefined,
  side: 'above' | 'below',
  scheme: CompiledScheme,
): RankNeighbours | undefined => {
  if (other === undefined) return undefined
  const units = other.rows.map((neighbour) => {
    const [lower, higher] = side === 'above' ? [row, neighbour] : [neighbour, row]
    const difference = scoreDifference(lower, higher, scheme)
    return { unit: neighbour.unit, exact: difference.exact ?? new Ratio(0n), difference }
  })
  const places = other.rows.flatMap(({ rank }) => rank ?? [])
  const nearest = places.reduce((a, b) => ((side === 'above' ? a > b : a < b) ? a : b))
  return { rank: nearest, units, decidedBy: deciding(own.key, other.key, scheme) }
}

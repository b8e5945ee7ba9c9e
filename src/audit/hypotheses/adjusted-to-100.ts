import { Ratio } from '../../exact/ratio.js'
import type { Evidence } from '../evidence.js'
import type { Judged } from '../judged.js'
import { type Hypothesis, printable } from './hypothesis.js'

/** How many units of its last place a figure lies off. */
const off = ({ figure, value }: Judged, { context }: Evidence): Ratio | undefined =>
  figure &&
  value &&
  figure.exact.minus(value.rounded(figure.places, context.mode)).times(10n ** BigInt(figure.places))

/**
 * Where the shares add up to 100 as printed, and each lies at most one off, or a single one takes up all that the others
 * leave: what they add up to when rounded right.
 */
const addsUp = (parts: readonly Judged[], evidence: Evidence): string | undefined => {
  const offs = parts.map((part) => off(part, evidence))
  const moved = offs.filter((by) => !by?.equals(0))
  const slightly = moved.every((by) => by?.abs().equals(1))
  // Rounding leaves at most half a unit a share.
  const single =
    moved.length === 1 && moved[0] !== undefined && moved[0].abs().times(2).compare(parts.length) <= 0
  if (!slightly && !single) return undefined
  if (!Ratio.sum(parts.map(({ figure }) => figure?.exact ?? 0)).equals(100)) return undefined
  const places = parts.reduce((most, { figure }) => Math.max(most, figure?.places ?? 0), 0)
  const right = parts.map(
    ({ figure, value }) => value?.rounded(figure?.places ?? 0, evidence.context.mode) ?? 0,
  )
  return Ratio.sum(right).toFixed(places)
}

/** Shares of a whole, nudged in the last place so that they add up to exactly 100 %. */
export const adjustedTo100: Hypothesis = {
  id: 'adjusted-to-100',
  propose: (suspect, evidence) => {
    const { figure, counts, entry } = suspect
    if (entry.claim.kind !== 'share' || !figure || !counts || figure.unit !== 'percent') return undefined
    const { members, parts, sum } = evidence.groupOf(suspect)
    if (parts.length < 2 || parts.length < members.length || sum !== counts.whole) return undefined
    const adds = evidence.memo(parts, 'adds up to 100', () => addsUp(parts, evidence))
    const by = off(suspect, evidence)
    if (!adds || !by || by.equals(0)) return undefined
    return {
      facts: { code: 'adjusted-to-100', by: `${by.abs()}`, shares: parts.length, sum: adds },
      explains: parts.length,
      of: parts.length,
      chance: 1 / printable(figure),
    }
  },
}

import type { Ratio } from '../exact/ratio.js'
import type { RankClaim } from '../model/claim.js'
import type { AuditContext } from './audit-context.js'
import { unreadable, unverifiable } from './compare.js'
import type { Judgement } from './finding.js'
import { figureOf } from './operand.js'

const numerals = [...'一二三四五六七八九十']

/** 「第3名」, 「第一」 and 3 are places. */
export const placeOf = (published: string | number): number | undefined => {
  const text = String(published).replace(/[第名位\s]/g, '')
  const numeral = numerals.indexOf(text)
  if (numeral >= 0) return numeral + 1
  return /^\d{1,9}(\.5)?$/.test(text) ? Number(text) : undefined
}

/** How many of a falling list lie above the value, and how many equal it. */
export const blockOf = (
  sorted: readonly Ratio[],
  value: Ratio,
): { above: number; tied: number; groupsAbove: number } => {
  const first = (from: number, passes: (other: Ratio) => boolean): number => {
    let [low, high] = [from, sorted.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (passes(sorted[middle] as Ratio)) high = middle
      else low = middle + 1
    }
    return low
  }
  const above = first(0, (other) => other.compare(value) <= 0)
  const tied = first(above, (other) => other.compare(value) < 0) - above
  let groupsAbove = 0
  for (let i = 0; i < above; i++)
    if (i === 0 || !(sorted[i] as Ratio).equals(sorted[i - 1] as Ratio)) groupsAbove++
  return { above, tied, groupsAbove }
}

/**
 * A place against the printed figures of all who were ranked. Where no scheme says how ties share a place, every usual
 * rule is allowed.
 */
export const checkRank = (
  { published, unit, among }: RankClaim,
  { scheme, sorted }: AuditContext,
): Judgement => {
  const place = placeOf(published)
  if (place === undefined) return unreadable(published)
  if (!among) return unverifiable('the others who were ranked not printed')
  const own = among.find(([name]) => name === unit)
  const figure = own && figureOf(own[1])
  if (!figure) return unverifiable(`the figure of ${unit} not printed`)
  const figures = sorted(among)
  if (figures.length < among.length) return unverifiable('a figure among those ranked cannot be read')
  const { above, tied, groupsAbove } = blockOf(figures, figure.exact)
  const places = {
    competition: above + 1,
    dense: groupsAbove + 1,
    modified: above + tied,
    fractional: above + (tied + 1) / 2,
  }
  const ties = scheme?.scheme.ranking?.ties ?? (scheme ? 'competition' : undefined)
  const within = place >= above + 1 && place <= above + tied && Number.isInteger(place)
  const fits =
    ties === 'ordinal'
      ? within
      : ties === undefined
        ? within || Object.values(places).includes(place)
        : places[ties] === place
  const recomputed = ties === undefined || ties === 'ordinal' ? places.competition : places[ties]
  return { verdict: fits ? 'reconciles' : 'differs', recomputed: `${fits ? place : recomputed}` }
}

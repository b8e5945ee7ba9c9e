import type { RankClaim } from '../../model/claim.js'
import { tieRules } from '../../model/ranking.js'
import { placeBy, type Standing } from '../../score/place.js'
import type { AuditContext } from '../audit-context.js'
import type { Judgement } from '../finding.js'
import { unreadable, unverifiable } from './compare.js'

const numerals = '零一二三四五六七八九'

/** 「十二」 is 12 and 「三十」 30; places go no further in words. */
const inWords = (text: string): number | undefined => {
  const found = /^([一二三四五六七八九])?(十)?([一二三四五六七八九])?$/.exec(text)
  if (!found || text === '' || (!found[2] && found[1] && found[3])) return undefined
  const [, tens, ten, ones] = found
  if (!ten) return numerals.indexOf(tens ?? ones ?? '')
  return 10 * (tens ? numerals.indexOf(tens) : 1) + (ones ? numerals.indexOf(ones) : 0)
}

/** 「第3名」, 「并列第一」, 「第十二位」 and 3 are places. */
export const placeOf = (published: string | number): number | undefined => {
  const text = String(published).replace(/[并並]列|[第名位\s]/g, '')
  return /^\d{1,9}(\.5)?$/.test(text) ? Number(text) : inWords(text)
}

/** Whether a place fits a standing. */
const fits = (place: number, standing: Standing, { scheme }: AuditContext): boolean => {
  const { above, tied } = standing
  const within = place > above && place <= above + tied && Number.isInteger(place)
  if (!scheme) return within || tieRules.some((ties) => placeBy(ties, standing) === place)
  const { by = 'printed', ties = 'competition', tieBreakers = [] } = scheme.scheme.ranking ?? {}
  // What decides between equal printed figures is not printed: any place among the tied may be right.
  return ties === 'ordinal' || by === 'exact' || tieBreakers.length > 0
    ? within
    : placeBy(ties, standing) === place
}

/**
 * A place against the printed figures of all who were ranked. Where no scheme says how ties share a place, every usual
 * rule is allowed.
 */
export const checkRank = ({ published, unit, among }: RankClaim, context: AuditContext): Judgement => {
  const place = placeOf(published)
  if (place === undefined) return unreadable(published)
  if (!among) return unverifiable({ code: 'not-printed', operands: ['others'] })
  const ranking = context.rankingOf(among)
  const figures = ranking.figuresOf(unit)
  const [first] = figures
  if (!first) return unverifiable({ code: 'ranked-figure-not-printed', unit })
  if (!ranking.readable) return unverifiable({ code: 'unreadable-ranked-figure' })
  // A name listed twice is two units; the place may be that of either.
  if (figures.some((figure) => fits(place, ranking.standingOf(figure), context))) {
    return { verdict: 'reconciles', recomputed: `${place}` }
  }
  // Units below a volume floor take no place, and a list does not say which those are.
  const above = ranking.standingOf(first).above
  if (context.scheme?.scheme.ranking?.minimum && place <= above)
    return unverifiable({ code: 'not-printed', operands: ['volumes'] })
  const right = placeBy(context.scheme?.scheme.ranking?.ties ?? 'competition', ranking.standingOf(first))
  return { verdict: 'differs', recomputed: `${right}` }
}

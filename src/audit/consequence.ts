import type { PrintedFigure } from '../exact/printed-figure.js'
import { parseRatio, type Ratio } from '../exact/ratio.js'
import type { Bulletin, BulletinRow } from '../model/bulletin.js'
import type { IndexClaim, RankClaim, RateClaim } from '../model/claim.js'
import { gradeOf } from '../score/grade.js'
import { placeBy } from '../score/place.js'
import type { AuditContext } from './audit-context.js'
import { computeIndex, type IndexSource } from './checks/check-index.js'
import { placeOf } from './checks/check-rank.js'
import { plainEnglish } from './english/facts-in-english.js'
import type { Entry } from './expand-rows.js'
import type { ConsequenceFacts } from './facts/finding-facts.js'
import { isMissing } from './facts/missing-facts.js'
import type { Consequence, Judgement } from './finding.js'
import { bareFigureOf, figureOf } from './operand.js'
import { publishedFigure } from './published-figure.js'
import { Ranking } from './ranking.js'

/** What the consequence of every finding of a bulletin is worked out from. */
export interface Affected {
  readonly context: AuditContext
  /** The printed indexes of the table. */
  readonly indexes: Ranking
  /** The orderings that the text claims, by the printed figures that are ranked. */
  readonly orderings: ReadonlyMap<string, readonly Ordering[]>
  /** The index claims of the text that were made from printed rates. */
  readonly madeFromRates: readonly IndexClaim[]
  /** The total row, which its own counts are the base of. */
  readonly total: BulletinRow | undefined
  /** How many rates of the text print a text; an index can only be traced to a rate that is printed once. */
  readonly printedRates: ReadonlyMap<string, number>
}

/** A ranked figure, and the claim that ranks it. */
interface Ordering {
  readonly unit: string
  readonly among: NonNullable<RankClaim['among']>
}

const orderingsOf = (claims: Bulletin['claims']): ReadonlyMap<string, readonly Ordering[]> => {
  const orderings = new Map<string, Ordering[]>()
  const seen = new Set<object>()
  for (const claim of claims ?? []) {
    if (claim.kind !== 'rank' || !claim.among || seen.has(claim.among)) continue
    const { among } = claim
    seen.add(among)
    for (const [unit, figure] of among) {
      const known = orderings.get(String(figure))
      if (known) known.push({ unit, among })
      else orderings.set(String(figure), [{ unit, among }])
    }
  }
  return orderings
}

/** What a bulletin's figures lead to. */
export const affectedBy = (bulletin: Bulletin, context: AuditContext): Affected => {
  const indexes = (bulletin.rows ?? []).flatMap(
    ({ unit, published }): (readonly [string, string | number])[] =>
      published['index'] === undefined || !figureOf(published['index']) ? [] : [[unit, published['index']]],
  )
  const printedRates = new Map<string, number>()
  for (const claim of bulletin.claims ?? []) {
    const text = String(claim.published)
    if (claim.kind === 'rate') printedRates.set(text, (printedRates.get(text) ?? 0) + 1)
  }
  const madeFromRates = (bulletin.claims ?? []).filter(
    (claim): claim is IndexClaim => claim.kind === 'index' && Object.keys(claim.rates ?? {}).length > 0,
  )
  return {
    context,
    indexes: new Ranking(indexes),
    madeFromRates,
    orderings: orderingsOf(bulletin.claims),
    printedRates,
    total: bulletin.total,
  }
}

/** The place of a unit before and after its figure is put right, among the others as printed. */
const placesIn = (
  ranking: Ranking,
  printed: Ratio,
  right: Ratio,
  { context }: Affected,
): Consequence['rank'] => {
  const ties = context.scheme?.scheme.ranking?.ties ?? 'competition'
  return [placeBy(ties, ranking.standingOf(printed)), placeBy(ties, ranking.standingInstead(printed, right))]
}

/** The place in an ordering claimed by the text, before and after the figure is put right. */
const inOrdering = (
  { claim, unit }: Entry,
  { recomputed }: Judgement,
  affected: Affected,
): Consequence['rank'] => {
  const right = recomputed === undefined ? undefined : figureOf(recomputed)?.exact
  const printed = figureOf(claim.published)?.exact
  if (!right || !printed || claim.kind === 'rank') return undefined
  const own = 'unit' in claim ? (claim.unit ?? unit) : unit
  const found = (affected.orderings.get(String(claim.published)) ?? []).find(
    (ordering) => ordering.unit === own || claim.label?.includes(ordering.unit),
  )
  return found && placesIn(affected.context.rankingOf(found.among), printed, right, affected)
}

interface Moved {
  readonly index?: Consequence['index']
  readonly grade?: Consequence['grade']
  readonly rank?: Consequence['rank']
}

const consequence = ({ index, grade, rank }: Moved): Consequence => {
  const changes: ('grade' | 'rank')[] = []
  if (grade && grade[0] !== grade[1]) changes.push('grade')
  if (rank && rank[0] !== rank[1]) changes.push('rank')
  const facts: ConsequenceFacts = { ...(index && { index }), ...(grade && { grade }), ...(rank && { rank }) }
  return {
    changes: changes.length > 0 ? changes : 'cosmetic',
    ...facts,
    detail: plainEnglish.consequence(facts),
  }
}

const gradesOf = (before: Ratio, after: Ratio, { context: { scheme } }: Affected): Consequence['grade'] => {
  const [from, to] = scheme ? [gradeOf(before, scheme), gradeOf(after, scheme)] : []
  return from === undefined || to === undefined ? undefined : [from, to]
}

const ofIndex = (
  entry: Entry,
  figure: PrintedFigure,
  judgement: Judgement,
  affected: Affected,
): Consequence => {
  const { indexes, context } = affected
  const printed = parseRatio(judgement.recomputed ?? '')
  const ranked = entry.path[0] === 'rows'
  const rank = ranked
    ? placesIn(indexes, figure.exact, printed, affected)
    : inOrdering(entry, judgement, affected)
  const graded = context.scheme?.gradeBy === 'exact' ? (judgement.exact ?? printed) : printed
  return consequence({ grade: gradesOf(figure.exact, graded, affected), rank })
}

/** What follows for a printed index, and the grade it has, when it is made again from `source`. */
const madeAgain = (
  figure: PrintedFigure,
  source: IndexSource,
  affected: Affected,
): Consequence | undefined => {
  const { context } = affected
  const computed = computeIndex(source, context)
  if (isMissing(computed)) return undefined
  const printed = figure.print(computed.face, context.scheme?.mode)
  const grade = gradesOf(figure.exact, parseRatio(printed), affected)
  return consequence({ index: [figure.value.toFixed(figure.places), printed], grade })
}

/** The index that was made from this printed rate, made again from the exact one. */
const ofRate = (
  { published, group }: RateClaim,
  exact: Ratio,
  affected: Affected,
): Consequence | undefined => {
  const text = String(published)
  if (affected.printedRates.get(text) !== 1) return undefined
  for (const claim of affected.madeFromRates) {
    if (group !== undefined && claim.group !== undefined && group !== claim.group) continue
    const figure = publishedFigure(claim)
    const used = Object.entries(claim.rates ?? {}).find(
      ([, rate]) => String(typeof rate === 'object' ? rate.complement : rate) === text,
    )
    if (!figure || !used) continue
    const [id, rate] = used
    const right = typeof rate === 'object' ? exact.negated().plus(1) : exact
    const found = madeAgain(figure, { tally: claim.tally, rates: { ...claim.rates, [id]: right } }, affected)
    if (found) return found
  }
  return undefined
}

/** The grade of the total row, made again with one of its counts put right. */
const ofTotalCount = ({ path }: Entry, right: Ratio, affected: Affected): Consequence | undefined => {
  const { total } = affected
  const index = total?.published['index']
  const figure = index === undefined ? undefined : bareFigureOf('score', index)
  if (!total || !figure || right.denominator !== 1n) return undefined
  const tally = { ...total.tally, [String(path.at(-1))]: Number(right.numerator) }
  return madeAgain(figure, { tally }, affected)
}

/** What follows from a figure that differs. */
export const consequenceOf = (entry: Entry, judgement: Judgement, affected: Affected): Consequence => {
  const { claim } = entry
  const { recomputed, exact } = judgement
  const figure = publishedFigure(claim)
  if (claim.kind === 'index' && figure && recomputed !== undefined) {
    return ofIndex(entry, figure, judgement, affected)
  }
  if (claim.kind === 'grade' && recomputed !== undefined) {
    return consequence({ grade: [claim.published, recomputed] })
  }
  if (claim.kind === 'rank' && recomputed !== undefined) {
    return consequence({ rank: [placeOf(claim.published) ?? 0, Number(recomputed)] })
  }
  if (claim.kind === 'sum' && entry.path[1] === 'tally' && exact) {
    const found = ofTotalCount(entry, exact, affected)
    if (found) return found
  }
  if (claim.kind === 'rate' && exact) {
    const found = ofRate(claim, exact, affected)
    if (found) return found
  }
  return consequence({ rank: inOrdering(entry, judgement, affected) })
}

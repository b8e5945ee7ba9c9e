import { type CountRange, countRangeBehind, holds } from '../exact/counts-behind.js'
import { perWhole } from '../exact/printed-figure.js'
import { roundingModes } from '../exact/rounding.js'
import type { AuditContext } from './audit-context.js'
import { plainEnglish } from './english/facts-in-english.js'
import type { Evidence, Group } from './evidence.js'
import type { NoteFacts } from './facts/finding-facts.js'
import type { Note } from './finding.js'
import type { Judged } from './judged.js'
import { commonOf, totalsBehind } from './total-coverage.js'

/** No whole count gives the figure: whoever counted, it cannot have come of this total (the GRIM test). */
const impossibleCount = ({ figure, counts }: Judged, { context }: Evidence): NoteFacts | undefined => {
  // What passes 100 % is out of a target, not of a whole that holds its parts.
  if (!figure || !counts || counts.part > counts.whole || figure.exact.compare(perWhole(figure)) > 0)
    return undefined
  if (countRangeBehind(figure, counts.whole, context.mode)) return undefined
  return { code: 'impossible-count', whole: `${counts.whole}`, published: figure.text }
}

/** The totals that would give the figure, where the bulletin prints none of them. */
const unprintedTotals = (suspect: Judged, evidence: Evidence): NoteFacts | undefined => {
  const { figure, counts } = suspect
  const range = totalsBehind(suspect, evidence.context)
  if (!figure || !counts || !range || evidence.isPrinted(range)) return undefined
  const ofRow = Object.values(suspect.entry.tally ?? {})
  if (ofRow.some((count) => count !== undefined && holds(range, BigInt(count)))) return undefined
  return {
    code: 'unprinted-totals',
    part: `${counts.part}`,
    published: figure.text,
    range: [`${range.from}`, `${range.to}`],
  }
}

function* totalsIn({ parts }: Group, context: AuditContext): Iterable<CountRange | undefined> {
  for (const part of parts) yield totalsBehind(part, context)
}

/** Whether any one total, in any one rounding, serves the whole group. */
const hasCommonTotal = (group: Group, { context }: Evidence): boolean =>
  roundingModes.some((mode) => commonOf(totalsIn(group, { ...context, mode })) !== undefined)

/** That no total and no rounding serves the group, and whether the shares are right when taken together. */
const noCommonTotal = (suspect: Judged, evidence: Evidence): readonly NoteFacts[] => {
  const { counts, entry } = suspect
  const group = evidence.groupOf(suspect)
  if (!counts || entry.claim.kind !== 'share' || group.parts.length < 3) return []
  if (evidence.memo(group.parts, 'common total', () => hasCommonTotal(group, evidence))) return []
  const joint = evidence.jointShareOf(group, counts.whole)
  return [
    { code: 'no-common-total', shares: group.parts.length },
    ...(joint?.figure && joint.judgement.verdict === 'reconciles'
      ? [{ code: 'joint-share', published: joint.figure.text } as const]
      : []),
  ]
}

/** Facts about a figure that differs which are no explanation of it. */
export const notesOn = (suspect: Judged, evidence: Evidence): readonly Note[] =>
  [
    impossibleCount(suspect, evidence),
    unprintedTotals(suspect, evidence),
    ...noCommonTotal(suspect, evidence),
  ].flatMap((facts) => (facts ? [{ note: facts.code, text: plainEnglish.note(facts), facts }] : []))

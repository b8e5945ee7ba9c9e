import type { Audit } from '../../audit/audit.js'
import { figureNameOf } from '../../audit/facts/figure-name.js'
import type { Finding } from '../../audit/finding.js'
import { rangeText } from '../../report/exact-text.js'
import { type FindingView, viewOf } from '../../report/finding-view.js'
import type { Messages as ReportMessages } from '../../report/messages/messages-shape.js'
import type { TextDocument } from '../input/document.js'
import type { FindingJson } from '../json-shape/results.js'

/** The words a passage stands in. */
export const aroundOf = (
  document: TextDocument,
  { start, end }: { readonly start: number; readonly end: number },
): { readonly around?: string } => {
  const quoted = document.quote(start, end)
  return quoted ? { around: `${quoted.before}${quoted.figure}${quoted.after}` } : {}
}

const sourceOf = ({ source }: Finding, document: TextDocument | undefined): Pick<FindingJson, 'source'> => {
  if (!source || !document) return {}
  return { source: { place: document.placeOf(source.start), ...source, ...aroundOf(document, source) } }
}

const openQuestion = (
  { missingFacts, offerFacts }: Finding,
  { facts }: ReportMessages,
): Partial<FindingJson> => ({
  ...(missingFacts && { missing: { code: missingFacts.code, text: facts.missing(missingFacts) } }),
  ...(offerFacts && { offer: { value: offerFacts.value, text: facts.offer(offerFacts) } }),
})

const difference = (finding: Finding, { facts }: ReportMessages): Partial<FindingJson> => {
  const { impossibleFacts, knockOn, consequence } = finding
  return {
    ...(impossibleFacts && {
      impossible: { code: impossibleFacts.code, text: facts.impossible(impossibleFacts) },
    }),
    ...(knockOn && { knockOn: { path: [...knockOn.path], text: facts.knockOn(knockOn.facts) } }),
    ...(consequence && {
      consequence: {
        changes: typeof consequence.changes === 'string' ? consequence.changes : [...consequence.changes],
        text: facts.consequence(consequence),
      },
    }),
  }
}

const figureOf = ({ exact, working, range }: Finding, { corrected }: FindingView): Partial<FindingJson> => ({
  ...(corrected !== undefined && { corrected }),
  ...(exact && { exact: `${exact}` }),
  ...(working !== undefined && { working }),
  ...(range && { range: rangeText(range) }),
})

/** The place is said once, with its words. */
const withoutSource = ({ source: _, ...claim }: Finding['claim']): FindingJson['claim'] => claim

/** A finding as it is written down for programs. */
const findingJson = (
  finding: Finding,
  report: ReportMessages,
  document: TextDocument | undefined,
): FindingJson => {
  const { path, unit, verdict, claim, published, explanations, notes } = finding
  return {
    path: [...path],
    title: report.naming.figure(figureNameOf(finding)),
    ...(unit !== undefined && { unit }),
    verdict,
    claim: withoutSource(claim),
    published,
    ...figureOf(finding, viewOf(finding, report)),
    ...openQuestion(finding, report),
    ...difference(finding, report),
    explanations: explanations.map(({ hypothesis, facts, explains, of, only }) => ({
      hypothesis,
      code: facts.code,
      ...report.facts.cause(facts),
      explains,
      of,
      only,
    })),
    notes: notes.map(({ facts }) => ({ code: facts.code, text: report.facts.note(facts) })),
    ...sourceOf(finding, document),
  }
}

/** Every finding of an audit. */
export const findingsJson = (
  { findings }: Audit,
  report: ReportMessages,
  document: TextDocument | undefined,
): FindingJson[] => findings.map((finding) => findingJson(finding, report, document))

import type { Audit } from '../audit/audit.js'
import { figureNameOf } from '../audit/facts/figure-name.js'
import { corrected, type Explanation, type Finding, type Verdict } from '../audit/finding.js'
import { exactText, rangeText } from './exact-text.js'
import type { Messages } from './messages/messages-shape.js'
import { printable } from './printable.js'

/** Something said of a figure: what kind of remark it is, and the remark. */
export interface Remark {
  readonly name: string
  readonly text: string
}

/** A finding in the words of a report. */
export interface FindingView {
  /** What the figure is called. */
  readonly title: string
  readonly published: string
  /** What it should be, where that can be said. */
  readonly corrected: string | undefined
  /** What it was recomputed from: the counts as they are, or the exact value, or the values it can have. */
  readonly basis: string | undefined
  readonly remarks: readonly Remark[]
}

/** How many of how many figures of its list a cause gives; nothing where that is said already, or the list is one. */
const reachOf = ({ facts, explains, of }: Explanation): readonly [number, number] | undefined =>
  of < 2 || (facts.code === 'hidden-total' && facts.common) ? undefined : [explains, of]

const causesOf = ({ explanations }: Finding, { audit, facts }: Messages): readonly Remark[] =>
  explanations.map((explanation, i) => {
    const { detail, evidence } = facts.cause(explanation.facts)
    const name = audit.names.cause(explanations.length > 1 ? i + 1 : undefined)
    return { name, text: audit.because(detail, evidence, reachOf(explanation)) }
  })

const onDifference = (finding: Finding, words: Messages): readonly Remark[] => {
  const { knockOn, impossibleFacts, notes, consequence } = finding
  const { names, unexplained } = words.audit
  const causes = causesOf(finding, words)
  const isOpen = causes.length === 0 && !knockOn && !impossibleFacts
  return [
    ...(impossibleFacts ? [{ name: names.impossible, text: words.facts.impossible(impossibleFacts) }] : []),
    ...(knockOn ? [{ name: names.knockOn, text: words.facts.knockOn(knockOn.facts) }] : []),
    ...causes,
    ...(isOpen ? [{ name: names.cause(undefined), text: unexplained }] : []),
    ...notes.map(({ facts }) => ({ name: names.note, text: words.facts.note(facts) })),
    ...(consequence ? [{ name: names.consequence, text: words.facts.consequence(consequence) }] : []),
  ]
}

const onOpenQuestion = (
  { missingFacts, offerFacts }: Finding,
  { audit, facts }: Messages,
): readonly Remark[] => [
  ...(missingFacts ? [{ name: audit.names.missing, text: facts.missing(missingFacts) }] : []),
  ...(offerFacts ? [{ name: audit.names.offer, text: facts.offer(offerFacts) }] : []),
]

const remarksOn = (finding: Finding, words: Messages): readonly Remark[] => {
  switch (finding.verdict) {
    case 'differs':
      return onDifference(finding, words)
    case 'unverifiable':
      return onOpenQuestion(finding, words)
    case 'reconciles':
      return []
  }
}

/** A finding in the words of a language; what comes from the bulletin is on one line. */
export const viewOf = (finding: Finding, words: Messages): FindingView => {
  const { published, recomputed, working, exact, range, impossible } = finding
  const basis = working ?? (exact && exactText(exact)) ?? (range && rangeText(range))
  return {
    title: printable(words.naming.figure(figureNameOf(finding))),
    published: printable(published),
    // What cannot be true is not made right by arithmetic that agrees with it.
    corrected:
      recomputed === undefined || impossible !== undefined ? undefined : printable(corrected(finding)),
    basis: basis === undefined || basis === recomputed ? undefined : printable(basis),
    remarks: remarksOn(finding, words).map(({ name, text }) => ({ name, text: printable(text) })),
  }
}

/** The findings of a verdict in the words of a language. */
export const viewsOf = ({ findings }: Audit, verdict: Verdict, words: Messages): readonly FindingView[] =>
  findings.filter((finding) => finding.verdict === verdict).map((finding) => viewOf(finding, words))

import { type Bulletin, bulletinSchema } from '../model/bulletin.js'
import { parseInput } from '../model/parse-input.js'
import { type Readable, readableAs } from '../readable.js'
import { findScheme } from '../schemes/find-scheme.js'
import { compileScheme } from '../score/compile-scheme.js'
import { type AuditContext, makeContext } from './audit-context.js'
import { judge } from './checks/judge.js'
import { type Affected, affectedBy, consequenceOf } from './consequence.js'
import { plainEnglish } from './english/facts-in-english.js'
import { type Evidence, gatherEvidence } from './evidence.js'
import { type Entry, entriesOf } from './expand-rows.js'
import { explainDifference } from './explain-difference.js'
import type { MissingFacts } from './facts/missing-facts.js'
import { type Finding, type Judgement, makeFinding, type Verdict } from './finding.js'
import { impossibility } from './impossible.js'
import { type Judged, judgedOf } from './judged.js'
import { knockOn } from './knock-on.js'
import { notesOn } from './notes.js'
import { offerFor } from './offer.js'

/** How many claims came to which verdict. */
export interface AuditSummary {
  /** All of them. */
  readonly claims: number
  /** The exact value prints as published. */
  readonly reconciles: number
  /** It does not. */
  readonly differs: number
  /** The bulletin does not print what is needed. */
  readonly unverifiable: number
  /** Of those that differ, the ones with an explanation that reproduces the figure exactly, or that only follow another. */
  readonly explained: number
  /** How far the audit reached. */
  readonly coverage: AuditCoverage
}

/** 覆盖 (coverage): how many figures were printed, judged, and not judged and why. */
export interface AuditCoverage {
  /** Every figure of the bulletin; blank cells print none. */
  readonly printed: number
  /** Those that reconcile or differ. */
  readonly judged: number
  /** Those that could not be judged, by what is missing. */
  readonly notJudged: Readonly<Record<string, number>>
  /** The same by the code of what is missing. */
  readonly notJudgedByCode: Readonly<Partial<Record<MissingFacts['code'], number>>>
}

/** What the audit of a bulletin found. */
export interface AuditFields {
  /** The bulletin's title. */
  readonly title: string | undefined
  /** One finding a claim: those of the text, then every cell of the table, then the total row. */
  readonly findings: readonly Finding[]
  /** How many came to which verdict. */
  readonly summary: AuditSummary
}

/** 审核 (audit): every published figure against what follows from the counts; as text, all that does not reconcile. */
export interface Audit extends AuditFields, Readable {}

const readable = readableAs<AuditFields>(({ title, findings, summary }) =>
  [
    ...(title === undefined ? [] : [title]),
    ...findings.filter(({ verdict }) => verdict !== 'reconciles').map(String),
    `${summary.claims}: ✓ ${summary.reconciles} ✗ ${summary.differs} ? ${summary.unverifiable}`,
  ].join('\n'),
)

const contextOf = ({ scheme, rounding }: Bulletin): AuditContext => {
  const known = typeof scheme === 'string' ? findScheme(scheme) : scheme
  return makeContext(known && compileScheme(known, 'audit'), rounding ?? 'halfExpand')
}

const withoutMissing = ({ missing: _, missingFacts: __, ...judgement }: Judgement): Judgement => judgement

/** A figure that cannot be true differs, whatever the counts beside it say. */
const withVerdict = (entry: Entry, context: AuditContext): Judged => {
  const judged = judgedOf(entry, judge(entry.claim, context), context)
  const impossible = impossibility(judged) !== undefined && judged.judgement.verdict !== 'differs'
  return impossible
    ? { ...judged, judgement: { ...withoutMissing(judged.judgement), verdict: 'differs' } }
    : judged
}

const findingOf = (judged: Judged, evidence: Evidence, affected: Affected): Finding => {
  const { entry, judgement } = judged
  const differs = judgement.verdict === 'differs'
  const earlier = differs ? knockOn(judged, evidence) : undefined
  const impossible = impossibility(judged)
  const offer = judgement.verdict === 'unverifiable' ? offerFor(judged, evidence) : undefined
  return makeFinding({
    ...judgement,
    claim: entry.claim,
    path: entry.path,
    ...(entry.unit !== undefined && { unit: entry.unit }),
    ...(entry.source && { source: entry.source }),
    published: String(entry.claim.published),
    explanations: differs ? explainDifference(judged, evidence) : [],
    notes: differs ? notesOn(judged, evidence) : [],
    ...(earlier && { knockOn: earlier }),
    ...(impossible && { impossible: plainEnglish.impossible(impossible), impossibleFacts: impossible }),
    ...(offer && { offer: plainEnglish.offer(offer), offerFacts: offer }),
    ...(differs && { consequence: consequenceOf(entry, judgement, affected) }),
  })
}

const count = (findings: readonly Finding[], verdict: Verdict): number =>
  findings.filter((finding) => finding.verdict === verdict).length

const coverageOf = (findings: readonly Finding[]): AuditCoverage => {
  const open = findings.filter(({ verdict }) => verdict === 'unverifiable')
  const counted = (keyOf: (finding: Finding) => string | undefined): Record<string, number> => {
    const counts = new Map<string, number>()
    for (const finding of open) {
      const key = keyOf(finding) ?? ''
      counts.set(key, (counts.get(key) ?? 0) + 1)
    }
    return Object.fromEntries(counts)
  }
  return {
    printed: findings.length,
    judged: findings.length - open.length,
    notJudged: counted(({ missing }) => missing),
    notJudgedByCode: counted(({ missingFacts }) => missingFacts?.code),
  }
}

/**
 * 审核 (audit): holds every figure of a bulletin against what follows from the counts printed beside it.
 *
 * Each cell of a row is a claim of its own; the total row is also held against the summed rows. A figure reconciles only
 * when the exact value prints so: there is no tolerance. Figures that disagree are findings and are never thrown.
 *
 * @source a printed figure stands for the interval of exact values that print so; operands that are themselves rounded
 * (7.13万, a printed rate) are compared as intervals
 * @param bulletin the claims, or the table, or both; `scheme` is the id of a preset or a scheme
 * @throws InputError `empty-bulletin`, `unknown-scheme`, or the code of whatever field is not as the model says
 * @example
 * import { audit } from 'hotline-score'
 *
 * const { findings } = audit({ claims: [
 *   { kind: 'rate', label: '按期办结率', published: '99.86%', numerator: '2794', denominator: '2798' },
 *   { kind: 'change', label: '环比', published: '21.07%', direction: 'down', current: '242', delta: '51' },
 * ] })
 * findings.map(({ verdict }) => verdict) // => ["reconciles", "differs"]
 * String(findings[1]?.exact) // => "-51/293"
 * String(findings[1]) // => "✗ 环比 21.07% ≠ 17.41% (-51/293); 51 / 242 = 21.07%; no grade or rank goes by it"
 */
export const audit = (bulletin: Bulletin): Audit => {
  const checked = parseInput(bulletinSchema, bulletin, 'audit')
  const context = contextOf(checked)
  const affected = affectedBy(checked, context)
  const judged = entriesOf(checked, context.scheme).map((entry) => withVerdict(entry, context))
  const evidence = gatherEvidence(judged, context)
  const findings = judged.map((one) => findingOf(one, evidence, affected))
  return readable({
    title: checked.title,
    findings,
    summary: {
      claims: findings.length,
      reconciles: count(findings, 'reconciles'),
      differs: count(findings, 'differs'),
      unverifiable: count(findings, 'unverifiable'),
      explained: findings.filter(({ explanations, knockOn: earlier }) => explanations.length > 0 || earlier)
        .length,
      coverage: coverageOf(findings),
    },
  })
}

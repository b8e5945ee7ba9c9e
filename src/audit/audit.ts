import { parseRatio, type Ratio } from '../exact/ratio.js'
import { type Bulletin, bulletinSchema } from '../model/bulletin.js'
import type { Claim } from '../model/claim.js'
import { parseInput } from '../model/parse-input.js'
import { type Readable, readableAs } from '../readable.js'
import { findScheme } from '../schemes/find-scheme.js'
import { compileScheme } from '../score/compile-scheme.js'
import type { AuditContext } from './audit-context.js'
import { checkChange } from './check-change.js'
import { checkCount } from './check-count.js'
import { checkGrade } from './check-grade.js'
import { checkIndex } from './check-index.js'
import { checkRate, checkShare } from './check-part.js'
import { checkRank } from './check-rank.js'
import { checkDifference, checkSum } from './check-sum.js'
import { affectedBy, consequenceOf } from './consequence.js'
import { entriesOf } from './expand-rows.js'
import { type Explanation, type Finding, type Judgement, makeFinding, type Verdict } from './finding.js'
import { figureOf } from './operand.js'

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
  /** Of those that differ, the ones with an explanation that reproduces the figure exactly. */
  readonly explained: number
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

const judge = (claim: Claim, context: AuditContext): Judgement => {
  switch (claim.kind) {
    case 'rate':
      return checkRate(claim, context)
    case 'share':
      return checkShare(claim, context)
    case 'change':
      return checkChange(claim, context)
    case 'sum':
      return checkSum(claim, context)
    case 'difference':
      return checkDifference(claim, context)
    case 'count':
      return checkCount(claim, context)
    case 'index':
      return checkIndex(claim, context)
    case 'grade':
      return checkGrade(claim, context)
    case 'rank':
      return checkRank(claim, context)
  }
}

const contextOf = ({ scheme, rounding }: Bulletin): AuditContext => {
  const lists = new WeakMap<object, readonly Ratio[]>()
  return {
    scheme:
      scheme === undefined
        ? undefined
        : compileScheme(typeof scheme === 'string' ? findScheme(scheme) : scheme, 'audit'),
    mode: rounding ?? 'halfExpand',
    sorted: (among) => {
      const known = lists.get(among)
      if (known) return known
      const figures = among.flatMap(([, figure]) => {
        const read = figureOf(figure)
        return read ? [parseRatio(read.value)] : []
      })
      const result = figures.sort((a, b) => b.compare(a))
      lists.set(among, result)
      return result
    },
  }
}

const count = (findings: readonly Finding[], verdict: Verdict): number =>
  findings.filter((finding) => finding.verdict === verdict).length

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
 * String(findings[1]) // => "✗ 环比 21.07% ≠ 17.41 (-51/293); no grade or rank goes by it"
 */
export const audit = (bulletin: Bulletin): Audit => {
  const checked = parseInput(bulletinSchema, bulletin, 'audit')
  const context = contextOf(checked)
  const affected = affectedBy(checked, context)
  const findings = entriesOf(checked, context.scheme).map((entry): Finding => {
    const judgement = judge(entry.claim, context)
    const explanations: readonly Explanation[] = []
    return makeFinding({
      ...judgement,
      claim: entry.claim,
      path: entry.path,
      ...(entry.unit !== undefined && { unit: entry.unit }),
      published: String(entry.claim.published),
      explanations,
      ...(judgement.verdict === 'differs' && { consequence: consequenceOf(entry, judgement, affected) }),
    })
  })
  return readable({
    title: checked.title,
    findings,
    summary: {
      claims: findings.length,
      reconciles: count(findings, 'reconciles'),
      differs: count(findings, 'differs'),
      unverifiable: count(findings, 'unverifiable'),
      explained: findings.filter(
        ({ verdict, explanations }) => verdict === 'differs' && explanations.length > 0,
      ).length,
    },
  })
}

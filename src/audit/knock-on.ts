import { parseRatio, type Ratio } from '../exact/ratio.js'
import type { Claim, IndexClaim, Operand } from '../model/claim.js'
import type { CompiledIndicator } from '../score/compile-scheme.js'
import { gradeOf } from '../score/grade.js'
import type { AuditContext } from './audit-context.js'
import { gradeName } from './checks/check-grade.js'
import { computeIndex } from './checks/check-index.js'
import { judge } from './checks/judge.js'
import { plainEnglish } from './english/facts-in-english.js'
import type { Evidence } from './evidence.js'
import { figureNameOf } from './facts/figure-name.js'
import type { KnockOnFacts } from './facts/finding-facts.js'
import { isMissing } from './facts/missing-facts.js'
import type { KnockOn } from './finding.js'
import { type Judged, operandValue } from './judged.js'
import { measures, rateColumn } from './rate-columns.js'

const knockOnOf = (source: Judged, facts: KnockOnFacts): KnockOn => ({
  path: source.entry.path,
  detail: plainEnglish.knockOn(facts),
  facts,
})

/** Small counts are equal by chance; those of one list or one row are not. */
const mayBeTheSame = (value: Ratio, source: Judged, suspect: Judged): boolean => {
  const [one, other] = [source.entry, suspect.entry]
  const together = one.claim.group !== undefined && one.claim.group === other.claim.group
  return together || (one.path[0] === 'total' && other.path[0] === 'total') || value.compare(100) >= 0
}

/** The operand with a wrong count put right, and the claim that found it wrong. */
const corrected = (operand: Operand, suspect: Judged, evidence: Evidence, sources: Set<Judged>): Operand => {
  if (typeof operand === 'object') {
    const inner = ('sum' in operand ? operand.sum : operand.minus).map((part) =>
      corrected(part as Operand, suspect, evidence, sources),
    )
    return ('sum' in operand ? { sum: inner } : { minus: inner }) as Operand
  }
  const value = operandValue(operand, evidence.context)?.interval.only
  const source = value && evidence.wrongCount(value)
  if (!value || !source?.value || !mayBeTheSame(value, source, suspect)) return operand
  sources.add(source)
  return `${source.value}`
}

const operandNames = [
  'numerator',
  'denominator',
  'part',
  'whole',
  'current',
  'previous',
  'delta',
  'minuend',
  'subtrahend',
]

/** A figure that is right once a count which another claim finds wrong is put right. */
const fromCount = (suspect: Judged, evidence: Evidence): KnockOn | undefined => {
  const { claim } = suspect.entry
  const sources = new Set<Judged>()
  const right: Record<string, unknown> = { ...claim }
  for (const name of operandNames) {
    const operand = right[name] as Operand | null | undefined
    if (operand !== null && operand !== undefined)
      right[name] = corrected(operand, suspect, evidence, sources)
  }
  if (claim.kind === 'sum')
    right['parts'] = claim.parts.map((part) => corrected(part, suspect, evidence, sources))
  const [source] = sources
  if (!source || source.entry.claim === claim) return undefined
  if (judge(right as unknown as Claim, evidence.context).verdict !== 'reconciles') return undefined
  return knockOnOf(source, {
    code: 'from-count',
    where: figureNameOf(source.entry),
    published: source.figure?.text ?? '',
    recomputed: `${source.value}`,
  })
}

/** The indicator that a column of rates prints. */
const indicatorOf = (
  column: string | number | undefined,
  { scheme }: AuditContext,
): CompiledIndicator | undefined => {
  const named = typeof column === 'string' ? rateColumn(column) : undefined
  return scheme?.indicators.find(
    (indicator) => indicator.id === column || (named && measures(indicator, named)),
  )
}

/** An index that was put together from printed rates which are wrong themselves. */
const fromRates = (suspect: Judged, evidence: Evidence): KnockOn | undefined => {
  const { entry, figure } = suspect
  const { claim } = entry
  if (claim.kind !== 'index' || !figure) return undefined
  const wrong = evidence
    .rowOf(suspect)
    .filter(({ entry: other, judgement }) => other.claim.kind === 'rate' && judgement.verdict === 'differs')
  const rates: Record<string, NonNullable<IndexClaim['rates']>[string]> = { ...claim.rates }
  const used = wrong.filter(({ entry: other }) => {
    const indicator = indicatorOf(other.path.at(-1), evidence.context)
    if (indicator) rates[indicator.id] = String(other.claim.published)
    return indicator !== undefined
  })
  const [source] = used
  if (!source) return undefined
  const computed = computeIndex({ ...claim, rates }, evidence.context)
  const fits =
    !isMissing(computed) && figure.interval(evidence.context.scheme?.mode).intersect(computed.interval)
  return fits
    ? knockOnOf(source, { code: 'from-rates', where: used.map(({ entry: other }) => figureNameOf(other)) })
    : undefined
}

const rightIndex = (judged: Judged | undefined): Ratio | undefined => {
  const recomputed = judged?.judgement.verdict === 'differs' ? judged.judgement.recomputed : undefined
  return recomputed === undefined ? undefined : parseRatio(recomputed)
}

/** A grade that is right for the index as it should be, beside an index that is wrong. */
const gradeFromIndex = (suspect: Judged, evidence: Evidence): KnockOn | undefined => {
  const { claim } = suspect.entry
  const { scheme } = evidence.context
  if (claim.kind !== 'grade' || !scheme) return undefined
  const source = evidence.rowOf(suspect).find(({ entry }) => entry.claim.kind === 'index')
  const right = rightIndex(source)
  if (!source || !right || gradeName(claim.published) !== gradeOf(right, scheme)) return undefined
  return knockOnOf(source, {
    code: 'from-index',
    where: figureNameOf(source.entry),
    recomputed: source.judgement.recomputed ?? '',
  })
}

/** A place that is right among the indexes as they should be. */
const rankFromIndexes = (suspect: Judged, evidence: Evidence): KnockOn | undefined => {
  const { claim } = suspect.entry
  if (claim.kind !== 'rank' || !claim.among) return undefined
  const { among } = claim
  const wrong = evidence.memo(evidence.all, 'wrong indexes', () => {
    const indexes = evidence.all.filter(
      ({ entry }) => entry.claim.kind === 'index' && entry.unit !== undefined,
    )
    return new Map(
      indexes.flatMap((judged) => (rightIndex(judged) ? [[judged.entry.unit ?? '', judged]] : [])),
    )
  })
  if (wrong.size === 0) return undefined
  const right = evidence.memo(among, 'right', () =>
    among.map(([unit, figure]) => [unit, wrong.get(unit)?.judgement.recomputed ?? figure] as const),
  )
  const source = among.map(([unit]) => wrong.get(unit)).find((judged) => judged !== undefined)
  if (!source || judge({ ...claim, among: right }, evidence.context).verdict !== 'reconciles')
    return undefined
  return knockOnOf(source, { code: 'from-indexes', where: figureNameOf(source.entry) })
}

/** The earlier figure because of which alone this one is wrong. */
export const knockOn = (suspect: Judged, evidence: Evidence): KnockOn | undefined =>
  fromCount(suspect, evidence) ??
  fromRates(suspect, evidence) ??
  gradeFromIndex(suspect, evidence) ??
  rankFromIndexes(suspect, evidence)

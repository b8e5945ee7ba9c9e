import type { Audit } from '../audit/audit.js'
import { corrected, type Finding, titleOf } from '../audit/finding.js'
import { InputError, shown } from '../input-error.js'
import { consequenceText, type Messages, messagesIn } from './messages.js'
import { languageOf, type ReportOptions } from './report-language.js'

const differing = (finding: Finding, words: Messages): readonly string[] => {
  const { published, recomputed, exact, range, working, explanations, notes } = finding
  const { knockOn, impossible, consequence } = finding
  const value = working ?? exact ?? range
  const told = value === undefined || `${value}` === recomputed ? undefined : `${value}`
  const causes = explanations.map(({ hypothesis, detail, evidence }) =>
    words.because(words.hypotheses[hypothesis] ?? hypothesis, evidence ?? detail),
  )
  return [
    `✗ ${titleOf(finding)}`,
    ...[
      ...(recomputed === undefined || impossible !== undefined
        ? []
        : [words.figure(published, corrected(finding), told)]),
      ...(impossible === undefined ? [] : [words.impossible(impossible)]),
      ...(knockOn ? [words.follows(knockOn.detail)] : []),
      ...(causes.length + (knockOn || impossible ? 1 : 0) === 0 ? [words.unexplained] : causes),
      ...notes.map(({ note, text }) => words.note(note, text)),
      ...(consequence ? [consequenceText(consequence, words)] : []),
    ].map((line) => `    ${line}`),
  ]
}

const open = (finding: Finding, words: Messages): readonly string[] => [
  String(finding),
  ...(finding.offer === undefined ? [] : [`    ${words.offer(finding.offer)}`]),
]

/**
 * 核对结果 as text: every figure that differs, with what it should be, why, and what follows; every figure that cannot be
 * verified, with what is missing; and how many of each.
 *
 * @throws InputError `invalid-type` for what is no audit, `invalid-value` for an unknown language
 * @example
 * import { audit } from 'hotline-score'
 * import { auditText } from 'hotline-score/report'
 *
 * const right = { kind: 'rate', published: '99.86%', numerator: '2794', denominator: '2798' } as const
 * auditText(audit({ claims: [right] }), { language: 'en' }) // => "1 figures: 1 reconcile, 0 differ, 0 cannot be verified"
 */
export const auditText = (audit: Audit, options?: ReportOptions): string => {
  if (typeof audit !== 'object' || audit === null || !Array.isArray(audit.findings)) {
    throw new InputError('invalid-type', `auditText: expected an audit, got ${shown(audit)}`)
  }
  const words = messagesIn(languageOf(options, 'auditText'))
  const { claims, reconciles, differs, unverifiable } = audit.summary
  const wrong = audit.findings.filter(({ verdict }) => verdict === 'differs')
  const untold = audit.findings.filter(({ verdict }) => verdict === 'unverifiable')
  return [
    ...(differs > 0
      ? [words.differing(differs), ...wrong.flatMap((finding) => differing(finding, words)), '']
      : []),
    ...(unverifiable > 0
      ? [words.unverifiable(unverifiable), ...untold.flatMap((finding) => open(finding, words)), '']
      : []),
    words.summary(claims, reconciles, differs, unverifiable),
  ].join('\n')
}

import type { Audit } from '../audit/audit.js'
import { type Finding, titleOf } from '../audit/finding.js'
import { consequenceText, type Messages, messagesIn } from './messages.js'
import { languageOf, type ReportOptions } from './report-language.js'

const differing = (finding: Finding, words: Messages): readonly string[] => {
  const { published, recomputed = '', exact, range, explanations, consequence } = finding
  const value = exact ?? range
  const told = value === undefined || `${value}` === recomputed ? undefined : `${value}`
  return [
    `✗ ${titleOf(finding)}`,
    `    ${words.figure(published, recomputed, told)}`,
    ...(explanations.length === 0 ? [`    ${words.unexplained}`] : []),
    ...explanations.map(
      ({ hypothesis, detail, evidence }) => `    ${words.because(hypothesis, evidence ?? detail)}`,
    ),
    ...(consequence ? [`    ${consequenceText(consequence, words)}`] : []),
  ]
}

/**
 * 核对结果 as text: every figure that differs, with what it should be, why, and what follows; every figure that cannot be
 * verified, with what is missing; and how many of each.
 *
 * @throws InputError `invalid-value` for an unknown language
 * @example
 * import { audit } from 'hotline-score'
 * import { auditText } from 'hotline-score/report'
 *
 * const right = { kind: 'rate', published: '99.86%', numerator: '2794', denominator: '2798' } as const
 * auditText(audit({ claims: [right] }), { language: 'en' }) // => "1 figures: 1 reconcile, 0 differ, 0 cannot be verified"
 */
export const auditText = (audit: Audit, options?: ReportOptions): string => {
  const words = messagesIn(languageOf(options, 'auditText'))
  const { claims, reconciles, differs, unverifiable } = audit.summary
  const wrong = audit.findings.filter(({ verdict }) => verdict === 'differs')
  const open = audit.findings.filter(({ verdict }) => verdict === 'unverifiable')
  return [
    ...(differs > 0
      ? [words.differing(differs), ...wrong.flatMap((finding) => differing(finding, words)), '']
      : []),
    ...(unverifiable > 0 ? [words.unverifiable(unverifiable), ...open.map(String), ''] : []),
    words.summary(claims, reconciles, differs, unverifiable),
  ].join('\n')
}

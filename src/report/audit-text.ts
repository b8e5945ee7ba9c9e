import type { Audit } from '../audit/audit.js'
import { type FindingView, viewsOf } from './finding-view.js'
import type { Messages } from './messages/messages-shape.js'
import { checkAudit } from './report-input.js'
import { type ReportOptions, wordsOf } from './report-language.js'

const remarkLines = ({ remarks }: FindingView, { audit }: Messages): readonly string[] =>
  remarks.map(({ name, text }) => `    ${audit.remark(name, text)}`)

const differing = (view: FindingView, words: Messages): readonly string[] => {
  const { title, published, corrected, basis } = view
  return [
    corrected === undefined ? `✗ ${words.audit.open(title, published)}` : `✗ ${title}`,
    ...(corrected === undefined ? [] : [`    ${words.audit.figure(published, corrected, basis)}`]),
    ...remarkLines(view, words),
  ]
}

const open = (view: FindingView, words: Messages): readonly string[] => [
  `? ${words.audit.open(view.title, view.published)}`,
  ...remarkLines(view, words),
]

/**
 * 核对结果 as text: every figure that differs, with what it should be, why, and what follows; every figure that cannot be
 * verified, with what is missing; and how many of each. Wholly Chinese or wholly English, apart from the bulletin's own words.
 *
 * @throws InputError `invalid-type` for what is no audit, `invalid-value` for an unknown language
 * @example
 * import { audit } from 'hotline-score'
 * import { auditText } from 'hotline-score/report'
 *
 * const right = { kind: 'rate', published: '99.86%', numerator: '2794', denominator: '2798' } as const
 * auditText(audit({ claims: [right] }), { language: 'en' }) // => "1 figure: 1 reconciles, 0 differ, 0 cannot be verified"
 */
export const auditText = (audit: Audit, options?: ReportOptions): string => {
  checkAudit(audit, 'auditText')
  const words = wordsOf(options, 'auditText')
  const wrong = viewsOf(audit, 'differs', words)
  const untold = viewsOf(audit, 'unverifiable', words)
  return [
    ...(wrong.length > 0
      ? [words.audit.differing(wrong.length), ...wrong.flatMap((view) => differing(view, words)), '']
      : []),
    ...(untold.length > 0
      ? [words.audit.unverifiable(untold.length), ...untold.flatMap((view) => open(view, words)), '']
      : []),
    words.audit.summary(audit.summary),
  ].join('\n')
}

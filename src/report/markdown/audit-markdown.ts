import type { Audit } from '../../audit/audit.js'
import { nothing } from '../assessment-view.js'
import { figureList } from '../figure-list.js'
import { type FindingView, viewsOf } from '../finding-view.js'
import type { Messages } from '../messages/messages-shape.js'
import { checkAudit } from '../report-input.js'
import { type ReportOptions, wordsOf } from '../report-language.js'
import { escaped, markdownTable } from './markdown.js'

const finding = (
  { title, published, corrected, basis, remarks }: FindingView,
  { audit }: Messages,
): string => {
  const items = [
    ...(corrected === undefined ? [] : [audit.figure(published, corrected, basis)]),
    ...remarks.map(({ name, text }) => audit.remark(name, text)),
  ]
  const heading = corrected === undefined ? audit.open(title, published) : title
  return [`### ${escaped(heading)}`, '', ...items.map((item) => `- ${escaped(item)}`)].join('\n')
}

const list = (audit: Audit, words: Messages): string => {
  const { number, figure, published, recomputed, basis, verdict } = words.audit.columns
  return markdownTable(
    [number, figure, published, recomputed, basis, verdict],
    figureList(audit, words).map((listed, i) =>
      [
        `${i + 1}`,
        listed.title,
        listed.published,
        listed.corrected ?? nothing,
        listed.basis ?? nothing,
        listed.verdict,
      ].map(escaped),
    ),
    [true, false, true, true, true, false],
  )
}

/**
 * 核对结果 as Markdown: what differs, what cannot be verified, and the list of all figures. What comes from the bulletin is
 * escaped.
 *
 * @throws InputError `invalid-type` for what is no audit, `invalid-value` for an unknown language
 * @example
 * import { audit } from 'hotline-score'
 * import { auditMarkdown } from 'hotline-score/report'
 *
 * const wrong = { kind: 'rate', label: '办结率', published: '99.68%', numerator: '2794', denominator: '2798' } as const
 * auditMarkdown(audit({ claims: [wrong] })).split('\n')[6] // => "### 办结率"
 */
export const auditMarkdown = (audit: Audit, options?: ReportOptions): string => {
  checkAudit(audit, 'auditMarkdown')
  const words = wordsOf(options, 'auditMarkdown')
  const { page } = words
  const section = (heading: string, views: readonly FindingView[]): readonly string[] =>
    views.length === 0 ? [] : [`## ${heading}`, ...views.map((view) => finding(view, words))]
  const blocks = [
    `# ${escaped(audit.title ?? page.title)}`,
    escaped(words.audit.summary(audit.summary)),
    ...section(page.differing, viewsOf(audit, 'differs', words)),
    ...section(page.unverifiable, viewsOf(audit, 'unverifiable', words)),
    `## ${page.figures}`,
    list(audit, words),
  ]
  return `${blocks.join('\n\n')}\n`
}

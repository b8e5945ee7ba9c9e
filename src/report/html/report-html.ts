import type { Audit } from '../../audit/audit.js'
import { InputError, shown } from '../../input-error.js'
import type { Assessment } from '../../score/assess.js'
import type { Comparison } from '../../score/comparison/compare.js'
import { type ComparedSides, comparisonView, sidesIn } from '../comparison-view.js'
import { element, type Markup, styleSheet } from '../markup.js'
import type { Messages } from '../messages/messages-shape.js'
import {
  checkAssessment,
  checkAudit,
  checkBreakeven,
  checkComparison,
  checkRank,
  checkSensitivity,
  checkWhatIf,
} from '../report-input.js'
import { type ReportOptions, wordsOf } from '../report-language.js'
import { assessmentSections } from './assessment-sections.js'
import { comparisonSections } from './comparison-sections.js'
import { conclusionSection } from './conclusion-section.js'
import { figuresSection } from './figures-section.js'
import { differingSection, openSection } from './findings-sections.js'
import { pageStyle } from './page-style.js'
import { type ReportReading, readingSection } from './reading-section.js'
import { type Section, sectionMarkup } from './section.js'
import { type WhatWouldChange, whatWouldChangeSections } from './what-would-change-sections.js'

/** What a page is made of: an audit, an assessment, a comparison, or several of them, and what was asked beside them. */
export interface ReportContent extends WhatWouldChange {
  /** The audit of the bulletin. */
  readonly audit?: Audit | undefined
  /** The table as it should be. */
  readonly assessment?: Assessment | undefined
  /** Two periods, or two schemes. */
  readonly comparison?: Comparison | undefined
  /** What the two sides of the comparison are called; 前 and 后 (before and after) unless stated. */
  readonly sides?: ComparedSides | undefined
  /** The text that the bulletin was read from: figures are shown in their sentence. */
  readonly text?: string | undefined
  /** 标题; that of the audit unless stated. */
  readonly title?: string | undefined
  /** How the text was read. */
  readonly reading?: ReportReading | undefined
}

const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"

const sectionsOf = (content: ReportContent, words: Messages): readonly Section[] => {
  const { audit, assessment, comparison, sides, text, reading } = content
  return [
    audit && conclusionSection(audit, words),
    audit && differingSection(audit, text, words),
    audit && openSection(audit, text, words),
    ...(assessment ? assessmentSections(assessment, words) : []),
    ...(comparison
      ? comparisonSections(comparisonView(comparison, sidesIn(sides, words, 'reportHtml'), words), words)
      : []),
    ...whatWouldChangeSections(content, words),
    reading && readingSection(reading, text, words),
    audit && figuresSection(audit, words),
  ].filter((section) => section !== undefined)
}

const checkTexts = ({ text, title, reading }: ReportContent): void => {
  for (const [name, value] of Object.entries({ text, title })) {
    if (value === undefined || typeof value === 'string') continue
    throw new InputError('invalid-type', `reportHtml: expected ${name} to be a text, got ${shown(value)}`, [
      name,
    ])
  }
  if (reading !== undefined && !Array.isArray(reading?.coverage?.unused)) {
    throw new InputError('invalid-type', `reportHtml: expected a reading, got ${shown(reading)}`, ['reading'])
  }
}

const checkAsked = ({ rank, whatIf, breakeven, sensitivity }: WhatWouldChange): void => {
  if (rank !== undefined) checkRank(rank, 'reportHtml')
  if (whatIf !== undefined) checkWhatIf(whatIf, 'reportHtml')
  if (breakeven !== undefined) checkBreakeven(breakeven, 'reportHtml')
  if (sensitivity !== undefined) checkSensitivity(sensitivity, 'reportHtml')
}

const contents = (sections: readonly Section[], { page }: Messages): Markup =>
  element(
    'nav',
    { 'aria-label': page.contents },
    element(
      'ul',
      {},
      ...sections.map(({ id, heading }) => element('li', {}, element('a', { href: `#${id}` }, heading))),
    ),
  )

/**
 * 核对报告 as one HTML page that can be sent, printed and archived: conclusion, what differs and why, what cannot be verified,
 * the assessed table with each unit's points, a comparison of two periods, what was asked beside it (why a rank, what if,
 * breakeven, sensitivity), how the text was read, and every figure. It holds no script and fetches nothing; every text of the
 * bulletin is escaped.
 *
 * @throws InputError `invalid-value` for content without an audit, an assessment and a comparison, and for an unknown
 * language, `invalid-type` for what is none of what it should be
 * @example
 * import { audit } from 'hotline-score'
 * import { reportHtml } from 'hotline-score/report'
 *
 * const wrong = { kind: 'rate', label: '办结率', published: '99.68%', numerator: '2794', denominator: '2798' } as const
 * const page = reportHtml({ audit: audit({ claims: [wrong] }), title: '三季度通报' })
 * page.slice(0, 36) // => "<!doctype html>\n<html lang=\"zh-CN\"><"
 * page.includes('<h1>三季度通报</h1>') // => true
 */
export const reportHtml = (content: ReportContent, options?: ReportOptions): string => {
  const { audit, assessment, comparison } = content ?? {}
  const isComparison = audit === undefined && assessment === undefined
  if (isComparison && comparison === undefined) {
    throw new InputError('invalid-value', 'reportHtml: expected an audit, an assessment or a comparison')
  }
  checkTexts(content)
  if (audit !== undefined) checkAudit(audit, 'reportHtml')
  if (assessment !== undefined) checkAssessment(assessment, 'reportHtml')
  if (comparison !== undefined) checkComparison(comparison, 'reportHtml')
  checkAsked(content)
  const words = wordsOf(options, 'reportHtml')
  const { page } = words
  const named = content.title ?? audit?.title
  const own = audit ? page.title : assessment ? page.assessment : words.comparison.title
  const kind = audit ? page.kind : own
  const title = named ?? own
  const methods = [
    ...(audit ? [page.method] : []),
    ...(assessment && !audit ? [page.assessmentMethod] : []),
    ...(comparison === undefined ? [] : [words.comparison.method]),
  ]
  const sections = sectionsOf(content, words)
  const document = element(
    'html',
    { lang: words.lang },
    element(
      'head',
      {},
      element('meta', { charset: 'utf-8' }),
      element('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }),
      element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      element('title', {}, title),
      styleSheet(pageStyle),
    ),
    element(
      'body',
      {},
      element('a', { class: 'skip', href: '#report' }, page.skip),
      element(
        'header',
        {},
        named === undefined ? undefined : element('p', { class: 'kind' }, kind),
        element('h1', {}, title),
        contents(sections, words),
      ),
      element('main', { id: 'report' }, ...sections.map(sectionMarkup)),
      element('footer', {}, ...methods.map((method) => element('p', {}, method))),
    ),
  )
  return `<!doctype html>\n${document.markup}\n`
}

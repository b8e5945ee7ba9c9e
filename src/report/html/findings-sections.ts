import type { Audit } from '../../audit/audit.js'
import type { Finding } from '../../audit/finding.js'
import { viewOf } from '../finding-view.js'
import { type Content, element, together } from '../markup.js'
import type { Messages } from '../messages/messages-shape.js'
import { findingArticle } from './finding-article.js'
import { passageFigure } from './passage-figure.js'
import type { Section } from './section.js'
import { table } from './table.js'

/** The figures that differ, an article each. */
export const differingSection = (
  { findings }: Audit,
  text: string | undefined,
  words: Messages,
): Section | undefined => {
  const found = findings.filter(({ verdict }) => verdict === 'differs')
  if (found.length === 0) return undefined
  return {
    id: 'differs',
    heading: words.page.differing,
    content: together(...found.map((finding, i) => findingArticle(finding, i + 1, text, words))),
  }
}

const cells = (
  finding: Finding,
  at: number,
  text: string | undefined,
  words: Messages,
): readonly Content[] => {
  const { title, published, remarks } = viewOf(finding, words)
  return [
    `${at}`,
    title,
    published,
    together(
      ...remarks.map(({ name, text: said }) => element('p', {}, words.audit.remark(name, said))),
      passageFigure(finding, text, words),
    ),
  ]
}

/** The figures that cannot be verified: there can be many, so a row each. */
export const openSection = (
  { findings }: Audit,
  text: string | undefined,
  words: Messages,
): Section | undefined => {
  const found = findings.filter(({ verdict }) => verdict === 'unverifiable')
  if (found.length === 0) return undefined
  const { number, figure, published, remarks } = words.audit.columns
  return {
    id: 'unverifiable',
    heading: words.page.unverifiable,
    content: table(
      words.audit.unverifiable(found.length),
      [
        { heading: number, isNumber: true },
        { heading: figure, isName: true },
        { heading: published, isNumber: true },
        { heading: remarks },
      ],
      found.map((finding, i) => ({ cells: cells(finding, i + 1, text, words) })),
    ),
  }
}

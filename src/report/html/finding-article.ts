import type { Finding } from '../../audit/finding.js'
import { viewOf } from '../finding-view.js'
import { type Content, element, type Markup, together } from '../markup.js'
import type { Messages } from '../messages/messages-shape.js'
import { passageFigure } from './passage-figure.js'

const pair = (name: string, value: Content, kind?: string): Markup =>
  element('div', { class: kind }, element('dt', {}, name), element('dd', {}, value))

/** A figure that differs: as printed, as it should be, and all that is said of it. */
export const findingArticle = (
  finding: Finding,
  at: number,
  text: string | undefined,
  words: Messages,
): Markup => {
  const { title, published, corrected, basis, remarks } = viewOf(finding, words)
  const { page } = words
  return element(
    'article',
    { class: 'finding' },
    element('h3', {}, element('span', { class: 'at' }, `${at}`), title),
    element(
      'dl',
      { class: 'figures' },
      pair(page.published, published),
      corrected === undefined ? undefined : pair(page.recomputed, corrected, 'right'),
      corrected === undefined || basis === undefined ? undefined : pair(page.exact, basis, 'basis'),
    ),
    element(
      'dl',
      { class: 'remarks' },
      ...remarks.map(({ name, text: said }) => together(element('dt', {}, name), element('dd', {}, said))),
    ),
    passageFigure(finding, text, words),
  )
}

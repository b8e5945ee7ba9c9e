import type { Finding } from '../../audit/finding.js'
import { type Content, element } from '../markup.js'
import type { Messages } from '../messages/messages-shape.js'
import { quotationOf } from './quotation.js'

/** The words around a figure, where the text is given that it was read from. */
export const passageFigure = ({ source }: Finding, text: string | undefined, { page }: Messages): Content => {
  const quoted = source && text !== undefined ? quotationOf(text, source) : undefined
  if (!quoted || !source) return undefined
  return element(
    'figure',
    { class: 'passage' },
    element('blockquote', {}, quoted.before, element('mark', {}, quoted.figure), quoted.after),
    element('figcaption', {}, page.passage(source.start + 1)),
  )
}

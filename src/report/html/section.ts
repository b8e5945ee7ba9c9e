import { type Content, element, type Markup } from '../markup.js'

/** A part of the page, named by its heading. */
export interface Section {
  readonly id: string
  readonly heading: string
  readonly content: Content
}

/** A section in the page. */
export const sectionMarkup = ({ id, heading, content }: Section): Markup =>
  element(
    'section',
    { id, 'aria-labelledby': `${id}-heading` },
    element('h2', { id: `${id}-heading` }, heading),
    content,
  )

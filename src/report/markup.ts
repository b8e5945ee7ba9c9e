import { printable } from './printable.js'

/** Markup that has been put together here, every text in it escaped. */
export interface Markup {
  readonly markup: string
}

/** What an element can hold: a text is escaped, nothing is left out. */
export type Content = Markup | string | undefined

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** The one place where text becomes markup. */
const escaped = (text: string): string =>
  printable(text).replace(/[&<>"']/g, (character) => entities[character] ?? '')

const markupOf = (content: Content): string =>
  content === undefined ? '' : typeof content === 'string' ? escaped(content) : content.markup

/** Several contents one after the other. */
export const together = (...contents: readonly Content[]): Markup => ({
  markup: contents.map(markupOf).join(''),
})

/** Elements without content, which have no end tag. */
const empty = new Set(['meta'])

/** An element; an attribute that is `undefined` is left out. Names of elements and attributes are never a text of others. */
export const element = (
  name: string,
  attributes: Readonly<Record<string, string | undefined>>,
  ...contents: readonly Content[]
): Markup => {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escaped(value)}"`],
  )
  const start = `<${name}${written.join('')}>`
  return { markup: empty.has(name) ? start : `${start}${together(...contents).markup}</${name}>` }
}

/** A style sheet, which is written here and taken as it is. */
export const styleSheet = (rules: string): Markup => ({ markup: `<style>${rules}</style>` })

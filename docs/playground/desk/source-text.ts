import { isHtml, linePlaces, markupQuotation, type Quotation, quotationOf } from './library-words.js'

/** The text as it was pasted, and how to speak of places in it. */
export interface SourceText {
  readonly kind: 'text' | 'html'
  readonly name: string
  readonly encoding: undefined
  readonly text: string
  /** Line and column. */
  readonly placeOf: (at: number) => string
  /** What stands around a figure. */
  readonly quote: (start: number, end: number) => Quotation | undefined
}

/** Of the source of a web page the tags are not shown. */
export const sourceText = (text: string): SourceText => {
  const isPage = isHtml({ text, source: text, passage: () => ({ start: 0, end: 0, text: '' }) })
  let places: ((at: number) => string) | undefined
  return {
    kind: isPage ? 'html' : 'text',
    name: '-',
    encoding: undefined,
    text,
    placeOf: (at) => {
      places ??= linePlaces(text)
      return places(at)
    },
    quote: (start, end) =>
      isPage
        ? markupQuotation(text, start, end)
        : quotationOf(text, { start, end, text: text.slice(start, end) }),
  }
}

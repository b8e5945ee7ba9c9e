import type { NormalText } from '../text/normal-text.js'
import { breaksLine, type HtmlToken, htmlTokens } from './html-tokens.js'

/** What a reader of a page sees, with the way back to the text it was made from, and so to the source. */
export interface VisibleText extends NormalText {
  /** Where `text.slice(start, end)` stands in the normalised text of the page. */
  place(start: number, end: number): Extent
}

/** A stretch of a normalised text. */
export interface Extent {
  readonly start: number
  readonly end: number
}

/** Whether a text is the source of a page, or a piece of one with a table. */
export const isHtml = ({ text }: NormalText): boolean =>
  /<(?:!doctype|\/?(?:html|body|table|tbody|tr|td|th|div|p|ul|ol|li|h[1-6]|section|article)\b[^<>]*>)/i.test(
    text,
  )

/** Whether line breaks are lost when the page is shown; where nothing but a table is marked up, they are not. */
const losesLines = (text: string): boolean => /<(?:html|body|div|p|br|ul|li|h[1-6])\b/i.test(text)

/** The text that tokens show, without the stretches that were read already. */
export const visibleText = (
  page: NormalText,
  tokens: readonly HtmlToken[],
  without: readonly Extent[] = [],
): VisibleText => {
  const blank = losesLines(page.text) ? /\s/ : /[^\S\n]/
  const characters: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  const put = (character: string, start: number, end: number): void => {
    characters.push(character)
    starts.push(start)
    ends.push(end)
  }
  const breakLine = ({ start }: HtmlToken): void => {
    if (characters.length > 0 && characters.at(-1) !== '\n') put('\n', start, start)
  }
  let preformatted = 0
  let read = 0
  for (const token of tokens) {
    while (read < without.length && (without[read] as Extent).end <= token.start) read++
    const within = without[read]
    if (within && token.start >= within.start) {
      breakLine(token)
      continue
    }
    if (token.kind !== 'text') {
      if (breaksLine(token.name)) breakLine(token)
      if (token.name === 'pre') preformatted = Math.max(0, preformatted + (token.kind === 'open' ? 1 : -1))
      continue
    }
    const asWritten = token.text.length === token.end - token.start
    for (let i = 0; i < token.text.length; i++) {
      const [start, end] = asWritten ? [token.start + i, token.start + i + 1] : [token.start, token.end]
      const character = token.text.charAt(i)
      if (preformatted > 0 || !blank.test(character)) put(character, start, end)
      else if (!/\s/.test(characters.at(-1) ?? '\n')) put(' ', start, end)
    }
  }
  const place = (start: number, end: number): Extent => {
    const from = starts[start] ?? page.text.length
    return { start: from, end: Math.max(from, ends[end - 1] ?? from) }
  }
  return {
    source: page.source,
    text: characters.join(''),
    place,
    passage(start, end) {
      const at = place(start, end)
      return page.passage(at.start, at.end)
    },
  }
}

/**
 * The text of a page of HTML as its reader sees it: a line a block, entities decoded, scripts and styles dropped, without the
 * stretches given, such as tables read already. It is a normalised text itself: its passages are those of the source.
 */
export const htmlToText = (page: NormalText, without: readonly Extent[] = []): VisibleText =>
  visibleText(page, htmlTokens(page.text), without)

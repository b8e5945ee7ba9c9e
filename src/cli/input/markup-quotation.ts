import type { Quotation } from '../../report/html/quotation.js'

/** So much of a page is searched for the words on each side. */
const searched = 1000

/** So many characters of them are shown. */
const shown = 60

const lineBreak = /<\/?(?:tr|table|p|div|li|ul|ol|h[1-6]|br|section|article|body|html)\b[^<>]*>|[\r\n]+/i

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' }

/** What a reader sees of a piece of markup: bars between cells, no tags. */
const visible = (markup: string): string =>
  markup
    .replace(/<\/t[dh]>\s*<t[dh]\b[^<>]*>/gi, ' | ')
    .replace(/<[^<>]*>/g, ' ')
    .replace(/&(amp|lt|gt|quot|nbsp);/g, (_, name: string) => entities[name] ?? '')
    .replace(/\s+/g, ' ')

const isSecondHalf = (text: string, at: number): boolean => /[\udc00-\udfff]/.test(text.charAt(at))

const endOf = (text: string): string => {
  if (text.length <= shown) return text.trimStart()
  const from = text.length - shown
  return `…${text.slice(isSecondHalf(text, from) ? from + 1 : from)}`
}

const beginningOf = (text: string): string => {
  if (text.length <= shown) return text.trimEnd()
  return `${text.slice(0, isSecondHalf(text, shown) ? shown - 1 : shown)}…`
}

/** A figure of a page of HTML in the row or the paragraph it stands in. */
export const markupQuotation = (page: string, start: number, end: number): Quotation => {
  const before =
    page
      .slice(Math.max(0, start - searched), start)
      .split(lineBreak)
      .at(-1) ?? ''
  const after = page.slice(end, end + searched).split(lineBreak)[0] ?? ''
  return {
    // A tag that the search cut in two is no text.
    before: endOf(visible(before.replace(/^[^<>]*>/, ''))),
    figure: visible(page.slice(start, end)).trim(),
    after: beginningOf(visible(after.replace(/<[^<>]*$/, ''))),
  }
}

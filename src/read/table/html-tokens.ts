import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2'
import { normalText } from '../text/normal-text.js'

/** A piece of a page of HTML: a tag, or text as a reader sees it; `start` and `end` are places in the source of the page. */
export type HtmlToken =
  | {
      readonly kind: 'open'
      readonly name: string
      readonly start: number
      readonly end: number
      readonly spans: Spans
    }
  | { readonly kind: 'close'; readonly name: string; readonly start: number; readonly end: number }
  | { readonly kind: 'text'; readonly text: string; readonly start: number; readonly end: number }

/** How many columns and rows a cell goes over. */
export interface Spans {
  readonly columns: number
  readonly rows: number
}

const single: Spans = { columns: 1, rows: 1 }

/** HTML itself knows no wider or higher cells. */
const mostSpanned = { colspan: 1_000, rowspan: 65_534 }

const spanIn = (value: string, name: keyof typeof mostSpanned): number => {
  const digits = /^\s*\+?(\d+)/.exec(value)?.[1]
  return digits === undefined ? 1 : Math.max(1, Math.min(Number(digits), mostSpanned[name]))
}

const blocks = new Set([
  ...[
    'address',
    'article',
    'aside',
    'blockquote',
    'body',
    'br',
    'caption',
    'center',
    'dd',
    'div',
    'dl',
    'dt',
  ],
  ...[
    'fieldset',
    'figcaption',
    'figure',
    'footer',
    'form',
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'header',
    'hr',
  ],
  ...[
    'html',
    'li',
    'main',
    'nav',
    'ol',
    'option',
    'p',
    'pre',
    'section',
    'table',
    'tbody',
    'td',
    'tfoot',
    'th',
  ],
  ...['thead', 'tr', 'ul'],
])

/** Whether an element begins and ends a line of its own. */
export const breaksLine = (name: string): boolean => blocks.has(name)

/** Elements whose text nobody sees. */
const hidden = new Set([
  'script',
  'style',
  'title',
  'noscript',
  'template',
  'textarea',
  'select',
  'iframe',
  'svg',
  'math',
])

/**
 * The tags and the text of a page. Only the tokenizer of htmlparser2: its parser keeps a stack of what is open and searches it at
 * every end tag, which a hostile page can make long; tables need no more than to know which table is open.
 */
export const htmlTokens = (page: string): readonly HtmlToken[] => {
  const tokens: HtmlToken[] = []
  let tag = { name: '', start: 0 }
  let attribute = { name: '', value: '' }
  let spans = single
  let unseen: string | undefined
  const textToken = (text: string, start: number, end: number): void => {
    if (unseen === undefined) tokens.push({ kind: 'text', text, start, end })
  }
  const opened = (end: number): void => {
    if (unseen === undefined && hidden.has(tag.name)) unseen = tag.name
    else if (unseen === undefined) tokens.push({ kind: 'open', ...tag, end, spans })
  }
  const callbacks: TokenizerCallbacks = {
    isInForeignContext: () => false,
    onopentagname(start, end) {
      tag = { name: page.slice(start, end).toLowerCase(), start: start - 1 }
      spans = single
    },
    onattribname(start, end) {
      // Only spans matter, and their names have seven letters.
      const name = end - start === 7 ? page.slice(start, end).toLowerCase() : ''
      attribute = { name: /^(?:col|row)span$/.test(name) ? name : '', value: '' }
    },
    onattribdata(start, end) {
      if (/^(?:col|row)span$/.test(attribute.name))
        attribute.value = page.slice(start, Math.min(end, start + 20))
    },
    onattribentity() {},
    onattribend() {
      if (attribute.name === 'colspan') spans = { ...spans, columns: spanIn(attribute.value, 'colspan') }
      if (attribute.name === 'rowspan') spans = { ...spans, rows: spanIn(attribute.value, 'rowspan') }
    },
    onopentagend(at) {
      opened(at + 1)
    },
    onselfclosingtag(at) {
      if (hidden.has(tag.name)) return
      opened(at + 1)
    },
    onclosetag(start, end) {
      const name = page.slice(start, end).toLowerCase()
      if (unseen === name) unseen = undefined
      else if (unseen === undefined) {
        const close = page.indexOf('>', end)
        tokens.push({ kind: 'close', name, start: start - 2, end: close < 0 ? page.length : close + 1 })
      }
    },
    ontext(start, end) {
      textToken(page.slice(start, end), start, end)
    },
    ontextentity(codePoint, end) {
      const decoded = normalText(String.fromCodePoint(codePoint)).text
      textToken(decoded, page.lastIndexOf('&', end - 1), end)
    },
    oncdata() {},
    oncomment() {},
    ondeclaration() {},
    onprocessinginstruction() {},
    onend() {},
  }
  const tokenizer = new Tokenizer({}, callbacks)
  tokenizer.write(page)
  tokenizer.end()
  return tokens
}

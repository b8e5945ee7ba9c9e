import type { Language } from '../../../src/report/index.js'
import type { FixedWords, PageWords } from '../messages/messages-shape.js'

/** The language is kept in the address, and Chinese unless it is named there. */
const languageOf = (address: string): Language | undefined => {
  const named = address.replace('#lang=', '')
  return named === 'zh' || named === 'en' ? named : undefined
}

/** Tells the language at once, and again whenever another is chosen. */
export const followLanguage = (tell: (language: Language) => void): void => {
  let current = languageOf(location.hash) ?? 'zh'
  addEventListener('hashchange', () => {
    const chosen = languageOf(location.hash)
    if (chosen === undefined || chosen === current) return
    current = chosen
    tell(chosen)
  })
  tell(current)
}

const said = ({ fixed }: PageWords, element: Element, attribute: string): string | undefined => {
  const name = element.getAttribute(attribute)
  return name === null ? undefined : fixed[name as keyof FixedWords]
}

/** Puts the words of a language wherever the page itself has some. */
export const sayFixed = (words: PageWords): void => {
  document.documentElement.lang = words.lang
  document.title = words.fixed.documentTitle
  for (const element of document.querySelectorAll('[data-say]')) {
    element.textContent = said(words, element, 'data-say') ?? ''
  }
  for (const element of document.querySelectorAll('[data-label]')) {
    element.setAttribute('aria-label', said(words, element, 'data-label') ?? '')
  }
  for (const element of document.querySelectorAll('[data-placeholder]')) {
    element.setAttribute('placeholder', said(words, element, 'data-placeholder') ?? '')
  }
  for (const link of document.querySelectorAll('.language')) {
    if (link.getAttribute('lang') === words.lang) link.setAttribute('aria-current', 'true')
    else link.removeAttribute('aria-current')
  }
}

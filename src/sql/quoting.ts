/** Between quotes, a quote inside written twice. */
export const doubled = (text: string, quote: string): string =>
  `${quote}${text.replaceAll(quote, quote + quote)}${quote}`

/** Between quotes, a quote or a backslash inside behind a backslash. */
export const backslashed = (text: string, quote: string): string =>
  `${quote}${text.replaceAll('\\', '\\\\').replaceAll(quote, `\\${quote}`)}${quote}`

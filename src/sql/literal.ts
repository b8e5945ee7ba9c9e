import { InputError, shown } from '../input-error.js'
import type { Dialect } from './dialect.js'

/** @throws InputError `invalid-value` for what no engine takes as text: NUL, and halves of characters */
export const checkText = (text: string, where: string): string => {
  if (text.includes('\0')) {
    throw new InputError(
      'invalid-value',
      `${where}: ${shown(text)} holds a NUL character; no engine takes it`,
    )
  }
  if (/\p{Surrogate}/u.test(text)) {
    throw new InputError(
      'invalid-value',
      `${where}: ${shown(text)} holds half a character (a lone surrogate)`,
    )
  }
  return text
}

/** A text as a literal of the engine. */
export const textLiteral = (text: string, dialect: Dialect, where: string): string =>
  dialect.quoteText(checkText(text, where))

/** A value a column can hold, as a literal of the engine. */
export const literal = (value: string | number, dialect: Dialect, where: string): string =>
  typeof value === 'number' ? `${value}` : textLiteral(value, dialect, where)

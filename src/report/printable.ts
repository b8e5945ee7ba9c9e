/**
 * Control characters would move the cursor of a terminal or end a line of a table, marks of direction would turn what
 * stands beside them, half a character is none.
 */
const unprintable = /[\p{Cc}\p{Surrogate}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufffe\uffff]/gu

const isSpace = /[\t\n\v\f\r\u0085\u2028\u2029]/

/** A text of others on one line, with nothing in it that does more than print. */
export const printable = (text: string): string =>
  text.replace(unprintable, (character) => (isSpace.test(character) ? ' ' : '\ufffd'))

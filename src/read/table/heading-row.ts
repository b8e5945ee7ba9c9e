import type { Row } from './grid.js'
import { headingOf } from './heading.js'
import type { Lexicon } from './lexicon.js'
import { plain } from './plain.js'

const figure = /^[<>≥≤=+\-−]*\d[\d,]*(?:\.\d+)?(?:[万亿])?(?:%|‰|\p{Script=Han}{0,4})$/u

/** Whether a cell prints a number, and nothing else but a unit. */
export const isFigure = (text: string): boolean => text.length <= 40 && figure.test(plain(text))

/** The cells of a row that stand for themselves: a merged cell counts once. */
export const distinct = (row: Row): Row =>
  row.filter((cell, i) => cell.text !== '' && cell.start !== row[i - 1]?.start)

/** How many headings of the vocabulary a row holds. */
export const headingsIn = (row: Row, lexicon: Lexicon): number => {
  let found = 0
  for (const { text } of distinct(row)) {
    if (!isFigure(text) && headingOf(text, lexicon) !== undefined) found++
  }
  return found
}

/** Whether a row is a header: two headings at least, and no figures. */
export const isHeadingRow = (row: Row, lexicon: Lexicon): boolean =>
  !row.some(({ text }) => isFigure(text)) && headingsIn(row, lexicon) >= 2

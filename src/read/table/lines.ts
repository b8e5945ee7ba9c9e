import type { NormalText } from '../text/normal-text.js'
import type { Cell } from './grid.js'

/** A line of the normalised text, without its line break. */
export interface Line {
  readonly start: number
  readonly end: number
  /**
   * The line, character for character, but with the signs of Chinese sentences (，；＂) that were made half-width blotted out,
   * and ideographic spaces kept apart from others: the marks that part cells, told from those of sentences.
   */
  readonly marks: string
}

/** A text by lines. */
export interface Page {
  /** The normalised text. */
  readonly text: string
  readonly lines: readonly Line[]
}

const blot = '\ufffc'

const marksOf = ({ text, passage }: NormalText): string =>
  text
    .replace(/[,;" ]/g, (mark, at: number) => {
      const printed = passage(at, at + 1).text
      if (mark === ' ') return printed === '\u3000' ? printed : mark
      return printed === mark ? mark : blot
    })
    .replace(/\r\n/g, ' \n')
    .replace(/[\r\v\f\u0085]/g, '\n')

/** Prepares a text for the search for tables. */
export const pageOf = (text: NormalText): Page => {
  let start = 0
  const lines = marksOf(text)
    .split('\n')
    .map((marks): Line => {
      const line = { start, end: start + marks.length, marks }
      start = line.end + 1
      return line
    })
  return { text: text.text, lines }
}

/** The cell that a stretch of the text prints. */
export const cellAt = (text: string, from: number, to: number): Cell => {
  let [start, end] = [from, to]
  while (start < end && isSpace(text.charCodeAt(start))) start++
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--
  return { text: text.slice(start, end), start, end }
}

/** What `trim` takes away, of the characters a normalised text can have. */
const isSpace = (code: number): boolean =>
  code === 32 ||
  (code >= 9 && code <= 13) ||
  code === 0x85 ||
  (code > 0x167f && /\s/.test(String.fromCharCode(code)))

/** Whether a line holds nothing. */
export const isBlank = ({ marks }: Line): boolean => marks.trim() === ''

/** The cells of a line between marks at the given places. */
export const cellsBetween = (text: string, { start, end }: Line, marks: readonly number[]): Cell[] => {
  const edges = [start - 1, ...marks, end]
  return edges.slice(1).map((to, i) => cellAt(text, (edges[i] as number) + 1, to))
}

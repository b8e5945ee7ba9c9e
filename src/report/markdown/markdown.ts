import { printable } from '../printable.js'

/**
 * A text of others as Markdown that shows it as it is: no emphasis, link, code, table cell, heading, list or tag of its own.
 * Angle brackets and ampersands become entities, since not every renderer knows them escaped.
 */
export const escaped = (text: string): string =>
  printable(text)
    // Four spaces would begin a block of code.
    .trim()
    .replace(/[\\`*_{}[\]#|~$]/g, '\\$&')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    // Alone at the beginning, these begin a list or underline a heading.
    .replace(/^[-+=]/, '\\$&')
    .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2')
    // Addresses become links by themselves.
    .replace(/:\/\//g, ':\\/\\/')
    .replace(/@/g, '\\@')
    .replace(/www\./gi, (www) => `${www.slice(0, -1)}\\.`)

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

/** A table; the cells are escaped already, numbers stand to the right. */
export const markdownTable = (
  headings: readonly string[],
  rows: readonly (readonly string[])[],
  right: readonly boolean[],
): string =>
  [line(headings), line(right.map((isRight) => (isRight ? '---:' : '---'))), ...rows.map(line)].join('\n')

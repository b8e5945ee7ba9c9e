import type { Cell, Row } from './grid.js'
import { headingOf, stemsOf } from './heading.js'
import { distinct, headingsIn, isFigure } from './heading-row.js'
import type { Lexicon } from './lexicon.js'
import { plain } from './plain.js'

/** A header has this many rows at most. */
const deepest = 4

const hasFigure = (row: Row): boolean => row.some(({ text }) => isFigure(text))

const keyColumn = (row: Row, lexicon: Lexicon): number =>
  row.findIndex(({ text }) => {
    const kind = headingOf(text, lexicon)?.kind
    return kind === 'unit' || kind === 'label' || kind === 'gradeOrLabel'
  })

/** Whether a row goes on with the header above it: it says nothing, the same or a heading where the units stand. */
const isLower = (upper: Row, row: Row, lexicon: Lexicon): boolean => {
  if (hasFigure(row) || headingsIn(row, lexicon) === 0) return false
  const at = Math.max(0, keyColumn(upper, lexicon))
  const [above, own] = [upper[at], row[at]]
  if (own === undefined || own.text === '' || own.start === above?.start) return true
  return headingOf(own.text, lexicon) !== undefined && headingsIn(row, lexicon) >= 2
}

/** Whether a row is the groups above a header: more than a title, and no figures. */
const isUpper = (row: Row, lower: Row): boolean =>
  distinct(row).length >= 2 && !hasFigure(row) && row.length >= lower.length - 1

/** The rows of the header of which one is known. */
export const headerRange = (
  rows: readonly Row[],
  at: number,
  from: number,
  lexicon: Lexicon,
): readonly [from: number, to: number] => {
  let [top, bottom] = [at, at + 1]
  while (top > from && bottom - top < deepest && isUpper(rows[top - 1] as Row, rows[top] as Row)) top--
  while (
    bottom < rows.length &&
    bottom - top < deepest &&
    isLower(rows[bottom - 1] as Row, rows[bottom] as Row, lexicon)
  ) {
    bottom++
  }
  return [top, bottom]
}

/** A row of groups with each group over all of its columns: what merging left empty is filled from the left. */
const spread = (row: Row, lower: Row, width: number): readonly (Cell | undefined)[] => {
  const filled: (Cell | undefined)[] = []
  for (let column = 0; column < width; column++) {
    const cell = row[column]
    const isUnder = (lower[column]?.text ?? '') !== ''
    filled.push(cell && cell.text !== '' ? cell : isUnder ? filled[column - 1] : undefined)
  }
  return filled
}

/**
 * The heading of one column: the lowest cell, where it says enough. With the group above it where it says too little
 * (件数, 率) or where the group says of which period it is.
 */
const joined = (groups: readonly Cell[], own: Cell, lexicon: Lexicon): Cell => {
  const alone = headingOf(own.text, lexicon)
  for (const { text } of groups) {
    for (const group of [plain(text), ...stemsOf(plain(text), lexicon)]) {
      const both = headingOf(`${group}${plain(own.text)}`, lexicon)
      const says = both?.name === alone?.name || both?.kind === 'previous' || both?.kind === 'lastYear'
      if (both && (!alone || alone.generic || says)) {
        return { ...own, text: `${group}${plain(own.text)}` }
      }
    }
  }
  if (groups.length === 0 || (alone && !alone.generic)) return own
  return {
    ...own,
    text: [...groups]
      .reverse()
      .map(({ text }) => text)
      .concat(own.text)
      .join(''),
  }
}

/** One heading a column, of a header of one or more rows. */
export const headerOf = (rows: readonly Row[], lexicon: Lexicon): Row => {
  const lowest = rows.at(-1) ?? []
  if (rows.length < 2) return lowest
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0)
  const levels = rows.map((row, i) => (i === rows.length - 1 ? row : spread(row, rows[i + 1] as Row, width)))
  return Array.from({ length: width }, (_, column) => {
    const cells = levels
      .map((level) => level[column])
      .filter((cell): cell is Cell => cell !== undefined && cell.text !== '')
    const standing = cells.filter((cell, i) => cell.start !== cells[i - 1]?.start)
    const own = standing.at(-1)
    return own ? joined(standing.slice(0, -1).reverse(), own, lexicon) : { text: '', start: 0, end: 0 }
  })
}

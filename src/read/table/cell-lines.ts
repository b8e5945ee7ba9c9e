import { mostColumns } from '../limits.js'
import type { Block } from './block.js'
import type { Cell, Row } from './grid.js'
import { headingOf } from './heading.js'
import { isFigure } from './heading-row.js'
import type { Lexicon } from './lexicon.js'
import { cellAt, isBlank, type Line, type Page } from './lines.js'
import { barsIn } from './pipes.js'
import { isNote } from './row-kind.js'

/** Above the header a table can repeat its title, as a cell of its own, and below it have remarks. */
const mostBesides = 3

/** The cell of a line that ends in its only bar. */
const cellOf = ({ text }: Page, line: Line): Cell | undefined => {
  const bars = barsIn(line)
  const [bar] = bars
  if (bar === undefined || bars.length > 1) return undefined
  return line.marks.slice(bar - line.start + 1).trim() === '' ? cellAt(text, line.start, bar) : undefined
}

/** Figures, words, or what can stand for either: an empty cell, a dash, the letter of a grade. */
type Print = 'figure' | 'word' | 'either'

const printOf = ({ text }: Cell): Print => (isFigure(text) ? 'figure' : text.length > 1 ? 'word' : 'either')

/** How many cells do not go with the others of their column: words among figures or figures among words. */
const misfits = (prints: readonly Print[], from: number, to: number, width: number): number => {
  let count = 0
  for (let column = 0; column < width; column++) {
    let [figures, words] = [0, 0]
    for (let at = from + column + width; at < to; at += width) {
      if (prints[at] === 'figure') figures++
      else if (prints[at] === 'word') words++
    }
    count += Math.min(figures, words)
  }
  return count
}

/**
 * The width of the header that begins at `from`. It ends before the first cell with digits, and as the row breaks are lost, the cells
 * must come out even; of the widths that remain, that under which columns hold figures or words but not both, and headings of
 * the vocabulary stand in the header only.
 */
const widthOf = (
  cells: Row,
  prints: readonly Print[],
  from: number,
  to: number,
  lexicon: Lexicon,
): number | undefined => {
  let most = 0
  const known: number[] = []
  for (; most < Math.min(to - from, mostColumns); most++) {
    const { text } = cells[from + most] as Cell
    if (headingOf(text, lexicon)) known.push(most)
    else if (/\d/.test(text)) break
  }
  let best: { readonly width: number; readonly misfits: number; readonly faults: number } | undefined
  for (let width = 2; width <= most && 2 * width <= to - from; width++) {
    if ((to - from) % width !== 0 || (known[1] ?? width) >= width) continue
    const beyond = known.filter((at) => at >= width).length
    const own = misfits(prints, from, to, width)
    const faults = own + 2 * beyond
    if (!best || faults < best.faults || (faults === best.faults && own < best.misfits)) {
      best = { width, misfits: own, faults }
    }
    if (faults === 0) break
  }
  return best?.width
}

/** The rows of cells whose row breaks are lost: the header's width gives them back. */
const rowsOf = (cells: Row, lexicon: Lexicon): readonly Row[] => {
  const prints = cells.map(printOf)
  let to = cells.length
  while (to > 0 && cells.length - to < mostBesides && isNote(cells[to - 1]?.text ?? '', lexicon)) to--
  const begins = [0, 1, 2, 3].filter((at) => headingOf(cells[at]?.text ?? '', lexicon) !== undefined)
  for (const from of begins.length > 0 ? begins : [0]) {
    const width = widthOf(cells, prints, from, to, lexicon)
    if (width === undefined) continue
    const rows: Row[] = cells.slice(0, from).map((title) => [title])
    for (let at = from; at < to; at += width) rows.push(cells.slice(at, at + width))
    return [...rows, ...cells.slice(to).map((note) => [note])]
  }
  return []
}

/** The table of cells one a line, each with a bar behind it, that begins on a line. */
export const cellLinesBlock = (page: Page, at: number, lexicon: Lexicon): Block | undefined => {
  const { lines } = page
  const cells: Cell[] = []
  let next = at
  for (let i = at; i < lines.length; i++) {
    const line = lines[i] as Line
    if (isBlank(line)) continue
    const cell = cellOf(page, line)
    if (!cell) break
    cells.push(cell)
    next = i + 1
  }
  if (next === at) return undefined
  const { start } = lines[at] as Line
  const { end } = lines[next - 1] as Line
  const rows = rowsOf(cells, lexicon)
  return { rows, needsHeadings: true, blanksLost: false, start, end, next }
}

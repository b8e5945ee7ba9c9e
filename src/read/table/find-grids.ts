import type { NormalText } from '../text/normal-text.js'
import { alignedBlock } from './aligned.js'
import type { Block } from './block.js'
import { cellLinesBlock } from './cell-lines.js'
import { delimitedBlock } from './delimited.js'
import type { Cell, Grid } from './grid.js'
import { gridsInBlock } from './grids-in-block.js'
import { type HtmlTable, htmlTables } from './html-tables.js'
import { type Extent, isHtml, type VisibleText, visibleText } from './html-text.js'
import { htmlTokens } from './html-tokens.js'
import type { Lexicon } from './lexicon.js'
import { isBlank, type Line, type Page, pageOf } from './lines.js'
import { barsIn, pipedBlock } from './pipes.js'
import { titleAbove } from './titles.js'

/** The block of one layout that begins on a line: the layout is told by the marks on it. */
const blockAt = (page: Page, at: number, lexicon: Lexicon): Block | undefined => {
  const line = page.lines[at] as Line
  if (isBlank(line)) return undefined
  const hasBars = barsIn(line).length > 0
  return (
    (hasBars ? (cellLinesBlock(page, at, lexicon) ?? pipedBlock(page, at)) : undefined) ??
    delimitedBlock(page, at, '\t', lexicon) ??
    delimitedBlock(page, at, ',', lexicon) ??
    delimitedBlock(page, at, ';', lexicon) ??
    alignedBlock(page, at, lexicon)
  )
}

const gridsInLines = (page: Page, lexicon: Lexicon): readonly Grid[] => {
  const grids: Grid[] = []
  for (let at = 0; at < page.lines.length; ) {
    const block = blockAt(page, at, lexicon)
    for (const grid of block ? gridsInBlock(block, titleAbove(page, at), lexicon) : []) grids.push(grid)
    at = block?.next ?? at + 1
  }
  return grids
}

/** The first place of a sorted list that is not below. */
const firstNotBelow = (length: number, isBelow: (at: number) => boolean): number => {
  let [low, high] = [0, length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (isBelow(middle)) low = middle + 1
    else high = middle
  }
  return low
}

const placed = (cell: Cell, { place }: VisibleText): Cell => ({ ...cell, ...place(cell.start, cell.end) })

const inHtml = (text: NormalText, lexicon: Lexicon): readonly Grid[] => {
  const tokens = htmlTokens(text.text)
  const tables = [...htmlTables(tokens)].sort((a, b) => a.start - b.start)
  const around = visibleText(text, tokens, tables)
  const page = pageOf(around)
  const titleOf = ({ start }: HtmlTable): Cell | undefined => {
    const at = firstNotBelow(around.text.length, (i) => around.place(i, i).start < start)
    const line = firstNotBelow(page.lines.length, (i) => (page.lines[i] as Line).start < at)
    const title = titleAbove(page, line)
    return title && placed(title, around)
  }
  const grids = tables.flatMap((table) =>
    gridsInBlock(
      { ...table, needsHeadings: false, blanksLost: false, next: 0 },
      table.caption ?? titleOf(table),
      lexicon,
    ),
  )
  const rest = visibleText(text, tokens, grids)
  const inText = gridsInLines(pageOf(rest), lexicon).map((grid): Grid => {
    const extent: Extent = rest.place(grid.start, grid.end)
    return {
      ...grid,
      ...(grid.title && { title: placed(grid.title, rest) }),
      header: grid.header.map((cell) => placed(cell, rest)),
      rows: grid.rows.map((row) => row.map((cell) => placed(cell, rest))),
      ...extent,
    }
  })
  return [...grids, ...inText].sort((a, b) => a.start - b.start)
}

/**
 * Every table in a text, in its order: of HTML, Markdown, CSV, pasted from a spreadsheet, one cell a line, or set by blanks. A
 * table is what has a header of known headings, or what its marks show to be one.
 *
 * @throws InputError `too-large` for a table beyond the limits
 */
export const findGrids = (text: NormalText, lexicon: Lexicon): readonly Grid[] =>
  isHtml(text) ? inHtml(text, lexicon) : gridsInLines(pageOf(text), lexicon)

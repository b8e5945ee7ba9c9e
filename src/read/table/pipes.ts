import type { Block } from './block.js'
import type { Row } from './grid.js'
import { cellsBetween, type Line, type Page } from './lines.js'

const ruled = /^:?-+:?$/

/** Where the bars of a line stand that part cells: not those behind a backslash. */
export const barsIn = ({ start, marks }: Line): readonly number[] => {
  const bars: number[] = []
  for (let at = marks.indexOf('|'); at >= 0; at = marks.indexOf('|', at + 1)) {
    if (marks.charAt(at - 1) !== '\\') bars.push(start + at)
  }
  return bars
}

/** The cells between bars; a bar at either end parts nothing. */
const cellsOf = ({ text }: Page, line: Line): Row => {
  const cells = cellsBetween(text, line, barsIn(line))
  if (cells.length > 1 && cells[0]?.text === '') cells.shift()
  if (cells.length > 1 && cells.at(-1)?.text === '') cells.pop()
  return cells.map((cell) => ({
    ...cell,
    text: cell.text.replaceAll('\\|', '|').replace(/<br\s*\/?>/gi, ' '),
  }))
}

/** The table of lines with bars between the cells that begins on a line: Markdown, with or without its rule. */
export const pipedBlock = (page: Page, at: number): Block | undefined => {
  const { lines } = page
  const rows: Row[] = []
  let next = at
  for (; next < lines.length; next++) {
    const row = cellsOf(page, lines[next] as Line)
    if (row.length < 2) break
    if (!row.every(({ text }) => ruled.test(text))) rows.push(row)
  }
  if (next === at) return undefined
  const { start } = lines[at] as Line
  const { end } = lines[next - 1] as Line
  return { rows, needsHeadings: false, blanksLost: false, start, end, next }
}

import type { Block } from './block.js'
import type { Cell, Row } from './grid.js'
import { headingOf } from './heading.js'
import { headingsIn, isFigure } from './heading-row.js'
import type { Lexicon } from './lexicon.js'
import { cellAt, isBlank, type Line, type Page } from './lines.js'

/** Two blanks or one ideographic space part columns; single blanks only where every word of a line is a heading. */
const wide = / {2,}|[ ]*\u3000[ \u3000]*/g
const narrow = /[ \u3000]+/g

/** With single blanks a line needs this many headings. */
const leastNarrow = 4

const cellsOf = ({ text }: Page, line: Line, gap: RegExp): Row => {
  const { start, end } = cellAt(text, line.start, line.end)
  const marks = line.marks.slice(start - line.start, end - line.start)
  const cells: Cell[] = []
  let from = start
  for (const { index, 0: blanks } of marks.matchAll(gap)) {
    cells.push(cellAt(text, from, start + index))
    from = start + index + blanks.length
  }
  cells.push(cellAt(text, from, end))
  return cells
}

const isSingleCharacter = ({ text }: Cell): boolean => /^\p{Script=Han}$/u.test(text)

/** Puts single characters together that were set apart to fill their column: 「单　位」, 「合　计」. */
const together = (row: Row, text: string, lexicon: Lexicon): Row => {
  const cells: Cell[] = []
  for (const cell of row) {
    const before = cells.at(-1)
    const both = `${before?.text}${cell.text}`
    const apart = before && isSingleCharacter(before) && isSingleCharacter(cell)
    if (apart && (headingOf(both, lexicon) || lexicon.sets.totals.has(both))) {
      cells[cells.length - 1] = { ...cellAt(text, before.start, cell.end), text: both }
    } else cells.push(cell)
  }
  return cells
}

/** The gap that makes a line a header: every word of it a heading where the gaps are single blanks. */
const gapOf = (page: Page, line: Line, lexicon: Lexicon): RegExp | undefined => {
  const set = cellsOf(page, line, wide)
  if (set.length > 1 && headingsIn(together(set, page.text, lexicon), lexicon) >= 2) return wide
  const words = cellsOf(page, line, narrow)
  if (words.length < leastNarrow) return undefined
  const joined = together(words, page.text, lexicon)
  const known = joined.length >= leastNarrow && joined.every(({ text }) => headingOf(text, lexicon))
  return known ? narrow : undefined
}

/** The table of columns set by blanks that begins on a line, which must be its header. */
export const alignedBlock = (page: Page, at: number, lexicon: Lexicon): Block | undefined => {
  const { lines, text } = page
  const first = lines[at] as Line
  if (!/[ \u3000]/.test(first.marks.trim())) return undefined
  const gap = gapOf(page, first, lexicon)
  if (!gap) return undefined
  const rows: Row[] = []
  let [next, end] = [at, first.end]
  for (let i = at; i < lines.length; i++) {
    const line = lines[i] as Line
    if (isBlank(line)) continue
    const row = together(cellsOf(page, line, gap), text, lexicon)
    const hasFigures = row.some((cell) => isFigure(cell.text))
    if (rows.length > 0 && (row.length < 2 || !(hasFigures || row.length === rows[0]?.length))) break
    rows.push(row)
    next = i + 1
    end = line.end
  }
  const width = rows[0]?.length
  const reads = rows.slice(1).some((row) => row.length === width && row.some((cell) => isFigure(cell.text)))
  return reads ? { rows, needsHeadings: true, blanksLost: true, start: first.start, end, next } : undefined
}

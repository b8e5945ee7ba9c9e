import type { Cell, Row } from './grid.js'
import { distinct } from './heading-row.js'
import { cellAt, type Line, type Page } from './lines.js'

/** A title is short and no sentence. */
const longest = 80
const searched = 4

/** What stands between a title and its table: the number of the attachment, the unit of measure, who made it. */
const besides =
  /^(?:附[件表]?\s*[\d一二三四五六七八九十]*|表\s*[\d一二三四五六七八九十]+|\(?\s*(?:计量)?单位\s*:.*|(?:制表|填表|填报|统计|报送|数据|截止|截至)[^表]{0,12}[:：].*|[\d年月日季度\-—–~至./: ]+|\(续表\d*\))\s*[:：]?$/

const isTitle = (text: string): boolean =>
  text !== '' && /\p{Script=Han}/u.test(text) && !/[。;；,，!！?？]$/.test(text)

/** A line without the marks of Markdown around it, the delimiters of a row with nothing else in it, and 「如下:」. */
const withoutMarks = (cell: Cell): Cell => {
  const { text, start } = cell
  if (text.length > 4 * longest) return cell
  const front = /^[#*>\s|,;]*/.exec(text)?.[0].length ?? 0
  const own = text
    .slice(front)
    .replace(/(?:(?:[,;]\s*){2,}|[|*#\s]+)$/, '')
    .replace(/(?:如下)?:$/, '')
  return { text: own, start: start + front, end: start + front + own.length }
}

/** The title among the lines above a table, of which the nearest comes first. */
const titleAmong = (lines: readonly Cell[]): Cell | undefined => {
  for (const line of lines.slice(0, searched)) {
    if (line.text.length > longest) return undefined
    if (besides.test(line.text)) continue
    return isTitle(line.text) ? line : undefined
  }
  return undefined
}

/** The title on the lines above a line of the page. */
export const titleAbove = (page: Page, at: number): Cell | undefined => {
  const lines: Cell[] = []
  for (let above = at - 1; above >= 0 && lines.length < searched && above >= at - 3 * searched; above--) {
    const { start, end } = page.lines[above] as Line
    const cell = cellAt(page.text, start, end)
    const own = withoutMarks(cell)
    if (own.text !== '') lines.push(own)
  }
  return titleAmong(lines)
}

/** The title in the rows above a header: a row with one cell. */
export const titleInRows = (rows: readonly Row[]): Cell | undefined =>
  titleAmong(
    [...rows].reverse().flatMap((row) => {
      const cells = distinct(row)
      return cells.length === 1 ? [cells[0] as Cell] : []
    }),
  )

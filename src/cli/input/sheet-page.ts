import { Refusal } from '../refusal.js'
import type { Cell, Merge, Sheet } from './workbook.js'

/** Sheets written out as a page of tables, and the way back from a place on that page to the cell. */
export interface SheetPage {
  readonly text: string
  /** `附件1!H7`. */
  readonly placeOf: (at: number) => string
}

/** A name that nobody chose says nothing of the table. */
const givenName = /^(?:sheet|工作表|表)\s*\d*$/i

/** The most cells that merging and empty cells may fill a page up to. */
const mostCells = 1_000_000

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')

const letters = (column: number): string =>
  column < 26
    ? String.fromCharCode(65 + column)
    : letters(Math.floor(column / 26) - 1) + String.fromCharCode(65 + (column % 26))

/** A sheet of one name among others is named with every place. */
const sheetName = (name: string): string =>
  /^[\p{L}\p{N}_]+$/u.test(name) ? name : `'${name.replaceAll("'", "''")}'`

interface Extent {
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
}

const extentOf = (cells: readonly Cell[]): Extent =>
  cells.reduce(
    (extent, { row, column }) => ({
      top: Math.min(extent.top, row),
      bottom: Math.max(extent.bottom, row),
      left: Math.min(extent.left, column),
      right: Math.max(extent.right, column),
    }),
    { top: Number.POSITIVE_INFINITY, bottom: -1, left: Number.POSITIVE_INFINITY, right: -1 },
  )

/** The merged cells by their first, and every cell that one of them covers. */
const coveredBy = (merges: readonly Merge[], { top, bottom, left, right }: Extent, refuse: () => Refusal) => {
  const first = new Map<string, Merge>()
  const covered = new Set<string>()
  for (const merge of merges) {
    const within = { ...merge, bottom: Math.min(merge.bottom, bottom), right: Math.min(merge.right, right) }
    if (within.top < top || within.left < left || within.top > bottom || within.left > right) continue
    first.set(`${within.top} ${within.left}`, within)
    for (let row = within.top; row <= within.bottom; row++) {
      for (let column = within.left; column <= within.right; column++) {
        if (row === within.top && column === within.left) continue
        covered.add(`${row} ${column}`)
        if (covered.size > mostCells) throw refuse()
      }
    }
  }
  return { first, covered }
}

/** A page being written: each piece of text of a cell is noted with its place. */
class Writer {
  readonly pieces: string[] = []
  readonly starts: number[] = []
  readonly places: string[] = []
  length = 0

  put(text: string): void {
    this.pieces.push(text)
    this.length += text.length
  }

  putCell(text: string, place: string): void {
    this.starts.push(this.length)
    this.places.push(place)
    this.put(text)
  }
}

const spans = (merge: Merge | undefined): string => {
  if (!merge) return ''
  const columns = merge.right - merge.left + 1
  const rows = merge.bottom - merge.top + 1
  return `${columns > 1 ? ` colspan="${columns}"` : ''}${rows > 1 ? ` rowspan="${rows}"` : ''}`
}

const writeSheet = ({ name, cells, merges }: Sheet, writer: Writer, refuse: () => Refusal): void => {
  const extent = extentOf(cells)
  const width = extent.right - extent.left + 1
  if (cells.length === 0) return
  if ((extent.bottom - extent.top + 1) * width > mostCells) throw refuse()
  const { first, covered } = coveredBy(merges, extent, refuse)
  const rows = new Map<number, Map<number, string>>()
  for (const { row, column, text } of cells) {
    const own = rows.get(row) ?? new Map<number, string>()
    rows.set(row, own.set(column, text))
  }
  writer.put('<table>\n')
  if (width > 1 && !givenName.test(name)) {
    writer.put('<caption>')
    writer.putCell(escaped(name), sheetName(name))
    writer.put('</caption>\n')
  }
  for (let row = extent.top; row <= extent.bottom; row++) {
    writer.put('<tr>')
    const own = rows.get(row)
    // Rows that are empty to the end hold nothing that would have to keep its column.
    const last = own ? Math.max(...own.keys()) : -1
    for (let column = extent.left; column <= last; column++) {
      const at = `${row} ${column}`
      if (covered.has(at)) continue
      writer.put(`<td${spans(first.get(at))}>`)
      writer.putCell(escaped(own?.get(column) ?? ''), `${sheetName(name)}!${letters(column)}${row + 1}`)
      writer.put('</td>')
    }
    writer.put('</tr>\n')
  }
  writer.put('</table>\n\n')
}

/**
 * Sheets as a page: a table each, with the name of the sheet. A page and not lines, because a page says which cells are
 * merged.
 */
export const sheetPage = (sheets: readonly Sheet[], file: string): SheetPage => {
  const writer = new Writer()
  const refuse = (): Refusal => new Refusal((words) => words.badArchive({ name: file, problem: 'too-large' }))
  for (const sheet of sheets) writeSheet(sheet, writer, refuse)
  const { starts, places } = writer
  return {
    text: writer.pieces.join(''),
    placeOf: (at) => {
      let [low, high] = [0, starts.length - 1]
      while (low < high) {
        const middle = (low + high + 1) >> 1
        if ((starts[middle] ?? 0) <= at) low = middle
        else high = middle - 1
      }
      return places[low] ?? ''
    },
  }
}

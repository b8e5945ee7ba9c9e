import * as xlsx from '@e965/xlsx'
import { Refusal } from '../refusal.js'
import { displayed } from './displayed.js'
import { type WorkbookParts, workbookParts } from './workbook-parts.js'

/** A place in a sheet, counted from 0. */
export interface Cell {
  readonly row: number
  readonly column: number
  /** As it is displayed. */
  readonly text: string
}

/** Cells merged into one, both ends included. */
export interface Merge {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

/** A sheet of a workbook as it is displayed. */
export interface Sheet {
  readonly name: string
  readonly cells: readonly Cell[]
  readonly merges: readonly Merge[]
}

/** As many cells as a text of the longest length has room for. */
const mostCells = 500_000

/** The longest number format, of those a spreadsheet lets one set: 255 characters, some of them written as entities. */
const longFormat = /formatCode\s*=\s*(?:"[^"]{1500}|'[^']{1500})/

const types = 'http://schemas.openxmlformats.org/package/2006/content-types'
const relationships = 'http://schemas.openxmlformats.org/package/2006/relationships'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

const nameOf = (at: number): string => `s${at + 1}`

/**
 * The parts in a package of our own making, so that nothing of the one that came in is read but sheets, texts and formats: no
 * names, links, drawings or macros.
 */
const packageOf = ({ sheets, strings, styles, isFrom1904 }: WorkbookParts): unknown => {
  const files: (readonly [path: string, type: string, content: Uint8Array])[] = [
    ...sheets.map(({ content }, at) => [`worksheets/${nameOf(at)}.xml`, 'worksheet', content] as const),
    ...(strings ? ([['sharedStrings.xml', 'sharedStrings', strings]] as const) : []),
    ...(styles ? ([['styles.xml', 'styles', styles]] as const) : []),
  ]
  const overrides = [
    `<Override PartName="/xl/workbook.xml" ContentType="${spreadsheet}.sheet.main+xml"/>`,
    ...files.map(
      ([path, type]) => `<Override PartName="/xl/${path}" ContentType="${spreadsheet}.${type}+xml"/>`,
    ),
  ]
  const links = files.map(
    ([path, type], at) => `<Relationship Id="${nameOf(at)}" Type="${office}/${type}" Target="${path}"/>`,
  )
  const listed = sheets.map(
    (_, at) => `<sheet name="${nameOf(at)}" sheetId="${at + 1}" r:id="${nameOf(at)}"/>`,
  )
  const written: (readonly [path: string, content: Uint8Array])[] = [
    ['[Content_Types].xml', Buffer.from(`<Types xmlns="${types}">${overrides.join('')}</Types>`)],
    [
      'xl/workbook.xml',
      Buffer.from(
        `<workbook xmlns="${main}" xmlns:r="${office}"><workbookPr date1904="${isFrom1904 ? 1 : 0}"/><sheets>${listed.join('')}</sheets></workbook>`,
      ),
    ],
    [
      'xl/_rels/workbook.xml.rels',
      Buffer.from(`<Relationships xmlns="${relationships}">${links.join('')}</Relationships>`),
    ],
    ...files.map(([path, , content]) => [`xl/${path}`, content] as const),
  ]
  const container = xlsx.CFB.utils.cfb_new()
  for (const [path, content] of written) xlsx.CFB.utils.cfb_add(container, `/${path}`, Buffer.from(content))
  return container
}

/** What this version of the library exports and does not declare. */
type ReadPackage = (container: unknown, options: xlsx.ParsingOptions) => xlsx.WorkBook
const { parse_zip: readPackage } = xlsx as unknown as { readonly parse_zip: ReadPackage }

const textOf = ({ t, v, w, z }: xlsx.CellObject): string => {
  if (t === 's') return typeof v === 'string' ? v : ''
  const own = t === 'n' && typeof v === 'number' && typeof z === 'string' ? displayed(v, z) : undefined
  return (own ?? w ?? '').trim()
}

const placeOf = (address: string): readonly [row: number, column: number] | undefined => {
  const found = /^([A-Z]{1,3})([1-9]\d{0,6})$/.exec(address)
  if (!found) return undefined
  const [, letters = '', digits] = found
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
  return [Number(digits) - 1, column - 1]
}

const cellsOf = (sheet: xlsx.WorkSheet): readonly Cell[] =>
  Object.keys(sheet).flatMap((address): Cell[] => {
    const place = placeOf(address)
    const text = place ? textOf(sheet[address] as xlsx.CellObject) : ''
    return place && text !== '' ? [{ row: place[0], column: place[1], text }] : []
  })

const mergesOf = (sheet: xlsx.WorkSheet): readonly Merge[] =>
  (sheet['!merges'] ?? []).map(({ s, e }) => ({ top: s.r, left: s.c, bottom: e.r, right: e.c }))

/** Whether a sheet is written down to its end, with no more cells than are read. */
const checkSheet = (content: Uint8Array, refuse: (problem: 'broken' | 'too-large') => Refusal): number => {
  const text = Buffer.from(content).toString('latin1')
  if (!/<\/(?:\w{1,20}:)?sheetData\s*>|<(?:\w{1,20}:)?sheetData\s*\/>/.test(text)) throw refuse('broken')
  let count = 0
  for (const _ of text.matchAll(/<(?:\w{1,20}:)?c[\s/>]/g)) {
    if (++count > mostCells) throw refuse('too-large')
  }
  return count
}

/**
 * Reads a workbook as it is displayed: 98.77%, with the places that are shown, and not the 0.987654 behind it; formulas by their
 * results.
 */
export const readWorkbook = (bytes: Uint8Array, name: string): readonly Sheet[] => {
  const refuse = (problem: 'broken' | 'too-large'): Refusal =>
    new Refusal((words) => words.badArchive({ name, problem }))
  const parts = workbookParts(bytes, name)
  const count = parts.sheets.reduce((sum, { content }) => sum + checkSheet(content, refuse), 0)
  if (count > mostCells) throw refuse('too-large')
  if (parts.styles && longFormat.test(Buffer.from(parts.styles).toString('latin1'))) throw refuse('broken')
  const read = ((): xlsx.WorkBook | undefined => {
    try {
      return readPackage(packageOf(parts), { cellFormula: false, cellHTML: false, cellNF: true })
    } catch {
      // Whatever the library trips over, the file is not what it should be.
      return undefined
    }
  })()
  return parts.sheets.map(({ name: title }, at) => {
    const sheet = read?.Sheets[nameOf(at)]
    if (!sheet) throw refuse('broken')
    return { name: title, cells: cellsOf(sheet), merges: mergesOf(sheet) }
  })
}

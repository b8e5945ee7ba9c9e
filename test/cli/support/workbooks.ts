import { crc32, deflateRawSync } from 'node:zlib'
import * as xlsx from '@e965/xlsx'

/** A cell with a number format. */
export interface Formatted {
  readonly value: number
  readonly format: string
}

/** A sheet to be written. */
export interface TestSheet {
  readonly name: string
  readonly rows: readonly (readonly (string | number | null | Formatted)[])[]
  readonly merges?: readonly string[]
  readonly isHidden?: boolean
}

/** A workbook as a spreadsheet saves it. */
export const workbookOf = (...sheets: readonly TestSheet[]): Uint8Array => {
  const book = xlsx.utils.book_new()
  for (const { name, rows, merges = [] } of sheets) {
    const plain = rows.map((row) => row.map((cell) => (typeof cell === 'object' && cell ? cell.value : cell)))
    const sheet = xlsx.utils.aoa_to_sheet(plain)
    rows.forEach((row, r) => {
      row.forEach((cell, c) => {
        if (typeof cell !== 'object' || cell === null) return
        ;(sheet[xlsx.utils.encode_cell({ r, c })] as xlsx.CellObject).z = cell.format
      })
    })
    sheet['!merges'] = merges.map((range) => xlsx.utils.decode_range(range))
    xlsx.utils.book_append_sheet(book, sheet, name)
  }
  book.Workbook = { Sheets: sheets.map(({ isHidden }) => ({ Hidden: isHidden ? 1 : 0 })) }
  return new Uint8Array(xlsx.write(book, { type: 'buffer', bookType: 'xlsx', compression: true }) as Buffer)
}

/** A file of an archive; what it says of itself can be false. */
export interface Packed {
  readonly name: string
  readonly content: Uint8Array | string
  readonly method?: number
  readonly flags?: number
  readonly checksum?: number
  /** Packed bytes, where they are not to be made from the content. */
  readonly packed?: Uint8Array
}

const numbers = (...fields: readonly (readonly [bytes: 2 | 4, value: number])[]): Buffer =>
  Buffer.concat(
    fields.map(([bytes, value]) => {
      const field = Buffer.alloc(bytes)
      if (bytes === 2) field.writeUInt16LE(value)
      else field.writeUInt32LE(value)
      return field
    }),
  )

/** A zip archive, written byte by byte. */
export const archiveOf = (...files: readonly Packed[]): Uint8Array => {
  const locals: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { name, content, method = 8, flags = 0, checksum, packed } of files) {
    const bytes = Buffer.from(content)
    const own = Buffer.from(packed ?? (method === 8 ? deflateRawSync(bytes, { level: 9 }) : bytes))
    const shared = numbers(
      [2, 20],
      [2, flags],
      [2, method],
      [4, 0],
      [4, checksum ?? crc32(bytes)],
      [4, own.length],
      [4, bytes.length],
      [2, Buffer.byteLength(name)],
      [2, 0],
    )
    const local = Buffer.concat([numbers([4, 0x04034b50]), shared, Buffer.from(name), own])
    directory.push(
      Buffer.concat([
        numbers([4, 0x02014b50], [2, 20]),
        shared,
        numbers([2, 0], [2, 0], [2, 0], [4, 0], [4, offset]),
        Buffer.from(name),
      ]),
    )
    locals.push(local)
    offset += local.length
  }
  const size = directory.reduce((sum, entry) => sum + entry.length, 0)
  const end = numbers(
    [4, 0x06054b50],
    [4, 0],
    [2, files.length],
    [2, files.length],
    [4, size],
    [4, offset],
    [2, 0],
  )
  return new Uint8Array(Buffer.concat([...locals, ...directory, end]))
}

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** The least that is a workbook, around the inside of a sheet. */
export const workbookAround = (sheet: string | Uint8Array, others: readonly Packed[] = []): Uint8Array =>
  archiveOf(
    {
      name: 'xl/workbook.xml',
      content: `<workbook xmlns:r="${office}"><sheets><sheet name="表一" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: `<Relationships><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${office}/styles" Target="styles.xml"/><Relationship Id="rId3" Type="${office}/sharedStrings" Target="/xl/sharedStrings.xml"/></Relationships>`,
    },
    {
      name: 'xl/worksheets/sheet1.xml',
      content: typeof sheet === 'string' ? `<worksheet>${sheet}</worksheet>` : sheet,
    },
    ...others,
  )

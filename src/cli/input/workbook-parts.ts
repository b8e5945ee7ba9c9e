import { posix } from 'node:path'
import { Refusal } from '../refusal.js'
import { mostSheets, mostUnpackedBytes } from './limits.js'
import { attribute, tagsIn } from './xml-tags.js'
import { type Archive, openArchive } from './zip.js'

/** A sheet of a workbook, as it is written down. */
export interface SheetPart {
  readonly name: string
  readonly content: Uint8Array
}

/** What of a workbook is read: the sheets that are shown, the texts and the number formats they refer to. */
export interface WorkbookParts {
  readonly sheets: readonly SheetPart[]
  readonly strings: Uint8Array | undefined
  readonly styles: Uint8Array | undefined
  /** Whether days are counted from 1904. */
  readonly isFrom1904: boolean
}

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)

/** What other archives, that are no workbooks of this kind, hold. */
const otherKinds = [
  ['word/document.xml', 'docx'],
  ['ppt/presentation.xml', 'pptx'],
  ['content.xml', 'ods'],
  ['xl/workbook.bin', 'xlsb'],
] as const

/** The parts that one part refers to, by the end of the type and by id. */
interface Relations {
  readonly byId: ReadonlyMap<string, string>
  readonly byType: (end: string) => string | undefined
}

const relationsOf = (path: string, unpack: (path: string) => Uint8Array | undefined): Relations => {
  const { dir, base } = posix.parse(path)
  const found = unpack(posix.join(dir, '_rels', `${base}.rels`))
  const tags = found ? tagsIn(text(found), 'Relationship') : []
  const targets = tags.map((tag) => {
    const target = attribute(tag, 'Target') ?? ''
    const full = target.startsWith('/') ? target.slice(1) : posix.join(dir, target)
    return { id: attribute(tag, 'Id') ?? '', type: attribute(tag, 'Type') ?? '', full }
  })
  return {
    byId: new Map(targets.map(({ id, full }) => [id, full])),
    byType: (end) => targets.find(({ type }) => type.endsWith(end))?.full,
  }
}

/** Unpacks what is asked for, all of it together to so many bytes at most. */
const budgeted = (archive: Archive): ((path: string) => Uint8Array | undefined) => {
  let left = mostUnpackedBytes
  return (path) => {
    const content = archive.unpack(path, left)
    left -= content?.length ?? 0
    return content
  }
}

/**
 * Takes a workbook out of its archive: only what is read of it is unpacked, and no more of that than the limit. Sheets that are
 * hidden are left out, since what is read is what is displayed.
 */
export const workbookParts = (bytes: Uint8Array, name: string): WorkbookParts => {
  const archive = openArchive(bytes, name)
  const unpack = budgeted(archive)
  const path = relationsOf('', unpack).byType('/officeDocument') ?? 'xl/workbook.xml'
  const other = otherKinds.find(
    ([own]) => own === path || (archive.names.includes(own) && !archive.names.includes(path)),
  )
  if (other) throw new Refusal((words) => words.otherFormat({ name, format: other[1] }))
  const workbook = unpack(path)
  if (!workbook) throw new Refusal((words) => words.otherFormat({ name, format: 'zip' }))
  const relations = relationsOf(path, unpack)
  const listed = tagsIn(text(workbook), 'sheet').filter((tag) => {
    const state = attribute(tag, 'state')
    return state !== 'hidden' && state !== 'veryHidden'
  })
  if (listed.length > mostSheets) {
    throw new Refusal((words) => words.tooManySheets({ name, limit: mostSheets }))
  }
  const seen = new Set<string>()
  const sheets = listed.flatMap((tag): SheetPart[] => {
    const own = relations.byId.get(attribute(tag, 'id') ?? '')
    // One part under several names would be read, and counted, several times.
    if (own === undefined || seen.has(own)) return []
    seen.add(own)
    const content = unpack(own)
    return content ? [{ name: attribute(tag, 'name') ?? '', content }] : []
  })
  if (sheets.length === 0) throw new Refusal((words) => words.badArchive({ name, problem: 'broken' }))
  const partOf = (end: string): Uint8Array | undefined => {
    const own = relations.byType(end)
    return own === undefined ? undefined : unpack(own)
  }
  const is1904 = tagsIn(text(workbook), 'workbookPr').map((tag) => attribute(tag, 'date1904'))
  return {
    sheets,
    strings: partOf('/sharedStrings'),
    styles: partOf('/styles'),
    isFrom1904: is1904.some((value) => value === '1' || value === 'true'),
  }
}

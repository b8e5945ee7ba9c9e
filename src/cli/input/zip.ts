import { crc32, inflateRawSync } from 'node:zlib'
import { Refusal } from '../refusal.js'
import type { ArchiveProblem } from './archive-problem.js'
import { mostEntries } from './limits.js'

/** A file in a zip archive. */
interface Entry {
  readonly method: number
  readonly isEncrypted: boolean
  readonly packed: number
  readonly checksum: number
  readonly header: number
}

/** A zip archive whose files can be unpacked one by one, each to so many bytes at most. */
export interface Archive {
  readonly names: readonly string[]
  /** The content of a file; `undefined` where there is none of this name. */
  readonly unpack: (name: string, limit: number) => Uint8Array | undefined
}

const signatures = { end: 0x06054b50, directory: 0x02014b50, file: 0x04034b50 }
const endLength = 22
const directoryLength = 46
const fileLength = 30
const longestComment = 65_535

const stored = 0
const deflated = 8

/** Where the record at the end of the archive stands, from which all the rest is found. */
const endOf = (view: DataView): number | undefined => {
  const last = view.byteLength - endLength
  for (let at = last; at >= Math.max(0, last - longestComment); at--) {
    if (view.getUint32(at, true) === signatures.end) return at
  }
  return undefined
}

const directoryOf = (
  bytes: Uint8Array,
  view: DataView,
  refuse: (problem: ArchiveProblem) => Refusal,
): Map<string, Entry> => {
  const end = endOf(view)
  if (end === undefined) throw refuse('broken')
  const count = view.getUint16(end + 10, true)
  if (count > mostEntries) throw refuse('too-many-files')
  const entries = new Map<string, Entry>()
  let at = view.getUint32(end + 16, true)
  for (let i = 0; i < count; i++) {
    if (view.getUint32(at, true) !== signatures.directory) throw refuse('broken')
    const length = view.getUint16(at + 28, true)
    const name = Buffer.from(bytes.subarray(at + directoryLength, at + directoryLength + length)).toString(
      'utf8',
    )
    entries.set(name, {
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      checksum: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      header: view.getUint32(at + 42, true),
    })
    at += directoryLength + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

const isOverflow = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'

/**
 * Opens a zip archive. What the archive says of the length of its files is not believed: each is unpacked to the limit and no
 * further, so that a bomb is refused when the limit is reached.
 */
export const openArchive = (bytes: Uint8Array, name: string): Archive => {
  const refuse = (problem: ArchiveProblem): Refusal =>
    new Refusal((words) => words.badArchive({ name, problem }))
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  // Places beyond the end of the file: it was cut short, or lies.
  const within = <T>(read: () => T): T => {
    try {
      return read()
    } catch (error) {
      if (error instanceof RangeError && !isOverflow(error)) throw refuse('broken')
      throw error
    }
  }
  const entries = within(() => directoryOf(bytes, view, refuse))
  const unpacked = (content: Uint8Array, method: number, limit: number): Uint8Array => {
    if (method !== stored && method !== deflated) throw refuse('broken')
    if (limit < 1 || (method === stored && content.length > limit)) throw refuse('too-large')
    if (method === stored) return content
    try {
      return inflateRawSync(content, { maxOutputLength: limit })
    } catch (error) {
      throw refuse(isOverflow(error) ? 'too-large' : 'broken')
    }
  }
  const contentOf = ({ header, packed, method, checksum, isEncrypted }: Entry, limit: number): Uint8Array => {
    if (isEncrypted) throw refuse('encrypted')
    if (view.getUint32(header, true) !== signatures.file) throw refuse('broken')
    const start = header + fileLength + view.getUint16(header + 26, true) + view.getUint16(header + 28, true)
    if (start + packed > bytes.length) throw refuse('broken')
    const content = unpacked(bytes.subarray(start, start + packed), method, limit)
    if (crc32(content) !== checksum) throw refuse('broken')
    return content
  }
  return {
    names: [...entries.keys()],
    unpack(path, limit) {
      const entry = entries.get(path)
      return entry && within(() => contentOf(entry, limit))
    },
  }
}

import type { Bulletin } from '../../model/bulletin.js'
import { type Quotation, quotationOf } from '../../report/html/quotation.js'
import type { Io } from '../io.js'
import { nearest } from '../nearest.js'
import type { Progress } from '../output/progress.js'
import { Refusal } from '../refusal.js'
import { readBytes } from './bytes.js'
import { decode } from './decode.js'
import type { Encoding } from './encoding.js'
import { parseJson } from './json.js'
import { isJson, kindOf } from './kind.js'
import { megabytes, mostBytes } from './limits.js'
import { linePlaces } from './line-places.js'
import { markupQuotation } from './markup-quotation.js'
import { samples } from './samples.js'

/** A text to be read, and how to speak of places in it. */
export interface TextDocument {
  readonly kind: 'text' | 'html' | 'xlsx'
  readonly name: string
  /** How it was written down; a workbook says that itself. */
  readonly encoding: Encoding | undefined
  readonly text: string
  /** Line and column, or sheet and cell. */
  readonly placeOf: (at: number) => string
  /** What stands around a figure. */
  readonly quote: (start: number, end: number) => Quotation | undefined
}

/** A value in JSON. */
export interface JsonDocument {
  readonly kind: 'json'
  readonly name: string
  readonly encoding: Encoding
  readonly value: unknown
}

/** A bulletin that comes with the package. */
export interface SampleDocument {
  readonly kind: 'sample'
  readonly name: string
  readonly encoding: undefined
  readonly bulletin: Bulletin
}

/** What a command is given to work on. */
export type Document = TextDocument | JsonDocument | SampleDocument

const standardInput = '-'

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : 'UNKNOWN'

const isMissing = (error: unknown): boolean => /^(?:ENOENT|ENOTDIR)$/.test(codeOf(error))

/** All of a file, or of standard input; `missing` says what it means that there is no such file. */
export const bytesOf = async (
  path: string,
  io: Io,
  limit: number,
  onRead: (bytes: number) => void,
  missing?: () => Refusal,
): Promise<Uint8Array> => {
  if (path === standardInput) {
    return readBytes({ name: path, size: undefined, chunks: io.stdin }, limit, onRead)
  }
  const names = samples.map(({ name }) => name)
  const unreadable = (error: unknown): Refusal =>
    missing && isMissing(error)
      ? missing()
      : new Refusal((words) =>
          words.unreadable({ name: path, code: codeOf(error), sample: nearest(path, names) }),
        )
  const file = await io.files.open(path).catch((error: unknown) => {
    throw unreadable(error)
  })
  try {
    return await readBytes({ name: path, size: file.size, chunks: file.chunks }, limit, onRead)
  } catch (error) {
    throw error instanceof Refusal ? error : unreadable(error)
  } finally {
    await file.close()
  }
}

const workbook = async (bytes: Uint8Array, name: string): Promise<TextDocument> => {
  const [{ readWorkbook }, { sheetPage }] = await Promise.all([
    import('./workbook.js'),
    import('./sheet-page.js'),
  ])
  const { text, placeOf } = sheetPage(readWorkbook(bytes, name), name)
  return {
    kind: 'xlsx',
    name,
    encoding: undefined,
    text,
    placeOf,
    quote: (start, end) => markupQuotation(text, start, end),
  }
}

const documentOf = async (bytes: Uint8Array, name: string): Promise<Document> => {
  const kind = kindOf(bytes)
  if (kind === 'zip') return workbook(bytes, name)
  if (kind !== 'text') throw new Refusal((words) => words.otherFormat({ name, format: kind }))
  const { text, encoding } = decode(bytes, name)
  if (text.trim() === '') throw new Refusal((words) => words.empty({ name }))
  if (isJson(text)) return { kind: 'json', name, encoding, value: parseJson(text, name) }
  const { isHtml } = await import('../../read/table/html-text.js')
  const isPage = isHtml({ text, source: text, passage: () => ({ start: 0, end: 0, text: '' }) })
  let placeOf: ((at: number) => string) | undefined
  return {
    kind: isPage ? 'html' : 'text',
    name,
    encoding,
    text,
    placeOf: (at) => {
      placeOf ??= linePlaces(text)
      return placeOf(at)
    },
    quote: (start, end) =>
      isPage
        ? markupQuotation(text, start, end)
        : quotationOf(text, { start, end, text: text.slice(start, end) }),
  }
}

/** What an argument names: a bundled bulletin, a file, or standard input for `-`. What a file is, its content says. */
export const openDocument = async (argument: string, io: Io, progress: Progress): Promise<Document> => {
  const sample = samples.find(({ name }) => name === argument)
  if (sample) return { kind: 'sample', name: argument, encoding: undefined, bulletin: await sample.load() }
  const bytes = await bytesOf(argument, io, mostBytes, (length) =>
    progress.show((words) => words.reading({ name: argument, read: megabytes(length) }), length),
  )
  if (bytes.length === 0) throw new Refusal((words) => words.empty({ name: argument }))
  progress.show((words) => words.decoding({ name: argument }), bytes.length)
  return documentOf(bytes, argument)
}

import { type Bulletin, bulletinSchema } from '../../model/bulletin.js'
import { parseInput } from '../../model/parse-input.js'
import type { Scheme } from '../../model/scheme.js'
import type { BulletinReading } from '../../read/bulletin-reading.js'
import { longestText } from '../../read/limits.js'
import { Refusal } from '../refusal.js'
import type { Session } from '../session.js'
import { about } from './about.js'
import type { Document, TextDocument } from './document.js'

/** A bulletin, and how it was come by. */
export interface LoadedBulletin {
  readonly bulletin: Bulletin
  /** How the text was read, where it was one. */
  readonly reading: BulletinReading | undefined
  readonly document: Document
}

/** Refuses a text that is longer than any that is read. */
export const checkLength = ({ name, text }: TextDocument): void => {
  if (text.length <= longestText) return
  throw new Refusal((words) => words.textTooLong({ name, characters: text.length, limit: longestText }))
}

/** The figures alone: what is known of the reading is no part of the bulletin. */
const withoutReading = ({ coverage: _, tables: __, ...bulletin }: BulletinReading): Bulletin => bulletin

const readText = async (
  document: TextDocument,
  scheme: Scheme | undefined,
  { progress }: Session,
): Promise<LoadedBulletin> => {
  checkLength(document)
  const { name, text, kind } = document
  progress.show((words) => words.understanding({ characters: text.length }), text.length)
  const { readBulletin } = await import('../../read/read-bulletin.js')
  const reading = about(name, undefined, () => readBulletin(text, scheme ? { scheme } : {}))
  const bulletin = withoutReading(reading)
  // The first line of a workbook is the name of a sheet; its tables have titles of their own.
  const title = kind === 'xlsx' ? (reading.tables[0]?.title ?? bulletin.title) : bulletin.title
  return { bulletin: title === undefined ? bulletin : { ...bulletin, title }, reading, document }
}

/** A bulletin as it is, or as `read --json` prints it. */
const bulletinIn = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, 'bulletin')
    ? (value as { readonly bulletin: unknown }).bulletin
    : value

/** The bulletin that a document is or tells; `scheme` goes before the one it names. */
export const loadBulletin = async (
  document: Document,
  scheme: Scheme | undefined,
  session: Session,
): Promise<LoadedBulletin> => {
  if (document.kind !== 'json' && document.kind !== 'sample') return readText(document, scheme, session)
  const found =
    document.kind === 'sample'
      ? document.bulletin
      : about(document.name, bulletinIn(document.value), () =>
          parseInput(bulletinSchema, bulletinIn(document.value), 'audit'),
        )
  return { bulletin: scheme ? { ...found, scheme } : found, reading: undefined, document }
}

/** Whether a bulletin holds a single figure. */
export const hasFigures = ({ claims, rows, total }: Bulletin): boolean =>
  (claims?.length ?? 0) + (rows?.length ?? 0) + (total ? 1 : 0) > 0

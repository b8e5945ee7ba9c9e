import type { TableReading } from '../../read/table/table-reading.js'
import { type Session, say } from '../session.js'
import type { TextDocument } from './document.js'

/** So many rows are told one by one. */
const mostTold = 10

/** So much of a remark is told. */
const mostCharacters = 20

const shortened = (label: string): string => {
  const characters = [...label]
  return characters.length > mostCharacters ? `${characters.slice(0, mostCharacters).join('')}…` : label
}

/** A name, then two figures between delimiters, as a table has them and sentences have not. */
const recordLine = /^[^,;\t\n]*[,;\t] *[\d.]+ *[,;\t] *[\d.]/m

/** Where a record stands behind all that was read: a row much wider than the others ends a table for the reader. */
const recordBehind = (
  { rows, total, skipped }: TableReading,
  { kind, text }: TextDocument,
): number | undefined => {
  if (kind !== 'text') return undefined
  const cells = [...rows, ...(total ? [total] : [])].flatMap(({ sources = {} }) => Object.values(sources))
  const end = [...cells, ...skipped.map(({ source }) => source)].reduce(
    (last, passage) => Math.max(last, passage?.end ?? 0),
    0,
  )
  const line = text.indexOf('\n', end)
  const found = line < 0 ? -1 : text.slice(line + 1).search(recordLine)
  return found < 0 ? undefined : line + 1 + found
}

/** Says which rows take no part because they were not read, and why. */
export const sayUnread = (table: TableReading, document: TextDocument, session: Session): void => {
  const { results, reading } = session.words
  const { skipped, coverage } = table
  const { name, placeOf } = document
  for (const { label, reason, source } of skipped.slice(0, mostTold)) {
    const place = placeOf(source.start)
    say(
      session,
      results.skippedRow({ name, place, label: shortened(label), reason: reading.rowReasons[reason] }),
    )
  }
  const more = skipped.length - mostTold
  if (more > 0) say(session, results.moreSkippedRows({ name, count: more }))
  const other = coverage.unused.find(({ reason }) => reason === 'other-table')
  const behind = other ? undefined : recordBehind(table, document)
  if (other) say(session, results.otherTable({ name, place: placeOf(other.start) }))
  if (behind !== undefined) say(session, results.tableEnded({ name, place: placeOf(behind) }))
}

import type { Bulletin } from '../../model/bulletin.js'
import type { Passage } from '../../model/passage.js'
import type { BulletinReading } from '../../read/bulletin-reading.js'
import type { TableReading } from '../../read/table/table-reading.js'
import { schemeName } from '../../report/scheme-words.js'
import type { LoadedBulletin } from '../input/bulletin.js'
import type { TextDocument } from '../input/document.js'
import { schemeIn } from './assessment.js'
import type { Block } from './blocks.js'
import { claimSentence } from './claim-sentence.js'
import { type Names, namesIn, type ReadingWords, rowsBlock } from './rows-table.js'

/** A figure with the words around it, the figure between brackets. */
const around = ({ start, end, text }: Passage, document: TextDocument): string => {
  const quoted = document.quote(start, end)
  return quoted ? `${quoted.before}【${quoted.figure}】${quoted.after}` : `【${text}】`
}

const heading = (text: string): Block => ({ kind: 'heading', text })

const claimsBlocks = (
  { claims = [] }: Bulletin,
  document: TextDocument | undefined,
  tools: ReadingWords,
): readonly Block[] => {
  const { words, report } = tools
  if (claims.length === 0) return []
  const { headings } = words.reading
  const sentences = claims.map((claim) => claimSentence(claim, words.claims, report))
  const places = claims.map(({ source }) => (source && document ? document.placeOf(source.start) : ''))
  const table = document
    ? {
        headings: [headings.place, headings.claim],
        rows: sentences.map((one, at) => [places[at] ?? '', one]),
      }
    : { headings: [headings.claim], rows: sentences.map((one) => [one]) }
  return [heading(words.reading.claims({ count: claims.length })), { kind: 'table', table }]
}

const columnsBlock = (
  { columns }: TableReading,
  nameOf: Names,
  { words: { reading } }: ReadingWords,
): Block => ({
  kind: 'table',
  table: {
    headings: [reading.headings.heading, reading.headings.meaning],
    rows: columns.map(({ header, name, reason }) => [
      header,
      reason === undefined
        ? name === undefined
          ? ''
          : nameOf(name)
        : reading.notTaken({ reason: reading.columnReasons[reason] }),
    ]),
  },
})

const tableBlocks = (table: TableReading, document: TextDocument, tools: ReadingWords): readonly Block[] => {
  const { reading } = tools.words
  const nameOf = namesIn(tools)
  const { title, rows, total, columns, skipped, unread, surveyedFrom } = table
  const all = total ? [...rows, total] : rows
  const start = columns[0]?.source.start
  const place = start === undefined ? undefined : document.placeOf(start)
  const { headings } = reading
  return [
    heading(reading.table({ title, rows: rows.length, place })),
    ...(all.length > 0 ? [rowsBlock(all, nameOf)] : []),
    ...(surveyedFrom === 'due' || surveyedFrom === 'accepted'
      ? [{ kind: 'paragraph', text: reading.surveyedFrom[surveyedFrom] } as const]
      : []),
    heading(reading.columns),
    columnsBlock(table, nameOf, tools),
    ...(skipped.length > 0
      ? [
          heading(reading.skippedRows({ count: skipped.length })),
          {
            kind: 'table',
            table: {
              headings: [headings.place, headings.row, headings.reason],
              rows: skipped.map(({ label, reason, source }) => [
                document.placeOf(source.start),
                label,
                reading.rowReasons[reason],
              ]),
            },
          } as const,
        ]
      : []),
    ...(unread.length > 0
      ? [
          heading(reading.unreadCells({ count: unread.length })),
          {
            kind: 'table',
            table: {
              headings: [headings.place, headings.unit, headings.column, headings.figure, headings.reason],
              rows: unread.map(({ unit, column, reason, source }) => [
                document.placeOf(source.start),
                unit,
                nameOf(column),
                source.text,
                reading.cellReasons[reason],
              ]),
            },
          } as const,
        ]
      : []),
  ]
}

const unusedBlocks = (
  { coverage: { unused } }: BulletinReading,
  document: TextDocument,
  { words: { reading } }: ReadingWords,
): readonly Block[] => {
  if (unused.length === 0) return [{ kind: 'paragraph', text: reading.nothingUnused }]
  const { headings } = reading
  return [
    heading(reading.unused({ count: unused.length })),
    {
      kind: 'table',
      table: {
        headings: [headings.place, headings.reason, headings.around],
        rows: unused.map((figure) => [
          document.placeOf(figure.start),
          reading.unusedReasons[figure.reason],
          around(figure, document),
        ]),
      },
    },
  ]
}

const introduction = (
  { bulletin, reading: read }: LoadedBulletin,
  { words, report }: ReadingWords,
): readonly Block[] => {
  const { reading } = words
  const { title, period, claims = [], rows = [] } = bulletin
  const scheme = schemeIn(bulletin)
  const counts = { claims: claims.length, rows: rows.length }
  return [
    ...(title === undefined ? [] : [{ kind: 'title', text: title } as const]),
    {
      kind: 'paragraph',
      text: read
        ? reading.counts({ numbers: read.coverage.numbers, used: read.coverage.used, ...counts })
        : reading.countsOfBulletin(counts),
    },
    ...(period === undefined ? [] : [{ kind: 'paragraph', text: reading.period({ period }) } as const]),
    ...(scheme
      ? [{ kind: 'paragraph', text: reading.scheme({ scheme: schemeName(scheme, report) }) } as const]
      : []),
  ]
}

/** A reading as a page: every claim as a sentence with its place, every table as it was taken, and what was left over. */
export const readingPage = (loaded: LoadedBulletin, tools: ReadingWords): readonly Block[] => {
  const { bulletin, reading, document } = loaded
  const text = document.kind === 'json' || document.kind === 'sample' ? undefined : document
  const { rows = [], total } = bulletin
  const all = total ? [...rows, total] : rows
  const ofTables =
    reading && text
      ? reading.tables.flatMap((table) => tableBlocks(table, text, tools))
      : all.length > 0
        ? [
            heading(tools.words.reading.table({ title: undefined, rows: rows.length, place: undefined })),
            rowsBlock(all, namesIn(tools)),
          ]
        : []
  return [
    ...introduction(loaded, tools),
    ...claimsBlocks(bulletin, text, tools),
    ...ofTables,
    ...(reading && text ? unusedBlocks(reading, text, tools) : []),
  ]
}

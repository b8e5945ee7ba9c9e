import { messagesIn } from '../../report/messages.js'
import { about } from '../input/about.js'
import { type LoadedBulletin, loadBulletin } from '../input/bulletin.js'
import { openDocument, type TextDocument } from '../input/document.js'
import { schemeOf } from '../input/scheme-file.js'
import type { ReadJson } from '../json-shape/readings.js'
import { schemeIn } from '../output/assessment.js'
import { blocksMarkdown, blocksText } from '../output/blocks.js'
import { coverageJson } from '../output/coverage.js'
import { inputJson } from '../output/input-json.js'
import { readingPage } from '../output/reading-page.js'
import { Refusal } from '../refusal.js'
import { type ExitStatus, type OutputOptions, print, printJson, type Session } from '../session.js'

/** The options of `read`. */
export interface ReadOptions extends OutputOptions {
  readonly scheme?: string
}

const tablesJson = (
  { reading }: LoadedBulletin,
  document: TextDocument | undefined,
  { words }: Session,
): ReadJson['tables'] => {
  if (!reading || !document) return []
  const { rowReasons, cellReasons } = words.reading
  return reading.tables.map(({ title, rows, columns, skipped, unread, surveyedFrom }) => ({
    ...(title !== undefined && { title }),
    rows: rows.length,
    columns: columns.map(({ header, name, reason }) => ({
      heading: header,
      ...(name !== undefined && reason === undefined && { name }),
      ...(reason !== undefined && { reason }),
    })),
    skipped: skipped.map(({ label, reason, source }) => ({
      label,
      reason,
      detail: rowReasons[reason],
      source: { place: document.placeOf(source.start), ...source },
    })),
    unread: unread.map(({ unit, column, reason, source }) => ({
      unit,
      column,
      reason,
      detail: cellReasons[reason],
      source: { place: document.placeOf(source.start), ...source },
    })),
    ...(surveyedFrom !== undefined && { surveyedFrom }),
  }))
}

const asJson = (loaded: LoadedBulletin, session: Session): ReadJson => {
  const { bulletin, reading, document } = loaded
  const text = document.kind === 'json' || document.kind === 'sample' ? undefined : document
  return {
    schemaVersion: 1,
    command: 'read',
    language: session.language,
    input: inputJson(document),
    bulletin,
    ...(reading && text && { coverage: coverageJson(reading.coverage, text, session.words.reading) }),
    tables: tablesJson(loaded, text, session),
  }
}

/** `read`: what of a file was understood, and what was not. */
export const readCommand = async (
  file: string,
  options: ReadOptions,
  session: Session,
): Promise<ExitStatus> => {
  const { io, progress, words, language, screen } = session
  const scheme = options.scheme === undefined ? undefined : await schemeOf(options.scheme, io)
  const loaded = await loadBulletin(await openDocument(file, io, progress), scheme, session)
  const { document, bulletin, reading } = loaded
  // A text without a single number is not worth a page about it.
  if (reading?.coverage.numbers === 0) throw new Refusal((told) => told.nothingRead({ name: document.name }))
  about(document.name, bulletin, () => schemeIn(bulletin))
  if (options.json) {
    printJson(session, asJson(loaded, session))
    return 0
  }
  const page = readingPage(loaded, { words, report: messagesIn(language) })
  print(session, options.markdown ? blocksMarkdown(page) : blocksText(page, screen))
  return 0
}

import type { Scheme } from '../../model/scheme.js'
import { assessmentCsv } from '../../report/csv/assessment-csv.js'
import { assessmentMarkdown } from '../../report/markdown/assessment-markdown.js'
import { messagesIn } from '../../report/messages.js'
import { printable } from '../../report/printable.js'
import { yueyang2021 } from '../../schemes/yueyang-2021.js'
import { type Assessment, assess } from '../../score/assess.js'
import { about } from '../input/about.js'
import { type Document, openDocument } from '../input/document.js'
import { schemeOf } from '../input/scheme-file.js'
import { loadTallies } from '../input/tallies.js'
import type { ScoreJson } from '../json-shape/results.js'
import { schemeName } from '../output/assessment.js'
import { assessmentJson } from '../output/assessment-json.js'
import { assessmentLines } from '../output/audit-page.js'
import { countNameIn } from '../output/count-name.js'
import { inputJson } from '../output/input-json.js'
import { savePage } from '../output/page-file.js'
import { byteOrderMark } from '../output/spreadsheet.js'
import { indented } from '../output/wrapped.js'
import { type ExitStatus, type OutputOptions, print, printJson, type Session, say } from '../session.js'

/** The options of `score`. */
export interface ScoreOptions extends OutputOptions {
  readonly scheme?: string
}

interface Scored {
  readonly assessment: Assessment
  readonly document: Document
  readonly scheme: Scheme
  readonly isDefault: boolean
}

/** By which scheme, and whether anybody asked for it. */
const introduction = ({ scheme, isDefault }: Scored, { language, words }: Session): string => {
  const title = schemeName(scheme, messagesIn(language))
  return isDefault
    ? words.results.defaultScheme({ id: scheme.id, title })
    : words.results.givenScheme({ title })
}

const asText = (scored: Scored, session: Session): string => {
  const { screen, language } = session
  return [
    ...indented(printable(introduction(scored, session)), '', screen.width),
    ...assessmentLines(scored.assessment, messagesIn(language), screen),
    '',
  ].join('\n')
}

const asJson = ({ assessment, document, isDefault }: Scored, { language }: Session): ScoreJson => ({
  schemaVersion: 1,
  command: 'score',
  language,
  input: inputJson(document),
  isDefaultScheme: isDefault,
  assessment: assessmentJson(assessment, messagesIn(language)),
})

const printResult = async (scored: Scored, options: ScoreOptions, session: Session): Promise<void> => {
  const { json, markdown, csv, html } = options
  const { language } = session
  const { assessment, document, isDefault } = scored
  const isText = !json && !markdown && !csv
  if (isDefault && !json && (!isText || html !== undefined)) say(session, introduction(scored, session))
  if (html !== undefined) {
    const { reportHtml } = await import('../../report/html/report-html.js')
    await savePage(html, reportHtml({ assessment }, { language }), document.name, session)
    if (isText) return
  }
  if (json) printJson(session, asJson(scored, session))
  else if (markdown) print(session, assessmentMarkdown(assessment, { language }))
  else if (csv) print(session, byteOrderMark + assessmentCsv(assessment, { language }))
  else print(session, asText(scored, session))
}

/** `score`: index, grade and rank of every unit of a table of counts. */
export const scoreCommand = async (
  file: string,
  options: ScoreOptions,
  session: Session,
): Promise<ExitStatus> => {
  const { io, progress, language } = session
  const isDefault = options.scheme === undefined
  const scheme = options.scheme === undefined ? yueyang2021 : await schemeOf(options.scheme, io)
  const document = await openDocument(file, io, progress)
  const units = await loadTallies(document, scheme, countNameIn(scheme, language), session)
  const assessment = about(document.name, undefined, () => assess(units, scheme))
  await printResult({ assessment, document, scheme, isDefault }, options, session)
  return 0
}

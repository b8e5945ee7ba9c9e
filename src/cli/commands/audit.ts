import type { Audit } from '../../audit/audit.js'
import { audit } from '../../audit/audit.js'
import { auditCsv } from '../../report/csv/audit-csv.js'
import { auditMarkdown } from '../../report/markdown/audit-markdown.js'
import { messagesIn } from '../../report/messages.js'
import { printable } from '../../report/printable.js'
import { schemeName } from '../../report/scheme-words.js'
import type { Assessment } from '../../score/assess.js'
import { about } from '../input/about.js'
import { hasFigures, type LoadedBulletin, loadBulletin } from '../input/bulletin.js'
import { openDocument, type TextDocument } from '../input/document.js'
import { schemeOf } from '../input/scheme-file.js'
import type { AuditJson } from '../json-shape/results.js'
import { assessmentOf, schemeIn } from '../output/assessment.js'
import { assessmentJson } from '../output/assessment-json.js'
import { findingsJson } from '../output/audit-json.js'
import { assessmentLines, auditLines } from '../output/audit-page.js'
import { coverageJson } from '../output/coverage.js'
import { inputJson } from '../output/input-json.js'
import { savePage } from '../output/page-file.js'
import { byteOrderMark } from '../output/spreadsheet.js'
import { indented } from '../output/wrapped.js'
import { Refusal } from '../refusal.js'
import { type ExitStatus, type OutputOptions, print, printJson, type Session } from '../session.js'

/** The options of `audit`. */
export interface AuditOptions extends OutputOptions {
  readonly scheme?: string
  readonly strict?: boolean
}

/** What was found, and what it was found in. */
interface Audited extends LoadedBulletin {
  readonly audited: Audit
  readonly assessment: Assessment | undefined
}

const textOf = ({ document }: LoadedBulletin): TextDocument | undefined =>
  document.kind === 'json' || document.kind === 'sample' ? undefined : document

const asText = (found: Audited, strict: boolean, { language, words, screen }: Session): string => {
  const report = messagesIn(language)
  const { audited, assessment, bulletin } = found
  const { title, summary } = audited
  const line = (text: string): readonly string[] => indented(printable(text), '', screen.width)
  const scheme = schemeIn(bulletin)
  const name = scheme && schemeName(scheme, report)
  const hasRows = (bulletin.rows?.length ?? 0) > 0
  const table =
    assessment && name !== undefined
      ? [...line(report.assessedBy(name)), ...assessmentLines(assessment, report, screen)]
      : hasRows
        ? line(words.results.notAssessed({ scheme: name }))
        : []
  return [
    ...(title === undefined ? [] : [...line(title).map((one) => screen.paint('bold', one)), '']),
    ...(table.length > 0 ? [...table, ''] : []),
    ...auditLines(audited, { report, words: words.results, screen, document: textOf(found) }),
    ...(strict && summary.unverifiable > 0
      ? line(words.results.strict({ unverifiable: summary.unverifiable }))
      : []),
    '',
  ].join('\n')
}

const asJson = (found: Audited, strict: boolean, { language, words }: Session): AuditJson => {
  const report = messagesIn(language)
  const { audited, assessment, reading, document } = found
  const { title, findings: _, summary } = audited
  const { claims, reconciles, differs, unverifiable, explained } = summary
  const text = textOf(found)
  return {
    schemaVersion: 1,
    command: 'audit',
    language,
    input: inputJson(document),
    ...(title !== undefined && { title }),
    strict,
    summary: { claims, reconciles, differs, unverifiable, explained },
    findings: findingsJson(audited, report, text),
    ...(assessment && { assessment: assessmentJson(assessment, report) }),
    ...(reading && text && { coverage: coverageJson(reading.coverage, text, words.reading) }),
  }
}

const asPage = async (
  { audited, assessment, reading, document }: Audited,
  { language }: Session,
): Promise<string> => {
  const { reportHtml } = await import('../../report/html/report-html.js')
  // The source of a page is no text to be quoted: its tags would be shown.
  const text = document.kind === 'text' ? document.text : undefined
  return reportHtml({ audit: audited, assessment, text, reading }, { language })
}

/** The characters of a workbook are those of the page it was written out as: nobody else can count them. */
const inSpreadsheet = ({ audited, document }: Audited): Audit =>
  document.kind === 'xlsx'
    ? { ...audited, findings: audited.findings.map(({ source: _, ...finding }) => finding) }
    : audited

const printResult = async (found: Audited, options: AuditOptions, session: Session): Promise<void> => {
  const { json, markdown, csv, html, strict = false } = options
  const { language } = session
  if (html !== undefined) {
    const done = await savePage(html, await asPage(found, session), found.document.name, session)
    const hasOther = json || markdown || csv
    if (!hasOther && done === 'saved') {
      print(session, `${messagesIn(language).audit.summary(found.audited.summary)}\n`)
    }
    if (!hasOther) return
  }
  if (json) printJson(session, asJson(found, strict, session))
  else if (markdown) print(session, auditMarkdown(found.audited, { language }))
  else if (csv) print(session, byteOrderMark + auditCsv(inSpreadsheet(found), { language }))
  else print(session, asText(found, strict, session))
}

/** `audit`: every figure of a bulletin against what follows from the counts. */
export const auditCommand = async (
  file: string,
  options: AuditOptions,
  session: Session,
): Promise<ExitStatus> => {
  const { io, progress } = session
  const scheme = options.scheme === undefined ? undefined : await schemeOf(options.scheme, io)
  const loaded = await loadBulletin(await openDocument(file, io, progress), scheme, session)
  const { bulletin, document, reading } = loaded
  if (!hasFigures(bulletin)) throw new Refusal((words) => words.nothingRead({ name: document.name }))
  const size = reading ? reading.coverage.numbers * 100 : 0
  progress.show((words) => words.auditing({ name: document.name }), size)
  const audited = about(document.name, bulletin, () => audit(bulletin))
  const known = about(document.name, bulletin, () => schemeIn(bulletin))
  const assessment = known && assessmentOf(bulletin, known)
  await printResult({ ...loaded, audited, assessment }, options, session)
  const { differs, unverifiable } = audited.summary
  return differs > 0 || (options.strict && unverifiable > 0) ? 1 : 0
}

import type { Scheme } from '../../model/scheme.js'
import { comparisonColumns } from '../../report/comparison-columns.js'
import { type ComparedSides, type ComparisonView, comparisonView } from '../../report/comparison-view.js'
import { comparisonCsv } from '../../report/csv/comparison-csv.js'
import { comparisonMarkdown } from '../../report/markdown/comparison-markdown.js'
import { messagesIn } from '../../report/messages.js'
import { printable } from '../../report/printable.js'
import { schemeName } from '../../report/scheme-words.js'
import { yueyang2021 } from '../../schemes/yueyang-2021.js'
import { type Assessment, assess } from '../../score/assess.js'
import { type Comparison, compare } from '../../score/comparison/compare.js'
import { about } from '../input/about.js'
import { countNameIn } from '../input/count-name.js'
import { type Document, openDocument } from '../input/document.js'
import { schemeOf } from '../input/scheme-file.js'
import { loadTallies } from '../input/tallies.js'
import type { CompareJson } from '../json-shape/comparison.js'
import { comparisonJson } from '../output/comparison-json.js'
import { inputJson } from '../output/input-json.js'
import { savePage } from '../output/page-file.js'
import { sideNames } from '../output/side-names.js'
import { byteOrderMark } from '../output/spreadsheet.js'
import { tableLines } from '../output/table.js'
import { indented } from '../output/wrapped.js'
import { Refusal } from '../refusal.js'
import { type ExitStatus, type OutputOptions, print, printJson, type Session, say } from '../session.js'

/** The options of `compare`. */
export interface CompareOptions extends OutputOptions {
  readonly scheme?: string
  /** The scheme of the later table, where it is another. */
  readonly schemeAfter?: string
  /** A file for the slope chart. */
  readonly svg?: string
}

/** One of the two tables. */
interface Side {
  readonly document: Document
  readonly scheme: Scheme
  readonly assessment: Assessment
}

interface Compared {
  readonly before: Side
  readonly after: Side
  readonly isDefault: boolean
  readonly comparison: Comparison
  readonly view: ComparisonView
  /** What the two tables are called, where their files tell. */
  readonly sides: { readonly sides?: ComparedSides }
}

const loadSide = async (file: string, scheme: Scheme, session: Session): Promise<Side> => {
  const document = await openDocument(file, session.io, session.progress)
  const units = await loadTallies(document, scheme, countNameIn(scheme, session.language), session)
  return { document, scheme, assessment: about(document.name, undefined, () => assess(units, scheme)) }
}

/** Which schemes, and whether anybody asked for them. */
const introduction = (
  { before, after, isDefault, comparison }: Compared,
  { language, words }: Session,
): string => {
  const report = messagesIn(language)
  const [title, titleAfter] = [schemeName(before.scheme, report), schemeName(after.scheme, report)]
  if (!comparison.sameScheme) return words.results.twoSchemes({ before: title, after: titleAfter })
  return isDefault
    ? words.results.defaultScheme({ id: before.scheme.id, title })
    : words.results.givenScheme({ title })
}

const asText = (compared: Compared, session: Session): string => {
  const { screen, language, words } = session
  const { view, before, after } = compared
  const report = messagesIn(language)
  const columns = comparisonColumns(view, report)
  const named = words.results.compared({ before: before.document.name, after: after.document.name })
  return [
    ...[named, introduction(compared, session)].flatMap((line) =>
      indented(printable(line), '', screen.width),
    ),
    ...tableLines(
      {
        headings: columns.map(({ heading }) => heading),
        rows: [...view.units, view.total].map((unit) => columns.map(({ cell }) => cell(unit))),
        right: columns.map(({ isNumber }) => isNumber),
      },
      screen,
    ),
    ...(view.note === undefined ? [] : indented(view.note, '', screen.width)),
    ...indented(view.summary, '', screen.width).map((line) => screen.paint('bold', line)),
    '',
  ].join('\n')
}

const asJson = (
  { before, after, isDefault, comparison, view }: Compared,
  { language }: Session,
): CompareJson => ({
  schemaVersion: 1,
  command: 'compare',
  language,
  inputs: { before: inputJson(before.document), after: inputJson(after.document) },
  isDefaultScheme: isDefault,
  ...comparisonJson(comparison, view, messagesIn(language)),
})

/** Saves a report, but over neither of the tables. */
const save = async (
  path: string,
  made: string,
  { before, after }: Compared,
  session: Session,
): Promise<void> => {
  if (await session.io.files.isSame(path, before.document.name)) {
    throw new Refusal((words) => words.overwritesInput({ name: path }))
  }
  await savePage(path, made, after.document.name, session)
}

const printResult = async (compared: Compared, options: CompareOptions, session: Session): Promise<void> => {
  const { json, markdown, csv, html, svg } = options
  const { language } = session
  const { comparison, isDefault, sides } = compared
  const isText = !json && !markdown && !csv
  const isSaved = html !== undefined || svg !== undefined
  if (isDefault && !json && (!isText || isSaved)) say(session, introduction(compared, session))
  if (html !== undefined) {
    const { reportHtml } = await import('../../report/html/report-html.js')
    await save(html, reportHtml({ comparison, ...sides }, { language }), compared, session)
  }
  if (svg !== undefined) {
    const { slopeSvg } = await import('../../report/svg/slope-svg.js')
    await save(svg, `${slopeSvg(comparison, { language, ...sides })}\n`, compared, session)
  }
  if (isText && isSaved) return
  if (json) printJson(session, asJson(compared, session))
  else if (markdown) print(session, comparisonMarkdown(comparison, { language, ...sides }))
  else if (csv) print(session, byteOrderMark + comparisonCsv(comparison, { language, ...sides }))
  else print(session, asText(compared, session))
}

/** `compare`: what moved between two tables of counts, or between two schemes. */
export const compareCommand = async (
  files: readonly [before: string, after: string],
  options: CompareOptions,
  session: Session,
): Promise<ExitStatus> => {
  const { io, language } = session
  const [fileBefore, fileAfter] = files
  if (fileBefore === '-' && fileAfter === '-') throw new Refusal((words) => words.inputTwice({ name: '-' }))
  const isDefault = options.scheme === undefined
  const scheme = options.scheme === undefined ? yueyang2021 : await schemeOf(options.scheme, io)
  const schemeAfter = options.schemeAfter === undefined ? scheme : await schemeOf(options.schemeAfter, io)
  const before = await loadSide(fileBefore, scheme, session)
  const after = await loadSide(fileAfter, schemeAfter, session)
  const comparison = compare(before.assessment, after.assessment)
  const named = sideNames(fileBefore, fileAfter)
  const report = messagesIn(language)
  const view = comparisonView(comparison, named ?? report.comparison.sides, report)
  const sides = named === undefined ? {} : { sides: named }
  await printResult({ before, after, isDefault, comparison, view, sides }, options, session)
  return 0
}

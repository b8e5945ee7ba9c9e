import { assessmentCsv } from '../../report/csv/assessment-csv.js'
import type { WhatWouldChange } from '../../report/html/what-would-change-sections.js'
import { assessmentMarkdown } from '../../report/markdown/assessment-markdown.js'
import { messagesIn } from '../../report/messages.js'
import { printable } from '../../report/printable.js'
import { explainRank } from '../../score/explain-rank/explain-rank.js'
import type { Sensitivity } from '../../score/sensitivity/sensitivity-result.js'
import type { WhatIf } from '../../score/what-if/what-if.js'
import { type ScoredUnits, scoredUnits, unitNamed } from '../input/scored-units.js'
import { supposedChanges } from '../input/supposed-changes.js'
import type { ScoreJson } from '../json-shape/results.js'
import { askedMarkdown, askedText } from '../output/asked.js'
import { assessmentJson } from '../output/assessment-json.js'
import { assessmentLines } from '../output/audit-page.js'
import { rankJson, whatIfJson } from '../output/changes-json.js'
import { inputJson } from '../output/input-json.js'
import { introduction } from '../output/introduction.js'
import { savePage } from '../output/page-file.js'
import { sensitivityJson } from '../output/sensitivity-json.js'
import { sensitivityOf } from '../output/sensitivity-of.js'
import { byteOrderMark } from '../output/spreadsheet.js'
import { supposed } from '../output/supposed.js'
import { indented } from '../output/wrapped.js'
import { type ExitStatus, type OutputOptions, print, printJson, type Session, say } from '../session.js'

/** The options of `score`. */
export interface ScoreOptions extends OutputOptions {
  readonly scheme?: string
  /** A unit whose rank is explained. */
  readonly unit?: string
  /** Changes of counts, one unit each. */
  readonly whatIf?: readonly string[]
  readonly sensitivity?: boolean
}

/** What stands below the table. */
interface Asked extends WhatWouldChange {
  readonly whatIf?: readonly WhatIf[]
  readonly sensitivity?: Sensitivity
}

const asText = (scored: ScoredUnits, asked: Asked, session: Session): string => {
  const { screen, language } = session
  const report = messagesIn(language)
  const table = [
    ...indented(printable(introduction(scored, session)), '', screen.width),
    ...assessmentLines(scored.assessment, report, screen),
    '',
  ].join('\n')
  return table + askedText(asked, report, screen)
}

const asJson = (
  { assessment, document, isDefault }: ScoredUnits,
  { rank, whatIf, sensitivity }: Asked,
  { language }: Session,
): ScoreJson => {
  const report = messagesIn(language)
  return {
    schemaVersion: 1,
    command: 'score',
    language,
    input: inputJson(document),
    isDefaultScheme: isDefault,
    assessment: assessmentJson(assessment, report),
    ...(rank && { rank: rankJson(rank, report) }),
    ...(whatIf && { whatIf: whatIf.map((one) => whatIfJson(one, report)) }),
    ...(sensitivity && { sensitivity: sensitivityJson(sensitivity, report) }),
  }
}

const printResult = async (
  scored: ScoredUnits,
  asked: Asked,
  options: ScoreOptions,
  session: Session,
): Promise<void> => {
  const { json, markdown, csv, html } = options
  const { language } = session
  const { assessment, document, isDefault } = scored
  const isText = !json && !markdown && !csv
  if (isDefault && !json && (!isText || html !== undefined)) say(session, introduction(scored, session))
  if (html !== undefined) {
    const { reportHtml } = await import('../../report/html/report-html.js')
    await savePage(html, reportHtml({ assessment, ...asked }, { language }), document.name, session)
    if (isText) return
  }
  if (json) printJson(session, asJson(scored, asked, session))
  else if (markdown) {
    print(session, assessmentMarkdown(assessment, { language }) + askedMarkdown(asked, messagesIn(language)))
  } else if (csv) print(session, byteOrderMark + assessmentCsv(assessment, { language }))
  else print(session, asText(scored, asked, session))
}

/** `score`: index, grade and rank of every unit of a table of counts; and below it what was asked beside it. */
export const scoreCommand = async (
  file: string,
  options: ScoreOptions,
  session: Session,
): Promise<ExitStatus> => {
  const { unit, whatIf, sensitivity } = options
  const scored = await scoredUnits(file, options.scheme, session)
  const asked: Asked = {
    ...(unit !== undefined && { rank: explainRank(scored.assessment, unitNamed(unit, scored)[0]) }),
    ...(whatIf && { whatIf: supposed(supposedChanges(whatIf, scored), scored) }),
    ...(sensitivity && { sensitivity: await sensitivityOf(scored, {}, session) }),
  }
  await printResult(scored, asked, options, session)
  return 0
}

import { paragraph } from '../../report/block.js'
import type { WhatWouldChange } from '../../report/html/what-would-change-sections.js'
import { blocksAsMarkdown } from '../../report/markdown/blocks-markdown.js'
import { messagesIn } from '../../report/messages.js'
import { schemeName } from '../../report/scheme-words.js'
import type { ScoredUnits } from '../input/scored-units.js'
import { type OutputOptions, print, printJson, type Session, say } from '../session.js'
import { askedBlocks } from './asked.js'
import { blocksText } from './blocks.js'
import { introduction } from './introduction.js'
import { savePage } from './page-file.js'
import { byteOrderMark } from './spreadsheet.js'

/** The forms that are written by the command itself. */
interface OwnForms {
  readonly json: () => object
  readonly csv?: () => string
}

/** Prints what was asked of a table, without the table; a page has the table above it. */
export const printAsked = async (
  scored: ScoredUnits,
  asked: WhatWouldChange,
  { json, markdown, csv, html }: OutputOptions,
  session: Session,
  own: OwnForms,
): Promise<void> => {
  const { language, screen } = session
  const report = messagesIn(language)
  const { assessment, document, isDefault, scheme } = scored
  const isText = !json && !markdown && !csv
  if (isDefault && !json && (!isText || html !== undefined)) say(session, introduction(scored, session))
  if (html !== undefined) {
    const { reportHtml } = await import('../../report/html/report-html.js')
    await savePage(html, reportHtml({ assessment, ...asked }, { language }), document.name, session)
    if (isText) return
  }
  const blocks = askedBlocks(asked, report)
  if (json) printJson(session, own.json())
  else if (csv && own.csv) print(session, byteOrderMark + own.csv())
  else if (markdown) {
    const by = paragraph(report.assessedBy(schemeName(scheme, report)))
    print(session, blocksAsMarkdown([by, ...blocks]))
  } else print(session, blocksText([paragraph(introduction(scored, session)), ...blocks], screen))
}

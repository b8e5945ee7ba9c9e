import type { Audit } from '../../audit/audit.js'
import type { Finding, Verdict } from '../../audit/finding.js'
import { assessmentView } from '../../report/assessment-view.js'
import { signs } from '../../report/figure-list.js'
import { type FindingView, viewOf } from '../../report/finding-view.js'
import type { Messages as ReportMessages } from '../../report/messages/messages-shape.js'
import { printable } from '../../report/printable.js'
import type { Assessment } from '../../score/assess.js'
import type { TextDocument } from '../input/document.js'
import type { ResultMessages } from '../messages/messages-shape.js'
import type { Screen } from './screen.js'
import { tableLines } from './table.js'
import { indented } from './wrapped.js'

/** What the results of an audit are told with. */
export interface AuditPage {
  readonly report: ReportMessages
  readonly words: ResultMessages
  readonly screen: Screen
  /** The text it was read from, where it was. */
  readonly document: TextDocument | undefined
}

const remark = '    '

/** The figure in its sentence: coloured, or between brackets where there is no colour. */
const passage = ({ source }: Finding, { words, screen, document }: AuditPage): string | undefined => {
  const quoted = source && document?.quote(source.start, source.end)
  if (!quoted || !source || !document) return undefined
  const place = document.placeOf(source.start)
  const before = printable(quoted.before)
  const figure = printable(quoted.figure)
  const after = printable(quoted.after)
  // Where each cell has a line of its own, there is nothing around a figure.
  if (!/[\p{L}\p{N}]/u.test(`${before}${after}`)) return words.passage({ place, quotation: undefined })
  const marked = screen.hasColour ? screen.paint(['bold', 'underline'], figure) : `【${figure}】`
  return words.passage({ place, quotation: `${before}${marked}${after}` })
}

const head = (sign: string, view: FindingView, { report, screen }: AuditPage): string => {
  const { paint } = screen
  const title = view.corrected === undefined ? report.audit.open(view.title, view.published) : view.title
  return `${sign} ${paint('bold', title)}`
}

const signIn = ({ verdict }: Finding, { paint }: Screen): string =>
  paint(({ reconciles: 'green', differs: 'red', unverifiable: 'yellow' } as const)[verdict], signs[verdict])

/** A finding: the figure, what it should be, all that is said of it, and the words it stands in. */
export const findingLines = (finding: Finding, page: AuditPage): readonly string[] => {
  const { report, screen } = page
  const sign = signIn(finding, screen)
  const view = viewOf(finding, report)
  const { corrected, published, basis, remarks } = view
  const quoted = passage(finding, page)
  return [
    ...indented(head(sign, view, page), '', screen.width),
    ...[
      ...(corrected === undefined ? [] : [report.audit.figure(published, corrected, basis)]),
      ...remarks.map(({ name, text }) => report.audit.remark(name, text)),
      ...(quoted === undefined ? [] : [quoted]),
    ].flatMap((line) => indented(line, remark, screen.width)),
  ]
}

const section = (
  { findings }: Audit,
  verdict: Verdict,
  heading: (count: number) => string,
  page: AuditPage,
): readonly string[] => {
  const own = findings.filter((finding) => finding.verdict === verdict)
  return own.length === 0
    ? []
    : [
        page.screen.paint('bold', heading(own.length)),
        ...own.flatMap((finding) => findingLines(finding, page)),
        '',
      ]
}

/** The assessed table. */
export const assessmentLines = (
  assessment: Assessment,
  report: ReportMessages,
  screen: Screen,
): readonly string[] => {
  const { columns } = report.assessment
  const { rows, total } = assessmentView(assessment, report)
  return tableLines(
    {
      headings: [columns.rank, columns.unit, columns.index, columns.grade, columns.working],
      rows: [...rows, total].map(({ rank, unit, index, grade, working }) => [
        rank,
        unit,
        index,
        grade,
        working,
      ]),
      right: [true, false, true, false, false],
      shorter: (sum) => sum.replaceAll(' + ', '+'),
    },
    screen,
  )
}

/** Every figure that differs or cannot be verified, in the words of the reports, each in its sentence; and how many there are. */
export const auditLines = (audit: Audit, page: AuditPage): readonly string[] => {
  const { report, screen } = page
  const { paint, width } = screen
  const { summary } = audit
  const colour = summary.differs > 0 ? 'red' : summary.unverifiable > 0 ? 'yellow' : 'green'
  return [
    ...section(audit, 'differs', report.audit.differing, page),
    ...section(audit, 'unverifiable', report.audit.unverifiable, page),
    ...indented(report.audit.summary(summary), '', width).map((line) => paint(['bold', colour], line)),
  ]
}

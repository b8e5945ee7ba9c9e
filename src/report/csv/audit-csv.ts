import type { Audit } from '../../audit/audit.js'
import { figureList, type ListedFigure } from '../figure-list.js'
import type { Messages } from '../messages/messages-shape.js'
import { checkAudit } from '../report-input.js'
import { type ReportOptions, wordsOf } from '../report-language.js'
import { type CsvCell, csv, fraction } from './csv.js'

const record = (
  { finding, title, published, corrected, basis, remarks }: ListedFigure,
  at: number,
  { audit }: Messages,
): readonly CsvCell[] => [
  { figure: `${at + 1}` },
  title,
  { figure: published },
  { figure: corrected ?? '' },
  fraction(basis ?? ''),
  audit.verdicts[finding.verdict],
  remarks.map(({ name, text }) => audit.remark(name, text)).join('\n'),
  { figure: finding.source ? `${finding.source.start + 1}` : '' },
]

/**
 * 核对结果 as CSV (RFC 4180, without a byte order mark): a record a figure, with what it should be, what it was recomputed
 * from, the verdict, the remarks, and the character of the text it was read at. A text that a spreadsheet would take for a
 * formula is marked by an apostrophe.
 *
 * @throws InputError `invalid-type` for what is no audit, `invalid-value` for an unknown language
 * @example
 * import { audit } from 'hotline-score'
 * import { auditCsv } from 'hotline-score/report'
 *
 * const right = { kind: 'rate', label: '按期办结率', published: '99.86%', numerator: '2794', denominator: '2798' } as const
 * auditCsv(audit({ claims: [right] })).split('\r\n')[1] // => "1,按期办结率,99.86%,99.86%,2794÷2798,相符,,"
 */
export const auditCsv = (audit: Audit, options?: ReportOptions): string => {
  checkAudit(audit, 'auditCsv')
  const words = wordsOf(options, 'auditCsv')
  const { number, figure, published, recomputed, basis, verdict, remarks, place } = words.audit.columns
  return csv([
    [number, figure, published, recomputed, basis, verdict, remarks, place],
    ...figureList(audit, words).map((listed, i) => record(listed, i, words)),
  ])
}

import { assessmentView } from '../../report/assessment-view.js'
import type { Messages as ReportMessages } from '../../report/messages/messages-shape.js'
import type { Assessment } from '../../score/assess.js'
import type { AssessedRow } from '../../score/assessed-row.js'
import { explain } from '../../score/explain.js'
import type { AssessmentJson, RowJson } from '../json-shape/results.js'

const indicatorsOf = ({ indicators }: AssessedRow, { naming }: ReportMessages): RowJson['indicators'] =>
  indicators.map(({ id, title, numerator, denominator, rate, weight, points, lost }) => ({
    id,
    title: naming.indicator({ id, title }),
    numerator: `${numerator}`,
    denominator: `${denominator}`,
    ...(rate && { rate: `${rate}` }),
    weight: `${weight}`,
    ...(points && { points: `${points}` }),
    ...(lost && { lost: `${lost}` }),
  }))

const countsOf = ({ tally }: AssessedRow): RowJson['tally'] =>
  Object.fromEntries(
    Object.entries(tally).filter((entry): entry is [string, number] => entry[1] !== undefined),
  )

const rowJson = (
  row: AssessedRow,
  unit: string,
  report: ReportMessages,
  remark: string | undefined,
): RowJson => {
  const { rank, printed, exact, grade } = row
  return {
    unit,
    ...(rank !== undefined && { rank }),
    ...(printed !== undefined && { index: printed }),
    ...(exact && { exact: `${exact}` }),
    ...(grade !== undefined && { grade }),
    working: printed === undefined ? '' : explain(row),
    ...(printed === undefined && remark !== undefined && { unscored: remark }),
    ...(printed !== undefined && remark !== undefined && { unranked: remark }),
    tally: countsOf(row),
    indicators: indicatorsOf(row, report),
    adjustments: row.adjustments.map(({ id, title, cases, points }) => ({
      id,
      title: report.naming.indicator({ id, title }),
      cases: `${cases}`,
      points: `${points}`,
    })),
  }
}

/** An assessed table as it is written down for programs. */
export const assessmentJson = (assessment: Assessment, report: ReportMessages): AssessmentJson => {
  const { rows, total } = assessmentView(assessment, report)
  return {
    scheme: assessment.scheme,
    rows: rows.map(({ row, remark }) => rowJson(row, row.unit, report, remark)),
    total: rowJson(total.row, total.row.unit, report, total.remark),
  }
}

import type { ComparisonView, UnitView } from '../../report/comparison-view.js'
import type { Messages as ReportMessages } from '../../report/messages/messages-shape.js'
import type { AssessedRow } from '../../score/assessed-row.js'
import type { Comparison } from '../../score/comparison/compare.js'
import type { Contribution, PointsMoved } from '../../score/comparison/contribution.js'
import type { ComparedJson, ComparedUnitJson } from '../json-shape/comparison.js'

const movedJson = ({
  before,
  after,
  total,
  byCounts,
  byScheme,
}: PointsMoved): NonNullable<ComparedUnitJson['limit']> => ({
  ...(before && { before: `${before}` }),
  ...(after && { after: `${after}` }),
  total: `${total}`,
  ...(byCounts && { byCounts: `${byCounts}` }),
  ...(byScheme && { byScheme: `${byScheme}` }),
})

const contributionJson = (
  part: Contribution,
  { naming }: ReportMessages,
): ComparedUnitJson['indicators'][0] => ({
  id: part.id,
  title: naming.indicator(part),
  listed: part.listed,
  ...movedJson(part),
})

const sideJson = (row: AssessedRow, { assessment }: ReportMessages): ComparedUnitJson['before'] => {
  const { rank, printed, exact, grade } = row
  return {
    ...(rank !== undefined && { rank }),
    ...(printed !== undefined && { index: printed }),
    ...(exact && { exact: `${exact}` }),
    ...(grade !== undefined && { grade }),
    ...(printed === undefined && { unscored: assessment.unscored(row) }),
  }
}

const unitJson = ({ comparison, remark }: UnitView, report: ReportMessages): ComparedUnitJson => {
  const { unit, status, before, after, index, indicators, adjustments, limit, unsplit } = comparison
  return {
    unit,
    status,
    ...(before && { before: sideJson(before, report) }),
    ...(after && { after: sideJson(after, report) }),
    ...(index && {
      change: {
        printed: index.printed,
        exact: `${index.exact}`,
        rounding: `${index.rounding}`,
        ...(index.byCounts && { byCounts: `${index.byCounts}` }),
        ...(index.byScheme && { byScheme: `${index.byScheme}` }),
      },
    }),
    ...(!index && remark !== undefined && { incomparable: { text: remark } }),
    ...(unsplit !== undefined && { unsplit: { text: report.comparison.unsplit } }),
    indicators: indicators.map((part) => contributionJson(part, report)),
    adjustments: adjustments.map((part) => contributionJson(part, report)),
    ...(limit && { limit: movedJson(limit) }),
  }
}

/** A comparison as it is written down for programs. */
export const comparisonJson = (
  { sameScheme, schemes, came, went }: Comparison,
  { units, total }: ComparisonView,
  report: ReportMessages,
): ComparedJson => ({
  schemes,
  sameScheme,
  units: units.map((unit) => unitJson(unit, report)),
  total: unitJson(total, report),
  came: [...came],
  went: [...went],
})

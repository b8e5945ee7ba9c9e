import type { Ratio } from '../../exact/ratio.js'
import type { Comparison } from '../../score/comparison/compare.js'
import { type ComparisonOptions, comparisonView, sidesIn, type UnitView } from '../comparison-view.js'
import { exactText } from '../exact-text.js'
import { checkComparison } from '../report-input.js'
import { wordsOf } from '../report-language.js'
import { type CsvCell, csv, fraction } from './csv.js'

const figure = (text: string | number | undefined): CsvCell => ({
  figure: text === undefined ? '' : `${text}`,
})

/** An exact number of points: as a figure where it is a decimal, so that a spreadsheet can work with it. */
const exact = (points: Ratio | undefined): CsvCell =>
  points === undefined ? '' : { figure: fraction(exactText(points)) }

/** Every part by its id; an indicator and an adjustment of two schemes may bear the same. */
const partsOf = ({ comparison: { indicators, adjustments } }: UnitView) => ({
  indicators: new Map(indicators.map((part) => [part.id, part])),
  adjustments: new Map(adjustments.map((part) => [part.id, part])),
})

/**
 * 前后对比 as CSV (RFC 4180, without a byte order mark): places, printed indexes and grades of both sides in columns of their
 * own, the printed difference, the exact one, and exactly what every indicator and adjustment contributed; between two schemes
 * also what the counts and what the scheme moved. A text that a spreadsheet would take for a formula is marked by an apostrophe.
 *
 * @throws InputError `invalid-type` for what is no comparison and no names, `invalid-value` for an unknown language
 * @example
 * import { assess, compare } from 'hotline-score'
 * import { comparisonCsv } from 'hotline-score/report'
 * import { yueyang2021 } from 'hotline-score/schemes'
 *
 * const of = (onTime: number) => assess({ 教育局: { due: 3, completed: 3, onTime, reworked: 1, surveyed: 3, satisfied: 3 } }, yueyang2021)
 * comparisonCsv(compare(of(2), of(3))).split('\r\n')[1] // => "1,1,教育局,83.33,93.33,10.00,10,B,A,0,10,0,0,0,"
 */
export const comparisonCsv = (comparison: Comparison, options?: ComparisonOptions): string => {
  checkComparison(comparison, 'comparisonCsv')
  const words = wordsOf(options, 'comparisonCsv')
  const sides = sidesIn(options?.sides, words, 'comparisonCsv')
  const { units, total, isSplit } = comparisonView(comparison, sides, words)
  const { columns, limit: limitName } = words.comparison
  // The parts of both schemes stand in every unit that could be compared.
  const known = [...units, total].find(({ comparison: one }) => one.index) ?? total
  const { indicators, adjustments } = known.comparison
  const record = (unit: UnitView): readonly CsvCell[] => {
    const { before, after, rank, grade, index, limit } = unit.comparison
    const parts = partsOf(unit)
    return [
      figure(rank.before),
      figure(rank.after),
      unit.unit,
      figure(before?.printed),
      figure(after?.printed),
      figure(index?.printed),
      exact(index?.exact),
      ...(isSplit ? [exact(index?.byCounts), exact(index?.byScheme)] : []),
      grade.before ?? '',
      grade.after ?? '',
      ...indicators.map(({ id }) => exact(parts.indicators.get(id)?.total)),
      ...adjustments.map(({ id }) => exact(parts.adjustments.get(id)?.total)),
      exact(limit?.total),
      unit.remark ?? '',
    ]
  }
  return csv([
    [
      columns.rankOf(sides.before),
      columns.rankOf(sides.after),
      columns.unit,
      columns.indexOf(sides.before),
      columns.indexOf(sides.after),
      columns.change,
      columns.exactChange,
      ...(isSplit ? [columns.byCounts, columns.byScheme] : []),
      columns.gradeOf(sides.before),
      columns.gradeOf(sides.after),
      ...indicators.map((part) =>
        columns.contribution(words.comparison.points(words.naming.indicator(part))),
      ),
      ...adjustments.map((part) => columns.contribution(words.naming.indicator(part))),
      columns.contribution(limitName),
      columns.remarks,
    ],
    ...[...units, total].map(record),
  ])
}

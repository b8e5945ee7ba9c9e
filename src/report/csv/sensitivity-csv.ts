import type { RankBounds, Sensitivity } from '../../score/sensitivity/sensitivity-result.js'
import { printable } from '../printable.js'
import { checkSensitivity } from '../report-input.js'
import { type ReportOptions, wordsOf } from '../report-language.js'
import { byRank, extremesOf, gradesText } from '../sensitivity-view.js'
import { type CsvCell, csv } from './csv.js'

const figure = (value: number | string | undefined): CsvCell => ({
  figure: value === undefined ? '' : `${value}`,
})

/** A bound a column: an interval in one cell a spreadsheet would take for a day. */
const bounds = (own: RankBounds | undefined, yes: string, no: string): readonly CsvCell[] => [
  figure(own?.best),
  figure(own?.worst),
  own === undefined ? '' : own.bestAttained && own.worstAttained ? yes : no,
]

/**
 * 名次区间 as CSV (RFC 4180, without a byte order mark): a record a unit, best first, with the best and the worst rank when one
 * weight moves alone and when all move jointly, exactly, whether these bounds are attained, and the ranks of the samples.
 *
 * @throws InputError `invalid-type` for no result of `sensitivity`, `invalid-value` for an unknown language
 * @example
 * import { sensitivity } from 'hotline-score'
 * import { sensitivityCsv } from 'hotline-score/report'
 * import { yueyang2021 } from 'hotline-score/schemes'
 *
 * const clean = { due: 2, completed: 2, onTime: 2, reworked: 0, surveyed: 2, satisfied: 2 }
 * const found = sensitivity({ 教育局: clean, 司法局: { ...clean, satisfied: 1 } }, yueyang2021)
 * sensitivityCsv(found).split('\r\n')[2] // => "2,司法局,90.00,2,2,是,2,2,是,2,2,2,2,A 52.2% / B 47.8%"
 */
export const sensitivityCsv = (found: Sensitivity, options?: ReportOptions): string => {
  checkSensitivity(found, 'sensitivityCsv')
  const { sensitivity } = wordsOf(options, 'sensitivityCsv')
  const { columns, csv: own } = sensitivity
  const intervals = [columns.alone, columns.jointly]
  const sampled = [columns.middle, columns.sampled]
  return csv([
    [
      columns.rank,
      columns.unit,
      columns.index,
      ...intervals.flatMap((name) => [own.best(name), own.worst(name), own.attained(name)]),
      ...sampled.flatMap((name) => [own.best(name), own.worst(name)]),
      columns.grades,
    ],
    ...byRank(found).map((unit) => {
      const { rank, printed, alone, jointly, sampled: samples } = unit
      return [
        figure(rank),
        printable(unit.unit),
        figure(printed),
        ...bounds(alone, own.yes, own.no),
        ...bounds(jointly, own.yes, own.no),
        ...[samples?.middle90, extremesOf(unit)].flatMap((pair) => [figure(pair?.[0]), figure(pair?.[1])]),
        printed === undefined ? '' : printable(gradesText(unit)),
      ]
    }),
  ])
}

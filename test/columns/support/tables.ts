import fc from 'fast-check'
import type { Column, CountColumns, ScoredColumns } from '../../../src/columns/index.js'
import { defineScheme, type Scheme } from '../../../src/model/scheme.js'
import type { Tally } from '../../../src/model/tally.js'
import { schemes } from '../../score/support/arbitraries.js'

/** Tallies as columns, one a count, each made by `make`. */
export const columnsOf = (
  tallies: readonly Tally[],
  make: (values: number[]) => Column = (values) => Float64Array.from(values),
): CountColumns => {
  const names = [
    'due',
    'completed',
    'onTime',
    'reworked',
    'surveyed',
    'satisfied',
    ...Object.keys(tallies[0] ?? {}),
  ]
  return Object.fromEntries(
    names.map((name) => [name, make(tallies.map((tally) => tally[name] ?? 0))]),
  ) as unknown as CountColumns
}

/** A row of scored columns in the words of an assessment. */
export const rowOf = (table: ScoredColumns, row: number) => {
  const scaled = table.index[row] ?? -1
  const digits = `${scaled}`.padStart(table.places + 1, '0')
  const point = digits.length - table.places
  return {
    printed:
      scaled < 0
        ? undefined
        : `${digits.slice(0, point)}${table.places > 0 ? `.${digits.slice(point)}` : ''}`,
    grade: table.grades[table.grade[row] ?? -1],
    rank: table.rank[row] || undefined,
    status: table.statuses[table.status[row] ?? -1],
  }
}

const ranking = fc.record(
  {
    by: fc.constantFrom('printed' as const, 'exact' as const),
    ties: fc.constantFrom('competition', 'dense', 'modified', 'ordinal', 'fractional'),
    tieBreakers: fc.array(
      fc.oneof(
        fc.constant({ indicator: 'i0' }),
        fc.record({
          count: fc.constantFrom('due', 'praised', 'satisfied'),
          first: fc.constantFrom('larger' as const, 'smaller' as const),
        }),
      ),
      { maxLength: 2 },
    ),
    minimum: fc.record({ count: fc.constantFrom('due', 'surveyed'), atLeast: fc.constantFrom(0, 3, '7/2') }),
  },
  { requiredKeys: [] },
)

/** Schemes of every shape, those that rank in every way included. */
export const rankingSchemes: fc.Arbitrary<Scheme> = fc
  .tuple(schemes, fc.option(ranking, { nil: undefined }))
  .map(([scheme, ranks]) => defineScheme(ranks ? ({ ...scheme, ranking: ranks } as Scheme) : scheme))

import { describe, expect, it } from 'vitest'
import { scoreColumns } from '../../src/columns/index.js'
import { defineScheme, type Scheme } from '../../src/model/scheme.js'
import { yueyang2021 } from '../../src/schemes/yueyang-2021.js'
import { score } from '../../src/score/score.js'
import { columnsOf, rowOf } from './support/tables.js'

/** Ties at the third decimal, of counts whose products pass 2^53: 100 − 30 × late/due = 100 − 0.005 × i; and whole hundredths between them. */
const tables = [77_773, 1_000_007, 123_457_891, 7_000_003].map((k) =>
  Array.from({ length: 200 }, (_, i) => {
    const [due, quarter] = [6000 * k, 6000 * k + 1 + i]
    const shared = { due, completed: due, onTime: due - i * k, reworked: 0 }
    return i % 3 === 0
      ? { ...shared, surveyed: 4 * quarter, satisfied: 3 * quarter }
      : { ...shared, surveyed: 3 * quarter, satisfied: 3 * quarter }
  }),
)

describe('ties of large counts', () => {
  it.each(['halfExpand', 'halfEven', 'halfTrunc', 'ceil', 'floor'] as const)('%s', (mode) => {
    const schemes: readonly Scheme[] = [
      { ...yueyang2021, index: { places: 2, mode } },
      {
        ...yueyang2021,
        index: { places: 2, mode },
        adjustments: [{ id: 'reworks', cases: { reworked: 1 }, pointsPerCase: '-0.1', cap: 5 }],
      },
      { ...yueyang2021, index: { places: 2, mode }, gradeBy: 'exact', ranking: { by: 'exact' } },
    ]
    for (const [scheme, ties] of schemes.flatMap((one) => tables.map((rows) => [one, rows] as const))) {
      const table = scoreColumns(columnsOf(ties), scheme)
      expect(ties.map((_, row) => rowOf(table, row).printed)).toEqual(
        ties.map((tally) => score(tally, scheme).printed),
      )
    }
  })
})

describe('exact indexes that are the same double', () => {
  it('are ranked apart', () => {
    const scheme = defineScheme({
      id: 'one',
      indicators: [
        {
          id: 'a',
          weight: 100,
          numerator: { completed: 1 },
          denominator: { due: 1 },
          direction: 'higherIsBetter',
        },
      ],
      index: { places: 0 },
      ranking: { by: 'exact' },
    })
    const rows = [5, 1, 4, 2, 3].map((more) => {
      const due = 10_000_000_000 + more
      return { due, completed: due - 1, onTime: 0, reworked: 0, surveyed: 0, satisfied: 0 }
    })
    expect([...scoreColumns(columnsOf(rows), scheme).rank]).toEqual([1, 5, 2, 4, 3])
  })
})

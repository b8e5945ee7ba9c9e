import fc from 'fast-check'
import { roundingModes } from '../../../../src/exact/rounding.js'
import { tieRules } from '../../../../src/model/ranking.js'
import { defineScheme, type Scheme } from '../../../../src/model/scheme.js'
import type { Tally } from '../../../../src/model/tally.js'
import { schemes } from '../../support/arbitraries.js'
import { tallyOf } from '../../support/tallies.js'

export type Units = readonly (readonly [unit: string, tally: Tally])[]

const upTo = (max: number): fc.Arbitrary<number> => fc.integer({ min: 0, max })

/** Months so small that units tie, and rates so few that they cross. */
export const smallTally: fc.Arbitrary<Tally> = fc
  .tuple(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 1, max: 7 }))
  .chain(([due, surveyed]) =>
    fc.tuple(upTo(due), upTo(due), upTo(due), upTo(surveyed)).map(([one, other, reworked, satisfied]) =>
      tallyOf([due, Math.max(one, other), Math.min(one, other), reworked, surveyed, satisfied], {
        basicallySatisfied: 0,
        praised: due % 3,
      }),
    ),
  )

export const smallTables: fc.Arbitrary<Units> = fc
  .array(smallTally, { minLength: 1, maxLength: 6 })
  .map((tallies) => tallies.map((tally, i) => [`单位${i}`, tally] as const))

/** With months in which nothing was due, or nobody was asked. */
export const tablesWithGaps: fc.Arbitrary<Units> = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: smallTally },
      {
        weight: 1,
        arbitrary: fc.constant(tallyOf([3, 3, 2, 1, 0, 0], { basicallySatisfied: 0, praised: 1 })),
      },
      {
        weight: 1,
        arbitrary: fc.constant(tallyOf([0, 0, 0, 0, 4, 3], { basicallySatisfied: 0, praised: 0 })),
      },
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((tallies) => tallies.map((tally, i) => [`单位${i}`, tally] as const))

/** Rankings of every kind; tie-breakers by counts only, so that no table is refused. */
const rankings: fc.Arbitrary<Scheme['ranking']> = fc.record(
  {
    by: fc.constantFrom('printed' as const, 'exact' as const),
    ties: fc.constantFrom(...tieRules),
    tieBreakers: fc.constantFrom([], [{ count: 'due', first: 'larger' as const }]),
    minimum: fc.constant({ count: 'due', atLeast: 2 }),
  },
  { requiredKeys: [] },
)

/** Schemes of every shape. */
export const anyScheme: fc.Arbitrary<Scheme> = fc
  .tuple(schemes, rankings)
  .map(([scheme, ranking]) => defineScheme({ ...scheme, ranking }))

/** Three plain indicators that are all linear in the weights. */
export const plainScheme: fc.Arbitrary<Scheme> = fc
  .record({
    cuts: fc.tuple(fc.integer({ min: 1, max: 49 }), fc.integer({ min: 50, max: 98 })),
    places: fc.integer({ min: 0, max: 1 }),
    mode: fc.constantFrom(...roundingModes),
    by: fc.constantFrom('printed' as const, 'exact' as const),
    ties: fc.constantFrom('competition' as const, 'modified' as const, 'ordinal' as const),
  })
  .map(({ cuts, places, mode, by, ties }) => {
    const [low, high] = cuts
    const indicator = (id: string, count: string, of: string, weight: number) =>
      ({
        id,
        weight,
        numerator: { [count]: 1 },
        denominator: { [of]: 1 },
        direction: 'higherIsBetter',
      }) as const
    return defineScheme({
      id: 'plain',
      indicators: [
        indicator('onTime', 'onTime', 'due', low),
        indicator('completion', 'completed', 'due', high - low),
        indicator('satisfaction', 'satisfied', 'surveyed', 100 - high),
      ],
      index: { places, mode },
      ranking: { by, ties },
    })
  })

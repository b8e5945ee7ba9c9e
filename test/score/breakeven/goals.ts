import fc from 'fast-check'
import { type TieRule, tieRules } from '../../../src/model/ranking.js'
import { defineScheme, type Scheme } from '../../../src/model/scheme.js'
import type { Tally } from '../../../src/model/tally.js'
import type { BreakevenGoal } from '../../../src/score/breakeven/breakeven-result.js'
import { schemes } from '../support/arbitraries.js'
import { deepFreeze } from '../support/deep-freeze.js'

const upTo = (max: number): fc.Arbitrary<number> => fc.integer({ min: 0, max })

/** Valid tallies small enough to try every correction. */
export const smallTallies = (most: number): fc.Arbitrary<Tally> =>
  fc.tuple(upTo(most), upTo(most)).chain(([due, surveyed]) =>
    fc.tuple(upTo(due), upTo(surveyed)).chain(([completed, satisfied]) =>
      fc
        .record({
          due: fc.constant(due),
          completed: fc.constant(completed),
          onTime: upTo(completed),
          reworked: upTo(due),
          surveyed: fc.constant(surveyed),
          satisfied: fc.constant(satisfied),
          basicallySatisfied: upTo(surveyed - satisfied),
          praised: upTo(2),
        })
        .map(deepFreeze),
    ),
  )

/** Valid tallies of up to 60 cases, few of which can be corrected: the rates are fine, and every correction can still be tried. */
export const fineTallies: fc.Arbitrary<Tally> = fc
  .record({
    open: upTo(2),
    late: upTo(5),
    onTime: fc.integer({ min: 5, max: 50 }),
    reworked: upTo(5),
    partly: upTo(2),
    neither: upTo(5),
    satisfied: upTo(50),
    praised: upTo(2),
  })
  .map(({ open, late, onTime, reworked, partly, neither, satisfied, praised }) =>
    deepFreeze({
      due: open + late + onTime,
      completed: late + onTime,
      onTime,
      reworked,
      surveyed: partly + neither + satisfied,
      satisfied,
      basicallySatisfied: partly,
      praised,
    }),
  )

const tieBreaker = fc.constantFrom(
  { indicator: 'i0' },
  { count: 'satisfied', first: 'larger' as const },
  { count: 'reworked', first: 'smaller' as const },
  { count: 'reworked', first: 'larger' as const },
  { count: 'due', first: 'larger' as const },
)

const ranking = fc.record(
  {
    by: fc.constantFrom('printed' as const, 'exact' as const),
    ties: fc.constantFrom<TieRule>(...tieRules),
    tieBreakers: fc.array(tieBreaker, { maxLength: 2 }),
    minimum: fc.constantFrom({ count: 'due', atLeast: 2 }, { count: 'onTime', atLeast: 2 }),
  },
  { requiredKeys: [] },
)

/** What each count is naturally scored as. */
const natural = {
  completed: { numerator: { completed: 1 }, denominator: { due: 1 }, direction: 'higherIsBetter' },
  onTime: { numerator: { onTime: 1 }, denominator: { due: 1 }, direction: 'higherIsBetter' },
  onTimeOfCompleted: { numerator: { onTime: 1 }, denominator: { completed: 1 }, direction: 'higherIsBetter' },
  overdue: {
    numerator: { completed: 1, onTime: -1 },
    denominator: { due: 1 },
    direction: 'lowerIsBetter',
  },
  reworked: { numerator: { reworked: 1 }, denominator: { due: 1 }, direction: 'lowerIsBetter' },
  satisfied: { numerator: { satisfied: 1 }, denominator: { surveyed: 1 }, direction: 'higherIsBetter' },
  partly: {
    numerator: { satisfied: 1, basicallySatisfied: '0.6' },
    denominator: { surveyed: 1 },
    direction: 'higherIsBetter',
  },
} as const

/** Schemes in which a better outcome is never worse for the score: the indicators of a random scheme, made natural. */
export const naturalSchemes: fc.Arbitrary<Scheme> = fc
  .tuple(schemes, fc.shuffledSubarray(Object.values(natural), { minLength: 4, maxLength: 4 }))
  .map(
    ([scheme, rates]): Scheme =>
      defineScheme({
        ...scheme,
        indicators: scheme.indicators.map((indicator, i) => ({ ...indicator, ...rates[i] })),
        adjustments: (scheme.adjustments ?? []).map((adjustment) =>
          'reworked' in adjustment.cases ? { ...adjustment, pointsPerCase: '-1/3' } : adjustment,
        ),
      }),
  )

/** Schemes of every shape, most of them natural, each ranking in its way. */
export const rankingSchemes: fc.Arbitrary<Scheme> = fc
  .tuple(fc.oneof({ weight: 3, arbitrary: naturalSchemes }, { weight: 1, arbitrary: schemes }), ranking)
  .map(([scheme, rule]) => defineScheme({ ...scheme, ranking: rule }))

/** Goals that lie within reach about as often as not. */
export const goalsOf = (scheme: Scheme, others: fc.Arbitrary<Tally>): fc.Arbitrary<BreakevenGoal> => {
  const among = fc
    .array(others, { minLength: 1, maxLength: 4 })
    .map((tallies) => tallies.map((tally, i): [string, Tally] => ['丁乙丙甲'[i] ?? '', tally]))
  const full = Number(`${scheme.fullMark}`.split('/')[0]) / 7
  return fc.oneof(
    fc.constantFrom('A', 'B').map((grade) => ({ grade })),
    fc.integer({ min: 40, max: 100 }).map((percent) => ({ index: ((full * percent) / 100).toFixed(1) })),
    among.map((units) => ({ ahead: units[0]?.[0] ?? '', among: units })),
    fc.tuple(among, fc.integer({ min: 1, max: 3 })).map(([units, rank]) => ({ rank, among: units })),
  )
}

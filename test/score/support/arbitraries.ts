import fc from 'fast-check'
import { roundingModes } from '../../../src/exact/rounding.js'
import type { Adjustment } from '../../../src/model/adjustment.js'
import type { Indicator } from '../../../src/model/indicator.js'
import { defineScheme, type Scheme } from '../../../src/model/scheme.js'
import type { Tally } from '../../../src/model/tally.js'
import { deepFreeze } from './deep-freeze.js'

const largest = Number.MAX_SAFE_INTEGER
const upTo = (max: number): fc.Arbitrary<number> =>
  fc.oneof(fc.integer({ min: 0, max }), fc.constantFrom(0, max))

/** Small tables, ordinary months, and counts as large as there are. */
const size = fc.oneof(
  fc.integer({ min: 0, max: 12 }),
  fc.integer({ min: 0, max: 3000 }),
  fc.constantFrom(largest, largest - 1),
)

/** Valid tallies, with the further counts that {@link schemes} can ask for. */
export const tallies: fc.Arbitrary<Tally> = fc.tuple(size, size).chain(([due, surveyed]) =>
  fc
    .tuple(upTo(due), upTo(surveyed))
    .chain(([completed, satisfied]) =>
      fc.record({
        due: fc.constant(due),
        completed: fc.constant(completed),
        onTime: upTo(completed),
        reworked: upTo(due),
        surveyed: fc.constant(surveyed),
        satisfied: fc.constant(satisfied),
        basicallySatisfied: upTo(surveyed - satisfied),
        praised: upTo(40),
      }),
    )
    .map(deepFreeze),
)

const rates = fc.constantFrom<Pick<Indicator, 'numerator' | 'denominator'>>(
  { numerator: { completed: 1 }, denominator: { due: 1 } },
  { numerator: { onTime: 1 }, denominator: { due: 1 } },
  { numerator: { reworked: 1 }, denominator: { due: 1 } },
  { numerator: { completed: 1, onTime: -1 }, denominator: { due: 1 } },
  { numerator: { satisfied: 1 }, denominator: { surveyed: 1 } },
  { numerator: { satisfied: 1, basicallySatisfied: '0.9' }, denominator: { surveyed: 1 } },
  { numerator: { satisfied: '1/3', basicallySatisfied: '1/7' }, denominator: { surveyed: '1/3' } },
)

/** Weights in sevenths, so that few of them have a finite decimal. */
const sevenths = (count: number): string => `${count}/7`

const indicator = (id: string): fc.Arbitrary<[sevenths: number, Indicator]> =>
  fc
    .record({
      rate: rates,
      weight: fc.oneof(
        fc.integer({ min: 1, max: 50 }).map((n) => 7 * n),
        fc.integer({ min: 1, max: 350 }),
      ),
      direction: fc.constantFrom('higherIsBetter' as const, 'lowerIsBetter' as const),
      lost: fc.option(
        fc.record({
          threshold: fc.constantFrom('0.95', '1', '2/3', '0'),
          perPoint: fc.constantFrom('0.5', '1', '1/3', '0'),
          keptOf: fc.integer({ min: 0, max: 4 }),
        }),
        { nil: undefined },
      ),
      whenEmpty: fc.constantFrom('unscored' as const, 'full' as const, 'redistribute' as const),
    })
    .map(({ rate, weight, direction, lost, whenEmpty }) => [
      weight,
      {
        id,
        weight: sevenths(weight),
        ...rate,
        direction,
        whenEmpty,
        ...(lost && {
          transform: {
            kind: 'pointsLost' as const,
            threshold: lost.threshold,
            perPoint: lost.perPoint,
            floor: `${weight * lost.keptOf}/28`,
          },
        }),
      },
    ])

const adjustment = (id: string): fc.Arbitrary<Adjustment> =>
  fc.record(
    {
      id: fc.constant(id),
      cases: fc.constantFrom<Adjustment['cases']>({ praised: 1 }, { praised: '1/2' }, { reworked: 1 }),
      pointsPerCase: fc.constantFrom('-5', '-1/3', '0', '0.2', '3'),
      cap: fc.constantFrom('0', '2.5', '10/3', '1000'),
    },
    { requiredKeys: ['id', 'cases', 'pointsPerCase'] },
  )

const rounding = fc.record(
  { places: fc.integer({ min: 0, max: 4 }), mode: fc.constantFrom(...roundingModes) },
  { requiredKeys: ['places'] },
)

/** Valid schemes of every shape: coefficients, thresholds, rounding, adjustments, each answer to an empty rate. */
export const schemes: fc.Arbitrary<Scheme> = fc
  .record({
    indicators: fc
      .integer({ min: 1, max: 4 })
      .chain((n) => fc.tuple(...Array.from({ length: n }, (_, i) => indicator(`i${i}`)))),
    adjustments: fc
      .integer({ min: 0, max: 2 })
      .chain((n) => fc.tuple(...Array.from({ length: n }, (_, i) => adjustment(`a${i}`)))),
    rateRounding: fc.option(rounding, { nil: undefined }),
    index: rounding,
    gradeBy: fc.constantFrom('printed' as const, 'exact' as const),
  })
  .map(({ indicators, ...rest }) => {
    const sum = indicators.reduce((total, [weight]) => total + weight, 0)
    return defineScheme({
      id: 'random',
      fullMark: sevenths(sum),
      counts: { basicallySatisfied: '基本满意', praised: '表扬' },
      indicators: indicators.map(([, one]) => one),
      grades: [
        { grade: 'A', from: `${sum * 9}/70` },
        { grade: 'B', from: `${sum * 4}/35` },
      ],
      ...rest,
    })
  })

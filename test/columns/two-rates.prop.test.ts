import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Column, scoreColumns } from '../../src/columns/index.js'
import { type RoundingMode, roundingModes } from '../../src/exact/rounding.js'
import { defineScheme, type Scheme } from '../../src/model/scheme.js'
import type { Tally } from '../../src/model/tally.js'
import { pointsPerPercentagePoint } from '../../src/schemes/points-per-percentage-point.js'
import { yueyang2021 } from '../../src/schemes/yueyang-2021.js'
import { score } from '../../src/score/score.js'
import { refusal } from '../score/support/refusal.js'
import { columnsOf, rowOf } from './support/tables.js'

/** Schemes whose indicators are over due or surveyed cases, in proportion or with a threshold and a floor. */
const part = fc.record({
  rate: fc.constantFrom(
    { numerator: { completed: 1 }, denominator: { due: 1 } },
    { numerator: { onTime: 1 }, denominator: { due: 1 } },
    { numerator: { reworked: 1 }, denominator: { due: 1 } },
    { numerator: { satisfied: 1 }, denominator: { surveyed: 1 } },
  ),
  weight: fc.integer({ min: 1, max: 400 }),
  direction: fc.constantFrom('higherIsBetter' as const, 'lowerIsBetter' as const),
  lost: fc.option(
    fc.record({
      threshold: fc.constantFrom('0.95', '1', '2/3', '0'),
      perPoint: fc.constantFrom('0.5', '1', '1/3', '3'),
      eighths: fc.integer({ min: 0, max: 8 }),
    }),
    { nil: undefined },
  ),
})

const schemeOf = (parts: readonly (typeof part extends fc.Arbitrary<infer T> ? T : never)[]) =>
  parts.map(({ rate, weight, direction, lost }, i) => ({
    id: `i${i}`,
    ...rate,
    weight: `${weight}/4`,
    direction,
    ...(lost && {
      transform: {
        kind: 'pointsLost' as const,
        threshold: lost.threshold,
        perPoint: lost.perPoint,
        floor: `${weight * lost.eighths}/32`,
      },
    }),
  }))

const schemes: fc.Arbitrary<Scheme> = fc
  .record({
    parts: fc.array(part, { minLength: 1, maxLength: 4 }),
    places: fc.integer({ min: 0, max: 3 }),
    mode: fc.constantFrom<RoundingMode>(...roundingModes),
  })
  .map(({ parts, places, mode }) =>
    defineScheme({
      id: 'two',
      fullMark: `${parts.reduce((sum, { weight }) => sum + weight, 0)}/4`,
      indicators: schemeOf(parts),
      index: { places, mode },
      grades: [{ grade: 'A', from: '1' }],
    }),
  )

/** Counts of every size up to a thousand million, full and empty ones among them. */
const upTo = (most: number): fc.Arbitrary<number> =>
  fc.oneof(fc.integer({ min: 0, max: most }), fc.constantFrom(0, most))
const size = fc.tuple(fc.integer({ min: 0, max: 30 }), fc.double({ min: 0, max: 1, noNaN: true })).map(
  // A whole number below 2^exponent, so that small and large ones are as likely.
  ([exponent, share]) => Math.floor(share * 2 ** exponent),
)
const rows: fc.Arbitrary<Tally> = fc.tuple(size, size).chain(([due, surveyed]) =>
  upTo(due).chain((completed) =>
    fc.record({
      due: fc.constant(due),
      completed: fc.constant(completed),
      onTime: upTo(completed),
      reworked: upTo(due),
      surveyed: fc.constant(surveyed),
      satisfied: upTo(surveyed),
    }),
  ),
)

const asDoubles = (values: number[]): Column => Float64Array.from(values)
const asWhole = (values: number[]): Column => Uint32Array.from(values)
const printedBy = (scheme: Scheme, tally: Tally): string | undefined => score(tally, scheme).printed

const printedInColumns = (scheme: Scheme, tallies: readonly Tally[], make: (values: number[]) => Column) => {
  const table = scoreColumns(columnsOf(tallies, make), scheme)
  return tallies.map((_, row) => rowOf(table, row).printed)
}

describe('points over due and over surveyed cases', () => {
  it('are those of score, of columns of doubles and of whole numbers', () => {
    fc.assert(
      fc.property(schemes, fc.array(rows, { minLength: 1, maxLength: 30 }), (scheme, tallies) => {
        const expected = tallies.map((tally) => printedBy(scheme, tally))
        expect(printedInColumns(scheme, tallies, asDoubles)).toEqual(expected)
        expect(printedInColumns(scheme, tallies, asWhole)).toEqual(expected)
      }),
      { numRuns: 3000 },
    )
  })

  it.each(roundingModes)('%s: ties at the last digit, of counts from a hundred to a million', (mode) => {
    for (const shape of [yueyang2021, pointsPerPercentagePoint]) {
      const scheme: Scheme = { ...shape, index: { places: 2, mode } }
      // 1 − late/due is a whole number of 1/6000, so that 30 and 100 times it lie on and halfway between hundredths.
      const tallies = [1, 2, 7, 20, 43, 101, 173].flatMap((k) =>
        Array.from({ length: 120 }, (_, i) => {
          const due = 6000 * k
          const surveyed = 3 * (2000 * k + i)
          const whole = { due, completed: due, onTime: due - i * k, reworked: i % 3 === 0 ? 3 * k : 0 }
          return { ...whole, surveyed, satisfied: i % 4 < 2 ? surveyed : surveyed - surveyed / 3 }
        }),
      )
      const expected = tallies.map((tally) => printedBy(scheme, tally))
      expect(printedInColumns(scheme, tallies, asDoubles)).toEqual(expected)
      expect(printedInColumns(scheme, tallies, asWhole)).toEqual(expected)
    }
  })
})

describe('rows that the short way leaves over', () => {
  const good = { due: 13, completed: 12, onTime: 11, reworked: 1, surveyed: 9, satisfied: 8 }
  const further: Scheme = {
    ...yueyang2021,
    id: 'with-praise',
    counts: { praised: '表扬' },
    adjustments: [{ id: 'praise', cases: { praised: 1 }, pointsPerCase: '0.01', cap: 5 }],
  }
  const names = [...Object.keys(good), 'praised'] as const
  const bad = [-1, 0.5, 7.5, 11.5, 12.000001, 2 ** 51 + 0.5, 2 ** 53]

  it.each([yueyang2021, pointsPerPercentagePoint, further].map((scheme) => [scheme.id, scheme] as const))(
    '%s refuses each count that is none, as score does',
    (_, scheme) => {
      for (const name of names) {
        if (name === 'praised' && scheme !== further) continue
        for (const value of bad) {
          const tally: Tally = { ...good, praised: 1, [name]: value }
          const { code, path } = refusal(() => score(tally, scheme))
          const expected = { code, path: [1, ...path] }
          const table = [{ ...good, praised: 1 }, tally]
          expect(refusal(() => scoreColumns(columnsOf(table, asDoubles), scheme))).toEqual(expected)
          expect(
            refusal(() =>
              scoreColumns(
                columnsOf(table, (values) => values),
                scheme,
              ),
            ),
          ).toEqual(expected)
          if (!Number.isInteger(value) || value > 2 ** 31) continue
          const signed = columnsOf(table, (values) => Int32Array.from(values))
          expect(refusal(() => scoreColumns(signed, scheme))).toEqual(expected)
        }
      }
    },
  )

  it.each([3, 2, 1])('are gathered over many blocks, every %d of ten thousand', (each) => {
    const tallies = Array.from({ length: 10_000 }, (_, row) =>
      row % each === 0
        ? { ...good, due: 400_000_000 + row, surveyed: row % 5 === 0 ? 0 : 400_000_000, satisfied: 0 }
        : { ...good, due: 13 + (row % 1000) },
    )
    const expected = tallies.map((tally) => printedBy(yueyang2021, tally))
    expect(printedInColumns(yueyang2021, tallies, asDoubles)).toEqual(expected)
    expect(printedInColumns(yueyang2021, tallies, asWhole)).toEqual(expected)
  })

  it('an index of more than 31 bits', () => {
    const scheme: Scheme = { ...further, index: { places: 9, mode: 'halfExpand' } }
    const tallies = Array.from({ length: 50 }, (_, row) => ({ ...good, praised: 0, due: 13 + row }))
    const expected = tallies.map((tally) => printedBy(scheme, tally))
    expect(printedInColumns(scheme, tallies, asDoubles)).toEqual(expected)
    expect(expected[0]).toMatch(/^\d\d\.\d{9}$/)
  })
})

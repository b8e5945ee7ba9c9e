import fc from 'fast-check'
import { Fraction } from 'fraction.js'
import { describe, expect, it } from 'vitest'
import { defineScheme, type Scheme } from '../../../src/model/scheme.js'
import { assess } from '../../../src/score/assess.js'
import { sensitivity } from '../../../src/score/sensitivity/sensitivity.js'
import type { NeighbourPair } from '../../../src/score/sensitivity/sensitivity-result.js'
import { reweighted } from './support/reweighted.js'
import { anyScheme, smallTables, tablesWithGaps, type Units } from './support/tables.js'

const nothing = { rounding: [], rateRounding: [], ties: [], gradeBy: [] } as const
const pairsOf = (units: Units, scheme: Scheme) =>
  sensitivity(units, scheme, { weights: 0, samples: 1, ...nothing }).pairs

/** Bonuses and deductions large enough to carry most units beyond a limit. */
const limitedScheme: fc.Arbitrary<Scheme> = fc
  .record({
    cuts: fc.tuple(fc.integer({ min: 1, max: 49 }), fc.integer({ min: 50, max: 98 })),
    bonus: fc.constantFrom(10, 25, 40),
    fine: fc.constantFrom(0, -10, -30),
  })
  .map(({ cuts: [low, high], bonus, fine }) => {
    const indicator = (id: string, count: string, of: string, weight: number) =>
      ({
        id,
        weight,
        numerator: { [count]: 1 },
        denominator: { [of]: 1 },
        direction: 'higherIsBetter',
      }) as const
    return defineScheme({
      id: 'limited',
      counts: { praised: '表扬' },
      indicators: [
        indicator('onTime', 'onTime', 'due', low),
        indicator('completion', 'completed', 'due', high - low),
        indicator('satisfaction', 'satisfied', 'surveyed', 100 - high),
      ],
      adjustments: [
        { id: 'praise', cases: { praised: 1 }, pointsPerCase: bonus },
        { id: 'rework', cases: { reworked: 1 }, pointsPerCase: fine },
      ],
      index: { places: 2 },
    })
  })

const exactAt = (units: Units, scheme: Scheme, factors: readonly Fraction[]) => {
  const { rows } = assess(units, reweighted(scheme, factors))
  return (unit: string | undefined): Fraction =>
    new Fraction(String(rows.find((row) => row.unit === unit)?.exact))
}

/** −1 where the lower stands above. */
const leadAt = (units: Units, scheme: Scheme, pair: NeighbourPair, factors: readonly Fraction[]): number => {
  const exact = exactAt(units, scheme, factors)
  return exact(pair.above[0]).compare(exact(pair.below[0]))
}

/** Corners of the box, its middles, and mixes of them. */
const grid = (r: Fraction, steps: number): Fraction[][] => {
  const ends = Array.from({ length: 2 * steps + 1 }, (_, k) =>
    r
      .mul(k - steps)
      .div(steps)
      .add(1),
  )
  return ends.flatMap((a) => ends.flatMap((b) => ends.map((c) => [a, b, c])))
}

/** f > 0 for every condition somewhere within ±r, by Fourier's elimination over fractions: a second opinion. */
type Row = readonly Fraction[]
const canHold = (rows: readonly Row[], width: number): boolean => {
  // A row reads Σ coefficient × y + constant > 0 (strict) or ≥ 0; the last entry marks strictness.
  let left = rows
  for (let i = 0; i < width; i++) {
    const next: Row[] = []
    for (const row of left) {
      if ((row[i] as Fraction).equals(0)) next.push(row)
    }
    for (const up of left.filter((row) => (row[i] as Fraction).compare(0) > 0)) {
      for (const down of left.filter((row) => (row[i] as Fraction).compare(0) < 0)) {
        const strict = new Fraction(
          (up.at(-1) as Fraction).equals(0) && (down.at(-1) as Fraction).equals(0) ? 0 : 1,
        )
        const [a, b] = [up[i] as Fraction, (down[i] as Fraction).neg()]
        next.push([
          ...up.slice(0, -1).map((value, k) => value.div(a).add((down[k] as Fraction).div(b))),
          strict,
        ])
      }
    }
    left = next
  }
  return left.every((row) => {
    const sign = (row[width] as Fraction).compare(0)
    return (row.at(-1) as Fraction).equals(0) ? sign >= 0 : sign > 0
  })
}

/** Whether within ±r (every weight free) the lower can stand above, from the rows of `assess` alone. */
const canSwap = (units: Units, scheme: Scheme, { above, below }: NeighbourPair, r: Fraction): boolean => {
  const { rows } = assess(units, scheme)
  const weights = scheme.indicators.map(({ weight }) => new Fraction(`${weight}`))
  const full = new Fraction(`${scheme.fullMark ?? 100}`)
  /** What the whole full mark on one indicator would give, adjustments included. */
  const values = (unit: string | undefined): Fraction[] => {
    const row = rows.find((one) => one.unit === unit)
    const added = (row?.adjustments ?? []).reduce(
      (sum, { points }) => sum.add(new Fraction(String(points))),
      new Fraction(0),
    )
    return (row?.indicators ?? []).map(({ points }, i) =>
      new Fraction(String(points))
        .div(weights[i] as Fraction)
        .mul(full)
        .add(added),
    )
  }
  const [upper, lower] = [values(above[0]), values(below[0])]
  const [zero, one] = [new Fraction(0), new Fraction(1)]
  const strict = (coefficients: readonly Fraction[]): Row => [...coefficients, zero, one]
  const box = weights.flatMap((weight, i): Row[] => {
    const unitRow = (sign: Fraction, constant: Fraction): Row => [
      ...weights.map((_, k) => (k === i ? sign : zero)),
      constant,
      zero,
    ]
    return [unitRow(one, weight.mul(one.sub(r)).neg()), unitRow(one.neg(), weight.mul(one.add(r)))]
  })
  return canHold(
    [
      strict(lower.map((value, i) => value.sub(upper[i] as Fraction))),
      strict(lower),
      strict(upper.map((value) => full.sub(value))),
      ...box,
    ],
    weights.length,
  )
}

describe('the gap', () => {
  it('is the difference of the exact indexes, whatever the scheme', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.tuple(tablesWithGaps, anyScheme), fc.tuple(smallTables, limitedScheme)),
        ([units, scheme]) => {
          const exact = exactAt(
            units,
            scheme,
            scheme.indicators.map(() => new Fraction(1)),
          )
          for (const { above, below, gap } of pairsOf(units, scheme)) {
            expect(gap.compare(0)).toBeGreaterThanOrEqual(0)
            for (const upper of above) {
              for (const lower of below) {
                expect(exact(upper).sub(exact(lower)).toFraction()).toBe(String(gap))
              }
            }
          }
        },
      ),
      { numRuns: 150 },
    )
  })
})

describe('the shift', () => {
  it('is where the lower begins to stand above, limits and all', () => {
    fc.assert(
      fc.property(smallTables, limitedScheme, (units, scheme) => {
        for (const pair of pairsOf(units, scheme)) {
          const { shift, dominated, secured, undetermined } = pair
          expect(undetermined).toBeUndefined()
          expect(shift === undefined).toBe(dominated || secured !== undefined)
          const most = new Fraction(999_999, 1_000_000)
          if (shift === undefined) {
            expect(canSwap(units, scheme, pair, most)).toBe(false)
            continue
          }
          const at = new Fraction(String(shift))
          expect(canSwap(units, scheme, pair, at)).toBe(false)
          const beyond = at.add(new Fraction(1).sub(at).div(1_000_000))
          expect(canSwap(units, scheme, pair, beyond)).toBe(true)
          for (const factors of grid(at, 2)) {
            expect(leadAt(units, scheme, pair, factors)).toBeGreaterThanOrEqual(0)
          }
        }
      }),
      { numRuns: 60 },
    )
  })

  it('is not there for those whose every indicator has as many points', () => {
    fc.assert(
      fc.property(smallTables, limitedScheme, (units, scheme) => {
        const { rows } = assess(units, scheme)
        const points = (unit: string | undefined) =>
          rows.find((row) => row.unit === unit)?.indicators.map((one) => new Fraction(String(one.points))) ??
          []
        for (const { above, below, dominated, secured, shift, transfer } of pairsOf(units, scheme)) {
          const hasAll = above.every((upper) =>
            below.every((lower) =>
              points(upper).every((own, i) => own.compare(points(lower)[i] as Fraction) >= 0),
            ),
          )
          if (dominated) expect(hasAll).toBe(true)
          if (secured === 'adjustments') expect(hasAll).toBe(false)
          if (dominated || secured) expect([shift, transfer]).toEqual([undefined, undefined])
        }
      }),
      { numRuns: 150 },
    )
  })
})

describe('the transfer', () => {
  it('is where the lower begins to stand above, and no smaller one between any two weights is', () => {
    fc.assert(
      fc.property(smallTables, limitedScheme, (units, scheme) => {
        const weights = scheme.indicators.map(({ weight }) => new Fraction(weight))
        const ids = scheme.indicators.map(({ id }) => id)
        for (const pair of pairsOf(units, scheme)) {
          const leadAfter = (from: number, to: number, points: Fraction): number =>
            leadAt(
              units,
              scheme,
              pair,
              weights.map((weight, i) =>
                (i === from ? weight.sub(points) : i === to ? weight.add(points) : weight).div(weight),
              ),
            )
          const { transfer } = pair
          const least = transfer && new Fraction(String(transfer.points))
          if (transfer && least) {
            const [from, to] = [ids.indexOf(transfer.from), ids.indexOf(transfer.to)]
            const left = (weights[from] as Fraction).sub(least)
            expect(left.compare(0)).toBe(1)
            expect(leadAfter(from, to, least)).toBeGreaterThanOrEqual(0)
            expect(leadAfter(from, to, least.add(left.div(1_000_000)))).toBe(-1)
          }
          ids.forEach((_, from) => {
            const own = weights[from] as Fraction
            const most = least?.lte(own) ? least : own.mul(999).div(1000)
            ids.forEach((__, to) => {
              if (from === to) return
              for (const part of [0, 1, 3, 7, 9, 10]) {
                expect(leadAfter(from, to, most.mul(part).div(10))).toBeGreaterThanOrEqual(0)
              }
            })
          })
        }
      }),
      { numRuns: 60 },
    )
  })
})

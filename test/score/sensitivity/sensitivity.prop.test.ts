import fc from 'fast-check'
import { Fraction } from 'fraction.js'
import { describe, expect, it } from 'vitest'
import { Ratio } from '../../../src/exact/ratio.js'
import { assess } from '../../../src/score/assess.js'
import { stepDraws } from '../../../src/score/sensitivity/perturbed-weights.js'
import { sensitivity } from '../../../src/score/sensitivity/sensitivity.js'
import { reweighted } from './support/reweighted.js'
import { anyScheme, plainScheme, smallTables, tablesWithGaps } from './support/tables.js'

const nothing = { rounding: [], rateRounding: [], ties: [], gradeBy: [] } as const
const ranges = fc.constantFrom('0', '0.1', '1/4', '1/3', '0.5', '0.9')

/** The factors of the samples, drawn as documented: k thousandths of r, one a weight that is not 0. */
const factorsOf = (weights: number, range: string, seed: number, samples: number): Fraction[][] => {
  const draw = stepDraws(seed)
  return Array.from({ length: samples }, () => {
    const drawn = new Int32Array(weights)
    draw(drawn)
    return Array.from(drawn, (k) => new Fraction(range).mul(k).div(1000).add(1))
  })
}

const counted = (values: readonly (string | number | undefined)[]): [string, number][] => {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(String(value), (counts.get(String(value)) ?? 0) + 1)
  return [...counts].sort()
}

describe('samples', () => {
  it('are what assess makes of the scheme with those weights', () => {
    fc.assert(
      fc.property(tablesWithGaps, anyScheme, ranges, fc.nat(), (units, scheme, weights, seed) => {
        const samples = 4
        const result = sensitivity(units, scheme, { weights, seed, samples, ...nothing })
        const tables = factorsOf(scheme.indicators.length, weights, seed, samples).map(
          (factors) => assess(units, reweighted(scheme, factors)).rows,
        )
        result.units.forEach(({ sampled, rank }, i) => {
          const rows = tables.flatMap((table) => table[i] ?? [])
          if (sampled === undefined) {
            expect(rows.every(({ unscored }) => unscored !== undefined)).toBe(true)
            return
          }
          expect(sampled.grades.map(({ grade, count }) => [String(grade), count]).sort()).toEqual(
            counted(rows.map(({ grade }) => grade)),
          )
          expect(sampled.ranks.map(({ rank: at, count }) => [String(at), count]).sort()).toEqual(
            rank === undefined ? [] : counted(rows.map((row) => row.rank)),
          )
        })
      }),
      { numRuns: 80 },
    )
  })

  it('lie within the intervals, and one weight at a time within all at once', () => {
    fc.assert(
      fc.property(tablesWithGaps, anyScheme, ranges, fc.nat(), (units, scheme, weights, seed) => {
        const { units: found } = sensitivity(units, scheme, { weights, seed, samples: 60, ...nothing })
        scheme.indicators.forEach((_, moved) => {
          for (const quarters of [-4, -2, -1, 0, 2, 3, 4]) {
            const delta = new Fraction(weights).mul(quarters).div(4)
            const factors = scheme.indicators.map((_, i) => (i === moved ? delta.add(1) : new Fraction(1)))
            assess(units, reweighted(scheme, factors)).rows.forEach(({ rank }, i) => {
              if (rank === undefined) return
              expect(rank).toBeGreaterThanOrEqual(found[i]?.alone?.best ?? 0)
              expect(rank).toBeLessThanOrEqual(found[i]?.alone?.worst ?? 0)
            })
          }
        })
        for (const { rank, sampled, jointly, alone } of found) {
          if (rank === undefined) {
            expect([jointly, alone, sampled?.best]).toEqual([undefined, undefined, undefined])
            continue
          }
          if (!jointly || !alone || sampled?.best === undefined || sampled.worst === undefined)
            throw new Error('no interval')
          expect(jointly.best).toBeLessThanOrEqual(sampled.best)
          expect(jointly.worst).toBeGreaterThanOrEqual(sampled.worst)
          expect(alone.best).toBeLessThanOrEqual(rank)
          expect(alone.worst).toBeGreaterThanOrEqual(rank)
          expect(jointly.best).toBeLessThanOrEqual(alone.best)
          expect(jointly.worst).toBeGreaterThanOrEqual(alone.worst)
          const total = sampled.ranks.reduce((sum, { share }) => sum.plus(share), new Ratio(0n))
          expect(String(total)).toBe('1')
        }
      }),
      { numRuns: 60 },
    )
  })
})

describe('intervals', () => {
  it('hold on a grid of weights, all free at once', () => {
    fc.assert(
      fc.property(smallTables, plainScheme, ranges, (units, scheme, weights) => {
        const { units: found } = sensitivity(units, scheme, { weights, samples: 1, ...nothing })
        const grid = [-4, -2, 0, 1, 4].map((k) => new Fraction(weights).mul(k).div(4).add(1))
        for (const a of grid) {
          for (const b of grid) {
            for (const c of grid) {
              assess(units, reweighted(scheme, [a, b, c])).rows.forEach(({ rank }, i) => {
                const { best = 0, worst = 0 } = found[i]?.jointly ?? {}
                expect(rank).toBeGreaterThanOrEqual(best)
                expect(rank).toBeLessThanOrEqual(worst)
              })
            }
          }
        }
      }),
      { numRuns: 25 },
    )
  })

  it('with one weight moved are those of a sweep over every point at which any index prints otherwise', () => {
    fc.assert(
      fc.property(smallTables, plainScheme, fc.constantFrom('1/4', '0.5'), (units, scheme, weights) => {
        const { units: found } = sensitivity(units, scheme, { weights, samples: 1, ...nothing })
        const range = new Fraction(weights)
        const base = assess(units, scheme).rows
        const seen = units.map((): number[] => [])
        const step = 10 ** scheme.index.places
        scheme.indicators.forEach(({ weight }, moved) => {
          const w = new Fraction(weight)
          const points = [range.neg(), range]
          const add = (constant: Fraction, slope: Fraction): void => {
            if (slope.equals(0)) return
            const at = constant.neg().div(slope)
            if (at.abs().lte(range)) points.push(at)
          }
          const lines = base.map(({ exact, indicators }) => {
            const share = new Fraction(String(indicators[moved]?.points)).div(w).mul(100)
            return [new Fraction(String(exact)).mul(100), share.mul(w)] as const
          })
          // (constant + slope δ) / (100 + w δ) = level, and where two of them are equal.
          for (const [constant, slope] of lines) {
            for (let half = 0; half <= 200 * step; half++) {
              const level = new Fraction(half, 2 * step)
              add(constant.sub(level.mul(100)), slope.sub(level.mul(w)))
            }
            for (const [other, otherSlope] of lines) add(constant.sub(other), slope.sub(otherSlope))
          }
          points.sort((a, b) => a.compare(b))
          const all = points.flatMap((point, i) => {
            const next = points[i + 1]
            return next === undefined || next.equals(point) ? [point] : [point, point.add(next).div(2)]
          })
          for (const point of all) {
            const factors = scheme.indicators.map((_, i) => (i === moved ? point.add(1) : new Fraction(1)))
            assess(units, reweighted(scheme, factors)).rows.forEach(({ rank }, i) => {
              if (rank !== undefined) seen[i]?.push(rank)
            })
          }
        })
        found.forEach(({ alone }, i) => {
          expect(alone).toEqual({
            best: Math.min(...(seen[i] as number[])),
            worst: Math.max(...(seen[i] as number[])),
            bestAttained: true,
            worstAttained: true,
          })
        })
      }),
      { numRuns: 12 },
    )
  })
})

describe('neighbours', () => {
  it('change places where they are said to, and nowhere else on a grid of weights', () => {
    fc.assert(
      fc.property(smallTables, plainScheme, (units, scheme) => {
        const { pairs } = sensitivity(units, scheme, { weights: 0, samples: 1, ...nothing })
        const leadAt = (pair: (typeof pairs)[number], factors: readonly Fraction[]): number => {
          const { rows } = assess(units, reweighted(scheme, factors))
          const exact = (unit: string | undefined): Fraction =>
            new Fraction(String(rows.find((row) => row.unit === unit)?.exact))
          return exact(pair.above[0]).compare(exact(pair.below[0]))
        }
        /** Every corner and the points between, at ±r and at half of it. */
        const grid = (r: Fraction): Fraction[][] => {
          const ends = [r.neg(), r.neg().div(2), new Fraction(0), r.div(2), r].map((delta) => delta.add(1))
          return ends.flatMap((a) => ends.flatMap((b) => ends.map((c) => [a, b, c])))
        }
        for (const pair of pairs) {
          expect(pair.gap.compare(0)).toBeGreaterThanOrEqual(0)
          const shift = pair.shift && new Fraction(String(pair.shift))
          expect(shift === undefined).toBe(pair.dominated)
          if (!shift) {
            for (const factors of grid(new Fraction(99, 100)))
              expect(leadAt(pair, factors)).toBeGreaterThanOrEqual(0)
            continue
          }
          const leads = grid(shift).map((factors) => leadAt(pair, factors))
          expect(Math.min(...leads)).toBe(0)
          // A little beyond, some corner turns them round.
          const beyond = shift.add(new Fraction(1).sub(shift).div(1000))
          expect(Math.min(...grid(beyond).map((factors) => leadAt(pair, factors)))).toBe(-1)
        }
      }),
      { numRuns: 15 },
    )
  })

  it('are made equal by the transfer, and by no smaller one between any two weights', () => {
    fc.assert(
      fc.property(smallTables, plainScheme, (units, scheme) => {
        const { pairs } = sensitivity(units, scheme, { weights: 0, samples: 1, ...nothing })
        const weights = scheme.indicators.map(({ weight }) => new Fraction(weight))
        const ids = scheme.indicators.map(({ id }) => id)
        for (const { above, below, transfer, gap } of pairs) {
          const leadAfter = (from: number, to: number, points: Fraction): number => {
            const moved = weights.map((weight, i) =>
              i === from ? weight.sub(points) : i === to ? weight.add(points) : weight,
            )
            const factors = moved.map((weight, i) => weight.div(weights[i] as Fraction))
            const { rows } = assess(units, reweighted(scheme, factors))
            const exact = (unit: string | undefined): Fraction =>
              new Fraction(String(rows.find((row) => row.unit === unit)?.exact))
            return exact(above[0]).compare(exact(below[0]))
          }
          const cheapest = transfer && new Fraction(String(transfer.points))
          if (transfer && cheapest) {
            expect(leadAfter(ids.indexOf(transfer.from), ids.indexOf(transfer.to), cheapest)).toBe(0)
          }
          if (gap.equals(0)) continue
          // The difference is linear in the points moved: where it is not below 0 at the end, it was not before.
          ids.forEach((_, from) => {
            const own = weights[from] as Fraction
            const points = cheapest?.lte(own) ? cheapest.mul(999).div(1000) : own.mul(999).div(1000)
            ids.forEach((_, to) => {
              if (from !== to && !weights[to]?.equals(0))
                expect(leadAfter(from, to, points)).toBeGreaterThanOrEqual(0)
            })
          })
        }
      }),
      { numRuns: 40 },
    )
  })
})

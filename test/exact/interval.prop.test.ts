import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Bound, Interval } from '../../src/exact/interval.js'
import { Ratio, ratio } from '../../src/exact/ratio.js'

const smallRatios = fc
  .tuple(fc.integer({ min: -12, max: 12 }), fc.integer({ min: 1, max: 4 }))
  .map(([n, d]) => ratio(n, d))
const bounds = fc.record({ at: smallRatios, closed: fc.boolean() })

const intervalsOf = (lower: fc.Arbitrary<Bound | undefined>, upper: fc.Arbitrary<Bound | undefined>) =>
  fc
    .tuple(lower, upper)
    .map(([a, b]) => (a && b && a.at.compare(b.at) > 0 ? ([b, a] as const) : ([a, b] as const)))
    .filter(([a, b]) => !a || !b || !a.at.equals(b.at) || (a.closed && b.closed))
    .map(([a, b]) => new Interval(a, b))

const maybe = fc.option(bounds, { nil: undefined, freq: 8 })
const intervals = intervalsOf(maybe, maybe)
const positive = bounds.map(({ at, closed }) => ({ at: at.abs().plus(ratio(1, 4)), closed }))
const positiveIntervals = intervalsOf(positive, positive)

/** Membership by definition, apart from the code under test. */
const holds = ({ lower, upper }: Interval, x: Ratio): boolean =>
  (!lower || x.compare(lower.at) > 0 || (lower.closed && x.equals(lower.at))) &&
  (!upper || x.compare(upper.at) < 0 || (upper.closed && x.equals(upper.at)))

const endsOf = (...all: readonly Interval[]): Ratio[] =>
  all.flatMap(({ lower, upper }) => [lower?.at, upper?.at].filter((at) => at !== undefined))

/**
 * Enough points to find any value that exists: between two neighbouring ends membership cannot change, so the ends,
 * a point between each two, and one beyond either side stand for all.
 */
const witnesses = (ends: readonly Ratio[]): Ratio[] => {
  const sorted = [...ends, ratio(0)].sort((a, b) => a.compare(b))
  const between = sorted.slice(1).map((end, i) => end.plus(sorted[i] ?? 0).dividedBy(2))
  return [...sorted, ...between, Ratio.sum([sorted[0] ?? 0, -1]), Ratio.sum([sorted.at(-1) ?? 0, 1])]
}

describe('interval arithmetic against brute force', () => {
  it('contains', () => {
    fc.assert(
      fc.property(intervals, smallRatios, (a, x) => {
        for (const point of [x, ...witnesses(endsOf(a))]) expect(a.contains(point)).toBe(holds(a, point))
      }),
    )
  })

  it('intersect holds what both hold, and is undefined when that is nothing', () => {
    fc.assert(
      fc.property(intervals, intervals, (a, b) => {
        const both = a.intersect(b)
        const points = witnesses(endsOf(a, b))
        for (const x of points) expect(both?.contains(x) ?? false).toBe(holds(a, x) && holds(b, x))
        expect(both === undefined).toBe(!points.some((x) => holds(a, x) && holds(b, x)))
      }),
    )
  })

  it('plus holds z just when z = x + y of some members', () => {
    fc.assert(
      fc.property(intervals, intervals, (a, b) => {
        const sum = a.plus(b)
        for (const z of witnesses(endsOf(sum))) {
          const xs = witnesses([...endsOf(a), ...endsOf(b).map((end) => z.minus(end))])
          expect(sum.contains(z)).toBe(xs.some((x) => holds(a, x) && holds(b, z.minus(x))))
        }
      }),
    )
  })

  it('minus holds z just when z = x − y of some members', () => {
    fc.assert(
      fc.property(intervals, intervals, (a, b) => {
        const difference = a.minus(b)
        for (const z of witnesses(endsOf(difference))) {
          const xs = witnesses([...endsOf(a), ...endsOf(b).map((end) => z.plus(end))])
          expect(difference.contains(z)).toBe(xs.some((x) => holds(a, x) && holds(b, x.minus(z))))
        }
      }),
    )
  })

  it('negated and scaled hold every member times the factor, and no other', () => {
    const factors = smallRatios.filter((factor) => !factor.equals(0))
    fc.assert(
      fc.property(intervals, factors, (a, factor) => {
        for (const x of witnesses(endsOf(a))) {
          expect(a.scaled(factor).contains(x.times(factor))).toBe(holds(a, x))
          expect(a.negated().contains(x.negated())).toBe(holds(a, x))
        }
        expect(String(a.scaled(0))).toBe('[0, 0]')
      }),
    )
  })

  it('dividedBy holds z just when z = x / y of some members', () => {
    fc.assert(
      fc.property(intervals, positiveIntervals, (a, b) => {
        const quotient = a.dividedBy(b)
        if (quotient === undefined) throw new Error('a positive divisor has a quotient')
        for (const z of witnesses(endsOf(quotient))) {
          const turns = z.equals(0) ? [] : endsOf(a).map((end) => end.dividedBy(z))
          const ys = witnesses([...endsOf(b), ...turns])
          expect(quotient.contains(z)).toBe(ys.some((y) => holds(b, y) && holds(a, z.times(y))))
        }
      }),
    )
  })

  it('no result is ever empty', () => {
    fc.assert(
      fc.property(intervals, positiveIntervals, smallRatios, (a, b, factor) => {
        const results = [a.plus(b), a.minus(b), a.negated(), a.scaled(factor), a.dividedBy(b), a.intersect(b)]
        for (const result of results) {
          if (result) expect(witnesses(endsOf(result)).some((x) => holds(result, x))).toBe(true)
        }
      }),
    )
  })
})

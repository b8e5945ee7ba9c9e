import fc from 'fast-check'
import { Fraction } from 'fraction.js'
import { describe, expect, it } from 'vitest'
import { mostSlack, type SlackRow } from '../../../src/score/sensitivity/most-slack.js'

const row: fc.Arbitrary<SlackRow> = fc.record({
  constant: fc.bigInt({ min: -20n, max: 20n }),
  slopes: fc.tuple(fc.bigInt({ min: -9n, max: 9n }), fc.bigInt({ min: -9n, max: 9n })),
  scale: fc.bigInt({ min: 1n, max: 5n }),
})

const slackAt = (rows: readonly SlackRow[], y: readonly Fraction[]): Fraction =>
  rows
    .map(({ constant, slopes, scale }) =>
      slopes
        .reduce((sum, slope, i) => sum.add((y[i] as Fraction).mul(slope)), new Fraction(constant))
        .div(scale),
    )
    .reduce((least, slack) => (slack.lt(least) ? slack : least))

describe('the most slack', () => {
  it('is had where it is said to be, and nowhere on a grid is there more', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), (rows) => {
        const { sign, numerators, denominator } = mostSlack(rows, 2)
        const most = new Fraction(sign, denominator)
        const y = numerators.map((numerator) => new Fraction(numerator, denominator))
        for (const value of y) expect(value.gte(0) && value.lte(1)).toBe(true)
        expect(slackAt(rows, y).toFraction()).toBe(most.toFraction())
        for (let a = 0; a <= 12; a++) {
          for (let b = 0; b <= 12; b++) {
            expect(slackAt(rows, [new Fraction(a, 12), new Fraction(b, 12)]).lte(most)).toBe(true)
          }
        }
      }),
      { numRuns: 60 },
    )
  })
})

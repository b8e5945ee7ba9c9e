import * as fc from 'fast-check'
import Fraction from 'fraction.js'
import { describe, expect, it } from 'vitest'
import { parseRatio, Ratio } from '../../src/exact/ratio.js'
import { bigIntegers, denominators, ratios } from './arbitrary-ratio.js'

/** fraction.js writes `3/280` and `100` too, so the texts can be compared. */
const oracle = ({ numerator, denominator }: Ratio): Fraction => new Fraction(numerator, denominator)

describe('Ratio agrees with fraction.js', () => {
  it('in its reduced form', () => {
    fc.assert(
      fc.property(bigIntegers, denominators, (n, d) => {
        expect(new Ratio(n, d).toString()).toBe(new Fraction(n, d).toFraction())
      }),
    )
  })

  it('in sum, difference, product and order', () => {
    fc.assert(
      fc.property(ratios, ratios, (a, b) => {
        expect(a.plus(b).toString()).toBe(oracle(a).add(oracle(b)).toFraction())
        expect(a.minus(b).toString()).toBe(oracle(a).sub(oracle(b)).toFraction())
        expect(a.times(b).toString()).toBe(oracle(a).mul(oracle(b)).toFraction())
        expect(a.compare(b)).toBe(Math.sign(Number(oracle(a).compare(oracle(b)))))
        expect(a.abs().toString()).toBe(oracle(a).abs().toFraction())
        expect(a.negated().toString()).toBe(oracle(a).neg().toFraction())
      }),
    )
  })

  it('in the quotient', () => {
    fc.assert(
      fc.property(
        ratios,
        ratios.filter((b) => b.numerator !== 0n),
        (a, b) => {
          expect(a.dividedBy(b).toString()).toBe(oracle(a).div(oracle(b)).toFraction())
        },
      ),
    )
  })
})

describe('laws of a ratio', () => {
  it('parseRatio reads back what toString and JSON.stringify write', () => {
    fc.assert(
      fc.property(ratios, (a) => {
        expect(parseRatio(String(a)).equals(a)).toBe(true)
        expect(parseRatio(JSON.parse(JSON.stringify(a)) as string).equals(a)).toBe(true)
      }),
    )
  })

  it('every result is reduced over a positive denominator', () => {
    const common = (a: bigint, b: bigint): bigint => (b === 0n ? a : common(b, a % b))
    fc.assert(
      fc.property(ratios, ratios, (a, b) => {
        for (const { numerator, denominator } of [a.plus(b), a.times(b), a.minus(b)]) {
          expect(denominator > 0n).toBe(true)
          expect(common(denominator, numerator < 0n ? -numerator : numerator)).toBe(1n)
        }
      }),
    )
  })

  it('equal ratios of another copy of the library are taken as operands', () => {
    fc.assert(
      fc.property(ratios, ratios, (a, { numerator, denominator }) => {
        expect(a.plus({ numerator, denominator }).minus(a).equals({ numerator, denominator })).toBe(true)
      }),
    )
  })
})

import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countsBehind } from '../../src/exact/counts-behind.js'
import { ratio } from '../../src/exact/ratio.js'
import { roundingModes } from '../../src/exact/rounding.js'
import { modes } from './arbitrary-ratio.js'

const places = fc.integer({ min: 0, max: 2 })

/** All whole counts, tried one after the other. */
const tried = (digits: string, denominator: number, mode: (typeof roundingModes)[number]): number[] => {
  const decimals = digits.split('.')[1]?.length ?? 0
  return Array.from({ length: denominator + 1 }, (_, count) => count).filter(
    (count) => ratio(count * 100, denominator).toFixed(decimals, mode) === digits,
  )
}

describe('countsBehind against trying every count', () => {
  it('finds every count out of every denominator up to 150, and no other', () => {
    for (let denominator = 1; denominator <= 150; denominator++) {
      const mode = roundingModes[denominator % roundingModes.length] ?? 'halfExpand'
      const printed = new Map<string, number[]>()
      for (let count = 0; count <= denominator; count++) {
        const digits = ratio(count * 100, denominator).toFixed(denominator % 3, mode)
        printed.set(digits, [...(printed.get(digits) ?? []), count])
      }
      for (const [digits, counts] of printed) {
        expect(countsBehind(`${digits}%`, denominator, mode), `${digits}% of ${denominator}`).toEqual(counts)
      }
    }
  })

  it('agrees on random figures, possible and impossible ones', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 150 }), fc.nat(10_000), places, modes, (whole, n, p, mode) => {
        const digits = ratio(n, 100).toFixed(p, mode)
        expect(countsBehind(`${digits}%`, whole, mode)).toEqual(tried(digits, whole, mode))
      }),
      { numRuns: 500 },
    )
  })
})

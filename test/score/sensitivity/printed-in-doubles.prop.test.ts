import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { roundingModes, roundQuotient } from '../../../src/exact/rounding.js'
import type { IndexForm } from '../../../src/score/sensitivity/index-form.js'
import { fitsDoubles, printedInDoubles } from '../../../src/score/sensitivity/printed-in-doubles.js'

const largest = 2n ** 53n

/** Forms and weights up to the very limit of what fits, and quotients at, above and below every half. */
const trials = fc
  .record({
    divisor: fc.oneof(fc.bigInt({ min: 1n, max: 12n }), fc.bigInt({ min: 1n, max: 2n ** 40n })),
    weights: fc.tuple(fc.bigInt({ min: 1n, max: 9n }), fc.bigInt({ min: 1n, max: 9000n })),
    whole: fc.bigInt({ min: 0n, max: 10_000n }),
    off: fc.bigInt({ min: -2n, max: 2n }),
    scale: fc.constantFrom(1n, 3n, 1000n),
  })
  .map(({ divisor, weights: [one, other], whole, off, scale }) => {
    const total = one + other
    const half = (whole * divisor) / 2n
    const form: IndexForm = { earned: [half + off, half + off], counted: [true, true], divisor }
    return { form, weights: [one * scale, other * scale] as const, total }
  })

describe('printed indexes in doubles', () => {
  it('are those of whole numbers of any size, wherever they are used', () => {
    let used = 0
    fc.assert(
      fc.property(trials, fc.constantFrom(...roundingModes), ({ form, weights }, mode) => {
        if (!fitsDoubles(form, weights)) return
        used++
        const into = new Float64Array(1)
        printedInDoubles([form], mode, 20_000)(Float64Array.from(weights, Number), into)
        const [one = 0n, other = 0n] = form.earned
        const sum = one * weights[0] + other * weights[1]
        const expected = roundQuotient(sum < 0n ? 0n : sum, form.divisor * (weights[0] + weights[1]), mode)
        expect(into[0]).toBe(Number(expected))
      }),
      { numRuns: 3000 },
    )
    expect(used).toBeGreaterThan(500)
  })

  it('are kept at the full mark', () => {
    const into = new Float64Array(1)
    printedInDoubles(
      [{ earned: [300n], counted: [true], divisor: 1n }],
      'halfExpand',
      100,
    )(Float64Array.of(1), into)
    expect(into[0]).toBe(100)
  })

  it('are not asked of doubles beyond 2^53', () => {
    const form = (earned: bigint, divisor: bigint): IndexForm => ({
      earned: [earned],
      counted: [true],
      divisor,
    })
    expect(fitsDoubles(form(largest - 3n, 1n), [1n])).toBe(true)
    expect(fitsDoubles(form(largest - 1n, 1n), [1n])).toBe(false)
    expect(fitsDoubles(form(0n, largest / 2n - 1n), [1n])).toBe(true)
    expect(fitsDoubles(form(0n, largest / 2n), [1n])).toBe(false)
  })
})

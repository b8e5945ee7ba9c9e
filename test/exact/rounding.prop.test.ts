import { Decimal } from 'decimal.js'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseRatio, Ratio } from '../../src/exact/ratio.js'
import { type RoundingMode, roundingCell, roundingModes, roundQuotient } from '../../src/exact/rounding.js'
import { modes, nearTies, ratios } from './arbitrary-ratio.js'

const decimalModes: Readonly<Record<RoundingMode, Decimal.Rounding>> = {
  ceil: Decimal.ROUND_CEIL,
  floor: Decimal.ROUND_FLOOR,
  expand: Decimal.ROUND_UP,
  trunc: Decimal.ROUND_DOWN,
  halfCeil: Decimal.ROUND_HALF_CEIL,
  halfFloor: Decimal.ROUND_HALF_FLOOR,
  halfExpand: Decimal.ROUND_HALF_UP,
  halfTrunc: Decimal.ROUND_HALF_DOWN,
  halfEven: Decimal.ROUND_HALF_EVEN,
}

/** The two oracles write a sign before a zero; this library never does. */
const withoutNegativeZero = (text: string): string => text.replace(/^-(?=[0.]+$)/, '')

/** Decimal texts, long ones and such as end in a 5 that has to be decided. */
const decimalTexts = fc
  .record({
    digits: fc.bigInt({ min: -(10n ** 25n), max: 10n ** 25n }),
    tail: fc.constantFrom('', '5', '50', '500000000001', '499999999999'),
    places: fc.integer({ min: 0, max: 8 }),
  })
  .map(({ digits, tail, places }) => {
    const all = (digits < 0n ? -digits : digits).toString().padStart(places + 1, '0')
    const [whole, part] = [all.slice(0, all.length - places), `${all.slice(all.length - places)}${tail}`]
    return `${digits < 0n ? '-' : ''}${whole}${part && `.${part}`}`
  })

const fewPlaces = fc.integer({ min: 0, max: 10 })

describe('rounding agrees with independent oracles, in every mode', () => {
  it('decimal.js', () => {
    fc.assert(
      fc.property(decimalTexts, fewPlaces, modes, (text, places, mode) => {
        const expected = withoutNegativeZero(new Decimal(text).toFixed(places, decimalModes[mode]))
        expect(parseRatio(text).toFixed(places, mode)).toBe(expected)
        expect(parseRatio(text).toDecimal(places, mode).equals(expected)).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })

  it('Intl.NumberFormat on decimal texts', () => {
    const format = (text: string, places: number, roundingMode: RoundingMode): string => {
      const digits = { minimumFractionDigits: places, maximumFractionDigits: places, useGrouping: false }
      const { format } = new Intl.NumberFormat('en', { ...digits, roundingMode } as Intl.NumberFormatOptions)
      return (format as (value: string) => string)(text)
    }
    fc.assert(
      fc.property(decimalTexts, fewPlaces, modes, (text, places, mode) => {
        expect(parseRatio(text).toFixed(places, mode)).toBe(withoutNegativeZero(format(text, places, mode)))
      }),
      { numRuns: 500 },
    )
  })
})

describe('laws of rounding', () => {
  it('toFixed, toDecimal and rounded are one and the same number', () => {
    fc.assert(
      fc.property(ratios, fewPlaces, modes, (exact, places, mode) => {
        const rounded = exact.rounded(places, mode)
        expect(parseRatio(exact.toFixed(places, mode)).equals(rounded)).toBe(true)
        expect(parseRatio(exact.toDecimal(places, mode)).equals(rounded)).toBe(true)
      }),
    )
  })

  it('is never a whole last place away, and a half mode never more than half of one', () => {
    fc.assert(
      fc.property(fc.oneof(ratios, nearTies), fewPlaces, modes, (exact, places, mode) => {
        const off = exact
          .minus(exact.rounded(places, mode))
          .abs()
          .times(10n ** BigInt(places))
        expect(off.compare(1)).toBe(-1)
        if (mode.startsWith('half')) expect(off.compare(new Ratio(1n, 2n))).toBeLessThanOrEqual(0)
      }),
    )
  })

  it('rounding twice changes nothing', () => {
    fc.assert(
      fc.property(ratios, fewPlaces, modes, (exact, places, mode) => {
        const once = exact.rounded(places, mode)
        expect(once.rounded(places, mode).equals(once)).toBe(true)
      }),
    )
  })
})

describe('roundingCell is the inverse of roundQuotient', () => {
  const inCell = (value: Ratio, whole: bigint, mode: RoundingMode): boolean => {
    const { lower, lowerClosed, upper, upperClosed } = roundingCell(whole, mode)
    const [above, below] = [value.compare(new Ratio(lower, 2n)), value.compare(new Ratio(upper, 2n))]
    return (above > 0 || (lowerClosed && above === 0)) && (below < 0 || (upperClosed && below === 0))
  }

  const expectOnlyOwnCell = (value: Ratio, mode: RoundingMode): void => {
    const rounded = roundQuotient(value.numerator, value.denominator, mode)
    for (let whole = rounded - 2n; whole <= rounded + 2n; whole++) {
      expect(inCell(value, whole, mode), `${value} in the cell of ${whole}, ${mode}`).toBe(whole === rounded)
    }
  }

  it.each(roundingModes)(
    'every quarter from −6 to 6 lies in the cell it rounds to, and in no other (%s)',
    (mode) => {
      for (let quarters = -24n; quarters <= 24n; quarters++) expectOnlyOwnCell(new Ratio(quarters, 4n), mode)
    },
  )

  it('so does any other value', () => {
    fc.assert(
      fc.property(fc.oneof(nearTies, ratios), modes, (value, mode) => {
        expectOnlyOwnCell(value, mode)
      }),
      { numRuns: 500 },
    )
  })
})

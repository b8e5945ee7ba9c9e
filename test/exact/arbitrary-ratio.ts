import * as fc from 'fast-check'
import { Ratio } from '../../src/exact/ratio.js'
import { roundingModes } from '../../src/exact/rounding.js'

/** Far beyond 2^53, where a number would already have lost digits. */
export const bigIntegers = fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n })

/** Any denominator but 0, of either sign. */
export const denominators = bigIntegers.filter((value) => value !== 0n)

/** Ratios of any size. */
export const ratios = fc.tuple(bigIntegers, denominators).map(([n, d]) => new Ratio(n, d))

/** Ratios from −200 to 200 that often lie on a tie of 0 to 4 places, or one hair beside it. */
export const nearTies = fc
  .record({
    halfSteps: fc.integer({ min: -400_000, max: 400_000 }),
    places: fc.integer({ min: 0, max: 4 }),
    hair: fc.constantFrom(0n, 0n, 1n, -1n),
  })
  .map(({ halfSteps, places, hair }) =>
    new Ratio(BigInt(halfSteps), 2n * 10n ** BigInt(places)).plus(new Ratio(hair, 10n ** 9n)),
  )

/** All nine modes. */
export const modes = fc.constantFrom(...roundingModes)

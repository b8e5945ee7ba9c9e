import { Decimal as SharedDecimal } from 'decimal.js'

/**
 * A private clone: `Decimal.set` by another package cannot reach it, and no count or index it holds is ever
 * written with an exponent. It is for printed figures only; all arithmetic is done on `Ratio`.
 */
const PrivateDecimal = SharedDecimal.clone({
  defaults: true,
  precision: 1000,
  rounding: SharedDecimal.ROUND_HALF_UP,
  toExpNeg: -9e15,
  toExpPos: 9e15,
})

/** A printed decimal number (a decimal.js instance). */
export type Decimal = SharedDecimal

/** The one place where decimals are made, always from digits, never from a floating-point result. */
export const decimalOf = (digits: string): Decimal => new PrivateDecimal(digits)

/** The digits of a decimal of any copy of decimal.js; empty where it has none, or only says that it is one. */
export const digitsOf = (value: Decimal): string => {
  try {
    const own = new PrivateDecimal(value)
    return own.isFinite() ? own.toFixed() : ''
  } catch {
    return ''
  }
}

/** Whether a value is a decimal of this or any other copy of decimal.js. */
export const isDecimal = (value: unknown): value is Decimal => SharedDecimal.isDecimal(value)

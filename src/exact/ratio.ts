import { InputError, shown } from '../input-error.js'
import { type Decimal, decimalOf, digitsOf, isDecimal } from './decimal.js'
import { checkPlaces, checkRoundingMode, type RoundingMode, roundQuotient } from './rounding.js'

/** What a `Ratio` method takes: another ratio (of any copy of this library), a whole number or a bigint. */
export type RatioLike = { readonly numerator: bigint; readonly denominator: bigint } | number | bigint

const greatestCommonDivisor = (a: bigint, b: bigint): bigint => {
  let [x, y] = [a < 0n ? -a : a, b]
  while (y !== 0n) [x, y] = [y, x % y]
  return x
}

const whole = (value: unknown, where: string): bigint => {
  if (typeof value === 'bigint') return value
  if (typeof value === 'number' && Number.isSafeInteger(value)) return BigInt(value)
  if (typeof value === 'number') {
    throw new InputError(
      'not-a-ratio',
      `${where}: expected a whole number of at most 2^53−1, got ${shown(value)}; write a fraction as two whole numbers or as text for parseRatio`,
    )
  }
  throw new InputError('invalid-type', `${where}: expected a whole number or a bigint, got ${shown(value)}`)
}

const parts = (value: RatioLike, where: string): readonly [bigint, bigint] => {
  if (typeof value === 'object' && value !== null) {
    const { numerator, denominator } = value
    if (typeof numerator === 'bigint' && typeof denominator === 'bigint' && denominator > 0n) {
      return [numerator, denominator]
    }
    throw new InputError('invalid-type', `${where}: expected a Ratio or a whole number, got ${shown(value)}`)
  }
  return [whole(value, where), 1n]
}

/**
 * 精确分数 (exact fraction): two bigints, always reduced, the denominator positive. Immutable.
 *
 * Differs from a `Decimal`, which is a printed figure: a Ratio is what the figure was computed as, and nothing
 * about it was rounded.
 *
 * Rates are ratios in [0, 1]; an index is a ratio of points out of 100. `String(r)` and `JSON.stringify(r)` give
 * `280/3`, or `100` where the denominator is 1; {@link parseRatio} reads that back.
 *
 * @example
 * import { ratio } from 'hotline-score'
 *
 * String(ratio(11, 13).times(30).plus(70)) // => "1240/13"
 * ratio(1240, 13).toFixed(2) // => "95.38"
 */
export class Ratio {
  /** Above the line; carries the sign. */
  readonly numerator: bigint
  /** Below the line; always positive. */
  readonly denominator: bigint

  /**
   * Reduces numerator / denominator. {@link ratio} is the same for plain numbers.
   *
   * @throws InputError `division-by-zero` when the denominator is 0, `invalid-type` when either is no bigint
   */
  constructor(numerator: bigint, denominator: bigint = 1n) {
    if (typeof numerator !== 'bigint' || typeof denominator !== 'bigint') {
      throw new InputError(
        'invalid-type',
        'Ratio: expected two bigints; use ratio(numerator, denominator) for numbers',
      )
    }
    if (denominator === 0n) throw new InputError('division-by-zero', `Ratio: ${numerator}/0 is not a number`)
    const divisor = greatestCommonDivisor(numerator, denominator < 0n ? -denominator : denominator)
    const sign = denominator < 0n ? -1n : 1n
    this.numerator = (sign * numerator) / divisor
    this.denominator = (sign * denominator) / divisor
    Object.freeze(this)
  }

  /** The sum of any number of values; 0 of none. */
  static sum(values: Iterable<RatioLike>): Ratio {
    if (typeof values !== 'object' || values === null || typeof values[Symbol.iterator] !== 'function') {
      throw new InputError('invalid-type', `Ratio.sum: expected a list of values, got ${shown(values)}`)
    }
    let sum = new Ratio(0n)
    for (const value of values) sum = sum.plus(value)
    return sum
  }

  /** The sum. */
  plus(other: RatioLike): Ratio {
    const [n, d] = parts(other, 'Ratio.plus')
    return new Ratio(this.numerator * d + n * this.denominator, this.denominator * d)
  }

  /** The difference. */
  minus(other: RatioLike): Ratio {
    const [n, d] = parts(other, 'Ratio.minus')
    return new Ratio(this.numerator * d - n * this.denominator, this.denominator * d)
  }

  /** The product. */
  times(other: RatioLike): Ratio {
    const [n, d] = parts(other, 'Ratio.times')
    return new Ratio(this.numerator * n, this.denominator * d)
  }

  /**
   * The quotient.
   *
   * @throws InputError `division-by-zero` when the other is 0
   */
  dividedBy(other: RatioLike): Ratio {
    const [n, d] = parts(other, 'Ratio.dividedBy')
    if (n === 0n) throw new InputError('division-by-zero', `Ratio.dividedBy: ${this} / 0 is not a number`)
    return new Ratio(this.numerator * d, this.denominator * n)
  }

  /** The same with the other sign. */
  negated(): Ratio {
    return new Ratio(-this.numerator, this.denominator)
  }

  /** Without the sign. */
  abs(): Ratio {
    return this.numerator < 0n ? this.negated() : this
  }

  /** −1, 0 or 1: below, equal to or above the other; exact, so fit for sorting. */
  compare(other: RatioLike): -1 | 0 | 1 {
    const [n, d] = parts(other, 'Ratio.compare')
    const left = this.numerator * d
    const right = n * this.denominator
    return left < right ? -1 : left > right ? 1 : 0
  }

  /** Whether both are the same number. */
  equals(other: RatioLike): boolean {
    return this.compare(other) === 0
  }

  /**
   * Rounded once, to `places` digits after the point (`halfExpand`, 四舍五入, unless told otherwise).
   * A Decimal has no trailing zeros: for the printed form use {@link Ratio.toFixed}.
   *
   * @throws InputError `invalid-value` when `places` is not a whole number from 0 to 100 or the mode is unknown
   */
  toDecimal(places: number, mode: RoundingMode = 'halfExpand'): Decimal {
    return decimalOf(this.toFixed(places, mode))
  }

  /**
   * As it prints: rounded once, with exactly `places` digits after the point. Never "-0.00".
   *
   * @throws InputError `invalid-value` when `places` is not a whole number from 0 to 100 or the mode is unknown
   */
  toFixed(places: number, mode: RoundingMode = 'halfExpand'): string {
    checkPlaces(places, 'Ratio.toFixed')
    checkRoundingMode(mode, 'Ratio.toFixed')
    const rounded = roundQuotient(this.numerator * 10n ** BigInt(places), this.denominator, mode)
    const digits = (rounded < 0n ? -rounded : rounded).toString().padStart(places + 1, '0')
    const point = digits.length - places
    return `${rounded < 0n ? '-' : ''}${digits.slice(0, point)}${places > 0 ? `.${digits.slice(point)}` : ''}`
  }

  /** The ratio rounded to `places`, still as a ratio. */
  rounded(places: number, mode: RoundingMode = 'halfExpand'): Ratio {
    checkPlaces(places, 'Ratio.rounded')
    checkRoundingMode(mode, 'Ratio.rounded')
    const scale = 10n ** BigInt(places)
    return new Ratio(roundQuotient(this.numerator * scale, this.denominator, mode), scale)
  }

  /** `280/3`, or `100` where the denominator is 1. */
  toString(): string {
    return this.denominator === 1n ? `${this.numerator}` : `${this.numerator}/${this.denominator}`
  }

  /** The same text as {@link Ratio.toString}: JSON has no fractions. */
  toJSON(): string {
    return this.toString()
  }

  /** What a REPL prints. */
  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return this.toString()
  }
}

/**
 * 分数 (fraction) of whole numbers, exact.
 *
 * @throws InputError `not-a-ratio` for a number that is not whole or beyond 2^53−1, `division-by-zero` for
 * denominator 0, `invalid-type` for anything that is no number
 * @example
 * import { ratio } from 'hotline-score'
 *
 * String(ratio(6, 560)) // => "3/280"
 * ratio(1, 0) // throws InputError division-by-zero
 */
export const ratio = (numerator: number | bigint, denominator: number | bigint = 1n): Ratio =>
  new Ratio(whole(numerator, 'ratio'), whole(denominator, 'ratio'))

const decimalText = /^([+-]?)(\d{1,80})(?:\.(\d{1,80}))?$/
const fractionText = /^([+-]?\d{1,80})\/(\d{1,80})$/

/** Only what is known to have harmless digits is asked for them; any other object is refused unread. */
const rationalText = (value: unknown): string => {
  if (typeof value === 'string') return value
  if (typeof value === 'number') return String(value)
  if (isDecimal(value)) return digitsOf(value)
  if (typeof value === 'object' && value !== null && 'numerator' in value && 'denominator' in value) {
    return `${shown(value.numerator)}/${shown(value.denominator)}`.replaceAll('n', '')
  }
  return ''
}

/**
 * Reads an exact rational: a decimal text (`"0.9"`), a fraction (`"280/3"`), or a number, by its shortest decimal
 * digits (`0.1` is one tenth, not the binary fraction next to it). Decimals of any copy of decimal.js are taken too.
 *
 * @throws InputError `not-a-ratio` for anything else, exponents and infinities included
 * @example
 * import { parseRatio } from 'hotline-score'
 *
 * String(parseRatio('0.90')) // => "9/10"
 * String(parseRatio(0.1)) // => "1/10"
 * parseRatio('1e5') // throws InputError not-a-ratio
 */
export const parseRatio = (value: string | number | bigint | Ratio | Decimal): Ratio => {
  if (value instanceof Ratio) return value
  if (typeof value === 'bigint') return new Ratio(value)
  const text = rationalText(value)
  const fraction = fractionText.exec(text)
  if (fraction) return new Ratio(BigInt(fraction[1] as string), BigInt(fraction[2] as string))
  const decimal = decimalText.exec(text)
  if (decimal) {
    const [, sign, digits = '', places = ''] = decimal
    const size = new Ratio(BigInt(digits + places), 10n ** BigInt(places.length))
    return sign === '-' ? size.negated() : size
  }
  throw new InputError(
    'not-a-ratio',
    `parseRatio: expected a decimal ("0.9") or a fraction ("280/3") of at most 80 digits, got ${shown(value)}`,
  )
}

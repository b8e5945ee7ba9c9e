import { InputError, shown } from '../input-error.js'
import { Ratio, type RatioLike } from './ratio.js'

/** One end of an {@link Interval}: a value and whether it belongs; `undefined` in its place is no bound at all. */
export interface Bound {
  /** Where the interval ends. */
  readonly at: Ratio
  /** Whether the end itself belongs to the interval. */
  readonly closed: boolean
}

/** The further of two bounds inwards, where −1 means the first lies lower. */
const tighter = (a: Bound | undefined, b: Bound | undefined, inwards: 1 | -1): Bound | undefined => {
  if (a === undefined) return b
  if (b === undefined) return a
  const order = a.at.compare(b.at) * inwards
  if (order !== 0) return order > 0 ? a : b
  return a.closed ? b : a
}

const checkedBound = (bound: Bound | undefined): Bound | undefined => {
  if (bound === undefined) return undefined
  if (typeof bound !== 'object' || bound === null || typeof bound.closed !== 'boolean') {
    throw new InputError('invalid-type', `Interval: expected a bound { at, closed }, got ${shown(bound)}`)
  }
  return bound.at instanceof Ratio ? bound : { at: new Ratio(0n).plus(bound.at), closed: bound.closed }
}

const checkedInterval = (other: Interval): Interval => {
  if (typeof other === 'object' && other !== null && 'lower' in other && 'upper' in other) return other
  throw new InputError('invalid-type', `Interval: expected an interval, got ${shown(other)}`)
}

/**
 * 区间 (interval): every exact value a printed figure can stand for, each end open or closed. Immutable, never empty.
 *
 * Sums, differences, products and quotients of intervals hold exactly the values that can come of their members.
 *
 * @example
 * import { parsePrinted } from 'hotline-score'
 *
 * String(parsePrinted('97.40%').interval()) // => "[19479/200, 19481/200)"
 */
export class Interval {
  /** The lower end; `undefined` when there is none. */
  readonly lower: Bound | undefined
  /** The upper end; `undefined` when there is none. */
  readonly upper: Bound | undefined

  /** @throws InputError `invalid-value` when nothing lies between the ends */
  constructor(lower: Bound | undefined, upper: Bound | undefined) {
    this.lower = checkedBound(lower)
    this.upper = checkedBound(upper)
    if (this.lower && this.upper) {
      const order = this.lower.at.compare(this.upper.at)
      if (order > 0 || (order === 0 && !(this.lower.closed && this.upper.closed))) {
        throw new InputError(
          'invalid-value',
          `Interval: nothing lies between ${this.lower.at} and ${this.upper.at}`,
        )
      }
    }
    Object.freeze(this)
  }

  /** The interval that holds this one value. */
  static exactly(value: Ratio): Interval {
    const bound = { at: value, closed: true }
    return new Interval(bound, bound)
  }

  /** From `lower` to `upper`, both ends belonging. */
  static closed(lower: Ratio, upper: Ratio): Interval {
    return new Interval({ at: lower, closed: true }, { at: upper, closed: true })
  }

  /** The single value of an interval that holds just one. */
  get only(): Ratio | undefined {
    return this.lower && this.upper && this.lower.at.equals(this.upper.at) ? this.lower.at : undefined
  }

  /** Whether the value lies in the interval. */
  contains(value: RatioLike): boolean {
    return this.intersect(Interval.exactly(new Ratio(0n).plus(value))) !== undefined
  }

  /** What both have in common, or `undefined` when that is nothing. */
  intersect(other: Interval): Interval | undefined {
    checkedInterval(other)
    const lower = tighter(this.lower, other.lower, 1)
    const upper = tighter(this.upper, other.upper, -1)
    if (lower && upper) {
      const order = lower.at.compare(upper.at)
      if (order > 0 || (order === 0 && !(lower.closed && upper.closed))) return undefined
    }
    return new Interval(lower, upper)
  }

  /** Every sum of a member of this and a member of the other. */
  plus(other: Interval): Interval {
    checkedInterval(other)
    const add = (a: Bound | undefined, b: Bound | undefined): Bound | undefined =>
      a && b && { at: a.at.plus(b.at), closed: a.closed && b.closed }
    return new Interval(add(this.lower, other.lower), add(this.upper, other.upper))
  }

  /** Every member with the other sign. */
  negated(): Interval {
    const flip = (bound: Bound | undefined): Bound | undefined =>
      bound && { at: bound.at.negated(), closed: bound.closed }
    return new Interval(flip(this.upper), flip(this.lower))
  }

  /** Every difference of a member of this and a member of the other. */
  minus(other: Interval): Interval {
    return this.plus(new Interval(checkedInterval(other).lower, other.upper).negated())
  }

  /** Every member times one factor. */
  scaled(factor: RatioLike): Interval {
    const size = new Ratio(0n).plus(factor)
    if (size.equals(0)) return Interval.exactly(size)
    const stretch = (bound: Bound | undefined): Bound | undefined =>
      bound && { at: bound.at.times(size), closed: bound.closed }
    return size.compare(0) > 0
      ? new Interval(stretch(this.lower), stretch(this.upper))
      : new Interval(stretch(this.upper), stretch(this.lower))
  }

  /**
   * Every quotient of a member of this and a member of the other, which must be bounded and lie above 0; `undefined`
   * where the other reaches down to 0.
   */
  dividedBy(other: Interval): Interval | undefined {
    const { lower, upper } = checkedInterval(other)
    if (!lower || !upper || lower.at.compare(0) <= 0) return undefined
    const divide = (bound: Bound | undefined, onPositive: Bound, onNegative: Bound): Bound | undefined => {
      if (!bound) return undefined
      const by = bound.at.compare(0) < 0 ? onNegative : onPositive
      return { at: bound.at.dividedBy(by.at), closed: bound.closed && (by.closed || bound.at.equals(0)) }
    }
    return new Interval(divide(this.lower, upper, lower), divide(this.upper, lower, upper))
  }

  /** The usual notation: `[1/2, 3/4)`, `(−∞, 1]`. */
  toString(): string {
    const from = this.lower ? `${this.lower.closed ? '[' : '('}${this.lower.at}` : '(−∞'
    const to = this.upper ? `${this.upper.at}${this.upper.closed ? ']' : ')'}` : '∞)'
    return `${from}, ${to}`
  }

  /** The same text as {@link Interval.toString}. */
  toJSON(): string {
    return this.toString()
  }

  /** What a REPL prints. */
  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return this.toString()
  }
}

import { InputError, shown } from '../input-error.js'

/**
 * The rounding modes, by their names in `Intl.NumberFormat`.
 *
 * @example
 * import { ratio, roundingModes } from 'hotline-score'
 *
 * roundingModes.map((mode) => ratio(-5, 2).toFixed(0, mode)) // => ["-2", "-3", "-3", "-2", "-2", "-3", "-3", "-2", "-2"]
 */
export const roundingModes = [
  'ceil',
  'floor',
  'expand',
  'trunc',
  'halfCeil',
  'halfFloor',
  'halfExpand',
  'halfTrunc',
  'halfEven',
] as const

/**
 * 舍入方式 (rounding mode), named as in `Intl.NumberFormat`: `halfExpand` is 四舍五入, `trunc` 去尾, `expand`
 * 进一, `halfEven` 四舍六入五成双, `ceil` and `floor` go towards plus and minus infinity.
 */
export type RoundingMode = (typeof roundingModes)[number]

/** @throws InputError `invalid-value` when the text is no rounding mode */
export const checkRoundingMode = (mode: unknown, where: string): RoundingMode => {
  if ((roundingModes as readonly unknown[]).includes(mode)) return mode as RoundingMode
  throw new InputError(
    'invalid-value',
    `${where}: unknown rounding mode ${shown(mode)}; expected one of ${roundingModes.join(', ')}`,
  )
}

/** The most digits after the point that a figure can be printed with. */
export const maximumPlaces = 100

/** @throws InputError when the number of places is not a whole number from 0 to 100 */
export const checkPlaces = (places: unknown, where: string): number => {
  if (typeof places !== 'number') {
    throw new InputError('invalid-type', `${where}: places must be a whole number, got ${shown(places)}`)
  }
  if (Number.isInteger(places) && places >= 0 && places <= maximumPlaces) return places
  throw new InputError(
    'invalid-value',
    `${where}: places must be a whole number from 0 to ${maximumPlaces}, got ${shown(places)}`,
  )
}

/** Rounds numerator / denominator (denominator > 0) to a whole number; a tie is a tie exactly. */
export const roundQuotient = (numerator: bigint, denominator: bigint, mode: RoundingMode): bigint => {
  const towardsZero = numerator / denominator
  const rest = numerator - towardsZero * denominator
  if (rest === 0n) return towardsZero
  const sign = numerator < 0n ? -1n : 1n
  const away = towardsZero + sign
  const twice = 2n * (rest < 0n ? -rest : rest)
  const half = twice === denominator ? 0 : twice > denominator ? 1 : -1
  const nearest = (onTie: bigint): bigint => (half > 0 ? away : half < 0 ? towardsZero : onTie)
  switch (mode) {
    case 'trunc':
      return towardsZero
    case 'expand':
      return away
    case 'ceil':
      return sign > 0n ? away : towardsZero
    case 'floor':
      return sign > 0n ? towardsZero : away
    case 'halfExpand':
      return nearest(away)
    case 'halfTrunc':
      return nearest(towardsZero)
    case 'halfCeil':
      return nearest(sign > 0n ? away : towardsZero)
    case 'halfFloor':
      return nearest(sign > 0n ? towardsZero : away)
    case 'halfEven':
      return nearest(towardsZero % 2n === 0n ? towardsZero : away)
  }
}

/** Which values round to the whole number `k`, in halves: from `lower`/2 to `upper`/2. */
export interface RoundingCell {
  readonly lower: bigint
  readonly lowerClosed: boolean
  readonly upper: bigint
  readonly upperClosed: boolean
}

/** The inverse of {@link roundQuotient}: every value that rounds to `whole`, and no other. */
export const roundingCell = (whole: bigint, mode: RoundingMode): RoundingCell => {
  const k = 2n * whole
  const cell = (lower: bigint, lowerClosed: boolean, upper: bigint, upperClosed: boolean): RoundingCell => ({
    lower: k + lower,
    lowerClosed,
    upper: k + upper,
    upperClosed,
  })
  const sign = whole > 0n ? 1 : whole < 0n ? -1 : 0
  switch (mode) {
    case 'ceil':
      return cell(-2n, false, 0n, true)
    case 'floor':
      return cell(0n, true, 2n, false)
    case 'trunc':
      return sign > 0
        ? cell(0n, true, 2n, false)
        : sign < 0
          ? cell(-2n, false, 0n, true)
          : cell(-2n, false, 2n, false)
    case 'expand':
      return sign > 0
        ? cell(-2n, false, 0n, true)
        : sign < 0
          ? cell(0n, true, 2n, false)
          : cell(0n, true, 0n, true)
    case 'halfCeil':
      return cell(-1n, true, 1n, false)
    case 'halfFloor':
      return cell(-1n, false, 1n, true)
    case 'halfExpand':
      return sign > 0
        ? cell(-1n, true, 1n, false)
        : sign < 0
          ? cell(-1n, false, 1n, true)
          : cell(-1n, false, 1n, false)
    case 'halfTrunc':
      return sign > 0
        ? cell(-1n, false, 1n, true)
        : sign < 0
          ? cell(-1n, true, 1n, false)
          : cell(-1n, true, 1n, true)
    case 'halfEven':
      return whole % 2n === 0n ? cell(-1n, true, 1n, true) : cell(-1n, false, 1n, false)
  }
}

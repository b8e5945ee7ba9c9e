import type { Interval } from '../exact/interval.js'
import type { Ratio } from '../exact/ratio.js'

/** A decimal of so many places is still read at a glance. */
const shortPlaces = 6

const isShort = (value: Ratio): boolean => value.rounded(shortPlaces).equals(value)

const trimmed = (decimal: string): string => decimal.replace(/\.?0+$/, '')

/** An exact value: as a decimal where that is short, otherwise as a fraction. */
export const exactText = (value: Ratio): string =>
  isShort(value) ? trimmed(value.toFixed(shortPlaces)) : `${value}`

const endText = (value: Ratio): string =>
  isShort(value) ? trimmed(value.toFixed(shortPlaces)) : `${value.toFixed(shortPlaces, 'trunc')}…`

/** The values a figure can have, where its operands are rounded themselves; an end that is no short decimal is cut off. */
export const rangeText = ({ lower, upper }: Interval): string => {
  const from = lower ? `${lower.closed ? '[' : '('}${endText(lower.at)}` : '(−∞'
  const to = upper ? `${endText(upper.at)}${upper.closed ? ']' : ')'}` : '∞)'
  return `${from}, ${to}`
}

/** Decimals of an exact value that has no short ones. */
const nearPlaces = 2

/** A value behind its sign: as a fraction also how much that is, about. */
const signedText = (sign: string, size: Ratio): string =>
  isShort(size) ? `${sign}${exactText(size)}` : `${sign}${size} ≈ ${sign}${size.toFixed(nearPlaces)}`

/** A minus as wide as a plus, where there is one. */
const minusOf = (value: Ratio): string => (value.compare(0) < 0 ? '−' : '')

/** An exact number of points, to be read by people: `20`, `60/13 ≈ 4.62`. */
export const pointsText = (value: Ratio): string => signedText(minusOf(value), value.abs())

/** A difference of points with its sign: `+20`, `−60/13 ≈ −4.62`, `0`. */
export const differenceText = (value: Ratio): string =>
  value.compare(0) > 0 ? signedText('+', value) : pointsText(value)

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

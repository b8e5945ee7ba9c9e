import { parseRatio } from '../../exact/ratio.js'

/**
 * The formats in which nearly all figures are set: `0.00%`, `#,##0`, `0.00_ `, `0.0"分"`. The blanks and the colours of a
 * format show no digits.
 */
const plainFormat = /^(#,##0|0|#|#,###)?(?:\.(0+))?(%)?(?:"([^"]*)")?$/

const withoutLayout = (section: string): string =>
  section.replace(/_./g, '').replace(/\[(?:Red|Black|Blue|Green|White|Color ?\d+)\]/gi, '')

/** The digits a spreadsheet holds of a number: fifteen, and the rest is the noise of binary fractions. */
const held = (value: number): string | undefined => {
  const digits = value.toPrecision(15)
  return digits.includes('e') ? undefined : digits
}

const grouped = (digits: string): string => digits.replace(/\B(?=(?:\d{3})+(?!\d))/g, ',')

/**
 * A number as a spreadsheet displays it: the fifteen digits it holds, rounded half away from zero as the format says, in decimal.
 * Working that out in binary shows 1.005 as 1.00. `undefined` for a format or a number that is not of the plain kind.
 */
export const displayed = (value: number, format: string): string | undefined => {
  const sections = format.split(';')
  const own =
    sections.length === 1 || value > 0 || (value === 0 && sections.length < 3) ? sections[0] : undefined
  const found = own === undefined ? undefined : plainFormat.exec(withoutLayout(own))
  const digits = held(value)
  if (!found || digits === undefined || own === '') return undefined
  const [, whole = '', places = '', percent = '', unit = ''] = found
  if (!whole.endsWith('0')) return undefined
  const size = parseRatio(digits)
    .abs()
    .times(percent === '' ? 1 : 100)
    .toFixed(places.length)
  const [before = '', after] = size.split('.')
  const shown = [
    whole.startsWith('#') ? grouped(before) : before,
    ...(after === undefined ? [] : [after]),
  ].join('.')
  const sign = value < 0 && /[1-9]/.test(shown) ? '-' : ''
  return `${sign}${shown}${percent}${unit}`
}

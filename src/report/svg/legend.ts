import stringWidth from 'string-width'
import { element, type Markup, together } from '../markup.js'
import { earnedFill, inkAt, lostFill } from './palette.js'

/** Where the legend stands, and how wide a character is. */
interface Room {
  readonly left: number
  readonly right: number
  readonly perColumn: number
}

/** A legend, and how high it came out. */
export interface Legend {
  readonly markup: Markup
  readonly height: number
}

const lineHeight = 24
const swatch = 22
const space = 20

/** What each pattern stands for, in as many lines as it takes. */
export const legendOf = (
  names: readonly string[],
  lost: string,
  { left, right, perColumn }: Room,
): Legend => {
  let [x, y] = [left, 0]
  const entry = (fill: string, dark: string, name: string): Markup => {
    const wide = swatch + 6 + Math.ceil(stringWidth(name) * perColumn)
    if (x > left && x + wide > right) [x, y] = [left, y + lineHeight]
    const drawn = together(
      element('rect', {
        x: `${x}`,
        y: `${y + 5}`,
        width: `${swatch}`,
        height: '14',
        fill,
        stroke: dark,
        'stroke-width': '1',
      }),
      element('text', { x: `${x + swatch + 6}`, y: `${y + 17}`, fill: '#1c2126' }, name),
    )
    x += wide + space
    return drawn
  }
  const entries = [
    ...names.map((name, at) => entry(earnedFill(at), inkAt(at).dark, name)),
    ...(names.length > 0 ? [entry(lostFill(0), inkAt(0).dark, lost)] : []),
  ]
  return { markup: together(...entries), height: y + lineHeight + 4 }
}

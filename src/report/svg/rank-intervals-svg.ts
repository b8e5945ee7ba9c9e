import stringWidth from 'string-width'
import type { RankBounds, Sensitivity, UnitSensitivity } from '../../score/sensitivity/sensitivity-result.js'
import { element, type Markup, together } from '../markup.js'
import type { Messages } from '../messages/messages-shape.js'
import { printable } from '../printable.js'
import { checkSensitivity } from '../report-input.js'
import { type ReportOptions, wordsOf } from '../report-language.js'
import { boundsText, byRank, hasOuterBounds, sampledText } from '../sensitivity-view.js'
import { inkAt } from './palette.js'
import { fontSize, fonts, gridInk, ink, nameOf, perColumn, roomFor, softInk } from './picture.js'

const width = 900
const pitch = 26
const boxHeight = 14
const barHeight = 7
const axisHeight = 26
const gap = 12
const textWidth = 128
const jointlyInk = inkAt(0)
const aloneInk = inkAt(1)
const middleInk = '#873322'
const hatching = 'rank-intervals-alone'

/** Where the places stand. */
interface Plot {
  readonly left: number
  readonly width: number
  /** The last place there is. */
  readonly last: number
}

const number = (value: number): string => value.toFixed(2)

/** The middle of a place; each has a column of its own. */
const xOf = (rank: number, { left, width: wide, last }: Plot): number => left + ((rank - 0.5) * wide) / last

/** Half the width of what marks a single place. */
const halfOf = ({ width: wide, last }: Plot): number => Math.min(9, (wide / last) * 0.4)

const box = (
  { best, worst, bestAttained, worstAttained }: RankBounds,
  middle: number,
  height: number,
  paint: { readonly fill: string; readonly dark: string },
  plot: Plot,
): Markup => {
  const half = halfOf(plot)
  const from = xOf(best, plot) - half
  return element('rect', {
    x: number(from),
    y: number(middle - height / 2),
    width: number(xOf(worst, plot) + half - from),
    height: `${height}`,
    rx: '2',
    fill: paint.fill,
    stroke: paint.dark,
    'stroke-width': '1',
    // An end that perhaps no weights reach is not drawn as if they did.
    'stroke-dasharray': bestAttained && worstAttained ? undefined : '3 2',
  })
}

const middleLine = ([from, to]: readonly [number, number], middle: number, plot: Plot): Markup => {
  const [left, right] = [xOf(from, plot) - halfOf(plot), xOf(to, plot) + halfOf(plot)]
  const y = middle + boxHeight / 2 + 3
  return element('path', {
    d: `M${number(left)} ${number(y - 2)}V${number(y + 2)}M${number(left)} ${number(y)}H${number(right)}M${number(right)} ${number(y - 2)}V${number(y + 2)}`,
    stroke: middleInk,
    'stroke-width': '1.5',
    fill: 'none',
  })
}

const dot = (x: number, y: number): Markup =>
  element('circle', {
    cx: number(x),
    cy: number(y),
    r: '3.5',
    fill: ink,
    stroke: '#ffffff',
    'stroke-width': '1',
  })

const text = (x: number, y: number, anchor: string, content: string, fill = ink): Markup =>
  element('text', { x: number(x), y: number(y), 'text-anchor': anchor, fill }, content)

const line = (own: UnitSensitivity, y: number, plot: Plot): Markup => {
  const middle = y + pitch / 2 - 2
  const { unit, rank, alone, jointly, sampled } = own
  return together(
    text(plot.left - gap, middle + 5, 'end', nameOf(printable(unit))),
    jointly && box(jointly, middle, boxHeight, { fill: jointlyInk.light, dark: jointlyInk.dark }, plot),
    alone && box(alone, middle, barHeight, { fill: `url(#${hatching})`, dark: aloneInk.dark }, plot),
    sampled?.middle90 && middleLine(sampled.middle90, middle, plot),
    rank === undefined ? undefined : dot(xOf(rank, plot), middle),
    text(plot.left + plot.width + gap, middle + 5, 'start', boundsText(jointly)),
  )
}

/** So many places have a figure on the axis. */
const mostFigures = 26

const axis = (y: number, bottom: number, plot: Plot, { chart }: Messages['sensitivity']): Markup => {
  const step =
    [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].find((one) => plot.last / one <= mostFigures) ?? 10_000
  const places = Array.from({ length: Math.floor(plot.last / step) }, (_, i) => (i + 1) * step)
  const shown = places.includes(1) ? places : [1, ...places]
  return together(
    text(plot.left - gap, y - 6, 'end', chart.axis, softInk),
    text(plot.left + plot.width + gap, y - 6, 'start', chart.legend.jointly, softInk),
    ...shown.map((place) => {
      const x = number(xOf(place, plot))
      return together(
        element('path', { d: `M${x} ${y}V${bottom}`, stroke: gridInk, 'stroke-width': '1' }),
        text(xOf(place, plot), y - 6, 'middle', `${place}`, softInk),
      )
    }),
  )
}

const legend = (x: number, { chart }: Messages['sensitivity']): Markup => {
  const names = chart.legend
  const swatch: Plot = { left: 0, width: 24, last: 1 }
  const bounds: RankBounds = { best: 1, worst: 1, bestAttained: true, worstAttained: true }
  const at = (from: number): Plot => ({ ...swatch, left: from })
  const entries: readonly (readonly [string, (from: number) => Markup])[] = [
    [names.base, (from) => dot(xOf(1, at(from)), 11)],
    [
      names.jointly,
      (from) => box(bounds, 11, boxHeight, { fill: jointlyInk.light, dark: jointlyInk.dark }, at(from)),
    ],
    [
      names.alone,
      (from) => box(bounds, 11, barHeight, { fill: `url(#${hatching})`, dark: aloneInk.dark }, at(from)),
    ],
    [names.middle, (from) => middleLine([1, 1], 1, at(from))],
  ]
  let from = x
  return together(
    ...entries.map(([name, drawn]) => {
      const entry = together(drawn(from), text(from + 28, 16, 'start', name))
      from += 28 + Math.ceil(stringWidth(name) * perColumn) + 20
      return entry
    }),
  )
}

/** What the lines say, for those who cannot see them. */
const described = (units: readonly UnitSensitivity[], { chart }: Messages['sensitivity']): string =>
  [
    chart.explained,
    ...units.map(({ unit, rank, alone, jointly, sampled }) =>
      chart.unit(printable(unit), `${rank}`, {
        alone: boundsText(alone),
        jointly: boundsText(jointly),
        middle: sampledText(sampled?.middle90),
      }),
    ),
  ].join(' ')

const pattern = element(
  'pattern',
  { id: hatching, width: '6', height: '6', patternUnits: 'userSpaceOnUse' },
  element('rect', { width: '6', height: '6', fill: aloneInk.light }),
  element('path', {
    d: 'M-1 1L1 -1M0 6L6 0M5 7L7 5',
    stroke: aloneInk.dark,
    'stroke-width': '1',
    fill: 'none',
  }),
)

/** The picture as markup, to stand in a page. */
export const rankIntervalsMarkup = (found: Sensitivity, { sensitivity: words }: Messages): Markup => {
  const units = byRank(found).filter(({ rank }) => rank !== undefined)
  const left = roomFor(units.map(({ unit }) => printable(unit))) + gap
  const last = units
    .flatMap(({ rank, jointly }) => [rank ?? 1, jointly?.worst ?? 1])
    .reduce((most, one) => Math.max(most, one), 1)
  const plot: Plot = { left, width: width - left - textWidth, last: Math.ceil(last) }
  const top = 28 + axisHeight
  const bottom = top + units.length * pitch
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${bottom + 8}`,
      width: `${width}`,
      height: `${bottom + 8}`,
      role: 'img',
      'aria-labelledby': 'rank-intervals-title rank-intervals-described',
      'font-family': fonts,
      'font-size': `${fontSize}`,
    },
    element('title', { id: 'rank-intervals-title' }, words.chart.title),
    element('desc', { id: 'rank-intervals-described' }, described(units, words)),
    element('defs', {}, pattern),
    legend(0, words),
    hasOuterBounds(found) ? text(width, 16, 'end', words.chart.legend.outer, softInk) : undefined,
    units.length > 0 ? axis(top, bottom, plot, words) : undefined,
    ...units.map((unit, i) => line(unit, top + i * pitch, plot)),
  )
}

/**
 * 名次区间 as SVG: a line a unit, best first: the rank as it is, the exact intervals when one weight moves alone and when all
 * move jointly, and the middle 90 % of the samples. It is described in words, and nothing hangs on colour alone.
 *
 * @throws InputError `invalid-type` for no result of `sensitivity`, `invalid-value` for an unknown language
 * @example
 * import { sensitivity } from 'hotline-score'
 * import { rankIntervalsSvg } from 'hotline-score/report'
 * import { yueyang2021 } from 'hotline-score/schemes'
 *
 * const clean = { due: 2, completed: 2, onTime: 2, reworked: 0, surveyed: 2, satisfied: 2 }
 * const found = sensitivity({ 教育局: clean, 司法局: { ...clean, satisfied: 1 } }, yueyang2021)
 * rankIntervalsSvg(found).includes('司法局第 2 名，单独变动 2，同时变动 2，抽样中间九成 2。') // => true
 */
export const rankIntervalsSvg = (found: Sensitivity, options?: ReportOptions): string => {
  checkSensitivity(found, 'rankIntervalsSvg')
  return rankIntervalsMarkup(found, wordsOf(options, 'rankIntervalsSvg')).markup
}

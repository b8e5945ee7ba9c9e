import stringWidth from 'string-width'
import type { Comparison } from '../../score/comparison/compare.js'
import {
  type ComparisonOptions,
  type ComparisonView,
  comparisonView,
  sidesIn,
  type UnitView,
} from '../comparison-view.js'
import { element, type Markup, together } from '../markup.js'
import type { Messages } from '../messages/messages-shape.js'
import { checkComparison } from '../report-input.js'
import { wordsOf } from '../report-language.js'
import { inkAt } from './palette.js'
import { type Slope, type Stop, slopeLayout } from './slope-layout.js'

const fontSize = 13
const ink = '#1c2126'
const soft = '#59636e'
const fonts =
  '"PingFang SC","Hiragino Sans GB","Microsoft YaHei","Noto Sans CJK SC","Source Han Sans SC",system-ui,sans-serif'

const width = 900
const [leftAxis, rightAxis] = [330, 570]
/** From an axis to its labels, with a line that leads to each. */
const leader = 34
const widestName = 190
const perColumn = 6.8
const legendHeight = 62
const foot = 18

/** How a line is drawn, by colour and by stroke. */
const strokes = {
  up: { colour: inkAt(0).dark, dashes: undefined },
  down: { colour: inkAt(5).dark, dashes: '7 4' },
  same: { colour: '#98a1ab', dashes: undefined },
} as const

type Direction = keyof typeof strokes

const directionOf = ({ fromY, toY }: Pick<Slope, 'fromY' | 'toY'>): Direction =>
  toY < fromY ? 'up' : toY > fromY ? 'down' : 'same'

const at = (y: number): string => y.toFixed(2)

const text = (
  x: number,
  y: number,
  anchor: string,
  content: string,
  attributes: Record<string, string> = {},
): Markup =>
  element('text', { x: `${x}`, y: at(y + 4.5), 'text-anchor': anchor, fill: ink, ...attributes }, content)

/** A name as far as there is room for it. */
const cut = (name: string): string => {
  if (stringWidth(name) * perColumn <= widestName) return name
  let shortened = ''
  for (const character of name) {
    if (stringWidth(`${shortened}${character}…`) * perColumn > widestName) break
    shortened += character
  }
  return `${shortened}…`
}

/** Who stands here: by name where there is room, otherwise how many. */
const whoOf = ({ units }: Stop, { comparison: { chart } }: Messages): string => {
  const [first] = units
  if (units.length <= 1) return cut(first?.unit ?? '')
  const names = units.length > 8 ? undefined : chart.names(units.map(({ unit }) => unit))
  return names !== undefined && stringWidth(names) * perColumn <= widestName
    ? names
    : chart.units(units.length)
}

const rankOf = ({ units }: Stop, end: 'before' | 'after'): string => {
  const ranks = new Set(units.map(({ comparison }) => comparison.rank[end]))
  const [rank] = ranks
  return ranks.size === 1 && rank !== undefined ? `${rank}` : ''
}

/** Whether every unit here has a line to the other side. */
const isJoined = ({ units }: Stop): boolean => units.some(({ comparison: { index } }) => index !== undefined)

const stop = (one: Stop, end: 'before' | 'after', top: number, words: Messages): Markup => {
  const isLeft = end === 'before'
  const axis = isLeft ? leftAxis : rightAxis
  const away = isLeft ? -1 : 1
  const anchor = isLeft ? 'end' : 'start'
  const weight: Record<string, string> = one.isTotal ? { 'font-weight': '600' } : {}
  const value = axis + away * leader
  const name = value + away * 54
  const rank = isLeft ? 22 : width - 22
  const [y, labelY] = [top + one.y, top + one.labelY]
  return together(
    element('path', {
      d: `M${axis + away * 5} ${at(y)}L${value - away * 4} ${at(labelY)}`,
      stroke: '#c3c9d0',
      'stroke-width': '1',
      fill: 'none',
    }),
    element('circle', {
      cx: `${axis}`,
      cy: at(y),
      r: one.isTotal ? '5' : '4',
      fill: isJoined(one) ? ink : '#ffffff',
      stroke: ink,
      'stroke-width': '1.5',
    }),
    text(value, labelY, anchor, one.printed, weight),
    text(name, labelY, anchor, whoOf(one, words), weight),
    text(rank, labelY, 'middle', rankOf(one, end), { fill: soft }),
  )
}

const line = (slope: Slope, top: number): Markup => {
  const { colour, dashes } = strokes[directionOf(slope)]
  // The more units take this way, the wider it is drawn.
  const wide = slope.isTotal ? 3.5 : 1.75 + Math.min(8, slope.units.length - 1) * 0.5
  return element('path', {
    d: `M${leftAxis} ${at(top + slope.fromY)}L${rightAxis} ${at(top + slope.toY)}`,
    stroke: slope.isTotal ? ink : colour,
    'stroke-width': `${wide}`,
    'stroke-dasharray': dashes,
    fill: 'none',
  })
}

const legend = ({ comparison: { chart } }: Messages): Markup => {
  let x = 22
  const entry = (sample: (from: number) => Markup, name: string): Markup => {
    const drawn = together(sample(x), text(x + 34, 14, 'start', name))
    x += 34 + Math.ceil(stringWidth(name) * perColumn) + 24
    return drawn
  }
  const stroke = (direction: Direction) => (from: number) =>
    element('path', {
      d: `M${from} 14H${from + 28}`,
      stroke: strokes[direction].colour,
      'stroke-width': '2.25',
      'stroke-dasharray': strokes[direction].dashes,
    })
  return together(
    entry(stroke('up'), chart.up),
    entry(stroke('down'), chart.down),
    entry(stroke('same'), chart.same),
    entry(
      (from) =>
        element('circle', {
          cx: `${from + 14}`,
          cy: '14',
          r: '4',
          fill: '#ffffff',
          stroke: ink,
          'stroke-width': '1.5',
        }),
      chart.oneSide,
    ),
  )
}

/** What the lines say, for those who cannot see them. */
const described = (
  { units, total, summary }: ComparisonView,
  { comparison: { chart } }: Messages,
): string => {
  const told = ({ unit, before, after, change, rank, comparison }: UnitView): string =>
    chart.unit({ unit, before, after, change: comparison.index ? change : undefined, rank })
  return [chart.explained, summary, ...[...units, total].map(told)].join(' ')
}

/** The chart as markup, to stand in a page. */
export const slopeMarkup = (view: ComparisonView, words: Messages): Markup => {
  const { chart } = words.comparison
  const { before, after, slopes, height } = slopeLayout(view.units, view.total)
  const top = legendHeight + 14
  const bottom = top + height
  const axis = (x: number, name: string, anchor: string): Markup =>
    together(
      text(x, legendHeight - 14, anchor, cut(name), { 'font-weight': '600' }),
      element('path', { d: `M${x} ${legendHeight}V${bottom + 8}`, stroke: '#c3c9d0', 'stroke-width': '1' }),
    )
  const isFlat = (slope: Slope): boolean => directionOf(slope) === 'same'
  // What moved lies over what did not, and the total over all.
  const drawn = [...slopes].sort(
    (a, b) => Number(a.isTotal) - Number(b.isTotal) || Number(isFlat(b)) - Number(isFlat(a)),
  )
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${bottom + foot}`,
      width: `${width}`,
      height: `${bottom + foot}`,
      role: 'img',
      'aria-labelledby': 'slope-title slope-described',
      'font-family': fonts,
      'font-size': `${fontSize}`,
    },
    element('title', { id: 'slope-title' }, chart.title),
    element('desc', { id: 'slope-described' }, described(view, words)),
    legend(words),
    axis(leftAxis, view.sides.before, 'end'),
    axis(rightAxis, view.sides.after, 'start'),
    ...drawn.map((slope) => line(slope, top)),
    ...before.map((one) => stop(one, 'before', top, words)),
    ...after.map((one) => stop(one, 'after', top, words)),
  )
}

/**
 * 前后变化 as SVG: a slope chart: the index of every unit on two axes and a line between, the total drawn bold. Units of the
 * same index share a label, no two labels overlap, units that take the same way share a wider line. It is described in words,
 * and nothing hangs on colour alone.
 *
 * @throws InputError `invalid-type` for what is no comparison and no names, `invalid-value` for an unknown language
 * @example
 * import { assess, compare } from 'hotline-score'
 * import { slopeSvg } from 'hotline-score/report'
 * import { yueyang2021 } from 'hotline-score/schemes'
 *
 * const of = (satisfied: number) => assess({ 教育局: { due: 2, completed: 2, onTime: 2, reworked: 0, surveyed: 2, satisfied } }, yueyang2021)
 * slopeSvg(compare(of(1), of(2))).includes('教育局 90.00 → 100.00，增减 +10.00，名次 1。') // => true
 */
export const slopeSvg = (comparison: Comparison, options?: ComparisonOptions): string => {
  checkComparison(comparison, 'slopeSvg')
  const words = wordsOf(options, 'slopeSvg')
  const sides = sidesIn(options?.sides, words, 'slopeSvg')
  return slopeMarkup(comparisonView(comparison, sides, words), words).markup
}

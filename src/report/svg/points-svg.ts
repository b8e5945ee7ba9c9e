import { Ratio } from '../../exact/ratio.js'
import type { Assessment } from '../../score/assess.js'
import type { AssessedRow } from '../../score/assessed-row.js'
import { type AssessmentView, assessmentView, type RowView } from '../assessment-view.js'
import { element, type Markup, together } from '../markup.js'
import type { Messages } from '../messages/messages-shape.js'
import { checkAssessment } from '../report-input.js'
import { type ReportOptions, wordsOf } from '../report-language.js'
import { legendOf } from './legend.js'
import { earnedFill, inkAt, lostFill, patternsFor } from './palette.js'
import { fontSize, fonts, gridInk, ink, nameOf, perColumn, roomFor, softInk } from './picture.js'

const width = 900
const pitch = 30
const barHeight = 21
const indexWidth = 92
const gap = 12
const axisHeight = 26

/** Points as they are shown: two decimals at most. */
const shown = (points: Ratio): string => {
  const text = points.toFixed(2)
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text
}

/** Where the bars stand. */
interface Plot {
  readonly left: number
  readonly width: number
  readonly fullMark: Ratio
}

/** How wide so many points are drawn, worked out exactly and written with two decimals. */
const widthOf = (points: Ratio, plot: Plot): string =>
  points.times(plot.width).dividedBy(plot.fullMark).toFixed(2)

/** Where so many points from the left are drawn. */
const positionOf = (points: Ratio, plot: Plot): string =>
  points.times(plot.width).dividedBy(plot.fullMark).plus(plot.left).toFixed(2)

/** The full mark: what the weights of any row add up to. */
const fullMarkOf = ({ rows, total }: AssessmentView): Ratio =>
  [total, ...rows]
    .map(({ row }) => Ratio.sum(row.indicators.map(({ weight }) => weight)))
    .reduce((most, sum) => (sum.compare(most) > 0 ? sum : most), new Ratio(0n))

interface Segment {
  readonly at: number
  readonly points: Ratio
  readonly isLost: boolean
}

/** What each indicator earned, in order, and then what each lost. */
const segmentsOf = ({ indicators }: AssessedRow): readonly Segment[] => {
  const earned = indicators.map(({ points }, at) => ({ at, points, isLost: false }))
  const lost = indicators.map(({ lost: points }, at) => ({ at, points, isLost: true }))
  return [...earned, ...lost].flatMap(({ at, points, isLost }) =>
    points === undefined || points.compare(0) <= 0 ? [] : [{ at, points, isLost }],
  )
}

const segment = ({ at, points, isLost }: Segment, from: Ratio, y: number, plot: Plot): Markup => {
  const { light, dark } = inkAt(at)
  const wide = widthOf(points, plot)
  const label = isLost ? `−${shown(points)}` : shown(points)
  const fits = Number(wide) > label.length * 7.5 + 8
  return together(
    element('rect', {
      x: positionOf(from, plot),
      y: `${y}`,
      width: wide,
      height: `${barHeight}`,
      fill: isLost ? lostFill(at) : earnedFill(at),
      stroke: dark,
      'stroke-width': '1',
    }),
    fits
      ? element(
          'text',
          {
            x: positionOf(from.plus(points.dividedBy(2)), plot),
            y: `${y + 15}`,
            'text-anchor': 'middle',
            fill: ink,
            // The ground shows around the digits, so that no line of the pattern touches them.
            stroke: isLost ? '#ffffff' : light,
            'stroke-width': isLost ? '9' : '4',
            'stroke-linejoin': 'round',
            'paint-order': 'stroke',
          },
          label,
        )
      : undefined,
  )
}

/** Bonus and deduction: where the index ends up, which is not where the points of the indicators end. */
const endMark = ({ row }: RowView, y: number, plot: Plot): Markup | undefined => {
  if (row.exact === undefined || row.adjustments.every(({ points }) => points.equals(0))) return undefined
  const x = positionOf(row.exact, plot)
  return element('path', { d: `M${x} ${y - 4}V${y + barHeight + 4}`, stroke: ink, 'stroke-width': '3' })
}

const bar = (view: RowView, y: number, plot: Plot): Markup => {
  const { row, unit, index, grade, remark } = view
  let from = new Ratio(0n)
  const segments = row.printed === undefined ? [] : segmentsOf(row)
  const drawn = segments.map((one) => {
    const start = from
    from = from.plus(one.points)
    return segment(one, start, y, plot)
  })
  const at = (x: number, anchor: string, text: string, weight?: string): Markup =>
    element(
      'text',
      { x: `${x}`, y: `${y + 15}`, 'text-anchor': anchor, fill: ink, 'font-weight': weight },
      text,
    )
  const value = row.grade === undefined ? index : `${index} ${grade}`
  return together(
    at(plot.left - gap, 'end', nameOf(unit)),
    ...drawn,
    endMark(view, y, plot),
    row.printed === undefined
      ? at(plot.left + 4, 'start', remark ?? '')
      : at(plot.left + plot.width + gap, 'start', value, '600'),
  )
}

const axis = (y: number, bottom: number, plot: Plot): Markup =>
  together(
    ...[0, 1, 2, 3, 4].map((quarter) => {
      const points = plot.fullMark.times(quarter).dividedBy(4)
      const x = positionOf(points, plot)
      return together(
        element('path', { d: `M${x} ${y}V${bottom}`, stroke: gridInk, 'stroke-width': '1' }),
        element('text', { x, y: `${y - 6}`, 'text-anchor': 'middle', fill: softInk }, shown(points)),
      )
    }),
  )

/** What the bars say, for those who cannot see them. */
const described = ({ rows, total }: AssessmentView, { assessment: { chart }, naming }: Messages): string =>
  [
    chart.explained,
    ...[...rows, total].map(({ row, unit, index, remark }) => {
      if (row.printed === undefined) return chart.unit(unit, remark ?? index, [])
      const losses = row.indicators.flatMap((indicator) =>
        indicator.lost && indicator.lost.compare(0) > 0
          ? [chart.loss(naming.indicator(indicator), shown(indicator.lost))]
          : [],
      )
      return chart.unit(unit, index, losses)
    }),
  ].join(' ')

/** The chart as markup, to stand in a page. */
export const pointsMarkup = (assessment: Assessment, words: Messages): Markup => {
  const view = assessmentView(assessment, words)
  const { chart } = words.assessment
  const all = [...view.rows, view.total]
  const left = roomFor(all.map(({ unit }) => unit)) + gap
  const plot: Plot = { left, width: width - left - indexWidth, fullMark: fullMarkOf(view) }
  const hasBars = plot.fullMark.compare(0) > 0
  const legend = legendOf(
    view.total.row.indicators.map((indicator) => words.naming.indicator(indicator)),
    chart.lost,
    { left, right: width, perColumn },
  )
  const top = legend.height + axisHeight
  const bottom = top + all.length * pitch
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${bottom + 8}`,
      width: `${width}`,
      height: `${bottom + 8}`,
      role: 'img',
      'aria-labelledby': 'points-title points-described',
      'font-family': fonts,
      'font-size': `${fontSize}`,
    },
    element('title', { id: 'points-title' }, chart.title),
    element('desc', { id: 'points-described' }, described(view, words)),
    element('defs', {}, patternsFor(view.total.row.indicators.length)),
    legend.markup,
    hasBars ? axis(top, bottom, plot) : undefined,
    ...(hasBars ? all.map((row, i) => bar(row, top + i * pitch + 5, plot)) : []),
  )
}

/**
 * 得分与失分 as SVG: a bar a unit, best first, the total last: the points each indicator earned, then, hatched, those it lost,
 * with the composite index at the end. It is described in words, and nothing hangs on colour alone.
 *
 * @throws InputError `invalid-type` for what is no assessment, `invalid-value` for an unknown language
 * @example
 * import { assess } from 'hotline-score'
 * import { pointsSvg } from 'hotline-score/report'
 * import { yueyang2021 } from 'hotline-score/schemes'
 *
 * const table = assess({ 教育局: { due: 3, completed: 3, onTime: 3, reworked: 1, surveyed: 3, satisfied: 3 } }, yueyang2021)
 * pointsSvg(table).includes('教育局 93.33，返工率失 6.67 分。') // => true
 */
export const pointsSvg = (assessment: Assessment, options?: ReportOptions): string => {
  checkAssessment(assessment, 'pointsSvg')
  return pointsMarkup(assessment, wordsOf(options, 'pointsSvg')).markup
}

import { parseRatio, Ratio } from '../exact/ratio.js'
import { InputError, shown } from '../input-error.js'
import type { AssessedRow } from '../score/assessed-row.js'
import { carriedSchemes } from '../score/carried-scheme.js'
import type { Comparison } from '../score/comparison/compare.js'
import type { Contribution } from '../score/comparison/contribution.js'
import type { UnitComparison } from '../score/comparison/unit-comparison.js'
import { nothing } from './assessment-view.js'
import type { Messages } from './messages/messages-shape.js'
import { printable } from './printable.js'
import type { ReportOptions } from './report-language.js'
import { schemeName } from './scheme-words.js'

/** 对比双方的名称: what the two sides of a comparison are called, 三季度 and 四季度 say. */
export interface ComparedSides {
  /** The earlier side. */
  readonly before: string
  /** The later side. */
  readonly after: string
}

/** How a report on a comparison is written. */
export interface ComparisonOptions extends ReportOptions {
  /** 前 and 后 (before and after) unless told otherwise. */
  readonly sides?: ComparedSides
}

/** A unit of a comparison in the words of a report. */
export interface UnitView {
  readonly comparison: UnitComparison
  readonly unit: string
  /** `18 → 19`, or the one place where nothing moved. */
  readonly rank: string
  /** The index on each side, as printed. */
  readonly before: string
  readonly after: string
  /** The printed difference with its sign. */
  readonly change: string
  readonly grade: string
  /** What each part contributed, rounded for reading. */
  readonly madeOf: string
  readonly byCounts: string
  readonly byScheme: string
  readonly remark: string | undefined
}

/** A comparison in the words of a report. */
export interface ComparisonView {
  readonly sides: ComparedSides
  readonly introduction: string
  readonly summary: string
  /** By their place after, those without one last. */
  readonly units: readonly UnitView[]
  readonly total: UnitView
  /** That printed figures do not add up because each is rounded by itself; `undefined` where all do. */
  readonly note: string | undefined
  /** Whether what moved is told by counts and scheme. */
  readonly isSplit: boolean
}

/** @throws InputError `invalid-type` for names that are no texts */
export const sidesIn = (sides: ComparedSides | undefined, words: Messages, where: string): ComparedSides => {
  if (sides === undefined) return words.comparison.sides
  if (typeof sides?.before === 'string' && typeof sides.after === 'string') {
    return { before: printable(sides.before), after: printable(sides.after) }
  }
  throw new InputError(
    'invalid-type',
    `${where}: expected the names of the two sides as { before, after }, got ${shown(sides)}`,
    ['sides'],
  )
}

/** `+3.08` or `−0.38`. */
export const signed = (printed: string): string =>
  printed.startsWith('-') ? `−${printed.slice(1)}` : /[1-9]/.test(printed) ? `+${printed}` : printed

const leastPlaces = 2
const mostPlaces = 40

/** Places of points for reading: two, and more where two would make nothing of something. */
const placesOf = (points: Ratio): number => {
  let places = leastPlaces
  while (places < mostPlaces && points.rounded(places).equals(0) && !points.equals(0)) places++
  return places
}

const shownPoints = (points: Ratio): string => signed(points.toFixed(placesOf(points)))

/** Whether what is shown of parts adds up to what is printed of the whole. */
const addUp = (parts: readonly Ratio[], whole: string): boolean =>
  Ratio.sum(parts.map((points) => points.rounded(placesOf(points)))).equals(parseRatio(whole))

/** Whether the printed change is what its parts, as they are shown, add up to: in all ways in which it is taken apart. */
const isPrintedSum = ({ index, indicators, adjustments, limit }: UnitComparison): boolean => {
  if (!index) return true
  const { printed, byCounts, byScheme } = index
  const parts = [...indicators, ...adjustments, ...(limit ? [limit] : [])].map(({ total }) => total)
  return addUp(parts, printed) && (!byCounts || !byScheme || addUp([byCounts, byScheme], printed))
}

/** So many units are named. */
const namedUnits = 3

/** That printed figures do not add up, and why, where that is so. */
const noteOf = ({ units, total }: Comparison, words: Messages): string | undefined => {
  const names = [
    ...units.filter((unit) => !isPrintedSum(unit)).map(({ unit }) => unit),
    ...(isPrintedSum(total) ? [] : [words.assessment.total]),
  ]
  return names.length === 0
    ? undefined
    : printable(words.comparison.roundedApart(names.slice(0, namedUnits), names.length))
}

const moved = (before: string, after: string): string => (before === after ? after : `${before} → ${after}`)

const rankText = (rank: number | undefined): string => (rank === undefined ? nothing : `${rank}`)

const partsOf = ({ indicators, adjustments, limit }: UnitComparison, words: Messages): string => {
  const { comparison, naming } = words
  const known = (part: Contribution, name: string): readonly [string, Ratio] => [
    part.listed === 'both' ? name : comparison.onlyIn[part.listed](name),
    part.total,
  ]
  const parts = [
    ...indicators.map((part) => known(part, comparison.points(naming.indicator(part)))),
    ...adjustments.map((part) => known(part, naming.indicator(part))),
  ]
  const all = limit ? [...parts, [comparison.limit, limit.total] as const] : parts
  return comparison.parts(
    all.flatMap(([named, points]) => (points.equals(0) ? [] : `${named} ${shownPoints(points)}`)),
  )
}

const remarkOf = (one: UnitComparison, sides: ComparedSides, words: Messages): string | undefined => {
  const { comparison, assessment } = words
  if (one.status === 'came') return comparison.absent(sides.before)
  if (one.status === 'went') return comparison.absent(sides.after)
  const unscored = (side: string, row: AssessedRow | undefined): readonly string[] =>
    row === undefined || row.printed !== undefined
      ? []
      : [comparison.unscored(side, assessment.unscored(row))]
  const remarks = [
    ...unscored(sides.before, one.before),
    ...unscored(sides.after, one.after),
    ...(one.before?.printed !== undefined && one.after?.printed !== undefined && !one.index
      ? [comparison.otherFullMark]
      : []),
    ...(one.unsplit === undefined ? [] : [comparison.unsplit]),
  ]
  return remarks.length === 0 ? undefined : printable(comparison.parts(remarks))
}

const unitView = (one: UnitComparison, unit: string, sides: ComparedSides, words: Messages): UnitView => {
  const { before, after, rank, grade, index } = one
  return {
    comparison: one,
    unit: printable(unit),
    rank: moved(rankText(rank.before), rankText(rank.after)),
    before: before?.printed ?? nothing,
    after: after?.printed ?? nothing,
    change: index ? signed(index.printed) : nothing,
    grade: printable(moved(grade.before ?? nothing, grade.after ?? nothing)),
    madeOf: printable(partsOf(one, words)),
    byCounts: index?.byCounts ? shownPoints(index.byCounts) : nothing,
    byScheme: index?.byScheme ? shownPoints(index.byScheme) : nothing,
    remark: remarkOf(one, sides, words),
  }
}

const summaryOf = ({ units, came, went }: Comparison, words: Messages): string => {
  const moves = units.flatMap(({ index }) => index?.exact.compare(0) ?? [])
  const [up, down] = [1, -1].map((sign) => moves.filter((move) => move === sign).length) as [number, number]
  return words.comparison.summary({
    up,
    down,
    same: moves.length - up - down,
    open: units.length - moves.length - came.length - went.length,
    came: came.length,
    went: went.length,
  })
}

/** A comparison in the words of a language. */
export const comparisonView = (
  comparison: Comparison,
  sides: ComparedSides,
  words: Messages,
): ComparisonView => {
  const { units, total, sameScheme, schemes } = comparison
  const last = Number.MAX_SAFE_INTEGER
  const placed = [...units].sort((a, b) => (a.rank.after ?? last) - (b.rank.after ?? last))
  const carried = carriedSchemes(comparison)
  const nameOf = (side: 'before' | 'after'): string =>
    schemeName(carried?.[side] ?? { id: schemes[side] }, words)
  const [before, after] = [nameOf('before'), nameOf('after')]
  const introduction = sameScheme
    ? words.comparison.oneScheme(after)
    : words.comparison.twoSchemes(before, after)
  return {
    sides,
    introduction: printable(introduction),
    summary: summaryOf(comparison, words),
    units: placed.map((one) => unitView(one, one.unit, sides, words)),
    total: unitView(total, words.assessment.total, sides, words),
    note: noteOf(comparison, words),
    isSplit: !sameScheme,
  }
}

import { type AssessedRow, type Bulletin, parseRatio, type Scheme } from '../../../src/index.js'
import { type Language, pointsSvg } from '../../../src/report/index.js'
import type { AssessedTable, Moved, UnitRow } from './answer.js'
import type { Assessments } from './assessed-units.js'
import { assessmentView, type Messages, type RowView } from './library-words.js'

/** More bars than these no one compares. */
const mostBars = 80

const pointsPlaces = 2

const moved = (now: string, before: string | undefined, by: number): Moved =>
  before === undefined || before === now ? { now, before: undefined, by: 0 } : { now, before, by }

const rankMoved = (now: RowView, before: RowView | undefined): Moved =>
  moved(now.rank, before?.rank, (before?.row.rank ?? 0) - (now.row.rank ?? 0))

const indexMoved = (now: RowView, before: RowView | undefined): Moved => {
  const [after, earlier] = [now.row.printed, before?.row.printed]
  const by = after === undefined || earlier === undefined ? 0 : parseRatio(after).compare(parseRatio(earlier))
  return moved(now.index, before?.index, by)
}

/** Where a grade stands among the grades of a scheme, highest first. */
const placeOf = (grade: string | undefined, scheme: Scheme): number =>
  scheme.grades?.findIndex((cut) => cut.grade === grade) ?? -1

const gradeMoved = (now: RowView, before: RowView | undefined, scheme: Scheme): Moved =>
  moved(now.grade, before?.grade, placeOf(before?.row.grade, scheme) - placeOf(now.row.grade, scheme))

const cellsOf = ({ indicators }: AssessedRow): UnitRow['indicators'] =>
  indicators.map(({ numerator, denominator, points }) => ({
    counts: `${numerator}/${denominator}`,
    points: points === undefined ? '–' : points.toFixed(pointsPlaces),
  }))

const rowOf = (
  now: RowView,
  before: RowView | undefined,
  published: string | number | undefined,
  scheme: Scheme,
): UnitRow => {
  const recomputed = (before ?? now).row.printed
  const differs = published !== undefined && recomputed !== undefined && !isSame(`${published}`, recomputed)
  return {
    unit: now.unit,
    rank: rankMoved(now, before),
    index: indexMoved(now, before),
    grade: gradeMoved(now, before, scheme),
    published: differs ? `${published}` : undefined,
    indicators: cellsOf(now.row),
    remark: now.remark,
  }
}

/** Whether two figures are the same number, be there a mark of a unit behind one. */
const isSame = (published: string, recomputed: string): boolean =>
  published.replace(/\s*分$/, '').trim() === recomputed

/** The assessed table as the page shows it, each unit beside its place under the printed scheme. */
export const assessedTable = (
  { printed, changed }: Assessments,
  { rows = [], total }: Bulletin,
  scheme: Scheme,
  words: Messages,
  language: Language,
  mostRows: number,
): AssessedTable => {
  const shown = changed ?? printed
  const view = assessmentView(shown, words)
  const before = changed && assessmentView(printed, words)
  const earlier = new Map(before?.rows.map((row) => [row.row.unit, row]))
  const published = new Map(rows.map((row) => [row.unit, row.published['index']]))
  const all = view.rows.map((row) =>
    rowOf(row, earlier.get(row.row.unit), published.get(row.row.unit), scheme),
  )
  const bars = { ...shown, rows: view.rows.slice(0, mostBars).map(({ row }) => row) }
  const count = (move: (row: UnitRow) => Moved): number =>
    all.filter((row) => move(row).before !== undefined).length
  return {
    caption: words.page.assessedBy(view.scheme),
    columns: view.total.row.indicators.map((indicator) => words.naming.indicator(indicator)),
    rows: { shown: all.slice(0, mostRows), all: all.length },
    total: rowOf(view.total, before?.total, total?.published['index'], scheme),
    moves: changed && { ranks: count(({ rank }) => rank), grades: count(({ grade }) => grade) },
    chart: pointsSvg(bars, { language }),
  }
}

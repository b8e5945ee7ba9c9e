import { Interval } from '../../exact/interval.js'
import { type Ratio, ratio } from '../../exact/ratio.js'
import type { BulletinRow } from '../../model/bulletin.js'
import { gradeName } from '../checks/check-grade.js'
import { figureOf } from '../operand.js'
import { parseRows } from './rows-input.js'

/** Where the lower cut of a grade lies. */
export interface InferredCut {
  /** The grade. */
  readonly grade: string
  /** Every value the cut can have: above the best of the next grade, at most the worst of this one. */
  readonly cut: Interval | undefined
  /** The worst of this grade. */
  readonly lowest: { readonly units: readonly string[]; readonly index: string }
  /** The best of the grades below; `undefined` for the lowest grade printed. */
  readonly nextBelow: { readonly units: readonly string[]; readonly index: string } | undefined
}

/** What {@link inferGrades} finds. */
export interface InferredGrades {
  /** One cut a grade, best first. `cut` is `undefined` where the rows contradict each other. */
  readonly cuts: readonly InferredCut[]
  /** How many rows print both an index and a grade. */
  readonly rows: number
}

interface Graded {
  readonly unit: string
  readonly grade: string
  readonly index: Ratio
  readonly text: string
}

const graded = ({ unit, published }: BulletinRow): readonly Graded[] => {
  const { index, grade } = published
  const figure = index === undefined ? undefined : figureOf(index)
  if (!figure || grade === undefined || String(grade).trim() === '') return []
  return [{ unit, grade: gradeName(String(grade)), index: figure.exact, text: String(index) }]
}

const extreme = (
  rows: readonly Graded[],
  sign: 1 | -1,
): { units: readonly string[]; index: string; value: Ratio } => {
  const value = rows.reduce(
    (best, { index }) => (index.compare(best) * sign > 0 ? index : best),
    rows[0]?.index ?? ratio(0),
  )
  const at = rows.filter(({ index }) => index.equals(value))
  return { units: at.map(({ unit }) => unit), index: at[0]?.text ?? '', value }
}

/**
 * 推断等级线 (infer the grades): the interval in which each grade's lower cut must lie, and the rows that bound it. Bands
 * are taken as closed below.
 *
 * @unit points of the full mark
 * @param rows rows that print an index and a grade; others are passed over
 * @throws InputError as the bulletin schema says of rows
 * @example
 * import { inferGrades } from 'hotline-score'
 * import { junshan2021Q3 } from 'hotline-score/bulletins'
 *
 * const [a, b] = inferGrades(junshan2021Q3.rows ?? []).cuts
 * String(a?.cut) // => "(80, 90]"
 * a?.nextBelow?.units // => ["供电分公司", "城建投"]
 * String(b?.cut) // => "(−∞, 80]"
 */
export const inferGrades = (rows: readonly BulletinRow[]): InferredGrades => {
  const known = parseRows(rows, 'inferGrades').flatMap(graded)
  const byGrade = new Map<string, Graded[]>()
  for (const row of known) byGrade.set(row.grade, [...(byGrade.get(row.grade) ?? []), row])
  const bands = [...byGrade].map(([grade, members]) => ({
    grade,
    members,
    best: extreme(members, 1).value,
    lowest: extreme(members, -1),
  }))
  bands.sort((a, b) => b.best.compare(a.best) || b.lowest.value.compare(a.lowest.value))
  const cuts = bands.map(({ grade, lowest }, i): InferredCut => {
    const below = bands.slice(i + 1).flatMap(({ members }) => members)
    const next = below.length > 0 ? extreme(below, 1) : undefined
    const agrees = next === undefined || next.value.compare(lowest.value) < 0
    const upper = { at: lowest.value, closed: true }
    return {
      grade,
      cut: agrees ? new Interval(next && { at: next.value, closed: false }, upper) : undefined,
      lowest: { units: lowest.units, index: lowest.index },
      nextBelow: next && { units: next.units, index: next.index },
    }
  })
  return { cuts, rows: known.length }
}

import type { OpenColumn } from './column.js'
import { type LastStep, largestProduct } from './last-step.js'
import type { WholeForm } from './linear-form.js'
import type { ScoringPlan } from './scoring-plan.js'

/** The coefficients of a form over the six core counts, in their order. */
export type SixFactors = readonly [number, number, number, number, number, number]

/** A scheme of proportional rates over at most two core counts: one loop does everything. */
export interface CorePlan {
  readonly first: number
  readonly second: number | undefined
  readonly firstFactors: SixFactors
  readonly secondFactors: SixFactors
}

const sixFactors = ({ columns, factors }: WholeForm): SixFactors => {
  const all: [number, number, number, number, number, number] = [0, 0, 0, 0, 0, 0]
  for (const [i, column] of columns.entries()) all[column] = factors[i] ?? 0
  return all
}

/** The plan in that form; `undefined` where it has any other. */
export const corePlan = (plan: ScoringPlan): CorePlan | undefined => {
  const { denominators, sums, indicators, checks, cases, adjustments, constant } = plan
  const others = checks.length + cases.length + adjustments.length
  if (others > 0 || constant !== 0 || indicators.some(({ plain }) => plain === undefined)) return undefined
  const single = denominators.map(({ columns, factors }) =>
    columns.length === 1 && factors[0] === 1 ? (columns[0] ?? 6) : 6,
  )
  const used = [...single, ...sums.flatMap(({ columns }) => columns)]
  const [a, b] = sums
  const [first, second] = single
  if (used.some((column) => column > 5) || !a || first === undefined || sums.length > 2) return undefined
  return { first, second, firstFactors: sixFactors(a), secondFactors: b ? sixFactors(b) : [0, 0, 0, 0, 0, 0] }
}

/** Columns that are read where they stand: of whole numbers, or of doubles. */
export type DirectCounts = Uint32Array | Int32Array | Float64Array

/** The columns where they stand, if all are of one of the usual types. */
export const directCounts = (columns: readonly OpenColumn[]): readonly DirectCounts[] | undefined => {
  const direct = columns.map((column) => column.direct)
  const usual = direct.filter(
    (values): values is DirectCounts =>
      values instanceof Uint32Array || values instanceof Int32Array || values instanceof Float64Array,
  )
  return usual.length === columns.length ? usual : undefined
}

/** The limits of a tally, both sums, one division, the rounding. Ends at the first row that asks for more. */
export const scoreCore = (
  columns: readonly DirectCounts[],
  from: number,
  { first, second, firstFactors, secondFactors }: CorePlan,
  bound: number,
  { top, scale, rounding }: LastStep,
  index: Float64Array,
  length: number,
): boolean => {
  const [due, completed, onTime, reworked, surveyed, satisfied] = columns as [
    DirectCounts,
    DirectCounts,
    DirectCounts,
    DirectCounts,
    DirectCounts,
    DirectCounts,
  ]
  const below = columns[first] ?? due
  const beside = columns[second ?? 0] ?? due
  const [times, plus] = second === undefined ? [0, 1] : [1, 0]
  const [kd, kc, ko, kr, kv, ks] = firstFactors
  const [ld, lc, lo, lr, lv, ls] = secondFactors
  const { part, less } = rounding
  const [share, twice] = [part * scale, 2 * scale]
  const most = largestProduct / (top + 2 * scale)
  for (let i = 0; i < length; i++) {
    const d = due[from + i] as number
    const c = completed[from + i] as number
    const o = onTime[from + i] as number
    const r = reworked[from + i] as number
    const v = surveyed[from + i] as number
    const s = satisfied[from + i] as number
    const a = below[from + i] as number
    const b = times * (beside[from + i] as number) + plus
    const under = a * b
    const over =
      (kd * d + kc * c + ko * o + kr * r + kv * v + ks * s) * b +
      (ld * d + lc * c + lo * o + lr * r + lv * v + ls * s) * a
    const rounded = Math.floor((2 * over + share * under - less) / (twice * under))
    const holds =
      o >= 0 && r >= 0 && s >= 0 && o <= c && c <= d && r <= d && s <= v && d <= bound && v <= bound
    const settles = holds && under > 0 && under <= most
    if (!settles) return false
    index[i] = rounded
  }
  return true
}

/** Whether the doubles among these columns are whole numbers. */
export const areWhole = (columns: readonly DirectCounts[], from: number, length: number): boolean => {
  for (const column of columns) {
    if (!(column instanceof Float64Array)) continue
    for (let row = from; row < from + length; row++) {
      const count = column[row] as number
      if (Math.floor(count) !== count) return false
    }
  }
  return true
}

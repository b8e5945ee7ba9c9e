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

/** The limits of a tally, both sums, one division, the rounding. Writes −1 as index where doubles do not settle it. */
export const scoreCore = (
  blocks: readonly Float64Array[],
  { first, second, firstFactors, secondFactors }: CorePlan,
  ones: Float64Array,
  bound: number,
  { top, scale, rounding }: LastStep,
  doubt: Uint8Array,
  index: Float64Array,
  length: number,
): void => {
  const [due, completed, onTime, reworked, surveyed, satisfied] = blocks as [
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
  ]
  const [below, beside] = [blocks[first] ?? ones, second === undefined ? ones : (blocks[second] ?? ones)]
  const [kd, kc, ko, kr, kv, ks] = firstFactors
  const [ld, lc, lo, lr, lv, ls] = secondFactors
  const { part, less } = rounding
  const most = largestProduct / (top + 2 * scale)
  for (let i = 0; i < length; i++) {
    const d = due[i] as number
    const c = completed[i] as number
    const o = onTime[i] as number
    const r = reworked[i] as number
    const v = surveyed[i] as number
    const s = satisfied[i] as number
    const a = below[i] as number
    const b = beside[i] as number
    const under = a * b
    const over =
      (kd * d + kc * c + ko * o + kr * r + kv * v + ks * s) * b +
      (ld * d + lc * c + lo * o + lr * r + lv * v + ls * s) * a
    const divisor = 2 * scale * under
    const rounded = Math.floor((2 * over + part * scale * under - less) / divisor)
    const holds =
      o >= 0 && r >= 0 && s >= 0 && o <= c && c <= d && r <= d && s <= v && d <= bound && v <= bound
    doubt[i] = holds ? 0 : 1
    index[i] = under > 0 && under <= most ? rounded : -1
  }
}

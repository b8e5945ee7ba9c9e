import { blockSize, type OpenColumn } from './column.js'
import { largestProduct } from './last-step.js'
import type { WholeForm } from './linear-form.js'
import type { ScoringPlan } from './scoring-plan.js'
import { gradeRows, type SettledRows } from './settled-rows.js'
import { type SmallCore, scoreSmallCore, smallCore } from './small-core.js'
import { evaluateSmall } from './small-forms.js'
import {
  addCapped,
  addKept,
  addRounded,
  fold,
  foldFirst,
  foldTwo,
  keptOfTwo,
  settleSmall,
} from './small-steps.js'
import { type WholeRounding, wholeRounding } from './whole-quotient.js'

const block = (): Float64Array => new Float64Array(blockSize)

/**
 * A plan at work on counts of up to 31 bits, which is what nearly every row has. A row with anything else (a count that is missing, too
 * large or not true, an empty denominator, a product beyond exact doubles) is left for the longer ways.
 */
export class SmallBlock {
  private readonly plan: ScoringPlan
  private readonly rounding: WholeRounding
  private readonly limit: number
  private readonly core: SmallCore | undefined
  /** The columns, where all of them can be read as they stand. */
  private readonly standing: readonly Int32Array[] | undefined
  private readonly columns: readonly OpenColumn[]
  private readonly copies: readonly Int32Array[]
  private readonly denominators: readonly Float64Array[]
  private readonly sums: readonly Float64Array[]
  private readonly scratch = block()
  private readonly alone = block()
  private readonly over = block()
  private readonly under = block()
  private readonly wrong = new Int32Array(blockSize)

  constructor(plan: ScoringPlan, rounding: WholeRounding, columns: readonly OpenColumn[]) {
    this.plan = plan
    this.rounding = rounding
    this.limit = Math.min(plan.bound, 2 ** 31 - 1)
    this.core = columns.length === 6 ? smallCore(plan, rounding, this.limit) : undefined
    const views = columns.map((column) => column.small)
    const standing = views.filter((view) => view !== undefined)
    this.standing = standing.length === columns.length ? standing : undefined
    this.columns = columns
    this.copies = this.standing ? [] : columns.map(() => new Int32Array(blockSize))
    this.denominators = plan.denominators.map(block)
    this.sums = plan.sums.map(block)
  }

  /** Settles these rows as far as it can; gives how many are left over, with the earlier ones. */
  run(row: number, length: number, rows: SettledRows, already: number): number {
    const { standing, columns, copies, core } = this
    for (const [at, copy] of copies.entries()) columns[at]?.copySmall(row, row + length, copy)
    const counts = standing ?? copies
    const from = standing ? row : 0
    const lefts = core
      ? scoreSmallCore(core, counts, from, length, rows, row, already)
      : this.score(counts, from, length, rows, row, already)
    gradeRows(rows, row, length)
    return lefts
  }

  private score(
    counts: readonly Int32Array[],
    from: number,
    length: number,
    rows: SettledRows,
    row: number,
    already: number,
  ): number {
    const { plan, alone, over, under, sums, denominators, limit, wrong, rounding } = this
    this.check(counts, from, length)
    alone.fill(plan.constant, 0, length)
    for (const [at, form] of plan.denominators.entries()) {
      evaluateSmall(form, counts, from, denominators[at] as Float64Array, length)
    }
    for (const [at, form] of plan.sums.entries()) {
      evaluateSmall(form, counts, from, sums[at] as Float64Array, length)
    }
    this.addUp(counts, from, length)
    const [a, c] = sums
    const [b, d] = denominators
    if (plan.rounds || !a || !b) {
      over.set(alone)
      under.fill(1, 0, length)
    } else if (c && d) foldTwo(alone, a, b, c, d, over, under, length)
    else foldFirst(alone, a, b, over, under, length)
    for (let at = 2; at < sums.length && !plan.rounds; at++) {
      fold(sums[at] as Float64Array, denominators[at] as Float64Array, over, under, length)
    }
    const keeps = plan.adjustments.length > 0 || plan.constant !== 0
    const step = { keeps, top: plan.top, scale: plan.scale, rounding, limit, largest: largestProduct }
    return settleSmall(counts, from, length, { alone, over, under, wrong }, step, rows, row, already)
  }

  /** What the six core counts do not say of themselves: `wrong` is below 0 where a row cannot be settled here. */
  private check(counts: readonly Int32Array[], from: number, length: number): void {
    const { plan, wrong, limit, scratch, alone } = this
    if (counts.length > 6 || plan.checks.length + plan.cases.length > 0) wrong.fill(0, 0, length)
    for (let at = 6; at < counts.length; at++) {
      const count = counts[at] as Int32Array
      for (let i = 0; i < length; i++) {
        const n = count[from + i] as number
        wrong[i] = (wrong[i] as number) | n | (limit - n)
      }
    }
    const marked = (isWrong: (i: number) => boolean): void => {
      for (let i = 0; i < length; i++) if (isWrong(i)) wrong[i] = -1
    }
    for (const [numerator, denominator] of plan.checks) {
      evaluateSmall(numerator, counts, from, scratch, length)
      evaluateSmall(denominator, counts, from, alone, length)
      marked((i) => (scratch[i] as number) < 0 || (scratch[i] as number) > (alone[i] as number))
    }
    for (const cases of plan.cases) {
      evaluateSmall(cases, counts, from, scratch, length)
      marked((i) => (scratch[i] as number) < 0)
    }
  }

  private addUp(counts: readonly Int32Array[], from: number, length: number): void {
    const { plan, alone, scratch, sums, denominators } = this
    const evaluated = (form: WholeForm): Float64Array => {
      evaluateSmall(form, counts, from, scratch, length)
      return scratch
    }
    for (const { denominator, piece, rounded } of plan.indicators) {
      const under = denominators[denominator] as Float64Array
      if (rounded)
        addRounded(rounded, wholeRounding[rounded.mode], evaluated(rounded.numerator), under, alone, length)
      if (!piece) continue
      const sum = sums[denominator] as Float64Array
      const { columns, factors } = piece.points
      const [a, b] = [counts[columns[0] ?? 0] as Int32Array, counts[columns[1] ?? 0] as Int32Array]
      if (columns.length > 2) addKept(piece, evaluated(piece.points), under, sum, length)
      else keptOfTwo(piece, a, factors[0] ?? 0, b, factors[1] ?? 0, from, under, sum, length)
    }
    for (const { points, cap } of plan.adjustments) addCapped(evaluated(points), cap, alone, length)
  }
}

import {
  checkCore,
  checkCounts,
  checkPositive,
  checkUnsureCore,
  checkWholeCounts,
  checkWithin,
} from './check-counts.js'
import { blockSize } from './column.js'
import {
  addFractions,
  type IndexBlock,
  largestProduct,
  settleTwo,
  settleTwoWithin,
  settleWithin,
} from './last-step.js'
import { evaluateForm, isColumn, type WholeForm } from './linear-form.js'
import { addCapped, addPiece } from './piece-points.js'
import type { RoundedRate, ScoringPlan } from './scoring-plan.js'
import { roundSum, roundWhole, type WholeRounding, wholeRounding } from './whole-quotient.js'

const block = (): Float64Array => new Float64Array(blockSize)

/** A plan at work on one block of rows. Everything it fills is written anew by the next block. */
export class ScoringBlock {
  readonly plan: ScoringPlan
  /** 1 where the counts of a row are missing, not true together, or beyond what the forms of the plan hold exactly. */
  readonly doubt = new Uint8Array(blockSize)
  /** The index in units of its last printed digit; below 0 where the last step could not be taken exactly. */
  readonly index: IndexBlock
  /** The exact index in the same units, above and below the line, where it was asked for. */
  readonly above = block()
  readonly below = block()
  private readonly rounding: WholeRounding
  private readonly alone = block()
  private readonly scratch = block()
  /** Whether nothing but sums over denominators makes the index. */
  private readonly plain: boolean
  /** Counts that a check of a rate keeps within another. */
  private readonly limited: ReadonlySet<number | undefined>
  private readonly denominators: Float64Array[]
  private readonly sums: Float64Array[]
  private readonly exact: boolean
  private blocks: readonly Float64Array[] = []

  /** @param exact whether the exact index is asked for, beside the printed one */
  constructor(plan: ScoringPlan, rounding: WholeRounding, exact: boolean) {
    this.plan = plan
    this.rounding = rounding
    this.exact = exact
    this.index = plan.top / plan.scale < 2 ** 31 - 1 ? new Int32Array(blockSize) : block()
    this.limited = new Set(
      plan.checks
        .filter(({ numerator, denominator, factor }) => {
          const within = plan.denominators[denominator]
          return factor === 1 && isColumn(numerator) && within !== undefined && isColumn(within)
        })
        .map(({ numerator }) => numerator.columns[0]),
    )
    this.denominators = plan.denominators.map(block)
    this.sums = plan.sums.map(block)
    this.plain = plan.adjustments.length === 0 && plan.constant === 0
  }

  /**
   * Computes the rows of these blocks: first the six core counts, then the others that the scheme names. Gives how many of them it
   * does not hold.
   *
   * @param unsure whether counts may be missing or no whole numbers
   */
  run(blocks: readonly Float64Array[], unsure: boolean, length: number): number {
    const { plan, doubt } = this
    this.blocks = blocks
    if (unsure) checkUnsureCore(blocks, plan.bound, doubt, length)
    else checkCore(blocks, plan.bound, doubt, length)
    for (let at = 6; at < blocks.length; at++) {
      const counts = blocks[at] as Float64Array
      if (unsure) checkCounts(counts, plan.bound, doubt, length)
      else if (!this.limited.has(at)) checkWholeCounts(counts, plan.bound, doubt, length)
    }
    plan.denominators.forEach((form, at) => {
      if (isColumn(form)) this.denominators[at] = blocks[form.columns[0] ?? 0] as Float64Array
      else evaluateForm(form, blocks, this.denominators[at] as Float64Array, length)
    })
    for (const { numerator, denominator, factor } of plan.checks) {
      checkWithin(
        this.formed(numerator, length),
        this.denominators[denominator] as Float64Array,
        factor,
        doubt,
        length,
      )
    }
    for (const cases of plan.cases) checkPositive(this.formed(cases, length), doubt, length)
    this.addUp(length)
    return this.settleAll(length)
  }

  /** Whether the index of a row is settled. */
  holds(row: number): boolean {
    return this.doubt[row] === 0 && (this.index[row] as number) >= 0
  }

  /** Which indicators of a row have an empty denominator. */
  isEmpty(denominator: number, row: number): boolean {
    return this.denominators[denominator]?.[row] === 0
  }

  /** The points of one indicator above the line, the scheme's scale times the second below it, for tie-breakers. */
  points(id: string, above: Float64Array, below: Float64Array, length: number): void {
    const { plan, scratch } = this
    const indicator = plan.indicators.find((planned) => planned.id === id)
    above.fill(0, 0, length)
    below.fill(plan.scale, 0, length)
    if (indicator === undefined) return
    if (indicator.rounded) {
      this.addRounded(indicator.rounded, above, length)
      return
    }
    const under = this.denominators[indicator.denominator] as Float64Array
    for (let i = 0; i < length; i++) below[i] = plan.scale * (under[i] as number)
    if (indicator.plain) evaluateForm(indicator.plain, this.blocks, above, length)
    else if (indicator.piece) addPiece(indicator.piece, this.blocks, under, scratch, above, length)
  }

  /** A form of the rows: where it is a column, that column. */
  private formed(form: WholeForm, length: number): Float64Array {
    const { blocks, scratch } = this
    if (isColumn(form)) return blocks[form.columns[0] ?? 0] as Float64Array
    evaluateForm(form, blocks, scratch, length)
    return scratch
  }

  private addRounded(rate: RoundedRate, sum: Float64Array, length: number): void {
    const { scratch, blocks } = this
    const { denominatorFactor, intercept, slope, low, high } = rate
    const { part, less, even } = wholeRounding[rate.mode]
    const under = this.denominators[rate.denominator] as Float64Array
    evaluateForm(rate.numerator, blocks, scratch, length)
    for (let i = 0; i < length; i++) {
      const b = denominatorFactor * (under[i] as number)
      const points = intercept + slope * roundWhole(scratch[i] as number, b, part, less, even)
      const kept = points < low ? low : Math.min(points, high)
      sum[i] = b > 0 ? (sum[i] as number) + kept : Number.NaN
    }
  }

  /** What has no denominator of its own goes to `alone`, everything else to the sum over its denominator. */
  private addUp(length: number): void {
    const { plan, alone, scratch, blocks } = this
    plan.sums.forEach((form, at) => {
      evaluateForm(form, blocks, this.sums[at] as Float64Array, length)
    })
    alone.fill(plan.constant, 0, length)
    for (const { denominator, piece, rounded } of plan.indicators) {
      if (rounded) this.addRounded(rounded, alone, length)
      if (!piece) continue
      const [under, sum] = [this.denominators[denominator], this.sums[denominator]]
      addPiece(piece, blocks, under as Float64Array, scratch, sum as Float64Array, length)
    }
    for (const { points, cap } of plan.adjustments) {
      evaluateForm(points, blocks, scratch, length)
      addCapped(scratch, cap, alone, length)
    }
  }

  /** The first sum and these further ones as one fraction. */
  private addUpTo(
    first: Float64Array,
    under: Float64Array,
    more: readonly Float64Array[],
    length: number,
  ): readonly [over: Float64Array, under: Float64Array] {
    const { denominators, above, below } = this
    let so: readonly [Float64Array, Float64Array] = [first, under]
    for (const [at, sum] of more.entries()) {
      addFractions(...so, sum, denominators[at + 1] as Float64Array, above, below, length)
      so = [above, below]
    }
    return so
  }

  /** All denominators multiplied: one division a row. */
  private settleAll(length: number): number {
    const { plan, alone, sums, denominators, above, below, index, doubt, exact } = this
    const step = { top: plan.top, scale: plan.scale, rounding: this.rounding }
    const [a, ...more] = plan.rounds ? [] : sums
    const [b] = denominators
    const last = more.pop()
    if (!exact && a && b && last) {
      const [over, under] = this.addUpTo(a, b, more, length)
      const d = denominators[sums.length - 1] as Float64Array
      return this.plain
        ? settleTwo(over, under, last, d, step, doubt, index, length)
        : settleTwoWithin(alone, over, under, last, d, step, doubt, index, length)
    }
    above.set(alone)
    below.fill(1, 0, length)
    for (const [at, sum] of plan.rounds ? [] : sums.entries()) {
      addFractions(above, below, sum, denominators[at] as Float64Array, above, below, length)
    }
    return settleWithin(alone, above, below, step, doubt, index, length)
  }

  /** The counts of a column, as they were read. */
  counts(column: number): Float64Array {
    return this.blocks[column] as Float64Array
  }

  /**
   * Settles a row without empty denominators whose products leave no room, each sum divided by its denominator alone; only what comes
   * near a boundary stays open.
   */
  settleByParts(row: number): void {
    if (this.exact || this.plan.rounds) return
    const { plan, alone, sums, denominators } = this
    const room = plan.top + 2 * plan.scale
    let rest = alone[row] as number
    let [whole, fraction] = [0, 0]
    const extent = Math.abs(rest) + room
    this.index[row] = -1
    for (let at = 0; at < sums.length; at++) {
      const under = denominators[at]?.[row] as number
      if (!(under > 0 && extent * under <= largestProduct)) return
      const over = (sums[at]?.[row] as number) + rest * under
      const scaled = plan.scale * under
      const q = Math.floor(over / scaled)
      whole += q
      fraction += (over - q * scaled) / scaled
      rest = 0
    }
    if (sums.length === 0 || sums.length > 100) return
    const mark = Math.floor(plan.top / plan.scale)
    const overTop = whole - mark + fraction - (plan.top - mark * plan.scale) / plan.scale
    const nearLimit = Math.abs(whole + fraction) < 1e-9 || Math.abs(overTop) < 1e-9
    if (nearLimit && !(fraction === 0 && overTop <= 0)) return
    if (overTop > 1e-9) {
      const { part, less, even } = this.rounding
      this.index[row] = roundWhole(plan.top, plan.scale, part, less, even)
    } else {
      const rounded = whole + fraction < 0 ? 0 : roundSum(whole, fraction, this.rounding)
      this.index[row] = rounded
    }
  }
}

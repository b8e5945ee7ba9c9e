import { Ratio } from '../exact/ratio.js'
import type { CompiledScheme } from '../score/compile-scheme.js'
import { rankingKey } from '../score/ranking-key.js'
import { blockSize, type OpenColumn } from './column.js'
import { type EmptyVariant, emptyVariant } from './empty-variant.js'
import { GradeCodes } from './grade-codes.js'
import { RankKeys } from './rank-keys.js'
import { scoreExactly, wholeIndex } from './score-exactly.js'
import { ScoringBlock } from './scoring-block.js'
import { planScoring } from './scoring-plan.js'
import type { SettledRows } from './settled-rows.js'
import { SmallBlock } from './small-block.js'
import { wholeRounding } from './whole-quotient.js'

/** The states of a row, by the code of their place. */
export const rowStatuses = ['scored', 'unranked', 'unscored', 'missing'] as const
const [, , unscored, missing] = rowStatuses.map((_, code) => code)

/** Which of the first thirty denominators are empty, a bit each. */
type EmptyMask = number
const mostDenominators = 30
const areSafe = ({ numerator, denominator }: Ratio): boolean =>
  Number.isSafeInteger(Number(numerator)) && Number.isSafeInteger(Number(denominator))

/** Every row of some columns on its way through a scheme: block by block, and what a block cannot settle by the longer ways. */
export class ScoredRows {
  readonly index: Int32Array | Float64Array
  readonly grade: Uint8Array | Uint16Array
  readonly status: Uint8Array
  readonly grades: GradeCodes
  readonly keys: RankKeys | undefined
  private readonly scratches: Float64Array[]
  private readonly waiting = new Map<EmptyMask, number[]>()
  private readonly pair = [new Float64Array(blockSize), new Float64Array(blockSize)] as const
  /** The columns that may hold fractions. */
  private readonly unsure: readonly number[]
  private readonly scheme: CompiledScheme
  private readonly columns: readonly OpenColumn[]

  /** @param range the largest index, in units of its last printed digit */
  constructor(scheme: CompiledScheme, columns: readonly OpenColumn[], range: number) {
    this.scheme = scheme
    this.columns = columns
    const rows = columns[0]?.length ?? 0
    const { tieBreakers = [], by } = scheme.scheme.ranking ?? {}
    const keys = tieBreakers.length + (by === 'exact' ? 1 : 0)
    this.index = range < 2 ** 31 ? new Int32Array(rows) : new Float64Array(rows)
    this.grades = new GradeCodes(scheme, range)
    this.grade = this.grades.names.length < 256 ? new Uint8Array(rows) : new Uint16Array(rows)
    this.status = new Uint8Array(rows)
    this.keys = keys > 0 ? new RankKeys(keys, rows) : undefined
    this.unsure = columns.flatMap(({ whole }, at) => (whole ? [] : at))
    this.scratches = columns.map(() => new Float64Array(blockSize))
    this.scoreAll(rows)
  }

  private scoreAll(rows: number): void {
    const { scheme } = this
    const all: EmptyVariant = { indicators: scheme.indicators, full: new Map() }
    const block = this.blockOf(all)
    const settled = this.settledRows()
    if (block === undefined) for (let row = 0; row < rows; row++) this.takeExactly(row)
    else if (settled === undefined) {
      for (let from = 0; from < rows; from += blockSize) this.scoreBlock(block, all, from, rows)
    } else {
      const small = new SmallBlock(block.plan, wholeRounding[scheme.mode], this.columns)
      let lefts = 0
      for (let from = 0; from < rows; from += blockSize) {
        const before = lefts
        const length = Math.min(blockSize, rows - from)
        lefts = small.run(from, length, settled, before)
        // Where most rows are left over, they are read faster as they stand; few are gathered until they fill a block.
        const most = lefts - before > length / 2
        if (!most && lefts < blockSize) continue
        this.scoreLeft(block, all, settled.left.subarray(0, most ? before : lefts))
        if (most) this.scoreBlock(block, all, from, rows)
        lefts = 0
      }
      this.scoreLeft(block, all, settled.left.subarray(0, lefts))
    }
    for (const [mask, waiting] of this.waiting) if (block) this.scoreWaiting(block, mask, waiting)
  }

  /** Where rows go that nothing but their index is asked of; `undefined` where there is more to keep of a row. */
  private settledRows(): SettledRows | undefined {
    const { scheme, index, grade, grades, keys } = this
    const { list } = grades
    const printed = keys === undefined && scheme.gradeBy !== 'exact' && list.length > 0
    if (!printed || !(index instanceof Int32Array) || !(grade instanceof Uint8Array)) return undefined
    return { index, grade, gradeOf: list, left: new Int32Array(2 * blockSize) }
  }

  /** The rows of one block, read as they stand. */
  private scoreBlock(block: ScoringBlock, all: EmptyVariant, from: number, rows: number): void {
    const { columns, scratches } = this
    const to = Math.min(from + blockSize, rows)
    const blocks = columns.map((column, at) => column.block(from, to, scratches[at] as Float64Array))
    block.run(blocks, this.unsure, to - from)
    this.take(block, all, from, undefined, to - from, true)
  }

  /** Rows from anywhere, gathered. */
  private scoreLeft(block: ScoringBlock, all: EmptyVariant, rows: ArrayLike<number>, first = true): void {
    const { columns, scratches } = this
    for (let from = 0; from < rows.length; from += blockSize) {
      const to = Math.min(from + blockSize, rows.length)
      const blocks = columns.map((column, at) =>
        column.gathered(rows, from, to, scratches[at] as Float64Array),
      )
      block.run(blocks, this.unsure, to - from)
      this.take(block, all, from, rows, to - from, first)
    }
  }

  private blockOf({ indicators, full }: EmptyVariant): ScoringBlock | undefined {
    const { scheme, columns } = this
    const names = columns.map(({ name }) => name)
    const unit = new Ratio(10n ** BigInt(scheme.places))
    const held = [...full.values()].every((points) => areSafe(points.times(unit)))
    const plan = held ? planScoring(scheme, indicators, Ratio.sum(full.values()), names) : undefined
    const exact = scheme.gradeBy === 'exact' || scheme.scheme.ranking?.by === 'exact'
    return plan && new ScoringBlock(plan, wholeRounding[scheme.mode], exact)
  }

  /** The rows with these denominators empty, by what is then left of the scheme. */
  private scoreWaiting(whole: ScoringBlock, mask: EmptyMask, rows: readonly number[]): void {
    const { scheme } = this
    const emptyIds = new Set(
      whole.plan.indicators.filter(({ denominator }) => (mask >> denominator) & 1).map(({ id }) => id),
    )
    const variant = emptyVariant(scheme, ({ id }) => emptyIds.has(id))
    if (variant === undefined) {
      for (const row of rows) this.mark(row, unscored)
      return
    }
    const block = this.blockOf(variant)
    if (block) this.scoreLeft(block, variant, rows, false)
    else for (const row of rows) this.takeExactly(row)
  }

  /** Takes over what a block has settled, and settles the rest; `first` where rows with empty denominators still have to wait. */
  private take(
    block: ScoringBlock,
    variant: EmptyVariant,
    from: number,
    rows: ArrayLike<number> | undefined,
    length: number,
    first: boolean,
  ): void {
    for (let i = 0; i < length; i++) {
      const row = rows === undefined ? from + i : (rows[from + i] as number)
      if (block.holds(i) || this.settle(block, i, row, first)) this.takeRow(block, i, row)
    }
    if (this.keys) this.takeKeys(block, variant, this.keys, from, rows, length)
  }

  private takeRow(block: ScoringBlock, i: number, row: number): void {
    const whole = block.index[i] as number
    this.index[row] = whole
    this.grade[row] =
      this.scheme.gradeBy === 'exact'
        ? this.grades.ofFraction(block.above[i] as number, block.below[i] as number)
        : this.grades.ofWhole(whole)
  }

  /** Whether the block holds the row after all; otherwise it has been dealt with, or waits. */
  private settle(block: ScoringBlock, i: number, row: number, first: boolean): boolean {
    const { plan, doubt } = block
    if (doubt[i] === 0 && plan.denominators.length <= mostDenominators) {
      let mask = 0
      for (let at = 0; at < plan.denominators.length; at++) if (block.isEmpty(at, i)) mask |= 1 << at
      if (mask !== 0 && first) {
        const waiting = this.waiting.get(mask)
        if (waiting) waiting.push(row)
        else this.waiting.set(mask, [row])
        return false
      }
      if (mask === 0) block.settleAlone(i)
      if (block.holds(i)) return true
    }
    this.takeExactly(row)
    return false
  }

  private takeExactly(row: number): void {
    const { scheme, columns, grades, keys } = this
    const exact = scoreExactly(scheme, columns, row)
    if (exact?.score.printed === undefined) {
      this.mark(row, exact === undefined ? missing : unscored)
      return
    }
    this.index[row] = wholeIndex(exact.score.printed, scheme.places)
    this.grade[row] = grades.named(exact.score.grade)
    if (!keys) return
    const { by, tieBreakers = [] } = scheme.scheme.ranking ?? {}
    const unit = 10n ** BigInt(scheme.places)
    const inUnits = rankingKey(scheme, exact.score, exact.tally).map((key, at) => {
      const breaker = tieBreakers[at - 1]
      return breaker && 'count' in breaker ? key : key.times(unit)
    })
    keys.keep(row, by === 'exact' ? inUnits : inUnits.slice(1))
  }

  private mark(row: number, status: number | undefined): void {
    this.index[row] = -1
    this.grade[row] = this.grades.names.length
    this.status[row] = status ?? 0
  }

  /** What decides between equals, for the rows the block holds. */
  private takeKeys(
    block: ScoringBlock,
    { full }: EmptyVariant,
    keys: RankKeys,
    from: number,
    rows: ArrayLike<number> | undefined,
    length: number,
  ): void {
    const { scheme, columns, pair } = this
    const { by, tieBreakers = [] } = scheme.scheme.ranking ?? {}
    const unit = new Ratio(10n ** BigInt(scheme.places))
    const put = (at: number, above: Float64Array, below: Float64Array): void => {
      const key = keys.columns[at]
      for (let i = 0; key && i < length; i++) {
        if (!block.holds(i)) continue
        const row = rows === undefined ? from + i : (rows[from + i] as number)
        key.above[row] = above[i] as number
        key.below[row] = below[i] as number
      }
    }
    if (by === 'exact') put(0, block.above, block.below)
    for (const [place, breaker] of tieBreakers.entries()) {
      const [above, below] = pair
      if ('count' in breaker) {
        const counts = block.counts(columns.findIndex(({ name }) => name === breaker.count))
        for (let i = 0; i < length; i++)
          above[i] = (counts[i] as number) * (breaker.first === 'larger' ? 1 : -1)
        below.fill(1)
      } else {
        const points = full.get(breaker.indicator)
        block.points(breaker.indicator, above, below, length)
        if (points) {
          above.fill(Number(points.times(unit).numerator))
          below.fill(Number(points.times(unit).denominator))
        }
      }
      put(place + (by === 'exact' ? 1 : 0), above, below)
    }
  }
}

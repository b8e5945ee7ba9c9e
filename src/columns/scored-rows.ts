import { Ratio } from '../exact/ratio.js'
import type { CompiledScheme } from '../score/compile-scheme.js'
import { rankingKey } from '../score/ranking-key.js'
import { blockSize, type OpenColumn } from './column.js'
import { type EmptyVariant, emptyVariant } from './empty-variant.js'
import { GradeCodes } from './grade-codes.js'
import { planScoring } from './plan-scoring.js'
import { RankKeys } from './rank-keys.js'
import { scoreExactly, wholeIndex } from './score-exactly.js'
import { ScoringBlock } from './scoring-block.js'
import { takeKeys } from './take-keys.js'
import {
  type StandingColumns,
  settleTwoRates,
  standingColumns,
  type TwoRates,
  twoRates,
} from './two-rates.js'
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
  /** How many rows have each index, where they were counted. */
  counts: Int32Array | undefined
  /** Whether every row has an index. */
  every = true
  readonly grades: GradeCodes
  readonly keys: RankKeys | undefined
  private readonly scratches: Float64Array[]
  private readonly waiting = new Map<EmptyMask, number[]>()
  /** Whether counts may be missing or no whole numbers. */
  private readonly unsure: boolean
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
    this.unsure = columns.some(({ whole }) => !whole)
    this.scratches = columns.map(() => new Float64Array(blockSize))
    this.scoreAll(rows)
  }

  private scoreAll(rows: number): void {
    const { scheme, columns, index } = this
    const all: EmptyVariant = { indicators: scheme.indicators, full: new Map() }
    const block = this.blockOf(all)
    const printed = this.keys === undefined && scheme.gradeBy !== 'exact' && index instanceof Int32Array
    const standing = printed ? standingColumns(columns) : undefined
    const rates = standing && block && twoRates(block.plan, wholeRounding[scheme.mode])
    if (block === undefined) for (let row = 0; row < rows; row++) this.takeExactly(row)
    else if (printed && rates && standing) this.scoreTwoRates(rates, standing, index, block, all)
    else for (let from = 0; from < rows; from += blockSize) this.scoreBlock(block, all, from, rows)
    for (const [mask, waiting] of this.waiting) if (block) this.scoreWaiting(block, mask, waiting)
    if (scheme.gradeBy !== 'exact') this.counts = this.grades.gradeAll(index, this.grade)
  }

  /** The usual scheme over columns that can be read as they stand; what that leaves over goes the longer way. */
  private scoreTwoRates(
    rates: TwoRates,
    standing: StandingColumns,
    index: Int32Array,
    block: ScoringBlock,
    all: EmptyVariant,
  ): void {
    const rows = index.length
    const left = new Int32Array(2 * blockSize)
    let lefts = 0
    for (let from = 0; from < rows; from += blockSize) {
      const to = Math.min(from + blockSize, rows)
      const before = lefts
      lefts = settleTwoRates(rates, standing, from, to, index, left, before)
      // Where most rows are left over, they are read faster as they stand; few are gathered until they fill a block.
      const most = lefts - before > (to - from) / 2
      if (!most && lefts < blockSize) continue
      this.scoreLeft(block, all, left.subarray(0, most ? before : lefts))
      if (most) this.scoreBlock(block, all, from, rows)
      lefts = 0
    }
    this.scoreLeft(block, all, left.subarray(0, lefts))
  }

  /** The rows of one block, read as they stand. */
  private scoreBlock(block: ScoringBlock, all: EmptyVariant, from: number, rows: number): void {
    const { columns, scratches } = this
    const to = Math.min(from + blockSize, rows)
    const blocks = columns.map((column, at) => column.block(from, to, scratches[at] as Float64Array))
    const open = block.run(blocks, this.unsure, to - from)
    if (open === 0 && this.scheme.gradeBy !== 'exact' && !this.keys) {
      this.index.set(block.index.subarray(0, to - from), from)
    } else this.take(block, all, from, undefined, to - from, true)
  }

  /** Rows from anywhere, gathered. */
  private scoreLeft(block: ScoringBlock, all: EmptyVariant, rows: ArrayLike<number>, first = true): void {
    const { columns, scratches } = this
    for (let from = 0; from < rows.length; from += blockSize) {
      const to = Math.min(from + blockSize, rows.length)
      const blocks = columns.map((column, at) =>
        column.gathered(rows, from, to, scratches[at] as Float64Array),
      )
      block.run(blocks, true, to - from)
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
    if (this.keys) {
      const rowOf = (i: number): number => (rows === undefined ? from + i : (rows[from + i] as number))
      takeKeys({ scheme: this.scheme, columns: this.columns, block, variant, keys: this.keys }, rowOf, length)
    }
  }

  private takeRow(block: ScoringBlock, i: number, row: number): void {
    this.index[row] = block.index[i] as number
    if (this.scheme.gradeBy === 'exact') {
      this.grade[row] = this.grades.ofFraction(block.above[i] as number, block.below[i] as number)
    }
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
      if (mask === 0) block.settleByParts(i)
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
    this.every = false
    this.index[row] = -1
    this.grade[row] = this.grades.names.length
    this.status[row] = status ?? 0
  }
}

import { InputError, shown } from '../input-error.js'
import { checkKnownKeys } from '../model/known-keys.js'
import { type CaseColumns, noCounts, type TalliedColumns } from './case-columns.js'
import { blockSize, type OpenColumn, openColumns } from './column.js'

// Every case falls into one cell of its unit, and a cell is counted up once: bits 0 and 1 say not due (0), open, late or on time (3);
// bit 2 reworked; bits 3 and 4 the answer; bit 5 accepted. The counts are added up from the cells at the end.
const cells = 64
const accepted = 32

const largest = Number.MAX_SAFE_INTEGER
const needed = ['unit', 'due', 'completed'] as const
const optional = ['reworked', 'satisfaction', 'countsAsDue', 'accepted'] as const

/** What a value of a column must be, and the largest code; instants have none. */
const codes: Readonly<Record<string, readonly [most: number, expected: string]>> = {
  reworked: [1, 'expected 1 (sent back) or 0'],
  satisfaction: [3, 'expected 0 (not asked), 1 (满意), 2 (基本满意) or 3 (不满意)'],
  countsAsDue: [1, 'expected 1 (counts as due) or 0'],
}

type Name = (typeof needed)[number] | (typeof optional)[number]

/** The rows of a block by column. */
type Blocks = Readonly<Record<Name, Float64Array>>

/** Cases of any number of batches, counted by unit and by everything that a tally asks of them. */
export class CaseHistogram {
  /** The cases so far. */
  cases = 0
  private readonly where: string
  private readonly units: number
  private readonly span: readonly [start: number, end: number] | undefined
  private readonly counts: Float64Array
  private readonly scratch: Blocks

  constructor(where: string, units: number, span: readonly [start: number, end: number] | undefined) {
    this.where = where
    this.units = units
    this.span = span
    this.counts = new Float64Array(units * cells)
    const block = (): Float64Array => new Float64Array(blockSize)
    this.scratch = {
      unit: block(),
      due: block(),
      completed: block(),
      reworked: block(),
      satisfaction: block(),
      countsAsDue: block(),
      accepted: block(),
    }
  }

  /** Counts the cases of one more batch. */
  add(batch: CaseColumns): void {
    checkKnownKeys(batch, [...needed, ...optional], this.where)
    const there = optional.filter(
      (name) =>
        typeof batch === 'object' &&
        batch !== null &&
        Object.hasOwn(batch, name) &&
        batch[name] !== undefined,
    )
    const columns = openColumns(batch, [...needed, ...there], this.where)
    const rows = columns[0]?.length ?? 0
    const blocks: Record<Name, Float64Array> = { ...this.scratch }
    blocks.reworked.fill(0)
    blocks.satisfaction.fill(0)
    blocks.countsAsDue.fill(Number.NaN)
    blocks.accepted.fill(Number.NaN)
    const plain = this.span === undefined && !there.includes('countsAsDue')
    const bad = plain ? this.countDirect(columns, rows) : undefined
    if (bad !== undefined && bad >= 0) this.refuse(columns, bad)
    for (let from = bad === undefined ? 0 : rows; from < rows; from += blockSize) {
      const to = Math.min(from + blockSize, rows)
      for (const column of columns) {
        const name = column.name as Name
        const loaded = column.block(from, to, this.scratch[name])
        blocks[name] = column.whole ? loaded : this.checked(column, loaded, from, to)
      }
      const refused = this.count(blocks, to - from)
      if (refused >= 0) this.refuse(columns, from + refused)
    }
    this.cases += rows
  }

  /** The counts so far, by unit. */
  result(): TalliedColumns {
    const result = noCounts(this.units)
    for (let at = 0; at < this.counts.length; at++) {
      const count = this.counts[at] as number
      if (count === 0) continue
      const unit = Math.floor(at / cells)
      const cell = at % cells
      const add = (counts: Float64Array): void => {
        counts[unit] = (counts[unit] as number) + count
      }
      if (cell >= accepted) add(result.accepted)
      const state = cell & 3
      if (state === 0) continue
      add(result.due)
      if (state > 1) add(result.completed)
      if (state === 3) add(result.onTime)
      if (cell & 4) add(result.reworked)
      const answer = (cell >> 3) & 3
      if (answer > 0) add(result.surveyed)
      if (answer === 1) add(result.satisfied)
      if (answer === 2) add(result.basicallySatisfied)
      if (answer === 3) add(result.dissatisfied)
    }
    return result
  }

  /** Whole numbers or missing; a flag or an answer that is missing is none. */
  private checked(column: OpenColumn, block: Float64Array, from: number, to: number): Float64Array {
    const none = column.name === 'reworked' || column.name === 'satisfaction'
    const own = this.scratch[column.name as Name]
    if (none && block !== own) own.set(block)
    const values = none ? own : block
    for (let i = 0; i < to - from; i++) {
      const value = values[i] as number
      if (Number.isNaN(value)) {
        const given = column.given(from + i)
        if (given !== undefined) this.refuseValue(column.name, given, from + i, 'expected a number')
        if (none) values[i] = 0
      } else if (!(Math.abs(value) <= largest && Math.floor(value) === value)) {
        this.refuseValue(column.name, value, from + i, 'expected a whole number of at most 2^53−1')
      }
    }
    return values
  }

  /**
   * The ordinary case: every row is accepted and due, in the usual types, and is read where it stands. Gives the first row that
   * cannot be counted, −1 when all are, `undefined` where the columns are of other types.
   */
  private countDirect(columns: readonly OpenColumn[], rows: number): number | undefined {
    const { counts, units } = this
    const direct = (name: Name): unknown => columns.find((column) => column.name === name)?.direct
    const [unit, due, completed] = [direct('unit'), direct('due'), direct('completed')]
    const [reworked, satisfaction] = [direct('reworked'), direct('satisfaction')]
    const coded = unit instanceof Uint16Array || unit instanceof Uint32Array || unit instanceof Int32Array
    if (!coded || !(due instanceof Float64Array) || !(completed instanceof Float64Array)) return undefined
    if (!(reworked instanceof Uint8Array) || !(satisfaction instanceof Uint8Array)) return undefined
    for (let i = 0; i < rows; i++) {
      const u = unit[i] as number
      const d = due[i] as number
      const c = completed[i] as number
      const r = reworked[i] as number
      const s = satisfaction[i] as number
      if (
        !(u >= 0 && u < units && r <= 1 && s <= 3 && Math.floor(d) === d && d <= largest && d >= -largest)
      ) {
        return i
      }
      if (!(Math.floor(c) === c && c <= largest && c >= -largest) && !Number.isNaN(c)) return i
      const state = 1 + (c <= d ? 2 : c > d ? 1 : 0)
      const at = u * cells + r * 4 + s * 8 + accepted + state
      counts[at] = (counts[at] as number) + 1
    }
    return -1
  }

  /** Gives the first row that cannot be counted, or −1. */
  private count(blocks: Blocks, length: number): number {
    const { counts, units } = this
    const [start, end] = this.span ?? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]
    const always = this.span === undefined
    const { unit, due, completed, reworked, satisfaction, countsAsDue, accepted: taken } = blocks
    for (let i = 0; i < length; i++) {
      const u = unit[i] as number
      const d = due[i] as number
      const c = completed[i] as number
      const r = reworked[i] as number
      const s = satisfaction[i] as number
      const f = countsAsDue[i] as number
      const a = taken[i] as number
      if (!(u >= 0 && u < units && r >= 0 && r <= 1 && s >= 0 && s <= 3 && !(f < 0) && !(f > 1))) return i
      const isDue = f === 1 || (f !== 0 && (always || (d >= start && d < end)))
      if (isDue && Number.isNaN(d)) return i
      const isAccepted = always || (a >= start && a < end)
      const state = c <= d ? 3 : c > d ? 2 : 1
      const at = u * cells + (isDue ? r * 4 + s * 8 + state : 0) + (isAccepted ? accepted : 0)
      counts[at] = (counts[at] as number) + 1
    }
    return -1
  }

  /** Says what is wrong with a row that could not be counted. */
  private refuse(columns: readonly OpenColumn[], row: number): never {
    for (const column of columns) {
      const value = column.given(row)
      const within = (most: number): boolean => typeof value === 'number' && value >= 0 && value <= most
      if (column.name === 'unit' && !within(this.units - 1)) {
        this.refuseValue('unit', value, row, `expected a number from 0 to ${this.units - 1}`)
      }
      const whole = Number.isSafeInteger(value) || value === undefined
      if (!whole) this.refuseValue(column.name, value, row, 'expected a whole number of at most 2^53−1')
      const [most, expected] = codes[column.name] ?? []
      if (most !== undefined && value !== undefined && !within(most)) {
        this.refuseValue(column.name, value, row, `${expected}`)
      }
    }
    throw new InputError(
      'missing-deadline',
      `${this.where}: case ${this.cases + row}, due: a case that counts as due needs a deadline to be judged by`,
      [this.cases + row, 'due'],
    )
  }

  private refuseValue(name: string, value: unknown, row: number, expected: string): never {
    throw new InputError(
      typeof value === 'number' ? 'invalid-value' : 'invalid-type',
      `${this.where}: case ${this.cases + row}, ${name}: ${expected}, got ${shown(value)}`,
      [this.cases + row, name],
    )
  }
}

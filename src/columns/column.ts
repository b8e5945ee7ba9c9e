import { InputError, shown } from '../input-error.js'

/** Numbers in a row: any typed array, those of bigints included, or a plain list. */
export type NumberArray =
  | Int8Array
  | Uint8Array
  | Uint8ClampedArray
  | Int16Array
  | Uint16Array
  | Int32Array
  | Uint32Array
  | Float32Array
  | Float64Array
  | BigInt64Array
  | BigUint64Array
  | readonly (number | null | undefined)[]

/** A column with a bit for each row that says whether its value is there, as Apache Arrow has it. */
export interface MaskedColumn {
  /** The values; what stands where none is valid is not read. */
  readonly values: NumberArray
  /** One bit a row, the lowest of each byte first; 1 means the value is there. All are there without it. */
  readonly validity?: Uint8Array | null | undefined
}

/**
 * 一列数据 (column): numbers, one a row. A value is missing where the validity bit is 0, where a list of floating-point numbers
 * holds NaN, and where a plain list holds `undefined` or `null`.
 */
export type Column = NumberArray | MaskedColumn

/** How many rows are computed together: small enough for every intermediate to stay in the nearest cache. */
export const blockSize = 1024

type Storage = 'double' | 'other' | 'bigint' | 'list'

const storageOf = (values: NumberArray): Storage => {
  if (Array.isArray(values)) return 'list'
  if (values instanceof Float64Array) return 'double'
  return values instanceof BigInt64Array || values instanceof BigUint64Array ? 'bigint' : 'other'
}

const isNumberArray = (value: unknown): value is NumberArray =>
  Array.isArray(value) || (ArrayBuffer.isView(value) && !(value instanceof DataView))

/** A column that has been checked, read a block at a time as doubles; NaN is what is missing. */
export class OpenColumn {
  readonly name: string
  readonly length: number
  /** Whether it can hold nothing but whole numbers of at most 32 bits, and none is missing. */
  readonly whole: boolean
  private readonly values: NumberArray
  private readonly validity: Uint8Array | undefined
  private readonly storage: Storage

  constructor(column: unknown, name: string, where: string) {
    const masked =
      typeof column === 'object' && column !== null && 'values' in column && !isNumberArray(column)
    const values: unknown = masked ? (column as MaskedColumn).values : column
    const validity: unknown = masked ? ((column as MaskedColumn).validity ?? undefined) : undefined
    if (!isNumberArray(values)) {
      throw new InputError(
        'invalid-type',
        column === undefined
          ? `${where}: there is no column ${name}; expected a typed array, a list of numbers or { values, validity }`
          : `${where}: ${name}: expected a typed array, a list of numbers or { values, validity }, got ${shown(values)}`,
        [name],
      )
    }
    if (validity !== undefined && !(validity instanceof Uint8Array && validity.length * 8 >= values.length)) {
      throw new InputError(
        'invalid-value',
        `${where}: ${name}: expected a bit for each of the ${values.length} rows as validity, in a Uint8Array`,
        [name, 'validity'],
      )
    }
    this.name = name
    this.values = values
    this.length = values.length
    this.validity = validity
    this.storage = storageOf(values)
    this.whole = this.storage === 'other' && !(values instanceof Float32Array) && validity === undefined
  }

  /** The value as it was given, for messages and for arithmetic beyond doubles; `undefined` where it is missing. */
  given(row: number): unknown {
    const value: unknown = this.isThere(row) ? this.values[row] : undefined
    if (typeof value === 'bigint') return Number(value)
    return value === null || Number.isNaN(value) ? undefined : value
  }

  /** The values themselves, where they can be counted as they stand: nothing is masked. */
  get direct(): NumberArray | undefined {
    return this.validity === undefined ? this.values : undefined
  }

  /** The values themselves as signed numbers of 32 bits, where that is how they are kept; beyond 2^31−1 they are then negative. */
  get small(): Int32Array | undefined {
    const { values } = this
    if (this.validity !== undefined) return undefined
    if (values instanceof Uint32Array) return new Int32Array(values.buffer, values.byteOffset, values.length)
    return values instanceof Int32Array ? values : undefined
  }

  /** The values themselves as doubles, where that is how they are kept. */
  get doubles(): Float64Array | undefined {
    return this.validity === undefined && this.values instanceof Float64Array ? this.values : undefined
  }

  /** The rows from `from` up to `to`, in `scratch` or where they are. */
  block(from: number, to: number, scratch: Float64Array): Float64Array {
    if (this.storage === 'double' && this.validity === undefined) {
      return (this.values as Float64Array).subarray(from, to)
    }
    if (this.storage === 'double' || this.storage === 'other') {
      // The engine's own conversion takes half the time of a loop.
      scratch.set((this.values as Float64Array).subarray(from, to))
    } else {
      for (let row = from; row < to; row++) scratch[row - from] = this.read(row)
    }
    if (this.validity !== undefined) {
      for (let row = from; row < to; row++) if (!this.isThere(row)) scratch[row - from] = Number.NaN
    }
    return scratch
  }

  /** These rows, in `scratch`. */
  gathered(rows: ArrayLike<number>, from: number, to: number, scratch: Float64Array): Float64Array {
    for (let i = from; i < to; i++) {
      const row = rows[i] ?? 0
      scratch[i - from] = this.isThere(row) ? this.read(row) : Number.NaN
    }
    return scratch
  }

  private isThere(row: number): boolean {
    return this.validity === undefined || (((this.validity[row >> 3] ?? 0) >> (row & 7)) & 1) === 1
  }

  private read(row: number): number {
    const value: unknown = this.values[row]
    return typeof value === 'number' ? value : typeof value === 'bigint' ? Number(value) : Number.NaN
  }
}

/** The columns of an object by name, all of one length. */
export const openColumns = (
  columns: unknown,
  names: readonly string[],
  where: string,
): readonly OpenColumn[] => {
  if (typeof columns !== 'object' || columns === null) {
    throw new InputError('invalid-type', `${where}: expected an object of columns, got ${shown(columns)}`)
  }
  const opened = names.map(
    (name) =>
      new OpenColumn(Object.hasOwn(columns, name) ? Reflect.get(columns, name) : undefined, name, where),
  )
  const length = opened[0]?.length ?? 0
  const uneven = opened.find((column) => column.length !== length)
  if (uneven) {
    throw new InputError(
      'invalid-value',
      `${where}: ${uneven.name} has ${uneven.length} rows where ${opened[0]?.name} has ${length}; all columns must be of one length`,
      [uneven.name],
    )
  }
  return opened
}

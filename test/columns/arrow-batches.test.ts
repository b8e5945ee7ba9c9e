import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tallyColumns } from '../../src/columns/index.js'
import { fencesOf } from '../docs/blocks.js'
import { AsyncFunction } from '../docs/program.js'
import { asDoubles, type NumberedCase, numberedCases, unitNames } from './support/cases.js'

const units = unitNames.length

type Cell = number | boolean | null
type Values = Int32Array | Uint8Array | BigInt64Array

/** What the guide reads of a vector of Arrow: buffers are padded, and a slice shares the bits of the whole. */
interface Vector extends Iterable<Cell> {
  readonly type: { readonly bits: boolean }
  readonly data: readonly {
    readonly values: Values
    readonly nullBitmap: Uint8Array | null
    readonly nullCount: number
    readonly offset: number
  }[]
}

const bitsOf = (yes: readonly boolean[]): Uint8Array => {
  const bits = new Uint8Array(8 * Math.ceil(yes.length / 64))
  for (const [at, is] of yes.entries()) if (is) bits[at >> 3] = (bits[at >> 3] ?? 0) | (1 << (at & 7))
  return bits
}

const buffers: Readonly<Record<string, (values: readonly number[]) => Values>> = {
  unit: (values) => Int32Array.from(values),
  due: (values) => BigInt64Array.from(values, BigInt),
  completed: (values) => BigInt64Array.from(values, BigInt),
  satisfaction: (values) => Uint8Array.from(values),
  reworked: (values) => bitsOf(values.map((value) => value === 1)),
}

const padding = Array.from({ length: 9 }, () => 77)

/** The cells from one row on, as the buffers of all of them. */
const vectorOf = (name: string, all: readonly (number | null)[], from: number): Vector => {
  const bits = name === 'reworked'
  const cells = all.slice(from)
  const nullCount = cells.filter((cell) => cell === null).length
  const buffer = buffers[name] as (values: readonly number[]) => Values
  // The values of a slice begin at its first row; bits cannot.
  const values = buffer([...(bits ? all : cells).map((cell) => cell ?? 99), ...(bits ? [] : padding)])
  const nullBitmap = nullCount > 0 ? bitsOf(all.map((cell) => cell !== null)) : null
  return {
    type: { bits },
    data: [{ values, nullBitmap, nullCount, offset: from }],
    [Symbol.iterator]: () =>
      cells.map((cell) => (bits && cell !== null ? cell === 1 : cell))[Symbol.iterator](),
  }
}

const batchOf = (cases: readonly NumberedCase[], from: number) => {
  const cells: Readonly<Record<string, readonly (number | null)[]>> = {
    unit: cases.map(({ unit }) => unit),
    due: cases.map(({ due }) => due),
    completed: cases.map(({ completed }) => completed ?? null),
    reworked: cases.map(({ reworked, accepted }) => (reworked ? 1 : accepted === undefined ? null : 0)),
    satisfaction: cases.map(({ answer }) => answer || null),
  }
  return {
    numRows: cases.length - from,
    getChild: (name: string) => vectorOf(name, cells[name] ?? [], from),
  }
}

const fenceOf = (page: string): string => {
  const text = readFileSync(fileURLToPath(new URL(`../../docs/${page}`, import.meta.url)), 'utf8')
  const fence = fencesOf(text, page).find((one) => one.code.includes('RecordBatchReader.from(stream)'))
  if (!fence) throw new Error(`${page} shows no batches of Arrow`)
  return fence.code
}

/** The code of the guide, with batches made here in place of those that `apache-arrow` would read. */
const tallied = (page: string, stream: readonly unknown[]): Promise<unknown> => {
  const run = new AsyncFunction(
    'tallyColumns',
    'RecordBatchReader',
    'DataType',
    'stream',
    `${fenceOf(page).replace('units: 200', `units: ${units}`)}
return counts`,
  )
  const DataType = { isBool: ({ bits }: Vector['type']): boolean => bits }
  const RecordBatchReader = { from: async (batches: unknown) => batches }
  return run(tallyColumns, RecordBatchReader, DataType, stream)
}

describe.each(['scale.md', 'scale.zh-CN.md'])('the batches of Arrow in %s', (page) => {
  it('are counted as the same cases in typed arrays: padded, with nulls, bits and slices', async () => {
    const parts = fc.array(fc.tuple(numberedCases, fc.nat(20)), { maxLength: 5 })
    await fc.assert(
      fc.asyncProperty(parts, async (made) => {
        const batches = made.map(([cases, from]) => [cases, Math.min(from, cases.length)] as const)
        const plain = batches.map(([cases, from]) => {
          const { unit, due, completed, reworked, satisfaction } = asDoubles(cases.slice(from))
          return { unit, due, completed, reworked, satisfaction }
        })
        expect(
          await tallied(
            page,
            batches.map(([cases, from]) => batchOf(cases, from)),
          ),
        ).toEqual(tallyColumns(plain, { units }))
      }),
    )
  })
})

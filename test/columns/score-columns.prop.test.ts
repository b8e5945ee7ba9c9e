import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Column, scoreColumns } from '../../src/columns/index.js'
import { defineScheme, type Scheme } from '../../src/model/scheme.js'
import type { Tally } from '../../src/model/tally.js'
import { schemes as presets } from '../../src/schemes/find-scheme.js'
import { assess } from '../../src/score/assess.js'
import { tallies } from '../score/support/arbitraries.js'
import { columnsOf, rankingSchemes, rowOf } from './support/tables.js'

/** Names in the order of the rows, so that `ordinal` ties agree. */
const nameOf = (row: number): string => `${row}`.padStart(6, '0')

const assessed = (rows: readonly Tally[], scheme: Scheme) =>
  rows.map((_, i) => i).length === 0
    ? []
    : assess(
        rows.map((tally, i) => [nameOf(i), tally] as const),
        scheme,
      ).rows.map(({ printed, grade, rank, unscored, unranked }) => ({
        printed,
        grade,
        rank,
        status: unscored !== undefined ? 'unscored' : unranked !== undefined ? 'unranked' : 'scored',
      }))

const inColumns = (rows: readonly Tally[], scheme: Scheme, make?: (values: number[]) => Column) => {
  const table = scoreColumns(columnsOf(rows, make), scheme)
  return rows.map((_, i) => rowOf(table, i))
}

/** Sums of counts as large as there are would not fit a total row, which `assess` always makes. */
const few = (tally: Tally): boolean => tally.due < 1e6 && tally.surveyed < 1e6
const responded = tallies
  .filter(few)
  .map((tally) => ({ ...tally, responded: tally.onTime, solved: tally.satisfied }))

describe('scoreColumns ≡ assess', () => {
  it.each(presets.map((scheme) => [scheme.id, scheme] as const))('%s', (_, scheme) => {
    fc.assert(
      fc.property(fc.array(responded, { minLength: 1, maxLength: 40 }), (rows) => {
        expect(inColumns(rows, scheme)).toEqual(assessed(rows, scheme))
      }),
      { numRuns: 100 },
    )
  })

  it('for schemes of every shape', () => {
    fc.assert(
      fc.property(
        rankingSchemes,
        fc.array(tallies.filter(few), { minLength: 1, maxLength: 25 }),
        (scheme, rows) => {
          const expected = assessed(rows, scheme)
          expect(inColumns(rows, scheme)).toEqual(expected)
          expect(inColumns(rows, scheme, (values) => Uint32Array.from(values))).toEqual(expected)
        },
      ),
      { numRuns: 1500 },
    )
  })

  it('for one huge row among small ones', () => {
    const table = fc.tuple(
      fc.array(tallies.filter(few), { maxLength: 6 }),
      tallies.filter((t) => !few(t)),
    )
    fc.assert(
      fc.property(rankingSchemes, table, (scheme, [rows, huge]) => {
        const zeros = (tally: Tally): Tally =>
          Object.fromEntries(Object.keys(tally).map((name) => [name, 0])) as unknown as Tally
        // Beside a huge row only the total of empty ones still fits.
        const mixed = [...rows.map(zeros), huge]
        expect(inColumns(mixed, scheme)).toEqual(assessed(mixed, scheme))
        const alone = inColumns([...rows, huge], scheme).map(({ rank: _, ...row }) => row)
        const each = [...rows, huge]
          .flatMap((row) => assessed([row], scheme))
          .map(({ rank: _, ...row }) => row)
        expect(alone).toEqual(each)
      }),
      { numRuns: 600 },
    )
  })
})

describe('scoreColumns: the form of the columns', () => {
  const forms: Readonly<Record<string, (values: number[]) => Column>> = {
    'a plain list': (values) => values,
    Int32Array: (values) => Int32Array.from(values),
    Uint32Array: (values) => Uint32Array.from(values),
    BigInt64Array: (values) => BigInt64Array.from(values.map(BigInt)),
    'values with validity': (values) => ({
      values: Uint32Array.from(values),
      validity: new Uint8Array(Math.ceil(values.length / 8)).fill(255),
    }),
    'shared memory': (values) => {
      const shared = new Float64Array(new SharedArrayBuffer(values.length * 8))
      shared.set(values)
      return shared
    },
  }

  it.each(Object.entries(forms))('%s gives the same', (_, make) => {
    fc.assert(
      fc.property(rankingSchemes, fc.array(tallies.filter(few), { minLength: 1 }), (scheme, rows) => {
        expect(inColumns(rows, scheme, make)).toEqual(inColumns(rows, scheme))
      }),
      { numRuns: 60 },
    )
  })

  it('a table of several blocks is scored as its rows one by one', () => {
    const [row] = fc.sample(tallies.filter(few), 1)
    const rows = fc.sample(tallies.filter(few), { numRuns: 2500, seed: 7 })
    fc.assert(
      fc.property(rankingSchemes, (scheme) => {
        expect(row).toBeDefined()
        const table = scoreColumns(columnsOf(rows), scheme)
        for (let at = 0; at < rows.length; at += 97) {
          const [alone] = inColumns([rows[at] as Tally], scheme)
          const { rank: _, ...found } = rowOf(table, at)
          expect({ ...found, rank: alone?.rank }).toEqual(alone)
        }
      }),
      { numRuns: 20 },
    )
  })
})

describe('scoreColumns: four denominators', () => {
  const quarter = (id: string, denominator: string, whenEmpty: 'unscored' | 'redistribute') => ({
    id,
    weight: 25,
    numerator: { onTime: 1 },
    denominator: { [denominator]: 1, onTime: 1 },
    direction: 'higherIsBetter' as const,
    whenEmpty,
  })
  const scheme = (places: number, mode: 'halfExpand' | 'trunc' | 'ceil' | 'halfEven', exact: boolean) =>
    defineScheme({
      id: 'four',
      indicators: [
        quarter('a', 'due', 'redistribute'),
        quarter('b', 'completed', 'redistribute'),
        quarter('c', 'surveyed', 'redistribute'),
        quarter('d', 'satisfied', 'unscored'),
      ],
      index: { places, mode },
      grades: [{ grade: '高', from: '40.005' }],
      ...(exact && { gradeBy: 'exact', ranking: { by: 'exact' } }),
    })
  const shapes = fc.tuple(
    fc.integer({ min: 0, max: 4 }),
    fc.constantFrom('halfExpand' as const, 'trunc' as const, 'ceil' as const, 'halfEven' as const),
    fc.boolean(),
  )

  it('agrees with assess where their product passes 2^53', () => {
    fc.assert(
      fc.property(
        shapes,
        fc.array(tallies.filter(few), { minLength: 1 }),
        fc.integer({ min: 1, max: 900 }),
        (shape, small, k) => {
          const rows = small.map((tally) =>
            Object.fromEntries(Object.entries(tally).map(([name, n]) => [name, Number(n) * k])),
          ) as unknown as Tally[]
          expect(inColumns(rows, scheme(...shape))).toEqual(assessed(rows, scheme(...shape)))
        },
      ),
      { numRuns: 400 },
    )
  })
})

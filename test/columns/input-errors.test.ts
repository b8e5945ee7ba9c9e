import { describe, expect, it } from 'vitest'
import { mergeTallyColumns, scoreColumns, tallyColumns, tallyRows } from '../../src/columns/index.js'
import type { Scheme } from '../../src/model/scheme.js'
import type { Tally } from '../../src/model/tally.js'
import { responseSolvedSatisfied } from '../../src/schemes/response-solved-satisfied.js'
import { yueyang2021 } from '../../src/schemes/yueyang-2021.js'
import { score } from '../../src/score/score.js'
import { tally } from '../../src/tally/tally.js'
import { tallyBy } from '../../src/tally/tally-by.js'
import { refusal } from '../score/support/refusal.js'
import { columnsOf } from './support/tables.js'

const good = { due: 13, completed: 12, onTime: 11, reworked: 1, surveyed: 9, satisfied: 8 }
const huge = 2 ** 53 - 1

describe('a bad row is refused as score refuses it, with its position before the path', () => {
  const bad: readonly Partial<Tally>[] = [
    { due: -1 },
    { due: 12.5 },
    { satisfied: 0.5 },
    { reworked: -0.5 },
    { due: 2 ** 53 },
    { due: Number.POSITIVE_INFINITY },
    { completed: 14 },
    { onTime: 13 },
    { reworked: 14 },
    { satisfied: 10 },
    { due: huge, completed: huge, onTime: huge, reworked: 1, satisfied: 10 },
  ]

  it.each(bad.map((change) => [JSON.stringify(change), change] as const))('%s', (_, change) => {
    const tally = { ...good, ...change }
    const { code, path } = refusal(() => score(tally, yueyang2021))
    const rows = Array.from({ length: 1500 }, (_, row) => (row === 1200 ? tally : good))
    expect(refusal(() => scoreColumns(columnsOf(rows), yueyang2021))).toEqual({ code, path: [1200, ...path] })
    const lists = columnsOf(rows, (values) => values)
    expect(refusal(() => scoreColumns(lists, yueyang2021))).toEqual({ code, path: [1200, ...path] })
  })

  it('in signed and 64-bit columns too', () => {
    const signed = columnsOf([good, { ...good, onTime: -1 }], (values) => Int32Array.from(values))
    expect(refusal(() => scoreColumns(signed, yueyang2021))).toEqual({
      code: 'invalid-value',
      path: [1, 'onTime'],
    })
    const wide = { ...columnsOf([good]), due: BigInt64Array.of(2n ** 60n) }
    expect(refusal(() => scoreColumns(wide, yueyang2021))).toEqual({
      code: 'invalid-value',
      path: [0, 'due'],
    })
  })

  it('a text in a list is no number', () => {
    const list = { ...columnsOf([good]), due: ['13'] as unknown as number[] }
    expect(refusal(() => scoreColumns(list, yueyang2021))).toEqual({ code: 'invalid-type', path: [0, 'due'] })
  })

  it('a rate beyond 1, also where its denominator is empty', () => {
    const tally = { ...good, responded: 14, solved: 1, basicallySatisfied: 0 }
    const none = { ...good, surveyed: 0, satisfied: 0, responded: 1, solved: 1, basicallySatisfied: 0 }
    for (const row of [tally, none]) {
      const { code, path } = refusal(() => score(row, responseSolvedSatisfied))
      expect(refusal(() => scoreColumns(columnsOf([row]), responseSolvedSatisfied))).toEqual({
        code,
        path: [0, ...path],
      })
    }
  })

  it('cases below 0', () => {
    const scheme: Scheme = {
      ...yueyang2021,
      adjustments: [{ id: 'x', cases: { reworked: 1, surveyed: -1 }, pointsPerCase: 1 }],
    }
    const { code, path } = refusal(() => score(good, scheme))
    expect(refusal(() => scoreColumns(columnsOf([good]), scheme))).toEqual({ code, path: [0, ...path] })
  })
})

describe('a row with a missing count', () => {
  const status = (table: ReturnType<typeof scoreColumns>): (string | undefined)[] =>
    Array.from(table.status, (code) => table.statuses[code])

  it('is marked, and the others are ranked without it', () => {
    const columns = {
      ...columnsOf([good, good, good]),
      satisfied: { values: Uint32Array.of(8, 9, 7), validity: Uint8Array.of(0b101) },
    }
    const table = scoreColumns(columns, yueyang2021)
    expect(status(table)).toEqual(['scored', 'missing', 'scored'])
    expect([...table.index].map((index) => index >= 0)).toEqual([true, false, true])
    expect(table.index[1]).toBe(-1)
    expect(table.grades[table.grade[1] ?? 0]).toBeUndefined()
    expect([...table.rank]).toEqual([1, 0, 2])
  })

  it.each([
    ['NaN', Float64Array.of(Number.NaN)],
    ['undefined', [undefined]],
    ['null', [null]],
  ] as const)('%s', (_, satisfied) => {
    expect(status(scoreColumns({ ...columnsOf([good]), satisfied }, yueyang2021))).toEqual(['missing'])
  })

  it('is still held to what it states', () => {
    const satisfied = [undefined]
    for (const [change, code, name] of [
      [{ due: -1 }, 'invalid-value', 'due'],
      [{ onTime: 13 }, 'inconsistent-tally', 'onTime'],
    ] as const) {
      const columns = { ...columnsOf([{ ...good, ...change }]), satisfied }
      expect(refusal(() => scoreColumns(columns, yueyang2021))).toEqual({ code, path: [0, name] })
    }
  })
})

describe('columns that are none', () => {
  const columns = columnsOf([good])
  it.each([
    [undefined, 'invalid-type', []],
    [{ ...columns, due: undefined }, 'invalid-type', ['due']],
    [{ ...columns, due: '13' }, 'invalid-type', ['due']],
    [{ ...columns, due: new DataView(new ArrayBuffer(8)) }, 'invalid-type', ['due']],
    [{ ...columns, due: Uint8Array.of(13, 13) }, 'invalid-value', ['completed']],
    [
      { ...columns, due: { values: [13], validity: new Uint8Array(0) } },
      'invalid-value',
      ['due', 'validity'],
    ],
  ] as const)('%#', (given, code, path) => {
    expect(refusal(() => scoreColumns(given as never, yueyang2021))).toEqual({ code, path })
  })

  it('a count the scheme names', () => {
    expect(refusal(() => scoreColumns(columns, responseSolvedSatisfied))).toEqual({
      code: 'missing-count',
      path: ['responded'],
    })
  })

  it('more digits than a column holds', () => {
    const scheme = { ...yueyang2021, index: { places: 14 } }
    expect(refusal(() => scoreColumns(columns, scheme)).code).toBe('too-large')
    expect(scoreColumns(columns, { ...yueyang2021, index: { places: 13 } }).index).toBeInstanceOf(
      Float64Array,
    )
  })

  it('no rows are no result', () => {
    expect(scoreColumns(columnsOf([]), yueyang2021).index.length).toBe(0)
  })
})

describe('cases in columns', () => {
  const cases = {
    unit: [0, 1],
    due: [5, 5],
    completed: [5, undefined],
    reworked: [0, 1],
    satisfaction: [0, 3],
  }
  it.each([
    [{ unit: [0, 2] }, 'invalid-value', [1, 'unit']],
    [{ unit: [0, -1] }, 'invalid-value', [1, 'unit']],
    [{ unit: [0, 0.5] }, 'invalid-value', [1, 'unit']],
    [{ unit: [0, undefined] }, 'invalid-type', [1, 'unit']],
    [{ due: [5, undefined] }, 'missing-deadline', [1, 'due']],
    [{ due: [5.5, 5] }, 'invalid-value', [0, 'due']],
    [{ due: [Number.POSITIVE_INFINITY, 5] }, 'invalid-value', [0, 'due']],
    [{ completed: [5, 2 ** 53] }, 'invalid-value', [1, 'completed']],
    [{ completed: [5, '5'] }, 'invalid-type', [1, 'completed']],
    [{ reworked: [0, 2] }, 'invalid-value', [1, 'reworked']],
    [{ satisfaction: [0, 4] }, 'invalid-value', [1, 'satisfaction']],
    [{ satisfaction: Uint8Array.of(4, 0) }, 'invalid-value', [0, 'satisfaction']],
    [{ countsAsDue: [0, 2] }, 'invalid-value', [1, 'countsAsDue']],
    [{ countsAsDue: [0, 1], due: [undefined, undefined] }, 'missing-deadline', [1, 'due']],
    [{ completed: [5] }, 'invalid-value', ['completed']],
    [{ completed: undefined }, 'invalid-type', ['completed']],
  ] as const)('%#', (change, code, path) => {
    expect(refusal(() => tallyColumns({ ...cases, ...change } as never, { units: 2 }))).toEqual({
      code,
      path,
    })
  })

  it('the position goes on over batches', () => {
    const bad = { ...cases, unit: [0, 7] }
    expect(refusal(() => tallyColumns([cases, cases, bad], { units: 2 }))).toEqual({
      code: 'invalid-value',
      path: [5, 'unit'],
    })
  })

  it('a misspelt column or option is refused, not passed over', () => {
    expect(refusal(() => tallyColumns({ ...cases, satisfactoin: [0, 3] } as never, { units: 2 }))).toEqual({
      code: 'unknown-key',
      path: ['satisfactoin'],
    })
    for (const counted of [
      () => tallyColumns(cases, { units: 2, perod: undefined } as never),
      () => tallyRows([], { perod: undefined } as never),
      () => tally([], { perod: undefined } as never),
      () => tallyBy([], 'unit', { perod: undefined } as never),
    ]) {
      expect(refusal(counted)).toEqual({ code: 'unknown-key', path: ['perod'] })
    }
    expect(refusal(() => tallyColumns(cases, { units: 2, progress: 3 } as never))).toEqual({
      code: 'invalid-type',
      path: ['progress'],
    })
  })

  it('parts that cannot be added up', () => {
    const counts = tallyColumns(cases, { units: 2 })
    const merged = (...parts: readonly unknown[]) => refusal(() => mergeTallyColumns(parts as never))
    expect(refusal(() => mergeTallyColumns(counts as never)).code).toBe('invalid-type')
    expect(merged(null)).toEqual({ code: 'invalid-type', path: [0] })
    expect(merged(counts, { ...counts, due: [1, 2] })).toEqual({ code: 'invalid-type', path: [1, 'due'] })
    expect(merged({ due: counts.due })).toEqual({ code: 'invalid-value', path: [0, 'accepted'] })
    for (const bad of [-1, 0.5, Number.NaN, 2 ** 53]) {
      const part = { ...counts, due: Float64Array.of(0, bad) }
      expect(merged(counts, part)).toEqual({ code: 'invalid-value', path: [1, 'due', 1] })
    }
  })

  it('a column of one’s own is added up where every part has it, and refused where one lacks it', () => {
    const counts = tallyColumns(cases, { units: 2 })
    const own = { ...counts, warnings: Float64Array.of(1, 2) }
    expect(mergeTallyColumns([own, own])['warnings']).toEqual(Float64Array.of(2, 4))
    for (const parts of [
      [own, counts],
      [counts, own],
    ]) {
      expect(refusal(() => mergeTallyColumns(parts))).toEqual({
        code: 'invalid-value',
        path: [1, 'warnings'],
      })
    }
  })

  it('a batch cannot be none, nor the units', () => {
    expect(refusal(() => tallyColumns([undefined] as never, { units: 2 })).code).toBe('invalid-type')
    expect(refusal(() => tallyColumns(5 as never, { units: 2 })).code).toBe('invalid-type')
    expect(refusal(() => tallyColumns(cases, {} as never))).toEqual({ code: 'invalid-type', path: ['units'] })
    expect(refusal(() => tallyColumns(cases, { units: 1.5 }))).toEqual({
      code: 'invalid-value',
      path: ['units'],
    })
  })

  it('progress says how many cases are counted', () => {
    const told: number[] = []
    tallyColumns([cases, cases], { units: 2, progress: (count) => told.push(count) })
    expect(told).toEqual([2, 4])
  })

  it('sums are merged for the same units only, and up to 2^53−1', () => {
    const counts = tallyColumns(cases, { units: 2 })
    expect(refusal(() => mergeTallyColumns([counts, tallyColumns([], { units: 3 })])).code).toBe(
      'invalid-value',
    )
    const large = { ...counts, due: Float64Array.of(huge, 0) }
    expect(refusal(() => mergeTallyColumns([counts, large]))).toEqual({ code: 'too-large', path: [1, 'due'] })
  })
})

describe('cases as rows', () => {
  it.each([
    [null, 'invalid-type', [0]],
    [{ due: 5 }, 'invalid-type', [0, 'unit']],
    [{ unit: 'a' }, 'missing-deadline', [0, 'due']],
    [{ unit: 'a', due: '2021-09-10' }, 'invalid-type', [0, 'due']],
    [{ unit: 'a', due: 5.5 }, 'invalid-value', [0, 'due']],
    [{ unit: 'a', due: 5, completed: Number.NaN }, 'invalid-value', [0, 'completed']],
    [{ unit: 'a', due: 5, accepted: '5' }, 'invalid-type', [0, 'accepted']],
    [{ unit: 'a', due: 5, reworked: 1 }, 'invalid-type', [0, 'reworked']],
    [{ unit: 'a', due: 5, countsAsDue: 1 }, 'invalid-type', [0, 'countsAsDue']],
    [{ unit: 'a', due: 5, satisfaction: '满意' }, 'invalid-value', [0, 'satisfaction']],
  ] as const)('%#', (row, code, path) => {
    expect(refusal(() => tallyRows([row] as never))).toEqual({ code, path })
  })
})

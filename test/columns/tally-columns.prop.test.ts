import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mergeTallyColumns, type TalliedColumns, tallyColumns, tallyRows } from '../../src/columns/index.js'
import { parsePeriod } from '../../src/model/period.js'
import { tallyBy } from '../../src/tally/tally-by.js'
import {
  asArrow,
  asDoubles,
  type NumberedCase,
  numberedCases,
  rowOfCase,
  unitNames,
  workOrderOf,
} from './support/cases.js'

const units = unitNames.length
const periods = fc.constantFrom(undefined, parsePeriod('2021-Q3'), parsePeriod('2021-06'))

/** The tally of each unit that has cases, by its name. */
const byName = (counts: TalliedColumns, cases: readonly NumberedCase[]) =>
  Object.fromEntries(
    [...new Set(cases.map(({ unit }) => unit))].map((unit) => [
      unitNames[unit],
      Object.fromEntries(Object.entries(counts).map(([name, column]) => [name, column[unit]])),
    ]),
  )

const expected = (cases: readonly NumberedCase[], period: ReturnType<typeof parsePeriod> | undefined) =>
  Object.fromEntries(tallyBy(cases.map(workOrderOf), 'unit', period && { period }))

const plainly = (cases: readonly NumberedCase[]): NumberedCase[] =>
  cases.map((one) => ({ ...one, countsAsDue: undefined }))

describe('tallyColumns ≡ tallyBy', () => {
  it.each([
    ['doubles', asDoubles],
    ['Arrow', asArrow],
  ] as const)('%s', (_, columnsOf) => {
    fc.assert(
      fc.property(numberedCases, periods, (cases, period) => {
        const counts = tallyColumns(columnsOf(cases), { units, period })
        expect(byName(counts, cases)).toEqual(expected(cases, period))
      }),
      { numRuns: 400 },
    )
  })

  it('without the columns that may be left out', () => {
    fc.assert(
      fc.property(numberedCases, (given) => {
        const cases = plainly(given).map((one) => ({ ...one, reworked: false, answer: 0 }))
        const { unit, due, completed } = asDoubles(cases)
        expect(byName(tallyColumns({ unit, due, completed }, { units }), cases)).toEqual(
          expected(cases, undefined),
        )
      }),
    )
  })

  it('where every case counts', () => {
    fc.assert(
      fc.property(numberedCases, (given) => {
        const cases = plainly(given)
        const { countsAsDue: _, ...columns } = asDoubles(cases)
        expect(byName(tallyColumns(columns, { units }), cases)).toEqual(expected(cases, undefined))
      }),
    )
  })
})

describe('batches', () => {
  const batches = fc.array(numberedCases, { maxLength: 5 })

  it('count as all their cases at once, whether they come as a list, a generator or asynchronously', async () => {
    await fc.assert(
      fc.asyncProperty(batches, periods, async (parts, period) => {
        const whole = tallyColumns(asDoubles(parts.flat()), { units, period })
        const columns = parts.map(asDoubles)
        expect(tallyColumns(columns, { units, period })).toEqual(whole)
        const later = async function* () {
          for (const part of columns) {
            await Promise.resolve()
            yield part
          }
        }
        expect(await tallyColumns(later(), { units, period })).toEqual(whole)
      }),
    )
  })

  it('can be counted apart and merged, in any order and grouping', () => {
    fc.assert(
      fc.property(batches, (parts) => {
        const counts = parts.map((part) => tallyColumns(asDoubles(part), { units }))
        const none = tallyColumns([], { units })
        const whole = tallyColumns(asDoubles(parts.flat()), { units })
        expect(mergeTallyColumns([none, ...counts])).toEqual(whole)
        expect(mergeTallyColumns([...counts.reverse(), none])).toEqual(whole)
        const [first = none, ...rest] = counts
        expect(mergeTallyColumns([first, mergeTallyColumns([none, ...rest])])).toEqual(whole)
      }),
    )
  })

  it('longer than a block are counted to the last case', () => {
    const cases = fc.sample(numberedCases, { numRuns: 800, seed: 3 }).flat()
    expect(cases.length).toBeGreaterThan(3000)
    expect(byName(tallyColumns(asDoubles(cases), { units }), cases)).toEqual(expected(cases, undefined))
    expect(byName(tallyColumns(asArrow(cases), { units }), cases)).toEqual(expected(cases, undefined))
  })
})

describe('tallyRows ≡ tallyBy', () => {
  it('for every period', () => {
    fc.assert(
      fc.property(numberedCases, periods, (cases, period) => {
        expect([...tallyRows(cases.map(rowOfCase), { period })]).toEqual([
          ...tallyBy(cases.map(workOrderOf), 'unit', period && { period }),
        ])
      }),
      { numRuns: 400 },
    )
  })
})

import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  formatPeriod,
  type Period,
  parsePeriod,
  periodContains,
  previousPeriod,
  samePeriodLastYear,
} from '../../src/model/period.js'

const inAYear = { month: 12, quarter: 4, half: 2, year: 1 } as const
const periods: fc.Arbitrary<Period> = fc
  .constantFrom('month', 'quarter', 'half', 'year')
  .chain((unit) =>
    fc.record({
      year: fc.integer({ min: 1901, max: 9998 }),
      unit: fc.constant(unit),
      number: fc.integer({ min: 1, max: inAYear[unit] }),
    }),
  )
  .map((period) => Object.freeze(period))

const instants = fc
  .date({ min: new Date('1990-01-01T00:00:00Z'), max: new Date('2040-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString())

/** The month in China, from the digits of the calendar there. */
const monthInChina = (instant: string): string =>
  new Date(Date.parse(instant) + 8 * 3_600_000).toISOString().slice(0, 7)

describe('laws of a period', () => {
  it('parsePeriod reads back what formatPeriod writes', () => {
    fc.assert(
      fc.property(periods, (period) => {
        expect(parsePeriod(formatPeriod(period))).toEqual(period)
      }),
    )
  })

  it('an instant lies in its own month, and in no other of its year', () => {
    fc.assert(
      fc.property(instants, (instant) => {
        const own = monthInChina(instant)
        for (let number = 1; number <= 12; number++) {
          const period: Period = { year: Number(own.slice(0, 4)), unit: 'month', number }
          expect(periodContains(period, instant)).toBe(formatPeriod(period) === own)
        }
      }),
    )
  })

  it('quarters and halves hold what their months hold', () => {
    fc.assert(
      fc.property(instants, (instant) => {
        const [year, month] = monthInChina(instant).split('-').map(Number) as [number, number]
        for (const [unit, months] of [
          ['quarter', 3],
          ['half', 6],
          ['year', 12],
        ] as const) {
          for (let number = 1; number <= inAYear[unit]; number++) {
            const inside = Math.ceil(month / months) === number
            expect(periodContains({ year, unit, number }, instant)).toBe(inside)
          }
        }
      }),
    )
  })

  it('a year of steps back is the same period last year', () => {
    fc.assert(
      fc.property(periods, (period) => {
        let back = period
        for (let step = 0; step < inAYear[period.unit]; step++) back = previousPeriod(back)
        expect(back).toEqual(samePeriodLastYear(period))
      }),
    )
  })
})

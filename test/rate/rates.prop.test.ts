import * as fc from 'fast-check'
import Fraction from 'fraction.js'
import { describe, expect, it } from 'vitest'
import { parsePrinted } from '../../src/exact/printed-figure.js'
import type { Ratio } from '../../src/exact/ratio.js'
import type { Tally } from '../../src/model/tally.js'
import { change } from '../../src/rate/change.js'
import { completionRate } from '../../src/rate/completion-rate.js'
import { dissatisfactionRate } from '../../src/rate/dissatisfaction-rate.js'
import { formatPercent } from '../../src/rate/format-percent.js'
import { onTimeRate } from '../../src/rate/on-time-rate.js'
import { overdueRate } from '../../src/rate/overdue-rate.js'
import { percentagePoints } from '../../src/rate/percentage-points.js'
import { reworkRate } from '../../src/rate/rework-rate.js'
import { satisfactionRate } from '../../src/rate/satisfaction-rate.js'
import { share } from '../../src/rate/share.js'
import { modes, ratios } from '../exact/arbitrary-ratio.js'
import { frozen } from '../exact/frozen.js'
import { tallies } from '../model/arbitrary-tally.js'

type Rate = readonly [
  rate: (tally: Tally) => Ratio | undefined,
  part: (tally: Tally) => number,
  whole: 'due' | 'surveyed',
]

/** The formulas of the design, sections 2 and 3, written a second time. */
const formulas: Readonly<Record<string, Rate>> = {
  completionRate: [completionRate, (t) => t.completed, 'due'],
  onTimeRate: [onTimeRate, (t) => t.onTime, 'due'],
  overdueRate: [overdueRate, (t) => t.completed - t.onTime, 'due'],
  reworkRate: [reworkRate, (t) => t.reworked, 'due'],
  satisfactionRate: [satisfactionRate, (t) => t.satisfied, 'surveyed'],
  dissatisfactionRate: [dissatisfactionRate, (t) => t.surveyed - t.satisfied, 'surveyed'],
}

const quotient = (part: number, whole: number): string =>
  whole === 0 ? 'undefined' : new Fraction(part, whole).toFraction()

describe('rates agree with fraction.js', () => {
  it.each(Object.entries(formulas))('%s', (_name, [rate, part, whole]) => {
    fc.assert(
      fc.property(tallies, (counts) => {
        expect(String(rate(frozen(counts)))).toBe(quotient(part(counts), counts[whole]))
      }),
    )
  })

  it('share and change', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), fc.oneof(fc.constant(0), fc.maxSafeNat()), (a, b) => {
        expect(String(share(a, b))).toBe(quotient(a, b))
        const whole = new Fraction(b)
        expect(String(change(a, b))).toBe(
          b === 0 ? 'undefined' : new Fraction(a).sub(whole).div(whole).toFraction(),
        )
      }),
    )
  })

  it('percentage points', () => {
    fc.assert(
      fc.property(ratios, ratios, (a, b) => {
        const oracle = new Fraction(String(a)).sub(new Fraction(String(b))).mul(100)
        expect(String(percentagePoints(a, b))).toBe(oracle.toFraction())
      }),
    )
  })
})

describe('laws of a rate', () => {
  it('lies in [0, 1], and is never NaN', () => {
    fc.assert(
      fc.property(tallies, (counts) => {
        for (const [rate] of Object.values(formulas)) {
          const value = rate(counts)
          if (value === undefined) continue
          expect(value.compare(0)).toBeGreaterThanOrEqual(0)
          expect(value.compare(1)).toBeLessThanOrEqual(0)
        }
      }),
    )
  })

  it('on time and overdue make up completion, satisfaction and dissatisfaction the whole', () => {
    fc.assert(
      fc.property(tallies, (counts) => {
        const [onTime, overdue] = [onTimeRate(counts), overdueRate(counts)]
        if (onTime && overdue) expect(String(onTime.plus(overdue))).toBe(String(completionRate(counts)))
        const [satisfied, dissatisfied] = [satisfactionRate(counts), dissatisfactionRate(counts)]
        if (satisfied && dissatisfied) expect(String(satisfied.plus(dissatisfied))).toBe('1')
      }),
    )
  })

  it('a decrease of counts never passes 100%', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), fc.maxSafeNat(), (current, previous) => {
        expect(change(current, previous)?.compare(-1)).not.toBe(-1)
      }),
    )
  })

  it('formatPercent prints what parsePrinted reads back', () => {
    fc.assert(
      fc.property(fc.nat(5000), fc.integer({ min: 1, max: 5000 }), fc.nat(4), modes, (a, b, places, mode) => {
        const rate = share(a, b)
        if (!rate) throw new Error('the whole is not 0')
        const figure = parsePrinted(formatPercent(rate, places, mode))
        expect([figure.unit, figure.places]).toEqual(['percent', places])
        expect(figure.prints(rate.times(100), mode)).toBe(true)
      }),
    )
  })
})

import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Ratio } from '../../src/exact/ratio.js'
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
import { failureOf } from '../exact/failure.js'
import { tallies } from '../model/arbitrary-tally.js'

const junk = fc.oneof(
  fc.constantFrom<unknown>(null, undefined, Number.NaN, Object.create(null)),
  fc.anything({ withBigInt: true, withNullPrototype: true, withDate: true, withMap: true }),
)

/** Tallies with one count overwritten, or with further counts. */
const nearTallies = fc
  .tuple(tallies, fc.constantFrom('due', 'onTime', 'surveyed', 'dissatisfied', 'basicallySatisfied'), junk)
  .map(([counts, name, value]) => ({ ...counts, [name]: value }))

const calls = {
  completionRate,
  onTimeRate,
  overdueRate,
  reworkRate,
  satisfactionRate,
  dissatisfactionRate,
  share,
  change,
  percentagePoints,
  formatPercent,
  'formatPercent with places and mode': (a: never, b: never) => formatPercent(1, a, b),
} satisfies Record<string, (a: never, b: never) => unknown>

describe('whatever it is given, it gives a ratio, a text or nothing, or throws an InputError', () => {
  it.each(Object.entries(calls))('%s', (_name, call) => {
    fc.assert(
      fc.property(fc.oneof(junk, nearTallies), junk, (a, b) => {
        failureOf(() => {
          const result = call(a as never, b as never)
          expect(result === undefined || result instanceof Ratio || typeof result === 'string').toBe(true)
        })
      }),
    )
  })
})

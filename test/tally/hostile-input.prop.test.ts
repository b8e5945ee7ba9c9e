import * as fc from 'fast-check'
import { describe, it } from 'vitest'
import type { Case } from '../../src/tally/case-counter.js'
import { mergeTallies } from '../../src/tally/merge-tallies.js'
import { tally } from '../../src/tally/tally.js'
import { tallyBy } from '../../src/tally/tally-by.js'
import { failureOf } from '../exact/failure.js'

const junk = fc.oneof(
  fc.constantFrom<unknown>(null, undefined, Number.NaN, Object.create(null)),
  fc.anything({ withBigInt: true, withNullPrototype: true, withDate: true, withMap: true }),
)
const good: Case = { id: '1', unit: '住建局', due: '2021-09-10' }

/** Cases that are right but for some fields. */
const nearCases = fc.record(
  {
    due: fc.oneof(fc.constant('2021-09-10'), junk),
    accepted: junk,
    completed: junk,
    countsAsDue: junk,
    reworks: fc.oneof(junk, fc.array(junk)),
    followUp: fc.oneof(junk, fc.record({ satisfaction: junk })),
    extensions: fc.oneof(junk, fc.array(junk)),
    unit: junk,
  },
  { requiredKeys: [] },
)

const calls = {
  tally,
  mergeTallies,
  'tally of a list': (a: never) => tally([a]),
  'tally with options': (a: never) => tally([good], a),
  'tally within a period': (a: never) => tally([good], { period: a }),
  tallyBy,
  'tallyBy unit': (a: never) => tallyBy([a], 'unit'),
  'tallyBy a key': (a: never) => tallyBy([good], a),
  'mergeTallies of a list': (a: never) => mergeTallies([a]),
} satisfies Record<string, (a: never, b: never) => unknown>

describe('whatever it is given, only an InputError is thrown', () => {
  it.each(Object.entries(calls))('%s', (_name, call) => {
    fc.assert(
      fc.property(fc.oneof(junk, nearCases), junk, (a, b) => {
        failureOf(() => call(a as never, b as never))
      }),
      { numRuns: 300 },
    )
  })
})

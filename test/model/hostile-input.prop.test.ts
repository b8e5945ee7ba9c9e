import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bulletinSchema } from '../../src/model/bulletin.js'
import { claimSchema } from '../../src/model/claim.js'
import { letterSchema } from '../../src/model/letter.js'
import { parseInput } from '../../src/model/parse-input.js'
import {
  formatPeriod,
  parsePeriod,
  periodContains,
  periodSchema,
  previousPeriod,
  samePeriodLastYear,
} from '../../src/model/period.js'
import { defineScheme, schemeSchema } from '../../src/model/scheme.js'
import { parseTally, tallySchema } from '../../src/model/tally.js'
import { workOrderSchema } from '../../src/model/work-order.js'
import { failureOf } from '../exact/failure.js'

const junk = fc.oneof(
  fc.constantFrom<unknown>(null, undefined, Number.NaN, Object.create(null)),
  fc.anything({ withBigInt: true, withNullPrototype: true, withDate: true, withMap: true }),
)

const numbers = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom<unknown>(100, 50, '1/0', '1e5', 'x', '200/2') },
  { weight: 1, arbitrary: junk },
)

/** Schemes that are right but for what stands in the place of a number. */
const nearSchemes = fc.record(
  {
    id: fc.constant('test'),
    fullMark: numbers,
    indicators: fc
      .record({
        id: fc.constant('onTime'),
        weight: numbers,
        numerator: fc.oneof(fc.constant({ onTime: 1 }), fc.dictionary(fc.string(), numbers)),
        denominator: fc.constant({ due: 1 }),
        direction: fc.constant('higherIsBetter'),
      })
      .map((indicator) => [indicator]),
    grades: fc.array(fc.record({ grade: fc.constantFrom('A', 'B'), from: numbers })),
    index: fc.constant({ places: 2 }),
  },
  { requiredKeys: ['id', 'indicators', 'index'] },
)

const calls = {
  formatPeriod,
  parsePeriod,
  previousPeriod,
  samePeriodLastYear,
  defineScheme,
  'periodContains of a period': (a: never) => periodContains(a, '2021-07-01T00:00:00Z'),
  'periodContains of an instant': (a: never) => periodContains({ year: 2021, unit: 'year', number: 1 }, a),
  parseTally: (a: never) => parseTally(a, 'test'),
  'a claim': (a: never) => parseInput(claimSchema, a, 'test'),
  'a bulletin': (a: never) => parseInput(bulletinSchema, a, 'test'),
} satisfies Record<string, (a: never) => unknown>

const schemas = {
  workOrderSchema,
  letterSchema,
  tallySchema,
  schemeSchema,
  claimSchema,
  bulletinSchema,
  periodSchema,
} as const

describe('whatever it is given, only an InputError is thrown', () => {
  it.each(Object.entries(calls))('%s', (_name, call) => {
    fc.assert(
      fc.property(fc.oneof(junk, nearSchemes), (value) => {
        failureOf(() => call(value as never))
      }),
    )
  })
})

describe('whatever it is given, safeParse throws nothing', () => {
  it.each(Object.entries(schemas))('%s', (_name, schema) => {
    fc.assert(
      fc.property(fc.oneof(junk, nearSchemes), (value) => {
        expect(typeof schema.safeParse(value).success).toBe('boolean')
      }),
      { numRuns: 300 },
    )
  })
})

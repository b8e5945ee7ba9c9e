import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { bulletinSchema } from '../../src/model/bulletin.js'
import { claimSchema } from '../../src/model/claim.js'
import { letterSchema } from '../../src/model/letter.js'
import { periodSchema } from '../../src/model/period.js'
import { schemeSchema } from '../../src/model/scheme.js'
import { tallySchema } from '../../src/model/tally.js'
import { workOrderSchema } from '../../src/model/work-order.js'
import { frozen } from '../exact/frozen.js'

const indicator = {
  id: 'onTime',
  weight: 100,
  numerator: { onTime: 1 },
  denominator: { due: 1 },
  direction: 'higherIsBetter',
}

/** Every schema with a good value, a bad one, and fields its JSON Schema must mention. */
const schemas = [
  {
    name: 'workOrderSchema',
    schema: workOrderSchema,
    good: { id: '395784', unit: '交警君山大队', due: '2021-09-30', urgent: true },
    bad: { id: '395784', unit: '交警君山大队', due: '30.9.2021' },
    fields: [
      'id',
      'unit',
      'kind',
      'accepted',
      'due',
      'completed',
      'countsAsDue',
      'reworks',
      'followUp',
      'extensions',
    ],
  },
  {
    name: 'letterSchema',
    schema: letterSchema,
    good: { id: '1', unit: '住建局', followUp: { satisfaction: 'satisfied' } },
    bad: { id: '1', unit: '住建局', urgent: true },
    fields: ['id', 'unit', 'kind', 'accepted', 'due', 'completed', 'reworks', 'followUp'],
  },
  {
    name: 'tallySchema',
    schema: tallySchema,
    good: { due: 13, completed: 13, onTime: 11, reworked: 0, surveyed: 13, satisfied: 13 },
    bad: { due: 13, completed: 14, onTime: 11, reworked: 0, surveyed: 13, satisfied: 13 },
    fields: ['accepted', 'due', 'completed', 'onTime', 'reworked', 'surveyed', 'satisfied'],
  },
  {
    name: 'schemeSchema',
    schema: schemeSchema,
    good: { id: 'on-time', indicators: [indicator], index: { places: 2 } },
    bad: { id: 'on-time', indicators: [], index: { places: 2 } },
    fields: [
      'id',
      'fullMark',
      'indicators',
      'weight',
      'adjustments',
      'rateRounding',
      'index',
      'grades',
      'ranking',
    ],
  },
  {
    name: 'claimSchema',
    schema: claimSchema,
    good: { kind: 'rate', published: '99.86%', numerator: '2794', denominator: '2798' },
    bad: { kind: 'ratio', published: '99.86%' },
    fields: [
      'kind',
      'published',
      'numerator',
      'part',
      'previous',
      'parts',
      'minuend',
      'items',
      'tally',
      'among',
    ],
  },
  {
    name: 'bulletinSchema',
    schema: bulletinSchema,
    good: { title: '通报', claims: [{ kind: 'grade', published: 'A', index: '98.3' }] },
    bad: { title: '通报' },
    fields: ['title', 'period', 'scheme', 'rounding', 'claims', 'rows', 'total'],
  },
  {
    name: 'periodSchema',
    schema: periodSchema,
    good: { year: 2021, unit: 'quarter', number: 3 },
    bad: { year: 2021, unit: 'quarter', number: 5 },
    fields: ['year', 'unit', 'number'],
  },
] as const

describe.each(schemas)('$name', ({ schema, good, bad, fields }) => {
  it('accepts what is good, unchanged, and refuses what is bad', () => {
    expect(schema.safeParse(frozen(good))).toEqual({ success: true, data: good })
    expect(schema.safeParse(frozen(bad)).success).toBe(false)
  })

  it.each([[null], [undefined], [Number.NaN], ['{}'], [[]], [new Date(0)], [new Map()], [{}]])(
    'refuses %o',
    (value) => {
      expect(schema.safeParse(value).success).toBe(false)
    },
  )

  it('gives a JSON Schema that mentions its fields', () => {
    const text = JSON.stringify(z.toJSONSchema(schema, { io: 'input' }))
    for (const field of fields) expect(text).toContain(`"${field}":`)
  })

  it('is a Standard Schema', async () => {
    const standard = schema['~standard']
    expect([standard.vendor, standard.version]).toEqual(['zod', 1])
    expect(await standard.validate(good)).toEqual({ value: good })
    expect((await standard.validate(bad)).issues?.length).toBeGreaterThan(0)
  })

  it('is not misled by the prototype of what it is given', () => {
    const before = Object.getOwnPropertyNames(Object.prototype)
    const nested = JSON.stringify({ ...good, PLACE: good }).replace('PLACE', '__proto__')
    const result = schema.safeParse(JSON.parse(nested))
    if (result.success) expect(Object.getPrototypeOf(result.data)).toBe(Object.prototype)
    expect(schema.safeParse(JSON.parse(`{"__proto__":${JSON.stringify(good)}}`)).success).toBe(false)
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before)
  })
})

import { describe, expect, it } from 'vitest'
import { caseKinds, satisfactionLevels } from '../../src/model/case-fields.js'
import { letterSchema } from '../../src/model/letter.js'
import { workOrderSchema } from '../../src/model/work-order.js'
import { frozen } from '../exact/frozen.js'

const order = { id: '395784', unit: '交警君山大队' }
const accepts = (fields: object): boolean =>
  workOrderSchema.safeParse(frozen({ ...order, ...fields })).success

describe('a work order', () => {
  it.each<[string, object]>([
    ['with no more than id and unit', {}],
    ['with a date as deadline', { due: '2021-09-10' }],
    ['with an instant as deadline', { due: '2021-09-10T17:30:00+08:00' }],
    ['with an instant in Z', { completed: '2021-09-10T09:30:00Z' }],
    ['with fractions of a second', { completed: '2021-09-10T09:30:00.123Z' }],
    ['on a leap day', { due: '2020-02-29' }],
    ['reworked with a reason', { reworks: [{ at: '2021-09-10T09:30:00Z', reason: '久拖未处理' }] }],
    ['reworked without one', { reworks: [{}] }],
    [
      'extended',
      { extensions: [{ until: '2021-09-20', reason: '施工' }, { until: '2021-09-30T00:00:00Z' }] },
    ],
    ['with a reason why it is overdue', { overdueReason: '' }],
  ])('is accepted %s', (_what, fields) => {
    expect(accepts(fields)).toBe(true)
  })

  it('is accepted of every kind, and with every answer', () => {
    for (const kind of caseKinds) expect(accepts({ kind })).toBe(true)
    for (const satisfaction of satisfactionLevels) expect(accepts({ followUp: { satisfaction } })).toBe(true)
  })

  it.each<[string, object]>([
    ['an empty id', { id: '' }],
    ['a number as id', { id: 395784 }],
    ['no unit', { unit: undefined }],
    ['a Chinese kind', { kind: '投诉' }],
    ['a date as an instant', { completed: '2021-09-10' }],
    ['an instant without offset', { completed: '2021-09-10T17:30:00' }],
    ['an instant without offset as deadline', { due: '2021-09-10T17:30:00' }],
    ['29 February of a common year', { due: '2021-02-29' }],
    ['31 September', { completed: '2021-09-31T00:00:00Z' }],
    ['24 o’clock', { completed: '2021-09-10T24:00:00Z' }],
    ['a leap second', { completed: '2021-09-10T23:59:60Z' }],
    ['a Date', { due: new Date(0) }],
    ['null for no deadline', { due: null }],
    ['null for no answer', { followUp: null }],
    ['an answer of its own', { followUp: { satisfaction: 'fine' } }],
    ['a rework that is a text', { reworks: ['久拖未处理'] }],
    ['an extension without deadline', { extensions: [{}] }],
    ['a misspelt field', { completedAt: '2021-09-10T09:30:00Z' }],
    ['countsAsDue as a text', { countsAsDue: 'no' }],
  ])('is refused with %s', (_what, fields) => {
    expect(accepts(fields)).toBe(false)
  })
})

describe('a letter has what a work order has, but for', () => {
  it.each<[string, object]>([
    ['urgency', { urgent: true }],
    ['extensions', { extensions: [] }],
    ['overdueReason', { overdueReason: '' }],
  ])('%s', (_what, fields) => {
    expect(accepts(fields)).toBe(true)
    expect(letterSchema.safeParse({ ...order, ...fields }).success).toBe(false)
  })
})

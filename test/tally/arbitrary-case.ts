import * as fc from 'fast-check'
import type { Case } from '../../src/tally/case-counter.js'

const september = fc
  .date({ min: new Date('2021-08-20T00:00:00Z'), max: new Date('2021-10-20T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString())
const deadlines = fc.oneof(
  september,
  september.map((instant) => instant.slice(0, 10)),
)

/** Cases of some weeks around September 2021, from three units, with everything that is counted. */
export const cases: fc.Arbitrary<Case> = fc.record(
  {
    id: fc.string({ minLength: 1, maxLength: 4 }),
    unit: fc.constantFrom('住建局', '教育局', '人社局'),
    kind: fc.constantFrom('complaint', 'help'),
    accepted: september,
    due: deadlines,
    completed: september,
    countsAsDue: fc.boolean(),
    reworks: fc.array(fc.constant({}), { maxLength: 2 }),
    followUp: fc.record({
      satisfaction: fc.constantFrom('satisfied', 'basicallySatisfied', 'dissatisfied'),
    }),
    extensions: fc.array(fc.record({ until: deadlines }), { maxLength: 2 }),
  },
  { requiredKeys: ['id', 'unit', 'due'] },
) as fc.Arbitrary<Case>

/** A list of cases. */
export const caseLists = fc.array(cases, { maxLength: 20 })

import fc from 'fast-check'
import type { CaseColumns, CaseRow } from '../../../src/columns/index.js'
import type { SatisfactionLevel } from '../../../src/model/case-fields.js'
import type { WorkOrder } from '../../../src/model/work-order.js'

export const unitNames = ['教育局', '住建局', '供电公司', '水务局']
const answers: readonly (SatisfactionLevel | undefined)[] = [
  undefined,
  'satisfied',
  'basicallySatisfied',
  'dissatisfied',
]

/** One case, in numbers. */
export interface NumberedCase {
  readonly unit: number
  readonly due: number
  readonly completed: number | undefined
  readonly reworked: boolean
  readonly answer: number
  readonly countsAsDue: boolean | undefined
  readonly accepted: number | undefined
}

const day = 86_400_000
/** Around the ends of the third quarter of 2021 in China, where a millisecond decides. */
const edges = [Date.UTC(2021, 5, 30, 16), Date.UTC(2021, 8, 30, 16)]
const instant = fc
  .tuple(
    fc.constantFrom(...edges),
    fc.oneof(fc.integer({ min: -2, max: 2 }), fc.integer({ min: -40, max: 40 })),
    fc.boolean(),
  )
  .map(([edge, offset, days]) => edge + offset * (days ? day : 1))

export const numberedCases: fc.Arbitrary<NumberedCase[]> = fc.array(
  fc.record({
    unit: fc.nat(unitNames.length - 1),
    due: instant,
    completed: fc.option(instant, { nil: undefined }),
    reworked: fc.boolean(),
    answer: fc.nat(3),
    countsAsDue: fc.option(fc.boolean(), { nil: undefined }),
    accepted: fc.option(instant, { nil: undefined }),
  }),
  { maxLength: 60 },
)

const iso = (at: number): string => new Date(at).toISOString()

export const workOrderOf = (one: NumberedCase, at: number): WorkOrder => ({
  id: `${at + 1}`,
  unit: unitNames[one.unit] ?? '',
  due: iso(one.due),
  ...(one.completed !== undefined && { completed: iso(one.completed) }),
  ...(one.reworked && { reworks: [{}] }),
  ...(answers[one.answer] && { followUp: { satisfaction: answers[one.answer] as SatisfactionLevel } }),
  ...(one.countsAsDue !== undefined && { countsAsDue: one.countsAsDue }),
  ...(one.accepted !== undefined && { accepted: iso(one.accepted) }),
})

export const rowOfCase = (one: NumberedCase): CaseRow => ({
  ...one,
  unit: unitNames[one.unit] ?? '',
  satisfaction: answers[one.answer],
})

/** As doubles, where NaN is what is missing. */
export const asDoubles = (cases: readonly NumberedCase[]): CaseColumns => ({
  unit: Uint16Array.from(cases, ({ unit }) => unit),
  due: Float64Array.from(cases, ({ due }) => due),
  completed: Float64Array.from(cases, ({ completed }) => completed ?? Number.NaN),
  reworked: Uint8Array.from(cases, ({ reworked }) => (reworked ? 1 : 0)),
  satisfaction: Uint8Array.from(cases, ({ answer }) => answer),
  countsAsDue: Float64Array.from(cases, ({ countsAsDue }) => Number(countsAsDue ?? Number.NaN)),
  accepted: Float64Array.from(cases, ({ accepted }) => accepted ?? Number.NaN),
})

const masked = (values: BigInt64Array | Uint8Array, there: readonly boolean[]) => {
  const validity = new Uint8Array(Math.ceil(there.length / 8))
  for (const [at, is] of there.entries())
    if (is) validity[at >> 3] = (validity[at >> 3] ?? 0) | (1 << (at & 7))
  return { values, validity }
}

/** As Apache Arrow has them: 64-bit integers and a bit a row for what is there. */
export const asArrow = (cases: readonly NumberedCase[]): CaseColumns => {
  const instants = (of: (one: NumberedCase) => number | undefined) =>
    masked(
      BigInt64Array.from(cases, (one) => BigInt(of(one) ?? 77)),
      cases.map((one) => of(one) !== undefined),
    )
  return {
    unit: Int32Array.from(cases, ({ unit }) => unit),
    due: BigInt64Array.from(cases, ({ due }) => BigInt(due)),
    completed: instants(({ completed }) => completed),
    reworked: cases.map(({ reworked }) => (reworked ? 1 : undefined)),
    satisfaction: masked(
      Uint8Array.from(cases, ({ answer }) => answer),
      cases.map(({ answer }) => answer > 0),
    ),
    countsAsDue: masked(
      Uint8Array.from(cases, ({ countsAsDue }) => (countsAsDue ? 1 : 0)),
      cases.map(({ countsAsDue }) => countsAsDue !== undefined),
    ),
    accepted: instants(({ accepted }) => accepted),
  }
}

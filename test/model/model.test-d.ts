import { expectTypeOf, test } from 'vitest'
import type { Claim, Operand, RateClaim } from '../../src/model/claim.js'
import type { Indicator } from '../../src/model/indicator.js'
import type { Letter } from '../../src/model/letter.js'
import type { Period } from '../../src/model/period.js'
import type { Scheme } from '../../src/model/scheme.js'
import type { PrintedCounts, Tally } from '../../src/model/tally.js'
import type { WorkOrder } from '../../src/model/work-order.js'

test('a tally states its core counts; accepted may be missing', () => {
  expectTypeOf<Tally['due']>().toEqualTypeOf<number>()
  expectTypeOf<Tally['accepted']>().toEqualTypeOf<number | undefined>()
  expectTypeOf<Tally['responded']>().toEqualTypeOf<number | undefined>()
  expectTypeOf<{ due: number }>().not.toExtend<Tally>()
  expectTypeOf<{ due: number }>().toExtend<PrintedCounts>()
})

test('a letter is a work order without urgency and extensions', () => {
  expectTypeOf<Letter>().toExtend<WorkOrder>()
  expectTypeOf<'urgent' | 'extensions' | 'overdueReason'>().toEqualTypeOf<
    Exclude<keyof WorkOrder, keyof Letter>
  >()
})

test('claims are told apart by kind, operands nest three deep', () => {
  expectTypeOf<Extract<Claim, { kind: 'rate' }>>().toEqualTypeOf<RateClaim>()
  expectTypeOf<{ sum: [{ minus: ['3', { sum: [1, 2] }] }] }>().toExtend<Operand>()
  expectTypeOf<{ sum: [{ sum: [{ sum: [{ sum: [1] }] }] }] }>().not.toExtend<Operand>()
})

test('schemes and periods', () => {
  expectTypeOf<Scheme['indicators'][number]>().toExtend<Indicator>()
  expectTypeOf<Scheme['indicators']>().not.toExtend<unknown[]>()
  expectTypeOf<Indicator['weight']>().toEqualTypeOf<number | string>()
  expectTypeOf<Period['unit']>().toEqualTypeOf<'month' | 'quarter' | 'half' | 'year'>()
})

import { expectTypeOf, test } from 'vitest'
import type { Letter } from '../../src/model/letter.js'
import type { Tally } from '../../src/model/tally.js'
import type { WorkOrder } from '../../src/model/work-order.js'
import type { CaseTally } from '../../src/tally/case-counter.js'
import { mergeTallies } from '../../src/tally/merge-tallies.js'
import { tally } from '../../src/tally/tally.js'
import { type TallyKey, tallyBy } from '../../src/tally/tally-by.js'

test('cases of either kind come from any iterable', () => {
  expectTypeOf<readonly WorkOrder[]>().toExtend<Parameters<typeof tally>[0]>()
  expectTypeOf<Generator<Letter>>().toExtend<Parameters<typeof tally>[0]>()
  expectTypeOf<string[]>().not.toExtend<Parameters<typeof tally>[0]>()
})

test('a tally of cases is a tally that knows every answer', () => {
  expectTypeOf(tally).returns.toEqualTypeOf<CaseTally>()
  expectTypeOf(tallyBy).returns.toEqualTypeOf<Map<string, CaseTally>>()
  expectTypeOf<CaseTally>().toExtend<Tally>()
  expectTypeOf<CaseTally['accepted']>().toEqualTypeOf<number>()
  expectTypeOf<CaseTally[]>().toExtend<Parameters<typeof mergeTallies>[0]>()
  expectTypeOf(mergeTallies).returns.toEqualTypeOf<Tally>()
})

test('keys are fields or functions to a text', () => {
  expectTypeOf<'unit'>().toExtend<TallyKey>()
  expectTypeOf<'units'>().not.toExtend<TallyKey>()
  expectTypeOf<() => number>().not.toExtend<TallyKey>()
})

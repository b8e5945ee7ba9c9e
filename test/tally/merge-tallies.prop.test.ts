import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Tally } from '../../src/model/tally.js'
import { mergeTallies } from '../../src/tally/merge-tallies.js'
import { frozen } from '../exact/frozen.js'
import { tallies } from '../model/arbitrary-tally.js'

const zero = mergeTallies([])

/** Tallies of which some have no cases, and some state further counts, 0 among them. */
const further = fc.record(
  { accepted: fc.nat(3), responded: fc.nat(3) },
  { requiredKeys: [] },
) as fc.Arbitrary<object>
const anyTally = fc
  .tuple(fc.oneof(tallies, fc.constant(zero)), further)
  .map(([core, counts]): Tally => frozen({ ...core, ...counts }))

const merge = (...some: readonly Tally[]): Tally => mergeTallies(some)

describe('mergeTallies is a commutative monoid', () => {
  it('on core counts, it adds each up', () => {
    fc.assert(
      fc.property(fc.array(tallies), (list) => {
        const merged = mergeTallies(frozen(list))
        for (const [name, sum] of Object.entries(merged)) {
          expect(sum).toBe(list.reduce((total, counts) => total + (counts[name] ?? Number.NaN), 0))
        }
      }),
    )
  })

  it('the tally of nothing changes nothing', () => {
    fc.assert(
      fc.property(anyTally, (a) => {
        expect(merge(a, zero)).toEqual(a)
        expect(merge(zero, a)).toEqual(a)
      }),
    )
  })

  it('commutative', () => {
    fc.assert(
      fc.property(anyTally, anyTally, (a, b) => {
        expect(merge(a, b)).toEqual(merge(b, a))
      }),
    )
  })

  it('associative', () => {
    fc.assert(
      fc.property(anyTally, anyTally, anyTally, (a, b, c) => {
        expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)))
        expect(merge(merge(a, b), c)).toEqual(merge(a, b, c))
      }),
      { numRuns: 2000 },
    )
  })
})

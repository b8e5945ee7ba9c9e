import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parsePeriod, periodContains } from '../../src/model/period.js'
import { tallySchema } from '../../src/model/tally.js'
import { workOrderSchema } from '../../src/model/work-order.js'
import { mergeTallies } from '../../src/tally/merge-tallies.js'
import { tally } from '../../src/tally/tally.js'
import { tallyBy } from '../../src/tally/tally-by.js'
import { frozen } from '../exact/frozen.js'
import { caseLists, cases } from './arbitrary-case.js'

describe('laws of counting', () => {
  it('a tally is always consistent, and its answers add up', () => {
    fc.assert(
      fc.property(caseLists, (list) => {
        const counts = tally(frozen(list))
        expect(tallySchema.safeParse(counts).success).toBe(true)
        expect(counts.satisfied + counts.basicallySatisfied + counts.dissatisfied).toBe(counts.surveyed)
      }),
    )
  })

  it('the order of the cases does not matter', () => {
    fc.assert(
      fc.property(caseLists, (list) => {
        expect(tally([...list].reverse())).toEqual(tally(list))
      }),
    )
  })

  it('split anywhere, the tallies merge to the tally of the whole', () => {
    fc.assert(
      fc.property(fc.array(caseLists, { maxLength: 5 }), (parts) => {
        const whole = tally(parts.flat())
        expect(mergeTallies([tally([]), ...parts.map((part) => tally(part))])).toEqual(whole)
      }),
    )
  })

  it('split by unit, they merge to it as well', () => {
    fc.assert(
      fc.property(caseLists, fc.option(fc.constant({ period: parsePeriod('2021-09') })), (list, period) => {
        const options = period ?? undefined
        const byUnit = tallyBy(frozen(list), 'unit', options)
        expect(mergeTallies([tally([]), ...byUnit.values()])).toEqual(tally(list, options))
        for (const [unit, counts] of byUnit) {
          const own = list.filter((entry) => entry.unit === unit)
          expect(counts).toEqual(tally(own, options))
        }
      }),
    )
  })

  it('every case that a schema accepts is accepted in one period only, and due in one only', () => {
    const months = ['2021-08', '2021-09', '2021-10'].map(parsePeriod)
    fc.assert(
      fc.property(cases, (entry) => {
        expect(workOrderSchema.safeParse(entry).success).toBe(true)
        const { countsAsDue: _, ...plain } = entry
        const counted = months.map((period) => tally([plain], { period }))
        expect(counted.map(({ due }) => due).filter((due) => due > 0)).toHaveLength(1)
        counted.forEach(({ accepted }, i) => {
          const period = months[i] ?? parsePeriod('2021')
          const inside = entry.accepted !== undefined && periodContains(period, entry.accepted)
          expect(accepted).toBe(inside ? 1 : 0)
        })
      }),
    )
  })
})

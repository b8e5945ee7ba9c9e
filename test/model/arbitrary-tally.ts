import * as fc from 'fast-check'
import type { Tally } from '../../src/model/tally.js'

/** Tallies that are consistent; small counts, so that 0 and equal counts come up often. */
export const tallies: fc.Arbitrary<Tally> = fc.nat(60).chain((due) =>
  fc
    .record({ completed: fc.nat(due), reworked: fc.nat(due), surveyed: fc.nat(60) })
    .chain(({ completed, reworked, surveyed }) =>
      fc.record({
        due: fc.constant(due),
        completed: fc.constant(completed),
        onTime: fc.nat(completed),
        reworked: fc.constant(reworked),
        surveyed: fc.constant(surveyed),
        satisfied: fc.nat(surveyed),
      }),
    ),
)

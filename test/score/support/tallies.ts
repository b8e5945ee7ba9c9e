import type { Tally } from '../../../src/model/tally.js'
import { deepFreeze } from './deep-freeze.js'

/** The order in which the tests write a tally down. */
export type Counts = readonly [
  due: number,
  completed: number,
  onTime: number,
  reworked: number,
  surveyed: number,
  satisfied: number,
]

/** A frozen tally from six counts, with any further counts a scheme asks for. */
export const tallyOf = (counts: Counts, further: Readonly<Record<string, number>> = {}): Tally => {
  const [due, completed, onTime, reworked, surveyed, satisfied] = counts
  return deepFreeze({ due, completed, onTime, reworked, surveyed, satisfied, ...further })
}

/** The tally with some counts changed. */
export const changed = (tally: Tally, change: Readonly<Record<string, number>>): Tally =>
  deepFreeze(Object.assign({}, tally, change))

import { defineScheme } from '../../../src/model/scheme.js'
import type { RawCounts } from './arbitraries.js'

const n = Number.MAX_SAFE_INTEGER

const counts = (completed: number, due: number): RawCounts => ({
  due,
  completed,
  onTime: 0,
  reworked: 0,
  surveyed: 0,
  satisfied: 0,
  basicallySatisfied: 0,
  praised: 0,
  responded: 0,
  solved: 0,
})

/** Completion rates that differ by less than 1 in 10^31, and two that are equal. */
export const nearTies: readonly (readonly [unit: string, counts: RawCounts])[] = [
  ['a', counts(n - 2, n - 1)],
  ['b', counts(n - 1, n)],
  ['c', counts(n - 3, n - 2)],
  ['d', counts((n - 3) / 2, (n - 1) / 2)],
  ['e', counts(1, 2)],
  ['f', counts(2, 4)],
]

const completion = {
  id: 'completion',
  weight: 100,
  numerator: { completed: 1 },
  denominator: { due: 1 },
  direction: 'higherIsBetter',
} as const

/** Ranked by the exact index, and by the printed one with the points of the indicator between the tied. */
export const nearTieSchemes = [
  defineScheme({ id: 'exact', indicators: [completion], index: { places: 2 }, ranking: { by: 'exact' } }),
  defineScheme({
    id: 'broken',
    indicators: [completion],
    index: { places: 0, mode: 'trunc' },
    ranking: { tieBreakers: [{ indicator: 'completion' }] },
  }),
]

import { describe, expect, it } from 'vitest'
import type { Tally } from '../../../src/model/tally.js'
import { yueyang2021 } from '../../../src/schemes/yueyang-2021.js'
import { sensitivity } from '../../../src/score/sensitivity/sensitivity.js'

/** Tables of units that all differ; the same in every run. */
const unlike = (units: number, seed: number): Record<string, Tally> => {
  let state = seed
  const upTo = (most: number): number => {
    state = (state * 48_271) % 2_147_483_647
    return state % (most + 1)
  }
  return Object.fromEntries(
    Array.from({ length: units }, (_, i) => {
      const due = 200 + upTo(600)
      const completed = due - upTo(8)
      const surveyed = 100 + upTo(100)
      const tally = { due, completed, onTime: completed - upTo(10), reworked: upTo(12), surveyed }
      return [`单位${i}`, { ...tally, satisfied: surveyed - upTo(9) }]
    }),
  )
}

describe('rank intervals of a table too large for every search', () => {
  it.each([1, 3, 7, 14])('one weight alone never reaches further than all of them, table %i', (seed) => {
    const { units } = sensitivity(unlike(60, seed), yueyang2021, { weights: '0.5', samples: 1, seed: 1 })
    const wider = units.filter(
      ({ alone, jointly }) => !alone || !jointly || alone.best < jointly.best || alone.worst > jointly.worst,
    )
    expect(wider).toEqual([])
    // Some end is open, or the table says nothing about those.
    expect(units.some(({ alone }) => alone && !(alone.bestAttained && alone.worstAttained))).toBe(true)
  })
})

import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { schemes, units } from './support/arbitraries.js'
import { openDuckdb } from './support/duckdb.js'
import { type Engine, scoredBoth } from './support/engine.js'
import { nearTieSchemes, nearTies } from './support/near-ties.js'
import { openPglite } from './support/pglite.js'

describe.each([
  ['DuckDB', openDuckdb, 400],
  ['PostgreSQL (PGlite)', openPglite, 200],
] as const)('%s', (_, open, numRuns) => {
  let engine: Engine
  beforeAll(async () => {
    engine = await open()
  })
  afterAll(() => engine.close())

  it.each(nearTieSchemes)('tells apart what differs in the 32nd digit: $id', async (scheme) => {
    const { got, expected } = await scoredBoth(engine, nearTies, scheme)
    expect(got).toEqual(expected)
    expect(new Set(got.map(({ rank }) => rank)).size).toBe(5)
  })

  it('scores, grades and ranks as assess does', async () => {
    await fc.assert(
      fc.asyncProperty(units, schemes, async (table, scheme) => {
        const { got, expected } = await scoredBoth(engine, table, scheme)
        expect(got).toEqual(expected)
      }),
      { numRuns },
    )
  })
})

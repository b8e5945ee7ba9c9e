import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { caseColumns, caseKinds, caseRows, caseValues, tallied, talliedBy } from './support/cases.js'
import { openDuckdb } from './support/duckdb.js'
import type { Engine } from './support/engine.js'
import { openPglite } from './support/pglite.js'

describe.each([
  ['DuckDB', openDuckdb],
  ['PostgreSQL (PGlite)', openPglite],
] as const)('%s', (_, open) => {
  let engine: Engine
  beforeAll(async () => {
    engine = await open()
  })
  afterAll(() => engine.close())

  const fill = async (name: string, rows: Parameters<typeof caseValues>[0], days: boolean): Promise<void> => {
    await engine.run(`DROP TABLE IF EXISTS ${name}`)
    await engine.run(`CREATE TABLE ${name} (${caseColumns(engine, days)})`)
    if (rows.length > 0) await engine.run(`INSERT INTO ${name} VALUES ${caseValues(rows, engine, days)}`)
  }

  it('counts as tallyBy does', async () => {
    await fc.assert(
      fc.asyncProperty(caseRows, caseKinds, async (rows, { days, period }) => {
        await fill('cases', rows, days)
        expect(await talliedBy(engine, ['cases'], days, period)).toEqual(tallied(rows, days, period))
      }),
      { numRuns: 100 },
    )
  })

  it('counts the same split over shards and merged', async () => {
    await fc.assert(
      fc.asyncProperty(caseRows, caseRows, caseKinds, async (some, others, { days, period }) => {
        await fill('shard_1', some, days)
        await fill('shard_2', others, days)
        const merged = await talliedBy(engine, ['shard_1', 'shard_2'], days, period)
        expect(merged).toEqual(tallied([...some, ...others], days, period))
      }),
      { numRuns: 40 },
    )
  })
})

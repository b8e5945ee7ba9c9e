import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { schemes, units } from './support/arbitraries.js'
import { openChdb, openClickhouse } from './support/clickhouse.js'
import { type Engine, scoredBoth } from './support/engine.js'
import { openPsql } from './support/psql.js'

/** Where `.ci/engines` and `.ci/current-clickhouse` have started them; without these, nothing here runs. */
const { HOTLINE_POSTGRESQL: postgresql, HOTLINE_CLICKHOUSE: clickhouse, HOTLINE_CHDB: chdb } = process.env

const engines: (readonly [name: string, open: () => Engine, runs: number])[] = [
  ...(postgresql ? [['PostgreSQL', () => openPsql(Number(postgresql)), 150] as const] : []),
  ...(clickhouse ? [['ClickHouse', () => openClickhouse(Number(clickhouse)), 150] as const] : []),
  ...(chdb ? [['ClickHouse, current', () => openChdb(chdb), 150] as const] : []),
]

describe.skipIf(engines.length === 0).each(engines)('%s', (_, open, numRuns) => {
  it('scores, grades and ranks as assess does', async () => {
    const engine = open()
    await fc.assert(
      fc.asyncProperty(units, schemes, async (table, scheme) => {
        const { got, expected } = await scoredBoth(engine, table, scheme)
        expect(got).toEqual(expected)
      }),
      { numRuns, endOnFailure: true },
    )
    await engine.close()
  }, 240_000)
})

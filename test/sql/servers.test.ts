import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { defineScheme } from '../../src/model/scheme.js'
import { schemes as presets } from '../../src/schemes/find-scheme.js'
import type { CaseTable } from '../../src/sql/case-table.js'
import { mergeSql } from '../../src/sql/merge-sql.js'
import { scoreSql } from '../../src/sql/score-sql.js'
import { tallySql } from '../../src/sql/tally-sql.js'
import { hostileTexts, schemes, units } from './support/arbitraries.js'
import {
  type CaseRow,
  caseColumns,
  caseKinds,
  caseRows,
  caseTable,
  caseValues,
  scoredCases,
  tallied,
  talliedBy,
} from './support/cases.js'
import { openChdb, openClickhouse } from './support/clickhouse.js'
import { type Engine, quoted, quotedName, resultRows, scoredBoth } from './support/engine.js'
import { nearTieSchemes, nearTies } from './support/near-ties.js'
import { openPsql } from './support/psql.js'
import { totalBy, totalOf } from './support/total.js'

// Where `.ci/engines` and `.ci/current-clickhouse` have started them; without these, nothing here runs.
const {
  HOTLINE_POSTGRESQL: postgresql,
  HOTLINE_POSTGRESQL_SHARD: postgresqlShard,
  HOTLINE_CLICKHOUSE: clickhouse,
  HOTLINE_CLICKHOUSE_SHARD: clickhouseShard,
  HOTLINE_CHDB: chdb,
} = process.env

const long = 240_000

const engines: (readonly [name: string, open: () => Engine, runs: number])[] = [
  ...(postgresql ? [['PostgreSQL', () => openPsql(Number(postgresql)), 40] as const] : []),
  ...(clickhouse ? [['ClickHouse', () => openClickhouse(Number(clickhouse)), 20] as const] : []),
  ...(chdb ? [['ClickHouse, current', () => openChdb(chdb), 150] as const] : []),
]

// A file without any test counts as broken.
it.skipIf(engines.length === 0)('servers have been started', () => expect(engines.length).toBeGreaterThan(0))

describe.each(engines)('%s', (_, open, numRuns) => {
  it(
    'scores, grades and ranks as assess does',
    async () => {
      const engine = open()
      const same = async (
        table: Parameters<typeof scoredBoth>[1],
        scheme: Parameters<typeof scoredBoth>[2],
      ) => {
        const { got, expected } = await scoredBoth(engine, table, scheme)
        expect(got).toEqual(expected)
        // The total has another code where a count is missing or the sum is none.
        const counts = table.flatMap(([, of]) => Object.values(of))
        if (counts.some((count) => count === null || count > 1e12)) return
        expect(await totalBy(engine, scheme)).toEqual(totalOf(table, scheme))
      }
      const [table = []] = fc.sample(units, { numRuns: 1, seed: 7 })
      for (const scheme of presets) await same(table, scheme)
      for (const scheme of nearTieSchemes) await same(nearTies, scheme)
      await fc.assert(fc.asyncProperty(units, schemes, same), { numRuns, endOnFailure: true })
      await engine.close()
    },
    long,
  )
})

describe.skipIf(engines.length === 0).each(engines)('%s', (_, open) => {
  it.each(hostileTexts)('takes %j for a name, and for nothing else', async (text) => {
    const engine = open()
    const name = quotedName(text, engine)
    await engine.run(`DROP TABLE IF EXISTS ${name}`)
    await engine.run(
      `CREATE TABLE ${name} (${name} ${engine.text}, ${quotedName(`${text}2`, engine)} ${engine.long}) ${engine.storage ?? ''}`,
    )
    await engine.run(`INSERT INTO ${name} VALUES (${quoted(text, engine)}, 7)`)
    const tallies = { name: text, unit: text, counts: { due: `${text}2` } }
    const [merged] = await engine.rows(mergeSql([tallies, tallies], { dialect: engine.dialect }).sql)
    expect(merged).toEqual({ [text]: text, [`${text}2`]: '14' })
    await engine.run(`DROP TABLE ${name}`)
    await engine.close()
  })
})

describe.skipIf(engines.length === 0).each(engines)('%s: a row that cannot be scored', (_, open) => {
  it('spoils neither the query nor the others', async () => {
    const engine = open()
    const clickhouse = engine.dialect === 'clickhouse'
    const counted = { due: 'a', completed: 'b' }
    const table = { name: 'odd', unit: 'u', counts: counted, dialect: engine.dialect }
    const scheme = defineScheme({
      id: 'completion',
      indicators: [
        {
          id: 'completion',
          weight: 100,
          numerator: { completed: 1 },
          denominator: { due: 1 },
          direction: 'higherIsBetter',
        },
      ],
      index: { places: 2 },
    })
    const kinds: readonly (readonly [type: string, bad: readonly string[]])[] = clickhouse
      ? [
          ['Float64', ['nan', 'inf', '1e20', '7.5']],
          ['UInt64', ['18446744073709551615']],
          ['Nullable(String)', ["'7.5'", "'abc'", "''"]],
          ['Decimal(18, 4)', ['toDecimal64(7.5, 4)']],
        ]
      : [
          ['double precision', ["'NaN'", "'Infinity'", '1e20', '7.5']],
          ['numeric', ["'NaN'", '1e20', '7.5']],
        ]
    for (const [type, bad] of kinds) {
      await engine.run('DROP TABLE IF EXISTS odd')
      await engine.run(
        `CREATE TABLE odd (u ${engine.text}, a ${type}, b ${engine.long}) ${engine.storage ?? ''}`,
      )
      const good = type.includes('String') ? "'7'" : type.startsWith('Decimal') ? 'toDecimal64(7, 4)' : '7'
      for (const [at, cell] of [good, ...bad].entries()) {
        await engine.run(`INSERT INTO odd VALUES ('${at}', ${cell}, 0)`)
      }
      const expected = [good, ...bad].map((_, at) => ({
        unit: `${at}`,
        status: at === 0 ? 'scored' : 'invalid-value',
      }))
      for (const source of [table, mergeSql([table, table])]) {
        const rows = await engine.rows(
          `SELECT unit, status FROM (${scoreSql(source, scheme).sql}) AS s ORDER BY unit`,
        )
        expect(rows).toEqual(expected)
      }
    }
    await engine.run('DROP TABLE odd')
    await engine.run(
      `CREATE TABLE odd (u ${engine.text}, a ${engine.long}, b ${engine.long}) ${engine.storage ?? ''}`,
    )
    await engine.run("INSERT INTO odd VALUES ('twice', 2, 2), ('once', 2, 1), ('twice', 2, 0)")
    expect(
      await engine.rows(`SELECT unit, status FROM (${scoreSql(table, scheme).sql}) AS s ORDER BY unit`),
    ).toEqual([
      { unit: 'once', status: 'scored' },
      { unit: 'twice', status: 'duplicate-unit' },
      { unit: 'twice', status: 'duplicate-unit' },
    ])
    await engine.run('DROP TABLE odd')
    await engine.close()
  })
})

/** Two servers, each with a part of the cases. */
interface Shards {
  /** The one that is asked. */
  readonly engine: Engine
  /** Lays the cases down, a part on each. */
  readonly fill: (some: readonly CaseRow[], others: readonly CaseRow[], days: boolean) => Promise<void>
  /** The tables by which the asked one sees them all. */
  readonly tables: readonly CaseTable['name'][]
}

const twoPostgresql = (port: number, shard: number): Shards => {
  const [engine, other] = [openPsql(port), openPsql(shard)]
  return {
    engine,
    tables: [
      ['shard_1', 'cases'],
      ['shard_2', 'cases'],
    ],
    fill: async (some, others, days) => {
      const columns = caseColumns(engine, days)
      const insert = (name: string, rows: readonly CaseRow[]): string =>
        rows.length === 0 ? '' : `INSERT INTO ${name} VALUES ${caseValues(rows, engine, days)};`
      await other.run(
        `DROP TABLE IF EXISTS cases; CREATE TABLE cases (${columns}); ${insert('cases', others)} ANALYZE cases;`,
      )
      await engine.run(
        `CREATE EXTENSION IF NOT EXISTS postgres_fdw; DROP SCHEMA IF EXISTS shard_1, shard_2 CASCADE; DROP SERVER IF EXISTS other CASCADE;
        CREATE SERVER other FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host '127.0.0.1', port '${shard}', dbname 'postgres', async_capable 'true');
        CREATE USER MAPPING FOR CURRENT_USER SERVER other OPTIONS (user 'postgres');
        CREATE SCHEMA shard_1; CREATE TABLE shard_1.cases (${columns}); ${insert('shard_1.cases', some)}
        CREATE SCHEMA shard_2; IMPORT FOREIGN SCHEMA public LIMIT TO (cases) FROM SERVER other INTO shard_2;`,
      )
    },
  }
}

const twoClickhouse = (port: number, shard: number): Shards => {
  const [engine, other] = [openClickhouse(port), openClickhouse(shard)]
  return {
    engine,
    tables: ['all_cases'],
    fill: async (some, others, days) => {
      const columns = caseColumns(engine, days)
      for (const [server, rows] of [
        [engine, some],
        [other, others],
      ] as const) {
        await server.run('DROP TABLE IF EXISTS cases')
        await server.run(`CREATE TABLE cases (${columns}) ENGINE = Memory`)
        if (rows.length > 0) await server.run(`INSERT INTO cases VALUES ${caseValues(rows, engine, days)}`)
      }
      await engine.run('DROP TABLE IF EXISTS all_cases')
      await engine.run(`CREATE TABLE all_cases (${columns}) ENGINE = Distributed(hotline, default, cases)`)
    },
  }
}

const shards: (readonly [name: string, open: () => Shards])[] = [
  ...(postgresql && postgresqlShard
    ? [
        [
          'two PostgreSQL servers joined by postgres_fdw',
          () => twoPostgresql(Number(postgresql), Number(postgresqlShard)),
        ] as const,
      ]
    : []),
  ...(clickhouse && clickhouseShard
    ? [
        [
          'two ClickHouse servers under a Distributed table',
          () => twoClickhouse(Number(clickhouse), Number(clickhouseShard)),
        ] as const,
      ]
    : []),
]

describe.skipIf(shards.length === 0).each(shards)('%s', (name, open) => {
  const { engine, fill, tables } = open()
  afterAll(() => engine.close())

  it(
    'tally as tallyBy does, and score as assess does',
    async () => {
      const [preset] = presets
      await fc.assert(
        fc.asyncProperty(caseRows, caseRows, caseKinds, async (some, others, { days, period }) => {
          await fill(some, others, days)
          const all = [...some, ...others]
          expect(await talliedBy(engine, tables, days, period)).toEqual(tallied(all, days, period))
          if (!preset) return
          const tallies = mergeSql(
            tables.map((table) =>
              tallySql(caseTable(table, days), { dialect: engine.dialect, ...(period && { period }) }),
            ),
          )
          const rows = await engine.rows(scoreSql(tallies, preset).sql)
          expect(resultRows(rows)).toEqual(scoredCases(all, days, period, preset))
        }),
        { numRuns: 12, endOnFailure: true },
      )
    },
    long,
  )

  it.runIf(name.includes('postgres_fdw'))('count where the cases lie: only tallies travel', async () => {
    await fill(fc.sample(caseRows, 1).flat(), fc.sample(caseRows, 1).flat(), false)
    const queries = tables.map((table) => tallySql(caseTable(table, false), { dialect: 'postgresql' }))
    const plan = await (engine as ReturnType<typeof openPsql>).plan(mergeSql(queries).sql)
    expect(plan).toContain('Aggregate on (shard_2.cases')
    expect(plan).toContain('Async Foreign Scan')
  })
})

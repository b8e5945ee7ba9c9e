import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { defineScheme } from '../../src/model/scheme.js'
import { mergeSql } from '../../src/sql/merge-sql.js'
import { scoreSql } from '../../src/sql/score-sql.js'
import { openDuckdb } from './support/duckdb.js'
import type { Engine } from './support/engine.js'
import { openPglite } from './support/pglite.js'

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

const whole = ["'7'", 'scored'] as const
const cells: Readonly<
  Record<string, readonly (readonly [type: string, ...cells: (readonly [string, string])[]])[]>
> = {
  duckdb: [
    [
      'DOUBLE',
      whole,
      ["'NaN'", 'invalid-value'],
      ["'inf'", 'invalid-value'],
      ["'1e20'", 'invalid-value'],
      ['7.5', 'invalid-value'],
      ['0.5', 'invalid-value'],
      ['-1', 'invalid-value'],
      ['9007199254740992', 'invalid-value'],
    ],
    ['HUGEINT', whole, ['170141183460469231731687303715884105727', 'invalid-value'], ['-1', 'invalid-value']],
    ['UBIGINT', whole, ['18446744073709551615', 'invalid-value']],
    [
      'DECIMAL(38, 10)',
      whole,
      ["'100000000000000000000'", 'invalid-value'],
      ["'7.5'", 'invalid-value'],
      ["'7.0000000001'", 'invalid-value'],
    ],
    ['TINYINT', whole, ['NULL', 'missing-count']],
    [
      'VARCHAR',
      whole,
      ["'7.5'", 'invalid-value'],
      ["'7.00000000000000000000000001'", 'invalid-value'],
      ["'abc'", 'invalid-value'],
      ["''", 'invalid-value'],
      ["'1e1'", 'invalid-value'],
      ["'99999999999999999999999999'", 'invalid-value'],
      ['NULL', 'missing-count'],
    ],
  ],
  postgresql: [
    [
      'double precision',
      whole,
      ["'NaN'", 'invalid-value'],
      ["'Infinity'", 'invalid-value'],
      ["'-Infinity'", 'invalid-value'],
      ["'1e20'", 'invalid-value'],
      ['7.5', 'invalid-value'],
      ['0.5', 'invalid-value'],
      ['9007199254740992', 'invalid-value'],
    ],
    [
      'numeric',
      whole,
      ["'NaN'", 'invalid-value'],
      ["'Infinity'", 'invalid-value'],
      ["'1e20'", 'invalid-value'],
      ["'7.5'", 'invalid-value'],
      ["'7.00000000000000000000000001'", 'invalid-value'],
      ['NULL', 'missing-count'],
    ],
    ['smallint', whole, ['-1', 'invalid-value']],
  ],
}

describe.each([
  ['DuckDB', openDuckdb],
  ['PostgreSQL (PGlite)', openPglite],
] as const)('%s: a cell that is no count', (name, open) => {
  let engine: Engine
  beforeAll(async () => {
    engine = await open()
  })
  afterAll(() => engine.close())

  it.each(cells[name === 'DuckDB' ? 'duckdb' : 'postgresql'] ?? [])(
    'spoils its own row only: %s',
    async (type, ...rows) => {
      await engine.run('DROP TABLE IF EXISTS t')
      await engine.run(`CREATE TABLE t (u ${engine.text}, a ${type}, b ${engine.long})`)
      await engine.run(`INSERT INTO t VALUES ${rows.map(([cell], i) => `('${i}', ${cell}, 0)`).join(', ')}`)
      const tallies = { name: 't', unit: 'u', counts: { due: 'a', completed: 'b' }, dialect: engine.dialect }
      const expected = rows.map(([, status], i) => ({ unit: `${i}`, status }))
      for (const source of [tallies, mergeSql([tallies, tallies])]) {
        const { sql } = scoreSql(source, scheme)
        expect(await engine.rows(`SELECT unit, status FROM (${sql}) AS s ORDER BY unit`)).toEqual(expected)
      }
    },
  )

  it('marks every row of a unit that has several, and ranks the others', async () => {
    await engine.run(`DROP TABLE IF EXISTS t; CREATE TABLE t (u ${engine.text}, a ${engine.long}, b ${engine.long});
      INSERT INTO t VALUES ('twice', 2, 2), ('once', 2, 1), ('twice', 2, 0), (NULL, 1, 1), (NULL, 1, 1)`)
    const tallies = { name: 't', unit: 'u', counts: { due: 'a', completed: 'b' }, dialect: engine.dialect }
    const rows = await engine.rows(
      `SELECT unit, status, printed, rank FROM (${scoreSql(tallies, scheme).sql}) AS s ORDER BY coalesce(unit, '')`,
    )
    const none = { printed: null, rank: null }
    expect(rows).toEqual([
      { unit: null, status: 'invalid-value', ...none },
      { unit: null, status: 'invalid-value', ...none },
      { unit: 'once', status: 'scored', printed: '50.00', rank: '1' },
      { unit: 'twice', status: 'duplicate-unit', ...none },
      { unit: 'twice', status: 'duplicate-unit', ...none },
    ])
    expect(
      await engine.rows(
        `SELECT status FROM (${scoreSql(mergeSql([tallies]), scheme).sql}) AS s WHERE unit = 'twice'`,
      ),
    ).toEqual([{ status: 'scored' }])
  })
})

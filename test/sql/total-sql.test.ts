import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pointsPerPercentagePoint } from '../../src/schemes/points-per-percentage-point.js'
import { score } from '../../src/score/score.js'
import { mergeSql } from '../../src/sql/merge-sql.js'
import { scoreSql } from '../../src/sql/score-sql.js'
import { tallySql } from '../../src/sql/tally-sql.js'
import { tallyTable } from '../../src/sql/tally-table.js'
import { totalSql } from '../../src/sql/total-sql.js'
import { refusal } from '../score/support/refusal.js'
import { schemes, units } from './support/arbitraries.js'
import { openDuckdb } from './support/duckdb.js'
import { createTallies, type Engine, scoredBoth } from './support/engine.js'
import { openPglite } from './support/pglite.js'
import { totalBy, totalOf } from './support/total.js'

/** Without a NULL in them, and without counts whose sum is none: `assess` calls these by other codes. */
const summed = units.map((rows) =>
  rows.filter(([, counts]) => Object.values(counts).every((count) => count !== null && count < 1e12)),
)

describe.each([
  ['DuckDB', openDuckdb, 150],
  ['PostgreSQL (PGlite)', openPglite, 80],
] as const)('%s: the total', (_, open, numRuns) => {
  let engine: Engine
  beforeAll(async () => {
    engine = await open()
  })
  afterAll(() => engine.close())

  it('is that of assess, and none where a unit is refused', async () => {
    await fc.assert(
      fc.asyncProperty(summed, schemes, async (table, scheme) => {
        if (table.length > 0) await scoredBoth(engine, table, scheme)
        else await createTallies(engine)
        expect(await totalBy(engine, scheme)).toEqual(totalOf(table, scheme))
      }),
      { numRuns },
    )
  })

  it.each([
    ['a unit without a name', "(NULL, 1, 1, 1, 1), ('a', 1, 1, 1, 1)", 'invalid-value'],
    ['a unit that stands there twice', "('a', 1, 1, 1, 1), ('a', 1, 1, 1, 1)", 'invalid-value'],
    ['a unit whose excess another one hides', "('a', 1, 2, 1, 1), ('b', 9, 1, 1, 1)", 'invalid-value'],
    ['a negative count that another one hides', "('a', -1, -1, 1, 1), ('b', 9, 1, 1, 1)", 'invalid-value'],
    ['a sum beyond 2^53−1', "('a', 9007199254740991, 0, 1, 1), ('b', 1, 1, 1, 1)", 'invalid-value'],
    ['a count nobody knows', "('a', 1, 1, 1, 1), ('b', 1, NULL, 1, 1)", 'missing-count'],
    ['nothing', "('a', 0, 0, 0, 0)", 'unscored'],
    ['units in order', "('a', 1, 1, 1, 1), ('b', 1, 0, 1, 1)", 'scored'],
  ])('of %s', async (_, values, status) => {
    await engine.run(`DROP TABLE IF EXISTS few;
      CREATE TABLE few (u ${engine.text}, due ${engine.long}, done ${engine.long}, asked ${engine.long}, pleased ${engine.long});
      INSERT INTO few VALUES ${values}`)
    const counts = { due: 'due', onTime: 'done', surveyed: 'asked', satisfied: 'pleased' }
    const total = totalSql(
      { name: 'few', unit: 'u', counts: { ...counts, completed: 'done' } },
      { dialect: engine.dialect },
    )
    const rows = await engine.rows(scoreSql(total, pointsPerPercentagePoint).sql)
    expect(rows.map((row) => row['status'])).toEqual([status])
  })

  it('and a merge take one column for two counts', async () => {
    await engine.run(`DROP TABLE IF EXISTS few; CREATE TABLE few (u ${engine.text}, n_2 ${engine.long}, a ${engine.long});
      INSERT INTO few VALUES ('x', 5, 3), ('y', 1, 1)`)
    const counts = { due: 'n_2', completed: 'n_2', onTime: 'a', surveyed: 'n_2', satisfied: 'a' }
    const table = { name: 'few', unit: 'u', counts, dialect: engine.dialect }
    const sums = [totalSql(table), mergeSql([table, table]), totalSql(mergeSql([table, table]))]
    const printed = sums.map(async (sum) => {
      const rows = await engine.rows(scoreSql(sum, pointsPerPercentagePoint).sql)
      return Object.fromEntries(rows.map((row) => [row['unit'], row['printed']]))
    })
    const of = (due: number, onTime: number) =>
      score(
        { due, completed: due, onTime, reworked: 0, surveyed: due, satisfied: onTime },
        pointsPerPercentagePoint,
      ).printed
    const total = { 合计: of(6, 4) }
    expect(await Promise.all(printed)).toEqual([total, { x: of(5, 3), y: of(1, 1) }, total])
  })

  it('carries the problems of a table that was kept', async () => {
    const followUp = { column: 'answer', satisfied: [1], dissatisfied: [0] }
    const columns = { unit: 'dept', due: 'due', completed: 'finished', followUp }
    await engine.run(`DROP TABLE IF EXISTS cases; DROP TABLE IF EXISTS kept;
      CREATE TABLE cases (dept ${engine.text}, due timestamp, finished timestamp, answer integer);
      INSERT INTO cases VALUES ('a', '2021-07-01', '2021-07-01', 1), ('b', '2021-07-01', '2021-07-01', 9)`)
    const tallies = tallySql({ name: 'cases', columns }, { dialect: engine.dialect })
    await engine.run(`CREATE TABLE kept AS ${tallies.sql}`)
    for (const source of [tallies, tallyTable(tallies, 'kept')]) {
      const total = totalSql(source)
      const [row] = await engine.rows(total.sql)
      expect(row).toMatchObject({ unit: '合计', n_due: '2', n_unknown_answers: '1', n_bad_units: '0' })
      const [scored] = await engine.rows(scoreSql(total, pointsPerPercentagePoint).sql)
      expect(scored?.['status']).toBe('invalid-value')
    }
  })
})

it('a total has a column of its own, which no count may bear', () => {
  const table = { name: 't', unit: 'u', counts: { due: 'N_bad_units' } }
  expect(refusal(() => totalSql(table, { dialect: 'duckdb' }))).toMatchObject({ code: 'invalid-value' })
})

it('a column that is two counts gets a second name that no other has', () => {
  const table = { name: 't', unit: 'u', counts: { due: 'x', completed: 'x', onTime: 'n_2' } }
  expect(totalSql(table, { dialect: 'duckdb' }).counts).toEqual({ due: 'x', completed: 'n_3', onTime: 'n_2' })
})

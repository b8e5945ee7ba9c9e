import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parsePeriod } from '../../src/model/period.js'
import { pointsPerPercentagePoint } from '../../src/schemes/points-per-percentage-point.js'
import { mergeSql } from '../../src/sql/merge-sql.js'
import { scoreSql } from '../../src/sql/score-sql.js'
import { tallySql } from '../../src/sql/tally-sql.js'
import { tallyTable } from '../../src/sql/tally-table.js'
import { refusal } from '../score/support/refusal.js'
import { openDuckdb } from './support/duckdb.js'
import type { Engine } from './support/engine.js'
import { openPglite } from './support/pglite.js'

const followUp = { column: 'answer', satisfied: [1], dissatisfied: [0] }
const table = { name: 'cases', columns: { unit: 'dept', due: 'due', completed: 'finished', followUp } }

describe.each([
  ['DuckDB', openDuckdb],
  ['PostgreSQL (PGlite)', openPglite],
] as const)('%s: the job of the night', (_, open) => {
  let engine: Engine
  beforeAll(async () => {
    engine = await open()
    await engine.run(`CREATE TABLE cases (dept ${engine.text}, due timestamp, finished timestamp, answer integer);
      INSERT INTO cases VALUES
        ('good', '2021-07-01 00:00:00', '2021-07-01 00:00:00', 1),
        ('undated', NULL, '2021-07-01 00:00:00', 1),
        ('puzzling', '2021-07-01 00:00:00', '2021-07-01 00:00:00', 9)`)
  })
  afterAll(() => engine.close())

  it('scores no unit with problems from a table that was kept', async () => {
    const tallies = tallySql(table, { dialect: engine.dialect })
    await engine.run(`CREATE TABLE tallies_20210930 AS ${tallies.sql}`)
    const kept = tallyTable(tallies, 'tallies_20210930')
    await engine.run(`CREATE TABLE scores_20210930 AS ${scoreSql(kept, pointsPerPercentagePoint).sql}`)
    const expected = [
      { unit: 'good', status: 'scored' },
      { unit: 'puzzling', status: 'invalid-value' },
      { unit: 'undated', status: 'invalid-value' },
    ]
    expect(await engine.rows('SELECT unit, status FROM scores_20210930 ORDER BY unit')).toEqual(expected)
    const merged = scoreSql(mergeSql([kept, kept]), pointsPerPercentagePoint)
    expect(await engine.rows(`SELECT unit, status FROM (${merged.sql}) AS s ORDER BY unit`)).toEqual(expected)
  })
})

describe.each([
  ['DuckDB', openDuckdb],
  ['PostgreSQL (PGlite)', openPglite],
] as const)('%s: cases without a deadline, under a period', (_, open) => {
  let engine: Engine
  beforeAll(async () => {
    engine = await open()
    await engine.run(`CREATE TABLE loose (dept ${engine.text}, taken timestamp, due timestamp, finished timestamp, counted boolean);
      INSERT INTO loose VALUES
        ('in', '2021-07-01 00:00:00', NULL, NULL, NULL),
        ('in', '2021-07-01 00:00:00', NULL, NULL, FALSE),
        ('before', '2021-06-30 23:59:59', NULL, NULL, NULL),
        ('stated', '2021-06-30 23:59:59', NULL, NULL, TRUE)`)
  })
  afterAll(() => engine.close())

  it.each([
    [
      'accepted in it',
      { accepted: 'taken' },
      [
        { unit: 'in', n_due: '0', n_without_deadline: '0', n_undated: '1' },
        { unit: 'stated', n_due: '1', n_without_deadline: '1', n_undated: '0' },
      ],
    ],
    [
      'accepted at any time, where no column says when',
      {},
      [
        { unit: 'before', n_due: '0', n_without_deadline: '0', n_undated: '1' },
        { unit: 'in', n_due: '0', n_without_deadline: '0', n_undated: '1' },
        { unit: 'stated', n_due: '1', n_without_deadline: '1', n_undated: '0' },
      ],
    ],
  ])('are told: %s', async (_, accepted, expected) => {
    for (const extendedTo of [{}, { extendedTo: 'due' }]) {
      const columns = { unit: 'dept', due: 'due', completed: 'finished', countsAsDue: 'counted' }
      const query = tallySql(
        { name: 'loose', columns: { ...columns, ...accepted, ...extendedTo } },
        { dialect: engine.dialect, period: parsePeriod('2021-Q3') },
      )
      expect(query.remarks).toEqual(['n_undated'])
      for (const { sql } of [query, mergeSql([tallyTable(query, 'kept')])]) {
        if (sql !== query.sql) {
          await engine.run(`DROP TABLE IF EXISTS kept; CREATE TABLE kept AS ${query.sql}`)
        }
        const rows = await engine.rows(
          `SELECT unit, n_due, n_without_deadline, n_undated FROM (${sql}) AS t ORDER BY unit`,
        )
        expect(rows).toEqual(expected)
      }
    }
  })
})

describe('the description of a table', () => {
  const tallies = tallySql(table, { dialect: 'duckdb' })

  it('is data, and goes through JSON', () => {
    const kept = tallyTable(tallies, ['night', 't'])
    expect(JSON.parse(JSON.stringify(kept))).toEqual(kept)
    expect(scoreSql(JSON.parse(JSON.stringify(kept)), pointsPerPercentagePoint).sql).toContain('"night"."t"')
  })

  it('is not scored for another engine', () => {
    const kept = tallyTable(tallies, 't')
    expect(refusal(() => scoreSql(kept, pointsPerPercentagePoint, { dialect: 'postgresql' }))).toMatchObject({
      code: 'invalid-value',
      path: ['dialect'],
    })
  })

  it('comes from a query only', () => {
    expect(refusal(() => tallyTable({ ...tallies }, 't'))).toMatchObject({ code: 'invalid-type' })
  })
})

describe('the dialect of what is merged', () => {
  const [duck, post] = (['duckdb', 'postgresql'] as const).map((dialect) => tallySql(table, { dialect }))
  const { unit = '', counts = {}, problems = [] } = duck ?? {}
  const plain = { name: 't', unit, counts, problems }

  it('is that of whichever source has one', () => {
    if (!duck || !post) throw new Error('no queries')
    expect(mergeSql([plain, duck]).dialect).toBe('duckdb')
    expect(mergeSql([plain, tallyTable(post, 't')]).dialect).toBe('postgresql')
    expect(refusal(() => mergeSql([duck, post]))).toMatchObject({ code: 'invalid-value' })
    expect(refusal(() => mergeSql([plain, plain]))).toMatchObject({ code: 'invalid-value' })
  })
})

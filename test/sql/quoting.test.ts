import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { yueyang2021 } from '../../src/schemes/yueyang-2021.js'
import { dialectNames } from '../../src/sql/dialect.js'
import { mergeSql } from '../../src/sql/merge-sql.js'
import { scoreSql } from '../../src/sql/score-sql.js'
import { tallySql } from '../../src/sql/tally-sql.js'
import { refusal } from '../score/support/refusal.js'
import { hostileTexts } from './support/arbitraries.js'
import { openDuckdb } from './support/duckdb.js'
import type { Engine } from './support/engine.js'
import { openPglite } from './support/pglite.js'

/** Quoted by hand: doubled, as both engines have it. */
const name = (text: string): string => `"${text.replaceAll('"', '""')}"`
const textOf = (text: string, engine: Engine): string =>
  engine.dialect === 'postgresql' && text.includes('\\')
    ? `E'${text.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`
    : `'${text.replaceAll("'", "''")}'`

const hostileTable = (text: string) => ({
  name: [text, `${text}t`],
  columns: {
    unit: `${text}u`,
    due: `${text}d`,
    completed: `${text}c`,
    followUp: { column: `${text}a`, satisfied: [text], dissatisfied: [`${text}!`] },
    further: { [text]: { column: `${text}a`, values: [text] } },
  },
})

describe.each([
  ['DuckDB', openDuckdb],
  ['PostgreSQL (PGlite)', openPglite],
] as const)('%s', (_, open) => {
  let engine: Engine
  beforeAll(async () => {
    engine = await open()
  })
  afterAll(() => engine.close())

  it.each(hostileTexts)('takes %j for a name and a value, and for nothing else', async (text) => {
    const [schema, table] = [name(text), name(`${text}t`)]
    await engine.run(`CREATE SCHEMA ${schema}`)
    await engine.run(
      `CREATE TABLE ${schema}.${table} (${name(`${text}u`)} ${engine.text}, ${name(`${text}d`)} timestamp, ${name(`${text}c`)} timestamp, ${name(`${text}a`)} ${engine.text})`,
    )
    const row = (answer: string): string =>
      `(${textOf(text, engine)}, '2021-07-01 00:00:00', '2021-07-01 00:00:00', ${answer})`
    await engine.run(
      `INSERT INTO ${schema}.${table} VALUES ${row(textOf(text, engine))}, ${row(textOf(`${text}!`, engine))}, ${row("'?'")}`,
    )
    const query = tallySql(hostileTable(text), { dialect: engine.dialect })
    const expected = {
      unit: text,
      n_due: '3',
      n_on_time: '3',
      n_surveyed: '3',
      n_satisfied: '1',
      n_dissatisfied: '1',
      n_unknown_answers: '1',
      [`n_${text}`]: '1',
    }
    const [once, ...rest] = await engine.rows(query.sql)
    expect(rest).toEqual([])
    expect(once).toMatchObject(expected)
    expect((await engine.rows(mergeSql([query, query]).sql))[0]).toMatchObject({
      n_due: '6',
      [`n_${text}`]: '2',
    })
    // One answer is of no known code, so the unit is not scored.
    const onlyCompletion = {
      id: text,
      counts: { [text]: text },
      indicators: [
        {
          id: text,
          weight: 100,
          numerator: { [text]: 1 },
          denominator: { due: 1 },
          direction: 'higherIsBetter' as const,
        },
      ],
      index: { places: 2 },
    }
    expect((await engine.rows(scoreSql(query, onlyCompletion).sql))[0]).toMatchObject({
      unit: text,
      status: 'invalid-value',
      printed: null,
    })
  })
})

const counts = {
  due: 'a',
  completed: 'b',
  onTime: 'c',
  reworked: 'd',
  surveyed: 'e',
  satisfied: 'f',
}
const columns = { unit: 'u', due: 'd', completed: 'c' }

describe.each(dialectNames)('for %s', (dialect) => {
  it.each(['\0', 'a\0b', '\ud800', ''])('%j is no name', (text) => {
    const code = { code: 'invalid-value' }
    expect(
      refusal(() => scoreSql({ name: text, unit: 'u', counts }, yueyang2021, { dialect })),
    ).toMatchObject(code)
    expect(
      refusal(() => scoreSql({ name: 't', unit: text, counts }, yueyang2021, { dialect })),
    ).toMatchObject(code)
    expect(
      refusal(() => tallySql({ name: 't', columns: { ...columns, due: text } }, { dialect })),
    ).toMatchObject(code)
  })

  it.each(['\0', '\ud800'])('%j is no value', (text) => {
    const followUp = { column: 'a', satisfied: [text], dissatisfied: [] }
    expect(
      refusal(() => tallySql({ name: 't', columns: { ...columns, followUp } }, { dialect })),
    ).toMatchObject({ code: 'invalid-value' })
  })
})

describe('refused', () => {
  const source = { name: 't', unit: 'u', counts }
  const raw = { sql: 'DROP TABLE t', dialect: 'duckdb', unit: 'u', counts, problems: [] }
  const shard = tallySql({ name: 't', columns }, { dialect: 'duckdb' })

  it.each([
    [
      'an unknown dialect',
      'invalid-value',
      () => scoreSql(source, yueyang2021, { dialect: 'oracle' as 'duckdb' }),
    ],
    ['no dialect', 'invalid-value', () => scoreSql(source, yueyang2021)],
    [
      'SQL of another hand',
      'invalid-type',
      () => scoreSql(raw as unknown as typeof shard, yueyang2021, { dialect: 'duckdb' }),
    ],
    ['a query of another dialect', 'invalid-value', () => mergeSql([shard], { dialect: 'spark' })],
    ['a count without a column', 'missing-count', () => scoreSql(shard, yueyang2021)],
    ['no sources', 'invalid-value', () => mergeSql([])],
    ['sources of different counts', 'missing-count', () => mergeSql([shard, source])],
    [
      'an unknown field',
      'unknown-key',
      () => scoreSql({ ...source, where: '1 = 1' } as typeof source, yueyang2021, { dialect: 'duckdb' }),
    ],
    [
      'a name PostgreSQL would cut',
      'invalid-value',
      () => scoreSql({ ...source, name: '表'.repeat(22) }, yueyang2021, { dialect: 'postgresql' }),
    ],
    [
      'two counts of one column',
      'invalid-value',
      () => tallySql({ name: 't', columns: { ...columns, further: { DUE: 'x' } } }, { dialect: 'duckdb' }),
    ],
    [
      'a value that is no whole number',
      'invalid-value',
      () =>
        tallySql(
          { name: 't', columns: { ...columns, reworked: { column: 'x', values: [0.5] } } },
          { dialect: 'duckdb' },
        ),
    ],
  ] as const)('%s', (_, code, call) => {
    expect(refusal(call)).toMatchObject({ code })
  })

  it('a scheme whose own numbers fit no type of the engine', () => {
    const vast = {
      id: 'vast',
      indicators: [
        {
          id: 'a',
          weight: `${'9'.repeat(40)}/${'9'.repeat(39)}1`,
          numerator: { completed: 1 },
          denominator: { due: 1 },
          direction: 'higherIsBetter' as const,
        },
      ],
      fullMark: `${'9'.repeat(40)}/${'9'.repeat(39)}1`,
      index: { places: 30 },
    }
    expect(refusal(() => scoreSql(source, vast, { dialect: 'duckdb' }))).toMatchObject({ code: 'too-large' })
    expect(scoreSql(source, vast, { dialect: 'postgresql' }).largestCount).toBe(Number.MAX_SAFE_INTEGER)
  })
})

it('queries read as their SQL, and go through JSON', () => {
  const query = scoreSql({ name: 't', unit: 'u', counts }, yueyang2021, { dialect: 'trino' })
  expect(String(query)).toBe(query.sql)
  expect(JSON.parse(JSON.stringify(query))).toEqual({ ...query })
})

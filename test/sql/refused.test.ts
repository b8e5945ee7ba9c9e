import { expect, it } from 'vitest'
import { yueyang2021 } from '../../src/schemes/yueyang-2021.js'
import { mergeSql } from '../../src/sql/merge-sql.js'
import { scoreSql } from '../../src/sql/score-sql.js'
import { tallySql } from '../../src/sql/tally-sql.js'
import { refusal } from '../score/support/refusal.js'

const dialect = 'postgresql' as const
const columns = { unit: 'u', due: 'd', completed: 'c' }
const counts = { due: 'a', completed: 'b', onTime: 'c', reworked: 'd', surveyed: 'e', satisfied: 'f' }
const table = { name: 't', unit: 'u', counts }
const answers = { column: 'a', satisfied: ['1'], basicallySatisfied: ['2'], dissatisfied: ['3'] }
const long = '表'.repeat(22)
const tallied = (more: object) => () => tallySql({ name: 't', columns: { ...columns, ...more } }, { dialect })
const named = (name: string | readonly string[]) => ({ ...table, name })

it.each([
  [
    'a code twice in one list',
    ['columns', 'followUp', 'satisfied', 1],
    tallied({ followUp: { ...answers, satisfied: ['1', '1'] } }),
  ],
  [
    'a code of two answers',
    ['columns', 'followUp', 'dissatisfied', 0],
    tallied({ followUp: { ...answers, dissatisfied: ['2'] } }),
  ],
  [
    'a code as a number and as a text',
    ['columns', 'followUp', 'basicallySatisfied', 0],
    tallied({ followUp: { ...answers, basicallySatisfied: [1] } }),
  ],
  [
    'a further count __proto__',
    ['columns', 'further', '__proto__'],
    tallied({ further: JSON.parse('{"__proto__": "x"}') }),
  ],
  [
    'a count __proto__',
    ['counts', '__proto__'],
    () =>
      scoreSql({ ...table, counts: JSON.parse('{"__proto__": "x", "due": "a"}') }, yueyang2021, { dialect }),
  ],
  ['a table without a name, to tally', ['name'], () => tallySql({ name: [], columns }, { dialect })],
  ['a table without a name, to score', ['name'], () => scoreSql(named([]), yueyang2021, { dialect })],
  ['a table without a name, to merge', ['name'], () => mergeSql([named([])], { dialect })],
  ['an empty part of a name', ['name', 1], () => scoreSql(named(['s', '']), yueyang2021, { dialect })],
  [
    'a part of a name that would be cut',
    ['name', 1],
    () => scoreSql(named(['s', long]), yueyang2021, { dialect }),
  ],
  ['a column that would be cut', ['columns', 'due'], tallied({ due: long })],
  [
    'a flag that would be cut',
    ['columns', 'reworked', 'column'],
    tallied({ reworked: { column: long, above: 0 } }),
  ],
  [
    'a count that would be cut',
    ['counts', 'due'],
    () => scoreSql({ ...table, counts: { ...counts, due: long } }, yueyang2021, { dialect }),
  ],
  ['NUL in a column', ['columns', 'unit'], tallied({ unit: 'a\0' })],
] as const)('%s', (_, path, call) => {
  expect(refusal(call)).toMatchObject({ code: 'invalid-value', path })
})

it.each([
  ['tallySql', () => tallySql({ name: 't', columns }, { dialect, peroid: 1 } as { dialect: typeof dialect })],
  ['mergeSql', () => mergeSql([table], { dialect, peroid: 1 } as { dialect: typeof dialect })],
  ['scoreSql', () => scoreSql(table, yueyang2021, { dialect, peroid: 1 } as { dialect: typeof dialect })],
])('%s: an option there is not', (_, call) => {
  expect(refusal(call)).toMatchObject({ code: 'unknown-key', path: ['options', 'peroid'] })
})

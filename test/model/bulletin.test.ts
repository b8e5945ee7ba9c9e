import { describe, expect, it } from 'vitest'
import { bulletinSchema } from '../../src/model/bulletin.js'
import { parseInput } from '../../src/model/parse-input.js'
import { refusal } from '../exact/failure.js'
import { frozen } from '../exact/frozen.js'

const claim = { kind: 'grade', published: 'A', index: '98.3' }
const row = { unit: '住建局', tally: { due: 13 }, published: { completionRate: '100%', rank: 1 } }
const parse = (bulletin: unknown) => () => parseInput(bulletinSchema, frozen(bulletin), 'test')

describe('a bulletin holds at least one figure', () => {
  it.each([
    ['a claim', { claims: [claim] }],
    ['a row', { rows: [row] }],
    ['a total', { total: row }],
    [
      'all of them, and a title',
      { title: '通报', period: '春节期间', claims: [claim], rows: [row], total: row },
    ],
    ['a figure and a scheme by name', { scheme: 'yueyang-2021', claims: [claim], rounding: 'trunc' }],
  ])('%s', (_what, bulletin) => {
    expect(parse(bulletin)()).toEqual(bulletin)
  })

  it.each([
    ['nothing', {}],
    ['a title', { title: '通报' }],
    ['empty lists', { claims: [], rows: [] }],
  ])('%s is no bulletin', (_what, bulletin) => {
    expect(refusal(parse(bulletin))).toEqual(['empty-bulletin'])
  })
})

describe('what is wrong in a bulletin is named by its place', () => {
  it.each<[string, unknown, unknown[]]>([
    ['no object', null, ['invalid-type']],
    ['a text for claims', { claims: 'rate' }, ['invalid-type', 'claims']],
    [
      'a claim of an unknown kind',
      { claims: [claim, { kind: 'x' }] },
      ['invalid-value', 'claims', 1, 'kind'],
    ],
    ['an unknown rounding', { claims: [claim], rounding: 'up' }, ['invalid-value', 'rounding']],
    ['a row without unit', { rows: [{ ...row, unit: '' }] }, ['invalid-value', 'rows', 0, 'unit']],
    [
      'half a case',
      { rows: [row, { ...row, tally: { due: 0.5 } }] },
      ['invalid-value', 'rows', 1, 'tally', 'due'],
    ],
    [
      'a cell that is none',
      { total: { ...row, published: { index: null } } },
      ['invalid-value', 'total', 'published', 'index'],
    ],
  ])('%s', (_what, bulletin, expected) => {
    expect(refusal(parse(bulletin))).toEqual(expected)
  })

  it('an inconsistent row is data, not bad input', () => {
    const wrong = { rows: [{ ...row, tally: { due: 1, completed: 2 } }] }
    expect(parse(wrong)()).toEqual(wrong)
  })
})

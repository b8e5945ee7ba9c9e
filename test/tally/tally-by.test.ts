import { describe, expect, it } from 'vitest'
import { parsePeriod } from '../../src/model/period.js'
import type { Case } from '../../src/tally/case-counter.js'
import { type TallyKey, tallyBy } from '../../src/tally/tally-by.js'
import { refusal } from '../exact/failure.js'
import { frozen } from '../exact/frozen.js'

const due = '2021-09-10'
const list: readonly Case[] = frozen([
  { id: '1', unit: '教育局', due, kind: 'help' },
  { id: '2', unit: '住建局', due, topic: '噪音' },
  { id: '3', unit: '教育局', due: '2021-10-10' },
])
const dueBy = (key: TallyKey, options?: Parameters<typeof tallyBy>[2]) =>
  [...tallyBy(list, key, options)].map(([group, counts]) => [group, counts.due])

describe('cases are grouped in the order in which the keys appear', () => {
  it.each<[string, TallyKey, unknown[]]>([
    [
      'unit',
      'unit',
      [
        ['教育局', 2],
        ['住建局', 1],
      ],
    ],
    [
      'kind, the empty text where there is none',
      'kind',
      [
        ['help', 1],
        ['', 2],
      ],
    ],
    [
      'topic',
      'topic',
      [
        ['', 2],
        ['噪音', 1],
      ],
    ],
    [
      'a function',
      ({ due: at }) => at?.slice(0, 7) ?? '',
      [
        ['2021-09', 2],
        ['2021-10', 1],
      ],
    ],
    [
      'names that objects already bear',
      ({ id }) => (id === '1' ? '__proto__' : 'constructor'),
      [
        ['__proto__', 1],
        ['constructor', 2],
      ],
    ],
  ])('by %s', (_what, key, groups) => {
    expect(dueBy(key)).toEqual(groups)
  })

  it('within a period', () => {
    expect(dueBy('unit', { period: parsePeriod('2021-10') })).toEqual([
      ['教育局', 1],
      ['住建局', 0],
    ])
  })

  it('no cases have no groups', () => {
    expect(tallyBy([], 'unit').size).toBe(0)
  })
})

describe('what tallyBy refuses', () => {
  const [first] = list
  const by = (cases: unknown, key: unknown) => () => tallyBy(cases as Case[], key as TallyKey)
  it.each<[string, () => unknown, unknown[]]>([
    ['a bad case', by([first, null], 'unit'), ['invalid-type', 1]],
    ['a bad field', by([first, { ...first, due: 'soon' }], 'unit'), ['invalid-value', 1, 'due']],
    ['no deadline', by([first, { id: '1', unit: 'x' }], 'unit'), ['missing-deadline', 1, 'due']],
    ['a function that gives a number', by([first], () => 7), ['invalid-type', 0]],
    ['a function that gives nothing', by([first], () => undefined), ['invalid-type', 0]],
    ['a unit that is no text', by([{ ...first, unit: 7 }], 'unit'), ['invalid-type', 0]],
    ['no list', by('cases', 'unit'), ['invalid-type']],
  ])('%s', (_what, call, expected) => {
    expect(refusal(call)).toEqual(expected)
  })

  it.each([['units'], ['toString'], [undefined], [null], [7], [Object.create(null)]])('%o as key', (key) => {
    const [code] = refusal(by(list, key))
    expect(['invalid-type', 'invalid-value']).toContain(code)
  })
})

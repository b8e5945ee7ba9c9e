import { describe, expect, it } from 'vitest'
import { parseTally, tallySchema } from '../../src/model/tally.js'
import { refusal } from '../exact/failure.js'
import { frozen } from '../exact/frozen.js'

const full = { due: 13, completed: 12, onTime: 11, reworked: 2, surveyed: 8, satisfied: 7 }
const parse = (fields: object) => () => parseTally(frozen({ ...full, ...fields }), 'test')

describe('a tally holds its counts against one another, at the limit and one to each side', () => {
  it.each([
    ['completed', 12, true],
    ['completed', 13, true],
    ['completed', 14, false],
    ['onTime', 11, true],
    ['onTime', 12, true],
    ['onTime', 13, false],
    ['reworked', 12, true],
    ['reworked', 13, true],
    ['reworked', 14, false],
    ['satisfied', 7, true],
    ['satisfied', 8, true],
    ['satisfied', 9, false],
  ])('%s %d: %s', (count, value, good) => {
    const result = parse({ [count]: value })
    if (good) expect(result()).toEqual({ ...full, [count]: value })
    else expect(refusal(result)).toEqual(['inconsistent-tally', count])
  })

  it('says both counts and what to do', () => {
    expect(parse({ onTime: 161, completed: 160, due: 160 })).toThrow(
      'test: onTime (161) exceeds completed (160); both counts must cover the same cases',
    )
  })
})

describe('due and accepted are independent', () => {
  it.each([
    ['direct answers make due smaller (2021 Q3)', 2848, 2798],
    ['carry-over makes it larger (2020)', 11204, 11303],
  ])('%s', (_what, accepted, due) => {
    expect(parse({ accepted, due })()).toMatchObject({ accepted, due })
  })

  it('and surveyed may exceed due', () => {
    expect(parse({ surveyed: 14 })()).toMatchObject({ surveyed: 14, due: 13 })
  })
})

describe('counts are whole, not negative, at most 2^53 − 1', () => {
  it.each<[unknown, boolean]>([
    [-1, false],
    [-0, true],
    [0, true],
    [0.5, false],
    [2 ** 53 - 1, true],
    [2 ** 53, false],
    [Number.NaN, false],
    [Number.POSITIVE_INFINITY, false],
    ['13', false],
    [13n, false],
    [null, false],
  ])('%o: %s', (accepted, good) => {
    expect(tallySchema.safeParse({ ...full, accepted }).success).toBe(good)
    expect(tallySchema.safeParse({ ...full, responded: accepted }).success).toBe(good)
  })

  it.each<[string, unknown, string]>([
    ['a missing count', undefined, 'invalid-type'],
    ['NaN', Number.NaN, 'invalid-type'],
    ['a text', '13', 'invalid-type'],
    ['a bigint', 13n, 'invalid-type'],
    ['-1', -1, 'invalid-value'],
    ['half a case', 0.5, 'invalid-value'],
    ['Infinity', Number.POSITIVE_INFINITY, 'invalid-value'],
    ['2^53', 2 ** 53, 'invalid-value'],
  ])('%s is %o: %s', (_what, surveyed, code) => {
    expect(refusal(parse({ surveyed }))).toEqual([code, 'surveyed'])
  })

  it('further counts are kept', () => {
    expect(parse({ responded: 5 })()).toEqual({ ...full, responded: 5 })
  })
})

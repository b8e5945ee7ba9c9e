import { describe, expect, it } from 'vitest'
import type { Tally } from '../../src/model/tally.js'
import { mergeTallies } from '../../src/tally/merge-tallies.js'
import { refusal } from '../exact/failure.js'
import { frozen } from '../exact/frozen.js'

const zero: Tally = frozen({ due: 0, completed: 0, onTime: 0, reworked: 0, surveyed: 0, satisfied: 0 })
const july: Tally = frozen({ due: 3, completed: 3, onTime: 2, reworked: 1, surveyed: 2, satisfied: 1 })
const august: Tally = frozen({ due: 5, completed: 4, onTime: 4, reworked: 0, surveyed: 3, satisfied: 3 })
const both: Tally = frozen({ due: 8, completed: 7, onTime: 6, reworked: 1, surveyed: 5, satisfied: 4 })
const largest = 2 ** 53 - 1

describe('tallies add up', () => {
  it.each<[string, readonly object[], object]>([
    ['none', [], zero],
    ['one', [july], july],
    ['two', [july, august], both],
    ['an empty one between', [july, zero, august], both],
    [
      'accepted, where both state it',
      [
        { ...july, accepted: 4 },
        { ...august, accepted: 6 },
      ],
      { ...both, accepted: 10 },
    ],
    ['accepted is left out where one does not', [{ ...july, accepted: 4 }, august], both],
    ['in the other order too', [august, { ...july, accepted: 4 }], both],
    [
      'accepted as undefined is not stated',
      [
        { ...july, accepted: 4 },
        { ...august, accepted: undefined },
      ],
      both,
    ],
    [
      'a count of a scheme',
      [
        { ...july, responded: 2 },
        { ...august, responded: 5 },
      ],
      { ...both, responded: 7 },
    ],
    ['a count of a scheme, stated by one', [{ ...july, responded: 2 }, august], both],
    [
      'a tally without cases takes nothing away',
      [{ ...july, responded: 2 }, zero],
      { ...july, responded: 2 },
    ],
    ['nor when it comes first', [zero, { ...july, responded: 2 }], { ...july, responded: 2 }],
    ['nor does it add a name', [{ ...zero, responded: 0 }, july], july],
    [
      'names of tallies without cases are kept',
      [
        { ...zero, accepted: 0 },
        { ...zero, responded: 0 },
      ],
      { ...zero, accepted: 0, responded: 0 },
    ],
  ])('%s', (_what, tallies, sum) => {
    expect(mergeTallies(frozen(tallies) as Tally[])).toEqual(sum)
  })

  it('from a generator', () => {
    function* months(): Generator<Tally> {
      yield july
      yield august
    }
    expect(mergeTallies(months())).toEqual(both)
  })

  it('to a fresh object', () => {
    const merged = mergeTallies([july])
    expect(merged).not.toBe(july)
    expect(Object.isFrozen(merged)).toBe(false)
  })
})

describe('a sum holds up to 2^53 − 1', () => {
  it.each([
    [largest - 1, 1, true],
    [largest, 0, true],
    [largest, 1, false],
    [largest, largest, false],
  ])('%d + %d: %s', (a, b, holds) => {
    const merge = () =>
      mergeTallies([
        { ...july, accepted: a },
        { ...july, accepted: b },
      ])
    if (holds) expect(merge().accepted).toBe(largest)
    else expect(refusal(merge)).toEqual(['too-large', 1, 'accepted'])
  })
})

describe('what mergeTallies refuses', () => {
  it.each<[string, unknown, unknown[]]>([
    [
      'an inconsistent tally, by its place',
      [july, { ...july, onTime: 4 }],
      ['inconsistent-tally', 1, 'onTime'],
    ],
    ['a missing count, by its place', [{ ...july, due: undefined }], ['invalid-type', 0, 'due']],
    ['NaN, by its place', [july, august, { ...july, surveyed: Number.NaN }], ['invalid-type', 2, 'surveyed']],
    ['what is no tally, by its place', [july, null], ['invalid-type', 1]],
    ['a text', 'tallies', ['invalid-type']],
    ['one tally, not in a list', july, ['invalid-type']],
    ['nothing', undefined, ['invalid-type']],
  ])('%s', (_what, value, expected) => {
    expect(refusal(() => mergeTallies(value as Tally[]))).toEqual(expected)
  })

  it('says which tally it was', () => {
    expect(() => mergeTallies([july, { ...july, onTime: 4 } as Tally])).toThrow(
      'mergeTallies: tally 1: onTime',
    )
  })
})

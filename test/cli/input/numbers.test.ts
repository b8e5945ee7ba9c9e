import { describe, expect, it } from 'vitest'
import { indexText, shareBelow1, wholeNumber } from '../../../src/cli/input/numbers.js'
import { Refusal } from '../../../src/cli/refusal.js'

describe('numbers behind options', () => {
  it.each([
    ['１０', 10],
    ['10', 10],
    ['０', 0],
  ])('are read with wide digits: %s', (value, expected) => {
    expect(wholeNumber('--rank', value, 0, 100)).toBe(expected)
  })

  it.each([
    ['２５％', '1/4'],
    ['２５%', '1/4'],
    ['０．２５', '1/4'],
    ['１／４', '1/4'],
    ['25％', '1/4'],
  ])('are read as shares: %s', (value, expected) => {
    expect(String(shareBelow1('--weights', value))).toBe(expected)
  })

  it('are read as an index, with the digits that were typed', () => {
    expect(indexText('--index', '８９．９０')).toBe('89.90')
    expect(indexText('--index', '90')).toBe('90')
  })

  it.each(['½', '②', '１０１', '１ ', '－1', ''])('and nothing else is: %s', (value) => {
    expect(() => wholeNumber('--rank', value, 0, 100)).toThrow(Refusal)
  })
})

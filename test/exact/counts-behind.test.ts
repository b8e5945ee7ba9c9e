import { describe, expect, it } from 'vitest'
import { countsBehind } from '../../src/exact/counts-behind.js'
import { refusal } from './failure.js'

describe('the counts behind a printed rate', () => {
  it.each<[string, number, number[]]>([
    // Junshan district bulletin 2021 no. 3
    ['93.51%', 77, [72]],
    ['99.86%', 2798, [2794]],
    ['0.14%', 2798, [4]],
    ['0.21%', 2798, [6]],
    ['1.07%', 560, [6]],
    ['8.61%', 2798, [241]],
    ['8.62%', 2798, []],
    ['17.12%', 2848, []],
    // Both ends, and one step beside them
    ['100%', 160, [160]],
    ['0.00%', 160, [0]],
    ['14.37%', 160, []],
    ['14.38%', 160, [23]],
    ['14.39%', 160, []],
    // Beyond the whole
    ['100.01%', 2798, []],
    ['-3.5%', 2798, []],
    // A coarse figure has many
    ['50%', 200, [99, 100]],
    ['≥99%', 100, [99, 100]],
    ['<2%', 100, [0, 1]],
    ['9.5‰', 1000, []],
    ['9‰', 1000, [9]],
    // Out of nothing there is no rate
    ['0.00%', 0, []],
  ])('%s of %d: %j', (printed, denominator, counts) => {
    expect(countsBehind(printed, denominator)).toEqual(counts)
  })

  it('242 of 2798 is not 8.62%, as the bulletin has it, in any rounding', () => {
    for (const mode of ['halfExpand', 'trunc', 'expand'] as const) {
      expect(countsBehind('8.62%', 2798, mode)).not.toContain(242)
    }
  })

  it('hangs on the rounding', () => {
    expect(countsBehind('14.38%', 160, 'halfTrunc')).toEqual([])
    expect(countsBehind('14.37%', 160, 'halfTrunc')).toEqual([23])
    expect(countsBehind('14.37%', 160, 'trunc')).toEqual([23])
  })

  it('takes a bare figure as percent, with decimals and without', () => {
    expect(countsBehind('93.51', 77)).toEqual([72])
    expect(countsBehind('93.5', 77)).toEqual([72])
    expect(countsBehind('94', 77)).toEqual([72])
  })
})

describe('what countsBehind refuses', () => {
  const call = (printed: unknown, denominator: unknown, mode?: unknown) => () =>
    countsBehind(printed as string, denominator as number, mode as 'trunc' | undefined)
  it.each<[string, () => unknown, string]>([
    ['a denominator as text', call('50%', '77'), 'invalid-type'],
    ['no denominator', call('50%', undefined), 'invalid-type'],
    ['a negative denominator', call('50%', -1), 'invalid-value'],
    ['half a case', call('50%', 0.5), 'invalid-value'],
    ['NaN', call('50%', Number.NaN), 'invalid-value'],
    ['2^53', call('50%', 2 ** 53), 'invalid-value'],
    ['no figure', call('about half', 77), 'not-a-figure'],
    ['a number for a figure', call(50, 77), 'invalid-type'],
    ['an unknown mode', call('50%', 77, 'half-up'), 'invalid-value'],
    ['more than a million counts', call('50%', 2 ** 53 - 1), 'too-large'],
  ])('%s', (_what, refused, code) => {
    expect(refusal(refused)).toEqual([code])
  })

  it('a list of a million is the longest', () => {
    expect(countsBehind('≤100%', 999_999)).toHaveLength(1_000_000)
    expect(refusal(call('≤100%', 1_000_000))).toEqual(['too-large'])
  })

  it('an exact figure out of the largest denominator is no long list', () => {
    expect(countsBehind('≥100%', 2 ** 53 - 1)).toEqual([2 ** 53 - 1])
  })
})

import { describe, expect, it } from 'vitest'
import { type RatioLike, ratio } from '../../src/exact/ratio.js'
import type { RoundingMode } from '../../src/exact/rounding.js'
import { change } from '../../src/rate/change.js'
import { formatPercent } from '../../src/rate/format-percent.js'
import { percentagePoints } from '../../src/rate/percentage-points.js'
import { share } from '../../src/rate/share.js'
import { refusal } from '../exact/failure.js'

describe('share', () => {
  it.each<[RatioLike, RatioLike, string]>([
    [331, 2848, '331/2848'],
    [0, 2848, '0'],
    [2848, 2848, '1'],
    [3, 2, '3/2'],
    [ratio(1, 2), ratio(3, 4), '2/3'],
    [331n, 2848n, '331/2848'],
    [5, 0, 'undefined'],
    [0, 0, 'undefined'],
  ])('%s of %s is %s', (part, whole, expected) => {
    expect(String(share(part, whole))).toBe(expected)
  })
})

describe('change', () => {
  it.each<[RatioLike, RatioLike, string]>([
    [242, 293, '-51/293'],
    [293, 242, '51/242'],
    [0, 293, '-1'],
    [293, 293, '0'],
    [586, 293, '1'],
    [ratio(1, 2), ratio(1, 4), '1'],
    [5, 0, 'undefined'],
    [0, 0, 'undefined'],
  ])('from %s, after %s: %s', (current, previous, expected) => {
    expect(String(change(current, previous))).toBe(expected)
  })

  it('the printed 21.07% of the bulletin is over the wrong base', () => {
    expect(formatPercent(change(242, 293) ?? 0)).toBe('-17.41%')
    expect(formatPercent(share(51, 242) ?? 0)).toBe('21.07%')
  })
})

describe('percentage points', () => {
  it.each<[RatioLike, RatioLike, string]>([
    [ratio(3, 5), ratio(1, 2), '10'],
    [ratio(1, 2), ratio(3, 5), '-10'],
    [1, 0, '100'],
    [ratio(1, 3), ratio(1, 3), '0'],
    [ratio(1, 3), 0, '100/3'],
  ])('from %s, after %s: %s', (current, previous, expected) => {
    expect(String(percentagePoints(current, previous))).toBe(expected)
  })
})

describe('formatPercent', () => {
  it.each<[RatioLike, number | undefined, RoundingMode | undefined, string]>([
    [ratio(23, 160), undefined, undefined, '14.38%'],
    [ratio(2794, 2798), undefined, undefined, '99.86%'],
    [ratio(331, 2848), undefined, undefined, '11.62%'],
    [ratio(23, 160), 2, 'trunc', '14.37%'],
    [ratio(23, 160), 2, 'halfEven', '14.38%'],
    [ratio(23, 160), 2, 'halfTrunc', '14.37%'],
    [ratio(23, 160), 3, undefined, '14.375%'],
    [ratio(23, 160), 0, undefined, '14%'],
    [1, undefined, undefined, '100.00%'],
    [0, undefined, undefined, '0.00%'],
    [ratio(-1, 100_000), undefined, undefined, '0.00%'],
    [ratio(-51, 293), undefined, undefined, '-17.41%'],
    // 99.995% at itself, and one printed digit to each side
    [ratio(999_949, 1_000_000), undefined, undefined, '99.99%'],
    [ratio(999_950, 1_000_000), undefined, undefined, '100.00%'],
    [ratio(999_951, 1_000_000), undefined, undefined, '100.00%'],
  ])('%s to %s places (%s) is %s', (rate, places, mode, printed) => {
    expect(formatPercent(rate, places, mode)).toBe(printed)
  })
})

describe('what is no figure is refused', () => {
  const functions = {
    share,
    change,
    percentagePoints,
    formatPercent: (rate: RatioLike) => formatPercent(rate),
  }
  it.each(Object.entries(functions))('%s', (_name, call) => {
    expect(refusal(() => call(0.5, 1))).toEqual(['not-a-ratio'])
    expect(refusal(() => call(Number.NaN, 1))).toEqual(['not-a-ratio'])
    expect(refusal(() => call(2 ** 53, 1))).toEqual(['not-a-ratio'])
    expect(refusal(() => call('1' as unknown as number, 1))).toEqual(['invalid-type'])
    expect(refusal(() => call(undefined as unknown as number, 1))).toEqual(['invalid-type'])
    expect(refusal(() => call(null as unknown as number, 1))).toEqual(['invalid-type'])
  })

  it('as is the second figure', () => {
    for (const call of [share, change, percentagePoints]) {
      expect(refusal(() => call(1, Number.NaN))).toEqual(['not-a-ratio'])
      expect(refusal(() => call(1, null as unknown as number))).toEqual(['invalid-type'])
    }
  })

  it('and bad places and modes', () => {
    expect(refusal(() => formatPercent(1, -1))).toEqual(['invalid-value'])
    expect(refusal(() => formatPercent(1, 101))).toEqual(['invalid-value'])
    expect(refusal(() => formatPercent(1, 2, 'half-up' as RoundingMode))).toEqual(['invalid-value'])
  })
})

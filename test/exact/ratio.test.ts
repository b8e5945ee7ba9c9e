import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { Ratio, type RatioLike, ratio } from '../../src/exact/ratio.js'
import { refusal } from './failure.js'

describe('a ratio is reduced, its sign above the line', () => {
  it.each([
    [6, 560, '3/280'],
    [-6, 560, '-3/280'],
    [6, -560, '-3/280'],
    [-6, -560, '3/280'],
    [0, 5, '0'],
    [0, -5, '0'],
    [2798, 2798, '1'],
    [280, 3, '280/3'],
  ])('%d / %d is %s', (numerator, denominator, written) => {
    expect(String(ratio(numerator, denominator))).toBe(written)
  })

  it('takes bigints far beyond 2^53', () => {
    expect(String(ratio(10n ** 40n, 4n * 10n ** 38n))).toBe('25')
  })
})

describe('a ratio reads as its fraction everywhere', () => {
  it.each([
    [ratio(280, 3), '280/3'],
    [ratio(100), '100'],
    [ratio(-51, 293), '-51/293'],
  ])('%s', (value, written) => {
    expect(value.toString()).toBe(written)
    expect(JSON.stringify({ value })).toBe(`{"value":"${written}"}`)
    expect(inspect(value)).toBe(written)
    expect(inspect({ value })).toBe(`{ value: ${written} }`)
  })
})

describe('a ratio never changes', () => {
  it('is frozen', () => {
    const third = ratio(1, 3)
    expect(Object.isFrozen(third)).toBe(true)
    expect(() => Object.assign(third, { numerator: 2n })).toThrow(TypeError)
  })

  it('stays what it was through every operation', () => {
    const third = ratio(1, 3)
    third.plus(1)
    third.minus(1)
    third.times(2)
    third.dividedBy(2)
    third.negated()
    third.rounded(1)
    expect(String(third)).toBe('1/3')
  })
})

describe('comparison', () => {
  it.each([
    [ratio(1, 3), ratio(3333, 10_000), 1],
    [ratio(1, 3), ratio(2, 6), 0],
    [ratio(1, 3), ratio(3334, 10_000), -1],
    [ratio(-1, 3), 0, -1],
    [ratio(9_007_199_254_740_993n), 9_007_199_254_740_992n, 1],
  ] as const)('%s against %s is %d', (left, right, order) => {
    expect(left.compare(right)).toBe(order)
    expect(left.equals(right)).toBe(order === 0)
  })
})

describe('sums', () => {
  it('add up exactly, and nothing adds up to 0', () => {
    expect(String(Ratio.sum([ratio(1, 10), ratio(2, 10), 3, 4n]))).toBe('73/10')
    expect(String(Ratio.sum([]))).toBe('0')
  })

  it('refuse what cannot be gone through', () => {
    expect(refusal(() => Ratio.sum(null as unknown as RatioLike[]))).toEqual(['invalid-type'])
  })
})

describe('what is no ratio is refused', () => {
  it.each([
    ['a denominator of 0', () => ratio(1, 0), 'division-by-zero'],
    ['0/0', () => ratio(0, 0), 'division-by-zero'],
    ['division by 0', () => ratio(1).dividedBy(0), 'division-by-zero'],
    ['division by a ratio of 0', () => ratio(1).dividedBy(ratio(0)), 'division-by-zero'],
    ['a number with decimals', () => ratio(0.5), 'not-a-ratio'],
    ['NaN', () => ratio(Number.NaN), 'not-a-ratio'],
    ['Infinity', () => ratio(1, Number.POSITIVE_INFINITY), 'not-a-ratio'],
    ['2^53, which may have been 2^53 + 1', () => ratio(2 ** 53), 'not-a-ratio'],
    ['a text', () => ratio('1' as unknown as number), 'invalid-type'],
    ['nothing', () => ratio(undefined as unknown as number), 'invalid-type'],
    ['numbers to the constructor', () => new Ratio(1 as unknown as bigint), 'invalid-type'],
    ['an operand with decimals', () => ratio(1).plus(0.5), 'not-a-ratio'],
    ['null as operand', () => ratio(1).times(null as unknown as number), 'invalid-type'],
    ['half a ratio', () => ratio(1).minus({ numerator: 1n } as unknown as Ratio), 'invalid-type'],
    ['an unreduced 1/0', () => ratio(1).plus({ numerator: 1n, denominator: 0n }), 'invalid-type'],
  ])('%s', (_what, call, code) => {
    expect(refusal(call)).toEqual([code])
  })

  it('2^53 − 1 is the last whole number that is taken', () => {
    expect(String(ratio(Number.MAX_SAFE_INTEGER))).toBe('9007199254740991')
  })
})

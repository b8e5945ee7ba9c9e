import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { type Bound, Interval } from '../../src/exact/interval.js'
import { parseRatio, ratio } from '../../src/exact/ratio.js'
import { refusal } from './failure.js'

const open = (value: number): Bound => ({ at: ratio(value), closed: false })
const closed = (value: number): Bound => ({ at: ratio(value), closed: true })

describe('an interval reads in the usual notation', () => {
  it.each([
    [new Interval(closed(1), open(2)), '[1, 2)'],
    [new Interval(open(1), closed(2)), '(1, 2]'],
    [new Interval(undefined, closed(2)), '(−∞, 2]'],
    [new Interval(open(1), undefined), '(1, ∞)'],
    [new Interval(undefined, undefined), '(−∞, ∞)'],
    [Interval.exactly(ratio(1, 3)), '[1/3, 1/3]'],
    [Interval.closed(ratio(0), ratio(100)), '[0, 100]'],
  ])('%s', (interval, written) => {
    expect(interval.toString()).toBe(written)
    expect(JSON.stringify([interval])).toBe(JSON.stringify([written]))
    expect(inspect(interval)).toBe(written)
    expect(Object.isFrozen(interval)).toBe(true)
  })
})

describe('an interval is never empty', () => {
  it.each<[string, Bound, Bound]>([
    ['ends in the wrong order', closed(2), closed(1)],
    ['one point, left out below', open(1), closed(1)],
    ['one point, left out above', closed(1), open(1)],
    ['one point, left out on both sides', open(1), open(1)],
  ])('%s', (_what, lower, upper) => {
    expect(refusal(() => new Interval(lower, upper))).toEqual(['invalid-value'])
  })

  it('what two intervals do not share is undefined', () => {
    const below = new Interval(closed(0), open(1))
    expect(below.intersect(new Interval(closed(1), closed(2)))).toBeUndefined()
    expect(below.intersect(new Interval(closed(2), closed(3)))).toBeUndefined()
    expect(String(new Interval(closed(0), closed(1)).intersect(new Interval(closed(1), open(2))))).toBe(
      '[1, 1]',
    )
  })
})

describe('the ends of 97.40%, which is [97.395, 97.405)', () => {
  const printed = new Interval(
    { at: parseRatio('97.395'), closed: true },
    { at: parseRatio('97.405'), closed: false },
  )
  it.each([
    ['97.394', false],
    ['97.395', true],
    ['97.396', true],
    ['97.404', true],
    ['97.405', false],
    ['97.406', false],
  ])('%s: %s', (value, inside) => {
    expect(printed.contains(parseRatio(value))).toBe(inside)
  })
})

describe('division', () => {
  const numerator = new Interval(closed(1), open(2))
  it.each([
    ['by what reaches down to 0', new Interval(closed(0), closed(1))],
    ['by what comes as near to 0 as one likes', new Interval(open(0), closed(1))],
    ['by what lies on both sides of 0', new Interval(closed(-1), closed(1))],
    ['by what lies below 0', new Interval(closed(-2), closed(-1))],
    ['by what has no upper end', new Interval(closed(1), undefined)],
    ['by what has no lower end', new Interval(undefined, closed(1))],
  ])('%s is undefined', (_what, divisor) => {
    expect(numerator.dividedBy(divisor)).toBeUndefined()
  })

  it.each([
    [new Interval(closed(0), closed(6)), new Interval(open(2), open(3)), '[0, 3)'],
    [new Interval(closed(-6), closed(-1)), new Interval(open(2), closed(3)), '(-3, -1/3]'],
    [new Interval(undefined, closed(6)), new Interval(closed(2), closed(3)), '(−∞, 3]'],
  ])('%s / %s is %s', (dividend, divisor, quotient) => {
    expect(String(dividend.dividedBy(divisor))).toBe(quotient)
  })
})

describe('the only value', () => {
  it.each([
    [Interval.exactly(ratio(72)), '72'],
    [new Interval(closed(72), open(73)), 'undefined'],
    [new Interval(closed(72), undefined), 'undefined'],
  ])('of %s is %s', (interval, only) => {
    expect(String(interval.only)).toBe(only)
  })
})

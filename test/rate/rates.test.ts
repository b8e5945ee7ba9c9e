import { describe, expect, it } from 'vitest'
import type { Tally } from '../../src/model/tally.js'
import { completionRate } from '../../src/rate/completion-rate.js'
import { dissatisfactionRate } from '../../src/rate/dissatisfaction-rate.js'
import { formatPercent } from '../../src/rate/format-percent.js'
import { onTimeRate } from '../../src/rate/on-time-rate.js'
import { overdueRate } from '../../src/rate/overdue-rate.js'
import { reworkRate } from '../../src/rate/rework-rate.js'
import { satisfactionRate } from '../../src/rate/satisfaction-rate.js'
import { refusal } from '../exact/failure.js'
import { frozen } from '../exact/frozen.js'

const rates = {
  completionRate,
  onTimeRate,
  overdueRate,
  reworkRate,
  satisfactionRate,
  dissatisfactionRate,
}
type RateName = keyof typeof rates
const names = Object.keys(rates) as RateName[]

/** The district's hotline, Junshan district bulletin 2021 no. 3: 6 of 560 asked were dissatisfied. */
const district: Tally = frozen({
  accepted: 2848,
  due: 2798,
  completed: 2798,
  onTime: 2794,
  reworked: 6,
  surveyed: 560,
  satisfied: 554,
})
const zero: Tally = frozen({ due: 0, completed: 0, onTime: 0, reworked: 0, surveyed: 0, satisfied: 0 })

describe('the rates of the district, as printed in the bulletin', () => {
  it.each<[RateName, string]>([
    ['completionRate', '100.00%'],
    ['onTimeRate', '99.86%'],
    ['overdueRate', '0.14%'],
    ['reworkRate', '0.21%'],
    ['dissatisfactionRate', '1.07%'],
  ])('%s %s', (name, printed) => {
    expect(formatPercent(rates[name](district) ?? Number.NaN)).toBe(printed)
  })
})

describe('an empty denominator has no rate', () => {
  it.each(names)('%s of nothing is undefined', (name) => {
    expect(rates[name](zero)).toBeUndefined()
  })

  it.each<[RateName, object, string]>([
    ['completionRate', { surveyed: 5 }, 'undefined'],
    ['satisfactionRate', { surveyed: 5 }, '0'],
    ['dissatisfactionRate', { surveyed: 5 }, '1'],
    ['satisfactionRate', { due: 5 }, 'undefined'],
    ['completionRate', { due: 5 }, '0'],
    ['completionRate', { accepted: 5 }, 'undefined'],
  ])('%s of %j alone is %s', (name, counts, rate) => {
    expect(String(rates[name](frozen({ ...zero, ...counts })))).toBe(rate)
  })
})

describe('dissatisfaction', () => {
  const asked = { ...zero, surveyed: 10, satisfied: 7 }
  it.each<[string, object, string]>([
    ['is what is not satisfaction', {}, '3/10'],
    ['leaves 基本满意 out', { basicallySatisfied: 2 }, '1/10'],
    ['goes by its own count', { dissatisfied: 2 }, '1/5'],
    ['goes by its own count beside 基本满意', { basicallySatisfied: 1, dissatisfied: 2 }, '1/5'],
    ['may be nothing', { basicallySatisfied: 3 }, '0'],
  ])('%s', (_what, counts, rate) => {
    expect(String(dissatisfactionRate(frozen({ ...asked, ...counts } as Tally)))).toBe(rate)
  })

  it.each<[string, object]>([
    ['more dissatisfied than asked', { dissatisfied: 11 }],
    ['more satisfied and basically satisfied than asked', { basicallySatisfied: 4 }],
    ['more satisfied and dissatisfied than asked', { dissatisfied: 4 }],
    ['more of all three than asked', { basicallySatisfied: 2, dissatisfied: 2 }],
  ])('has no rate of %s', (_what, counts) => {
    const [code] = refusal(() => dissatisfactionRate(frozen({ ...asked, ...counts } as Tally)))
    expect(code).toBe('inconsistent-tally')
  })
})

describe('a tally that cannot be true has no rate at all', () => {
  it.each(names)('%s', (name) => {
    const rate = rates[name]
    const of = (fields: object) => () => rate(frozen({ ...district, ...fields }) as Tally)
    expect(refusal(of({ completed: 2799 }))).toEqual(['inconsistent-tally', 'completed'])
    expect(refusal(of({ completed: 2793 }))).toEqual(['inconsistent-tally', 'onTime'])
    expect(refusal(of({ reworked: 2799 }))).toEqual(['inconsistent-tally', 'reworked'])
    expect(refusal(of({ satisfied: 561 }))).toEqual(['inconsistent-tally', 'satisfied'])
    expect(refusal(of({ due: Number.NaN }))).toEqual(['invalid-type', 'due'])
    expect(refusal(of({ due: -1 }))).toEqual(['invalid-value', 'due'])
    expect(refusal(of({ surveyed: undefined }))).toEqual(['invalid-type', 'surveyed'])
    expect(refusal(() => rate(null as unknown as Tally))).toEqual(['invalid-type'])
    expect(of({ completed: 2799 })).toThrow(new RegExp(`^${name}: `))
  })
})

import { describe, expect, it } from 'vitest'
import { deadlineSchema, epochOf, epochOfDeadline, startOfChineseDay } from '../../src/model/instant.js'

describe('a bare date as deadline means the end of that day in China', () => {
  it.each([
    ['2021-09-10', '2021-09-10T23:59:59.999+08:00'],
    ['2020-02-29', '2020-02-29T23:59:59.999+08:00'],
    ['2021-12-31', '2021-12-31T23:59:59.999+08:00'],
    // Chinese summer time (1986 to 1991) is none of the library's concern: the offset is +08:00 throughout.
    ['1988-07-01', '1988-07-01T23:59:59.999+08:00'],
  ])('%s is %s', (date, instant) => {
    expect(deadlineSchema.safeParse(date).success).toBe(true)
    expect(epochOfDeadline(date)).toBe(epochOf(instant))
    expect(epochOfDeadline(date) + 1).toBe(epochOf(instant.replace('.999', '.000')) + 1000)
  })

  it('an instant means itself', () => {
    expect(epochOfDeadline('2021-09-10T17:30:00+08:00')).toBe(epochOf('2021-09-10T09:30:00Z'))
  })
})

describe('a day in China starts 16 hours into the day before', () => {
  it.each([
    [2021, 6, 1, '2021-06-30T16:00:00Z'],
    [2021, 12, 1, '2021-12-31T16:00:00Z'],
    [2020, 1, 29, '2020-02-28T16:00:00Z'],
    [99, 0, 1, '0098-12-31T16:00:00Z'],
  ])('year %d, month %d (from 0), day %d: %s', (year, month, day, instant) => {
    expect(startOfChineseDay(year, month, day)).toBe(epochOf(instant))
  })
})

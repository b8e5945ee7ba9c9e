import * as z from 'zod'

/** 时刻 (instant): ISO 8601 with an offset, `2021-07-28T09:30:00+08:00`. */
export const instantSchema = z.iso.datetime({
  offset: true,
  error: 'expected an instant with an offset, such as "2021-07-28T09:30:00+08:00"',
})

/** 期限 (deadline): an instant, or a bare date, which means the end of that day in China (+08:00). */
export const deadlineSchema = z.union([instantSchema, z.iso.date()], {
  error: 'expected a date or an instant with an offset, such as "2021-07-28" or "2021-07-28T17:30:00+08:00"',
})

const chinaOffset = 8 * 3_600_000
const day = 86_400_000

/** Milliseconds since 1970 of an instant that has been checked. */
export const epochOf = (instant: string): number => Date.parse(instant)

/** Milliseconds since 1970 of the last moment that still meets the deadline. */
export const epochOfDeadline = (deadline: string): number =>
  deadline.length === 10 ? Date.parse(`${deadline}T00:00:00Z`) - chinaOffset + day - 1 : Date.parse(deadline)

/** Milliseconds since 1970 at which a day begins in China; `month` counts from 0 and may run over. */
export const startOfChineseDay = (year: number, month: number, date: number): number => {
  const start = new Date(0)
  start.setUTCFullYear(year, month, date)
  return start.getTime() - chinaOffset
}

import * as z from 'zod'
import { InputError, shown } from '../input-error.js'
import { epochOf, instantSchema, startOfChineseDay } from './instant.js'
import { parseInput } from './parse-input.js'

const spans = { month: 1, quarter: 3, half: 6, year: 12 } as const

/**
 * Schema of a {@link Period}.
 *
 * @example
 * import { periodSchema } from 'hotline-score'
 *
 * periodSchema.safeParse({ year: 2021, unit: 'quarter', number: 5 }).success // => false
 */
export const periodSchema = z
  .strictObject({
    /** The calendar year. */
    year: z.int().min(1900).max(9999).meta({ title: '年' }),
    /** How long the period is. */
    unit: z.enum(['month', 'quarter', 'half', 'year']).meta({ title: '长度' }),
    /** Which one of the year, from 1. */
    number: z.int().min(1).max(12).meta({ title: '序号' }),
  })
  .refine(({ unit, number }) => number * spans[unit] <= 12, {
    path: ['number'],
    error: 'a year has 12 months, 4 quarters, 2 halves',
  })
  .meta({ title: 'Period', description: '统计时期' })

/** 时期 (period): a month, quarter, half-year or year of the Chinese calendar day (+08:00). */
export interface Period extends z.infer<typeof periodSchema> {}

const digits: Readonly<Record<string, number>> = Object.fromEntries(
  [...'一二三四五六七八九十', '十一', '十二'].map((c, i) => [c, i + 1]),
)
const ordinal = (text: string | undefined): number =>
  text === undefined ? 1 : (digits[text] ?? Number(text))

const forms: readonly (readonly [RegExp, Period['unit'], ((number: string) => number)?])[] = [
  [/^(\d{4})年?度?$/, 'year'],
  [/^(\d{4})-?[Qq]([1-4])$/, 'quarter'],
  [/^(\d{4})-?[Hh]([12])$/, 'half'],
  [/^(\d{4})-(0[1-9]|1[0-2])$/, 'month'],
  [/^(\d{4})年(1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])月份?$/, 'month'],
  [/^(\d{4})年第?([1-4一二三四])季度?$/, 'quarter'],
  [/^(\d{4})年([上下])半年$/, 'half', (half) => (half === '上' ? 1 : 2)],
  [/^(\d{4})年(1-3|4-6|7-9|10-12)月份?$/, 'quarter', (months) => Number(months.split('-')[1]) / 3],
  [/^(\d{4})年(1-6|7-12)月份?$/, 'half', (months) => Number(months.split('-')[1]) / 6],
]

/**
 * Reads a period: `2021-Q3`, `2021-09`, `2021-H1`, `2021`, `2021年第三季度`, `2021年7-9月`, `2021年9月份`, `2021年上半年`.
 *
 * @throws InputError `not-a-period` for any other text, `invalid-type` for what is no text
 * @example
 * import { parsePeriod } from 'hotline-score'
 *
 * parsePeriod('2021年第三季度') // => { year: 2021, unit: 'quarter', number: 3 }
 * parsePeriod('2021-Q5') // throws InputError not-a-period
 */
export const parsePeriod = (text: string): Period => {
  if (typeof text !== 'string') {
    throw new InputError('invalid-type', `parsePeriod: expected a text such as "2021-Q3", got ${shown(text)}`)
  }
  const plain = text
    .slice(0, 40)
    .replace(/[０-９]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(/[—–－~～至]/g, '-')
    .trim()
  for (const [form, unit, read = ordinal] of forms) {
    const found = text.length <= 40 ? form.exec(plain) : null
    if (!found) continue
    const period = periodSchema.safeParse({
      year: Number(found[1]),
      unit,
      number: found[2] === undefined ? 1 : read(found[2]),
    })
    if (period.success) return period.data
  }
  throw new InputError(
    'not-a-period',
    `parsePeriod: expected a month, quarter, half-year or year such as "2021-09", "2021-Q3", "2021-H1", "2021" or "2021年第三季度", got ${shown(text)}`,
  )
}

/**
 * Writes a period in its short form; {@link parsePeriod} reads it back.
 *
 * @throws InputError when the argument is no period
 * @example
 * import { formatPeriod } from 'hotline-score'
 *
 * formatPeriod({ year: 2021, unit: 'month', number: 9 }) // => "2021-09"
 */
export const formatPeriod = (period: Period): string => {
  const { year, unit, number } = parseInput(periodSchema, period, 'formatPeriod')
  if (unit === 'year') return `${year}`
  if (unit === 'month') return `${year}-${String(number).padStart(2, '0')}`
  return `${year}-${unit === 'quarter' ? 'Q' : 'H'}${number}`
}

/**
 * Whether an instant falls into the period, by the calendar of China (+08:00): from the first midnight on, up to but not
 * including the midnight after the last day.
 *
 * @throws InputError when the period or the instant (ISO 8601 with an offset) is none
 * @example
 * import { parsePeriod, periodContains } from 'hotline-score'
 *
 * periodContains(parsePeriod('2021-Q3'), '2021-06-30T16:00:00Z') // => true
 */
export const periodContains = (period: Period, instant: string): boolean => {
  const at = epochOf(parseInput(instantSchema, instant, 'periodContains'))
  const [start, end] = periodEpochs(period)
  return at >= start && at < end
}

/** The milliseconds since 1970 at which the period starts and at which the next one does. */
export const periodEpochs = (period: Period): readonly [start: number, end: number] => {
  if (typeof period === 'string') {
    throw new InputError(
      'invalid-type',
      `period: expected a Period, got the text ${shown(period)}: parsePeriod reads it`,
      [],
    )
  }
  const { year, unit, number } = parseInput(periodSchema, period, 'period')
  const months = spans[unit]
  return [startOfChineseDay(year, (number - 1) * months, 1), startOfChineseDay(year, number * months, 1)]
}

/**
 * 上期 (the period before this one, of the same length), for 环比.
 *
 * @throws InputError when the argument is no period
 * @example
 * import { formatPeriod, parsePeriod, previousPeriod } from 'hotline-score'
 *
 * formatPeriod(previousPeriod(parsePeriod('2021-Q1'))) // => "2020-Q4"
 */
export const previousPeriod = (period: Period): Period => {
  const { year, unit, number } = parseInput(periodSchema, period, 'previousPeriod')
  const before =
    number > 1 ? { year, unit, number: number - 1 } : { year: year - 1, unit, number: 12 / spans[unit] }
  return parseInput(periodSchema, before, 'previousPeriod: the period before')
}

/**
 * 上年同期 (the same period last year), for 同比.
 *
 * @throws InputError when the argument is no period
 * @example
 * import { formatPeriod, parsePeriod, samePeriodLastYear } from 'hotline-score'
 *
 * formatPeriod(samePeriodLastYear(parsePeriod('2021-Q3'))) // => "2020-Q3"
 */
export const samePeriodLastYear = (period: Period): Period => {
  const { year, ...rest } = parseInput(periodSchema, period, 'samePeriodLastYear')
  return parseInput(periodSchema, { ...rest, year: year - 1 }, 'samePeriodLastYear: the year before')
}

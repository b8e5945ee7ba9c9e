import { describe, expect, it } from 'vitest'
import {
  formatPeriod,
  type Period,
  parsePeriod,
  periodContains,
  previousPeriod,
  samePeriodLastYear,
} from '../../src/model/period.js'
import { refusal } from '../exact/failure.js'

describe('periods as bulletins print them', () => {
  it.each([
    ['2021', '2021'],
    ['2021年', '2021'],
    ['2021年度', '2021'],
    ['２０２１年', '2021'],
    ['2021-Q3', '2021-Q3'],
    ['2021Q3', '2021-Q3'],
    ['2021-q3', '2021-Q3'],
    ['2021年第三季度', '2021-Q3'],
    ['2021年三季度', '2021-Q3'],
    ['2021年第3季度', '2021-Q3'],
    ['2021年7-9月', '2021-Q3'],
    ['2021年7—9月', '2021-Q3'],
    ['2021年7至9月', '2021-Q3'],
    ['2021年７～９月份', '2021-Q3'],
    ['2021年10-12月', '2021-Q4'],
    ['2021年1-3月', '2021-Q1'],
    ['2021-H1', '2021-H1'],
    ['2021年上半年', '2021-H1'],
    ['2021年下半年', '2021-H2'],
    ['2021年1-6月', '2021-H1'],
    ['2021年7-12月', '2021-H2'],
    ['2021-09', '2021-09'],
    ['2021年9月', '2021-09'],
    ['2021年09月份', '2021-09'],
    ['2021年九月', '2021-09'],
    ['2021年十月', '2021-10'],
    ['2021年十一月份', '2021-11'],
    ['2021年十二月', '2021-12'],
    [' 2021年12月 ', '2021-12'],
    ['1900', '1900'],
    ['9999-12', '9999-12'],
  ])('%s is %s', (text, short) => {
    expect(formatPeriod(parsePeriod(text))).toBe(short)
  })

  it.each([
    [''],
    ['21-Q3'],
    ['2021-Q0'],
    ['2021-Q5'],
    ['2021-H0'],
    ['2021-H3'],
    ['2021-00'],
    ['2021-13'],
    ['2021-9'],
    ['2021年0月'],
    ['2021年13月'],
    ['2021年十三月'],
    ['2021年第五季度'],
    ['2021年1-9月'],
    ['2021年2-4月'],
    ['2021年9月10日'],
    ['2021-09-10'],
    ['第三季度'],
    ['春节期间'],
    ['1899'],
    ['二〇二一年'],
    [`2021${' '.repeat(60)}`],
  ])('%j is none', (text) => {
    expect(refusal(() => parsePeriod(text))).toEqual(['not-a-period'])
  })

  it.each([[2021], [null], [undefined], [['2021']]])('%o is no text', (value) => {
    expect(refusal(() => parsePeriod(value as unknown as string))).toEqual(['invalid-type'])
  })
})

describe('a period begins and ends at midnight in China', () => {
  it.each([
    ['2021-Q3', '2021-06-30T23:59:59+08:00', false],
    ['2021-Q3', '2021-06-30T23:59:59.999+08:00', false],
    ['2021-Q3', '2021-07-01T00:00:00+08:00', true],
    ['2021-Q3', '2021-09-30T23:59:59.999+08:00', true],
    ['2021-Q3', '2021-10-01T00:00:00+08:00', false],
    ['2021-Q3', '2021-06-30T15:59:59Z', false],
    ['2021-Q3', '2021-06-30T16:00:00Z', true],
    ['2021-Q3', '2021-09-30T15:59:59Z', true],
    ['2021-Q3', '2021-09-30T16:00:00Z', false],
    ['2021-Q3', '2021-06-30T11:00:00-05:00', true],
    ['2020-02', '2020-02-29T23:59:59+08:00', true],
    ['2020-02', '2020-03-01T00:00:00+08:00', false],
    ['2021-02', '2021-02-28T23:59:59+08:00', true],
    ['2021-02', '2021-03-01T00:00:00+08:00', false],
    ['2000-02', '2000-02-29T12:00:00Z', true],
    ['2021', '2020-12-31T23:59:59+08:00', false],
    ['2021', '2021-01-01T00:00:00+08:00', true],
    ['2021', '2021-12-31T23:59:59+08:00', true],
    ['2021', '2022-01-01T00:00:00+08:00', false],
    ['2021-H1', '2021-06-30T23:59:59+08:00', true],
    ['2021-H2', '2021-06-30T23:59:59+08:00', false],
    ['9999', '9999-12-31T23:59:59+08:00', true],
  ])('%s and %s: %s', (period, instant, inside) => {
    expect(periodContains(parsePeriod(period), instant)).toBe(inside)
  })
})

describe('the periods to compare with', () => {
  it.each([
    ['2021-Q3', '2021-Q2', '2020-Q3'],
    ['2021-Q1', '2020-Q4', '2020-Q1'],
    ['2021-01', '2020-12', '2020-01'],
    ['2021-03', '2021-02', '2020-03'],
    ['2021-H2', '2021-H1', '2020-H2'],
    ['2021-H1', '2020-H2', '2020-H1'],
    ['2021', '2020', '2020'],
    ['1901-Q1', '1900-Q4', '1900-Q1'],
  ])('%s is compared with %s and %s', (text, previous, lastYear) => {
    const period = Object.freeze(parsePeriod(text))
    expect(formatPeriod(previousPeriod(period))).toBe(previous)
    expect(formatPeriod(samePeriodLastYear(period))).toBe(lastYear)
  })

  it('before the first period of the calendar there is none', () => {
    const first: Period = { year: 1900, unit: 'quarter', number: 1 }
    expect(refusal(() => previousPeriod(first))).toEqual(['invalid-value', 'year'])
    expect(refusal(() => samePeriodLastYear(first))).toEqual(['invalid-value', 'year'])
  })
})

describe('what is no period is refused', () => {
  it.each<[string, unknown, unknown[]]>([
    ['a text', '2021-Q3', ['invalid-type']],
    ['nothing', undefined, ['invalid-type']],
    ['a fifth quarter', { year: 2021, unit: 'quarter', number: 5 }, ['invalid-value', 'number']],
    ['a third half', { year: 2021, unit: 'half', number: 3 }, ['invalid-value', 'number']],
    ['a thirteenth month', { year: 2021, unit: 'month', number: 13 }, ['invalid-value', 'number']],
    ['a second year', { year: 2021, unit: 'year', number: 2 }, ['invalid-value', 'number']],
    ['a quarter 0', { year: 2021, unit: 'quarter', number: 0 }, ['invalid-value', 'number']],
    ['a week', { year: 2021, unit: 'week', number: 1 }, ['invalid-value', 'unit']],
    ['a year as text', { year: '2021', unit: 'year', number: 1 }, ['invalid-type', 'year']],
    ['a field too many', { year: 2021, unit: 'year', number: 1, month: 2 }, ['unknown-key']],
  ])('%s', (_what, value, expected) => {
    const period = value as Period
    expect(refusal(() => formatPeriod(period))).toEqual(expected)
    expect(refusal(() => previousPeriod(period))).toEqual(expected)
    expect(refusal(() => samePeriodLastYear(period))).toEqual(expected)
    expect(refusal(() => periodContains(period, '2021-07-01T00:00:00Z'))).toEqual(expected)
  })

  it.each([['2021-07-01'], ['2021-07-01T00:00:00'], [0], [undefined], [new Date(0)]])(
    '%o is no instant',
    (value) => {
      const [code] = refusal(() => periodContains(parsePeriod('2021'), value as string))
      expect(['invalid-value', 'invalid-type']).toContain(code)
    },
  )
})

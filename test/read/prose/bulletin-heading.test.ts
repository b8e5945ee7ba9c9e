import { describe, expect, it } from 'vitest'
import { periodOf } from '../../../src/read/period.js'
import { titleOf } from '../../../src/read/title.js'

describe('the title of a text', () => {
  it.each([
    ['its first line', '云梦区热线工作情况通报\n二季度受理5件。', '云梦区热线工作情况通报'],
    ['the first that is not blank', '\n  \n 热线月报 \n受理5件', '热线月报'],
    ['none where that is a sentence', '二季度热线受理5件。\n通报', undefined],
    ['none where that has clauses', '二季度热线受理5件,办结4件', undefined],
    ['none where that is a row of a table', '热线\t受理数', undefined],
    ['none where that says nothing of a bulletin', '云梦区人民政府\n热线通报', undefined],
    ['none where that is long', `${'热线'.repeat(31)}`, undefined],
    ['none of nothing', '', undefined],
  ])('%s', (_, text, title) => {
    expect(titleOf(text)).toBe(title)
  })
})

describe('the period of a bulletin', () => {
  it.each([
    ['a quarter', '2022年第二季度通报', '', '2022-Q2'],
    ['a quarter in digits', '2022年3季度通报', '', '2022-Q3'],
    ['a quarter of a 年度', '2022年度第四季度通报', '', '2022-Q4'],
    ['a month', '2022年9月热线月报', '', '2022-09'],
    ['a month of two digits', '2022年12月热线月报', '', '2022-12'],
    ['a half', '2022年上半年通报', '', '2022-H1'],
    ['the other half', '2022年下半年通报', '', '2022-H2'],
    ['a year in the title yields to the text', '2022年热线通报', '2022年9月受理5件。', '2022-09'],
    ['a year, where nothing is more exact', '2022年热线通报', '2022年热线通报', '2022'],
    ['the one the text names most often', undefined, '2022年9月,2022年8月,2022年9月。', '2022-09'],
    ['the first of equals', undefined, '2022年8月,2022年9月。', '2022-08'],
    ['the title before the text', '2022年9月热线月报', '2022年8月,2022年8月', '2022-09'],
    ['none without a year', '9月热线月报', '9月受理5件', undefined],
    ['none of nothing', undefined, '', undefined],
  ])('%s', (_, title, text, period) => {
    expect(periodOf(title, text)).toBe(period)
  })
})

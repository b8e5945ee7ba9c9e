import { describe, expect, it } from 'vitest'
import type { Scheme } from '../../src/model/scheme.js'
import { breakevenText } from '../../src/report/breakeven-text.js'
import { comparisonCsv } from '../../src/report/csv/comparison-csv.js'
import { fraction } from '../../src/report/csv/csv.js'
import { reportHtml } from '../../src/report/html/report-html.js'
import { besideWide } from '../../src/report/messages/zh/beside-wide.js'
import { rankText } from '../../src/report/rank-text.js'
import { yueyang2021 } from '../../src/schemes/yueyang-2021.js'
import { assess } from '../../src/score/assess.js'
import { breakeven } from '../../src/score/breakeven/breakeven.js'
import { compare } from '../../src/score/comparison/compare.js'
import { explainRank } from '../../src/score/explain-rank/explain-rank.js'
import { tallyOf } from '../score/support/tallies.js'

const named: Scheme = {
  ...yueyang2021,
  id: 'named',
  grades: [
    { grade: '优秀', from: 96 },
    { grade: '良好', from: 80 },
    { grade: '合格', from: 0 },
  ],
}
const unit = tallyOf([10, 10, 10, 0, 10, 5])

describe('the words of a report', () => {
  it('have no blanks beside Chinese grades, and blanks beside others', () => {
    const text = rankText(explainRank(assess({ 甲: unit }, named), '甲'))
    expect(text).toContain('升为优秀还差 ')
    expect(text).toContain('即为优秀。')
    expect(text).toContain('即降为合格。')
    expect(breakevenText(breakeven(unit, named, { grade: '优秀' }, { unit: '甲' }))).toContain(
      '的等级要达到优秀，',
    )
    const letters = rankText(explainRank(assess({ 甲: tallyOf([10, 10, 10, 0, 10, 0]) }, yueyang2021), '甲'))
    expect(letters).toContain('升为 A 还差 ')
    expect(letters).toContain('即为 A。')
    expect(letters).toContain('即降为 C。')
    expect([besideWide('A类'), besideWide('第A')]).toEqual([' A类', '第A '])
  })

  it('do not set the only unit against others', () => {
    const alone = explainRank(assess({ 甲: unit }, yueyang2021), '甲')
    expect(rankText(alone)).toContain('有名次的只有它一个，名次不说明高低。')
    expect(rankText(alone)).not.toContain('各不相同')
    expect(rankText(alone, { language: 'en' })).toContain('It is the only unit with a rank')
  })
})

describe('a page without an audit', () => {
  it('says what it is', () => {
    const table = assess({ 甲: unit }, yueyang2021)
    const page = reportHtml({ assessment: table })
    expect(page).toContain('<title>综合评价表</title>')
    expect(page).toContain('<h1>综合评价表</h1>')
    expect(page).toContain('计算方法：')
    expect(page).not.toMatch(/数字核对报告|核对方法/)
    expect(reportHtml({ assessment: table, title: '三季度' })).toContain('<p class="kind">综合评价表</p>')
    expect(reportHtml({ assessment: table }, { language: 'en' })).toContain('<title>Assessed table</title>')
  })
})

describe('a fraction in CSV', () => {
  it('has the minus of all figures, and no mark of a text', () => {
    const of = (onTime: number) => assess({ 甲: tallyOf([7, 7, onTime, 0, 7, 7]) }, yueyang2021)
    const [, line] = comparisonCsv(compare(of(7), of(6))).split('\r\n')
    expect(line).toContain(',-30÷7,')
    expect(fraction('-685/14')).toBe('-685÷14')
  })
})

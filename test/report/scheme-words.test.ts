import { describe, expect, it } from 'vitest'
import type { Scheme } from '../../src/model/scheme.js'
import { breakevenText } from '../../src/report/breakeven-text.js'
import { comparisonText } from '../../src/report/comparison-text.js'
import { reportHtml } from '../../src/report/html/report-html.js'
import { assessmentMarkdown } from '../../src/report/markdown/assessment-markdown.js'
import { messagesIn } from '../../src/report/messages.js'
import { rankText } from '../../src/report/rank-text.js'
import { schemeName } from '../../src/report/scheme-words.js'
import { whatIfText } from '../../src/report/what-if-text.js'
import { responseSolvedSatisfied } from '../../src/schemes/response-solved-satisfied.js'
import { yueyang2021 } from '../../src/schemes/yueyang-2021.js'
import { assess } from '../../src/score/assess.js'
import { breakeven } from '../../src/score/breakeven/breakeven.js'
import { compare } from '../../src/score/comparison/compare.js'
import { explainRank } from '../../src/score/explain-rank/explain-rank.js'
import { whatIf } from '../../src/score/what-if/what-if.js'

/** A scheme of the user's own, with a count and a title of its own, and indicators without titles. */
const warned: Scheme = {
  ...yueyang2021,
  id: 'warned-2022',
  title: '示例区考核办法',
  counts: { warnings: '预警次数' },
  indicators: yueyang2021.indicators.map(({ title: _, ...indicator }) => indicator),
  adjustments: [{ id: 'warning', title: '预警扣分', cases: { warnings: 1 }, pointsPerCase: -12 }],
  ranking: { by: 'printed', tieBreakers: [{ count: 'warnings', first: 'larger' }] },
}

const unit = { due: 10, completed: 10, onTime: 10, reworked: 1, surveyed: 10, satisfied: 10, warnings: 1 }
const none = { ...unit, surveyed: 0, satisfied: 0 }
const table = assess({ 甲: unit, 乙: { ...unit, warnings: 0 } }, warned)

describe('the words of the scheme a result was made by', () => {
  it('names its own counts where a change of them is told', () => {
    const changed = whatIf(unit, { warnings: -1 }, warned, { unit: '甲' })
    expect(whatIfText(changed)).toContain('假设“甲”预警次数 −1，其他件数不变')
    expect(whatIfText(changed, { language: 'en' })).toContain('预警次数 −1')
    const responded = { ...unit, responded: 9, solved: 9, basicallySatisfied: 0 }
    const usual = whatIf(responded, { responded: 1 }, responseSolvedSatisfied)
    expect(whatIfText(usual, { language: 'en' })).toContain('responded +1')
    expect(whatIfText(usual)).toContain('响应 +1')
    const found = breakeven(unit, warned, { grade: 'A' }, { unit: '甲' })
    expect(breakevenText(found)).toContain('最少改变 1 件：预警次数 −1')
    expect(breakevenText(found)).toMatch(/^预警次数 +减少/m)
    expect(rankText(explainRank(table, '甲'))).toMatch(/^预警次数 −1/m)
    for (const text of [whatIfText(changed), breakevenText(found), rankText(explainRank(table, '甲'))]) {
      expect(text).not.toMatch(/warnings|rework|onTime/)
    }
  })

  it('names the count that breaks a tie, and the indicator by its title', () => {
    const level = { ...unit, reworked: 0 }
    const byCount = { ...warned, adjustments: [] }
    const rows = assess({ 甲: { ...level, warnings: 2 }, 乙: level }, byCount)
    expect(rankText(explainRank(rows, '乙'))).toContain('由“预警次数”分先后')
    const titled: Scheme = {
      ...yueyang2021,
      id: 'titled',
      index: { places: 0 },
      indicators: yueyang2021.indicators.map((own) =>
        own.id === 'rework' ? { ...own, title: '重办率' } : own,
      ),
      ranking: { by: 'printed', tieBreakers: [{ indicator: 'rework' }] },
    }
    const many = { due: 1000, completed: 1000, onTime: 1000, reworked: 0, surveyed: 1000, satisfied: 1000 }
    const close = assess({ 甲: many, 乙: { ...many, reworked: 1 } }, titled)
    expect(rankText(explainRank(close, '乙'))).toContain('由“重办率”分先后')
  })

  it.each([
    ['completion', '办结率'],
    ['onTime', '按期办结率'],
    ['rework', '返工率'],
    ['satisfactionRate', '满意率'],
    ['solved', '解决率'],
    ['constructor', 'constructor'],
  ])('calls the untitled indicator %s in Chinese %s', (id, name) => {
    expect(messagesIn('zh').naming.indicator({ id, title: undefined })).toBe(name)
    expect(messagesIn('zh').naming.indicator({ id, title: '自定' })).toBe('自定')
  })

  it('says in Chinese which untitled indicator leaves a unit unscored', () => {
    expect(whatIfText(whatIf(none, {}, warned))).toContain('不计分：满意率的分母为 0')
  })

  it('goes back to the names of the counts where a copy no longer knows its scheme', () => {
    const copy = { ...whatIf(unit, { warnings: -1 }, warned, { unit: '甲' }) }
    expect(whatIfText(copy)).toContain('假设“甲”warnings −1')
  })
})

describe('the name of the scheme a result was made by', () => {
  it('is its title wherever a report names it', () => {
    const comparison = compare(assess({ 甲: unit }, yueyang2021), table)
    expect(comparisonText(comparison).split('\n')[0]).toBe(
      '前按《岳阳市12345热线、市长信箱综合评价（2021年）》、后按《示例区考核办法》由件数重新计算：',
    )
    expect(comparisonText(compare(table, table)).split('\n')[0]).toContain('《示例区考核办法》')
    expect(comparisonText(comparison, { language: 'en' }).split('\n')[0]).toContain(
      'before by Yueyang 2021, after by 示例区考核办法',
    )
    for (const written of [
      assessmentMarkdown(table),
      reportHtml({ assessment: table }),
      reportHtml({ comparison }),
    ]) {
      expect(written).toContain('示例区考核办法')
      expect(written).not.toContain('warned-2022')
    }
  })

  it('is its id where it has no title, and where a copy no longer knows it', () => {
    const { title: _, ...untitled } = warned
    expect(assessmentMarkdown(assess({ 甲: unit }, untitled))).toContain('warned-2022')
    expect(assessmentMarkdown({ ...table })).toContain('warned-2022')
  })

  it('is the bundled name in the language, but not for a scheme that was given another title', () => {
    const english = messagesIn('en')
    expect(schemeName(yueyang2021, english)).toBe('Yueyang 2021')
    expect(schemeName({ ...yueyang2021, title: '修订稿' }, english)).toBe('修订稿')
    expect(schemeName({ id: 'yueyang-2021' }, english)).toBe('Yueyang 2021')
  })
})

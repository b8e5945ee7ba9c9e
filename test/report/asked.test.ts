import { describe, expect, it } from 'vitest'
import { Ratio } from '../../src/exact/ratio.js'
import { breakevenText } from '../../src/report/breakeven-text.js'
import { sensitivityCsv } from '../../src/report/csv/sensitivity-csv.js'
import { reportHtml } from '../../src/report/html/report-html.js'
import { breakevenMarkdown } from '../../src/report/markdown/breakeven-markdown.js'
import { rankMarkdown } from '../../src/report/markdown/rank-markdown.js'
import { sensitivityMarkdown } from '../../src/report/markdown/sensitivity-markdown.js'
import { whatIfMarkdown } from '../../src/report/markdown/what-if-markdown.js'
import type { NamedRule } from '../../src/report/messages/sensitivity-shape.js'
import { type Language, messagesIn } from '../../src/report/messages.js'
import { rankText } from '../../src/report/rank-text.js'
import { sensitivityText } from '../../src/report/sensitivity-text.js'
import { rankIntervalsSvg } from '../../src/report/svg/rank-intervals-svg.js'
import { whatIfText } from '../../src/report/what-if-text.js'
import { yueyang2021 } from '../../src/schemes/yueyang-2021.js'
import { assess } from '../../src/score/assess.js'
import { breakeven } from '../../src/score/breakeven/breakeven.js'
import { explainRank } from '../../src/score/explain-rank/explain-rank.js'
import { sensitivity } from '../../src/score/sensitivity/sensitivity.js'
import { whatIf } from '../../src/score/what-if/what-if.js'
import { refusal } from '../score/support/refusal.js'
import { asked, names, tallies } from './support/asked.js'
import { smallAssessment } from './support/small.js'

const [, , , , letter, none] = tallies
const among = tallies.map((tally, i) => [names[i] ?? '', tally] as const)

describe('what if', () => {
  it('says index, grade and place before and after, and whose place moves', () => {
    const text = whatIfText(asked.whatIf)
    expect(text).toContain('假设“供电分公司”满意 +1，其他件数不变')
    expect(text).toMatch(/综合指标值 +80\.00 +100\.00 +\+20\.00/)
    expect(text).toMatch(/等级 +B +A +改变/)
    expect(text).toMatch(/名次 +5 +1 +升 4 位/)
    expect(text).toMatch(/群众满意率 +0 \(0\/1\) +20 \(1\/1\) +\+20/)
    expect(text).toMatch(/住建局 +3 +4 +降 1 位/)
  })

  it('says that nobody moves, and nothing of places where no other units were given', () => {
    const nothing = whatIf(letter, {}, yueyang2021, { unit: '甲', among: { 乙: letter } })
    expect(whatIfText(nothing)).toContain('各单位名次不变。')
    expect(whatIfText(nothing)).toContain('假设“甲”件数不变')
    const alone = whatIfText(whatIf(letter, { satisfied: 1 }, yueyang2021))
    expect(alone).not.toContain('名次')
  })

  it('says why there is no index', () => {
    const lost = whatIf(none, { surveyed: 1, satisfied: 1 }, yueyang2021, { unit: '甲', among })
    expect(whatIfText(lost)).toContain('变动前不计分：群众满意率的分母为 0')
    expect(whatIfText(lost)).toMatch(/综合指标值 +– +100\.00 +–/)
    expect(whatIfText(lost)).toMatch(/名次 +– +1 +有无名次改变/)
    const gained = whatIf(
      { ...none, surveyed: 1, satisfied: 1 },
      { surveyed: -1, satisfied: -1 },
      yueyang2021,
    )
    expect(whatIfText(gained, { language: 'en' })).toContain('After: unscored: satisfaction')
  })

  it('tells of several units that change at once, and of the places once', () => {
    const text = whatIfText([asked.whatIf, asked.whatIf])
    expect(text.match(/假设“供电分公司”/g)).toHaveLength(2)
    expect(text.match(/名次变动的单位/g)).toHaveLength(1)
  })

  it('shows what keeping the index within its limits takes, and what a deduction costs', () => {
    const fine = {
      ...yueyang2021,
      adjustments: [{ id: 'fine', title: '通报批评', cases: { reworked: 1 }, pointsPerCase: -90 }],
    }
    const text = whatIfText(whatIf({ ...letter, satisfied: 1 }, { reworked: 1 }, fine))
    expect(text).toMatch(/通报批评 +0 \(0\) +−90 \(1\) +−90/)
    expect(text).toMatch(/限于 0 至满分之间的增减 +\+10/)
    expect(text).toMatch(/合计 +100 +0 +−100/)
  })
})

describe('breakeven', () => {
  const of = (goal: Parameters<typeof breakeven>[2], tally: Parameters<typeof breakeven>[0] = letter) =>
    breakevenText(breakeven(tally, yueyang2021, goal, { unit: '甲' }))

  it('says the fewest cases, together and of each count', () => {
    expect(of({ grade: 'A' })).toContain('最少改变 1 件：满意 +1，改变后综合指标值 100.00，等级 A。')
    expect(of({ grade: 'A' })).toMatch(/满意 +增加 +1 +1 +综合指标值 100\.00，等级 A/)
    expect(of({ grade: 'A' })).toMatch(/返工 +减少 +0 +– +已没有可改的件/)
  })

  it('says that it is reached, and that it cannot be', () => {
    expect(of({ grade: 'B' })).toContain('现状已经达到，一件也不用改变。')
    expect(of({ ahead: '乙', among: { 乙: tallies[0] } })).toContain('达不到：能改的件全部改好')
    expect(of({ ahead: '乙', among: { 乙: tallies[0] } })).toContain('并列不算超过。')
    expect(of({ index: 101 })).not.toContain('并列')
    expect(of({ index: 101 })).toMatch(/满意 +增加 +1 +– +全部改变也达不到/)
  })

  it('names the goal', () => {
    expect(of({ rank: 1, among })).toContain('“甲”要名列第 1，至少要改变几件')
    expect(of({ rank: 3, among })).toContain('“甲”要进入前 3 名')
    expect(of({ index: '89.95' })).toContain('“甲”的综合指标值要达到 89.95')
    expect(of({ ahead: '住建局', among })).toContain('“甲”的名次要超过“住建局”')
  })

  it('says what was not decided', () => {
    const open = { ...asked.breakeven, together: undefined }
    expect(breakevenText({ ...open, verdict: 'reachable' })).toContain(
      '几项一起改变最少要几件，在测算的范围内没有结论',
    )
    const alone = asked.breakeven.alone.map((own) => ({
      ...own,
      most: 9,
      verdict: 'undecided' as const,
      correction: undefined,
    }))
    const text = breakevenText({ ...open, alone, verdict: 'undecided' })
    expect(text).toContain('既没有找到办法，也不能证明达不到')
    expect(text).toMatch(/满意 +增加 +9 +– +没有结论/)
    expect(text).not.toContain('达不到：')
  })
})

describe('a goal that no correction can reach', () => {
  const good = { due: 5, completed: 5, onTime: 5, reworked: 0, surveyed: 3, satisfied: 3 }
  const among = { 甲局: good }

  it('for want of an answer, says so, and not that cases should be corrected', () => {
    const unit = { ...good, onTime: 4, surveyed: 0, satisfied: 0 }
    const found = breakeven(unit, yueyang2021, { rank: 1, among }, { unit: '乙局' })
    expect(breakevenText(found, { language: 'zh' })).toContain('达不到：不计分：群众满意率的分母为 0。')
    expect(breakevenText(found, { language: 'en' })).toContain(
      'It cannot be reached: unscored: satisfaction has no rate (surveyed is 0).',
    )
  })

  it('for want of cases, says so', () => {
    const scheme = { ...yueyang2021, ranking: { minimum: { count: 'due', atLeast: 10 } } }
    const found = breakeven({ ...good, onTime: 4 }, scheme, { rank: 1, among }, { unit: '乙局' })
    expect(breakevenText(found, { language: 'zh' })).toContain('达不到：件数低于考核办法的下限，不参加排名。')
    expect(breakevenText(found, { language: 'en' })).toContain(
      'It cannot be reached: not ranked: fewer cases',
    )
  })

  it('otherwise says how far it would come', () => {
    const found = breakeven({ ...good, onTime: 4 }, yueyang2021, { index: '100.01' })
    expect(breakevenText(found, { language: 'zh' })).toContain('要达到 100.01')
    expect(breakevenText(found, { language: 'zh' })).toContain('也只是综合指标值 100.00')
  })
})

describe('part credit', () => {
  it('prints as a decimal over the surveyed, not as a fraction of a fraction', () => {
    const scheme = {
      ...yueyang2021,
      counts: { basicallySatisfied: '基本满意' },
      indicators: yueyang2021.indicators.map((own) =>
        own.id === 'satisfaction' ? { ...own, numerator: { satisfied: 1, basicallySatisfied: '0.8' } } : own,
      ),
    }
    const tally = {
      due: 10,
      completed: 10,
      onTime: 10,
      reworked: 0,
      surveyed: 10,
      satisfied: 0,
      basicallySatisfied: 1,
    }
    const text = whatIfText(whatIf(tally, { satisfied: 1 }, scheme), { language: 'zh' })
    expect(text).toContain('(0.8/10)')
    expect(reportHtml({ assessment: assess({ 甲: tally }, scheme) }, { language: 'zh' })).toContain(
      '>0.8/10<',
    )
  })
})

describe('why a rank', () => {
  const table = assess(among, yueyang2021)
  const of = (unit: string) => rankText(explainRank(table, unit))

  it('says who is above and below and by which indicators, those alike in one sentence', () => {
    expect(of('住建局')).toContain(
      '人社局、许市镇（2 个单位）：高 60/13 ≈ 4.62 分，其中按期办结率 +60/13 ≈ +4.62',
    )
    expect(of('住建局')).toContain(
      '交警君山大队：低 80/39 ≈ 2.05 分，其中按期办结率 +60/13 ≈ +4.62，返工率 −20/3 ≈ −6.67',
    )
  })

  it('says how little a rank says', () => {
    expect(of('人社局')).toContain('5 个单位的成绩只有 4 种')
    expect(of('人社局')).toContain('与 1 个单位并列：许市镇。')
    expect(of('人社局')).toContain('前面没有别的单位。')
    expect(of('供电分公司')).toContain('后面没有别的单位。')
    expect(of('供电分公司')).toContain('没有并列的单位。')
    const two = assess(among.slice(2, 4), yueyang2021)
    expect(rankText(explainRank(two, '住建局'))).toContain('2 个单位的成绩各不相同。')
  })

  it('says how far the grades are, and what one case does', () => {
    expect(of('供电分公司')).toContain('升为 A 还差 9.995 分：准确值达到 89.995 即为 A。')
    expect(of('供电分公司')).toContain('距本等级的下限 0.005 分：准确值低于 79.995 即降为 C。')
    expect(of('人社局')).toContain('已在最高等级。')
    expect(of('供电分公司')).toContain('一件的结果不同，综合指标值最多变动 60 分。')
    expect(of('供电分公司')).toContain('4 种中有 4 种足以改变等级或名次')
    const large = { due: 1000, completed: 1000, onTime: 1000, reworked: 0, surveyed: 1000, satisfied: 900 }
    const calm = rankText(explainRank(assess({ 甲: large }, yueyang2021), '甲'))
    expect(calm).toContain('任何一件的结果不同，都不改变等级和名次。')
    expect(calm).not.toContain('足以改变')
  })

  it('says how many of the turns of one case decide, and judges no number of cases', () => {
    const many = { due: 5e5, completed: 5e5, onTime: 5e5, reworked: 0, surveyed: 5e5, satisfied: 4e5 }
    const scheme = { ...yueyang2021, ranking: { by: 'exact' as const } }
    const near = assess({ 甲: many, 乙: { ...many, satisfied: 4e5 + 1 } }, scheme)
    const explained = explainRank(near, '甲')
    const changing = explained.oneCase.filter(
      ({ rank, grade }) => rank !== explained.rank || grade !== explained.grade,
    ).length
    expect(explained.decidedByOneCase).toBe(true)
    expect(changing).toBeLessThan(explained.oneCase.length)
    expect(rankText(explained)).toContain(`${explained.oneCase.length} 种中有 ${changing} 种足以改变`)
    expect(rankText(explained, { language: 'en' })).toContain(`of one case below, ${changing} change`)
    for (const text of [rankText(explained), `${explained}`]) expect(text).not.toMatch(/过少|mall numbers/)
  })

  it('says why there is none', () => {
    expect(of('税务局')).toContain('“税务局”为什么没有名次')
    expect(of('税务局')).toContain('有的指标分母为 0，不计分，所以没有名次。')
    const floor = {
      ...yueyang2021,
      ranking: { ...yueyang2021.ranking, minimum: { count: 'due', atLeast: 5 } },
    }
    const few = rankText(explainRank(assess(among, floor), '供电分公司'))
    expect(few).toContain('件数低于考核办法的下限，不参加排名。')
    expect(few).not.toContain('前面')
  })

  it('says what a tie-breaker decides', () => {
    const broken = {
      ...yueyang2021,
      ranking: { ...yueyang2021.ranking, tieBreakers: [{ count: 'due', first: 'larger' as const }] },
    }
    const text = rankText(explainRank(assess(among, broken), '许市镇'))
    expect(text).toContain('前一位是第 1 名，综合指标值相同，由“应办理”分先后：')
    expect(text).toContain('人社局：综合指标值没有差距')
  })
})

describe('sensitivity', () => {
  it('says which figures are exact and which are sampled', () => {
    const text = sensitivityText(asked.sensitivity)
    expect(text).toContain('同时变动：各权重各自在原值上下 50% 以内任意取值')
    expect(text).toContain('随机抽取 200 组权重（种子 1，可重现）')
    expect(text).toContain('抽样只说明多见与少见，不是界限。')
    expect(text).not.toContain('*')
  })

  it('marks a bound that perhaps no weights reach, and says what the mark means', () => {
    const [first, ...others] = asked.sensitivity.units
    if (!first?.jointly) throw new Error('no interval')
    const jointly = { ...first.jointly, worst: 3, worstAttained: false }
    const found = { ...asked.sensitivity, units: [{ ...first, jointly }, ...others] }
    expect(sensitivityText(found)).toMatch(/人社局 +100\.00 +1 +1 +1–3\* /)
    expect(sensitivityText(found)).toContain('带 * 的界限未必取得到')
    expect(sensitivityText(found)).toContain('有名次的 5 个单位中，')
    expect(sensitivityCsv(found).split('\r\n')[1]).toMatch(/^1,人社局,100\.00,1,1,是,1,3,未必,/)
    expect(rankIntervalsSvg(found).match(/stroke-dasharray/g)).toHaveLength(1)
    expect(rankIntervalsSvg(found)).toContain('虚线和 *：未必取得到的界限')
    expect(rankIntervalsSvg(asked.sensitivity)).not.toContain('stroke-dasharray')
    expect(rankIntervalsSvg(asked.sensitivity)).not.toContain('虚线')
  })

  it('says what makes neighbours swap, and that some never do', () => {
    const text = sensitivityText(asked.sensitivity)
    expect(text).toMatch(/住建局 +交警君山大队 +80\/39 ≈ 2\.05 +各权重同时变动，须超过 ±2\/11 ≈ 18\.18%/)
    expect(text).toMatch(/人社局、许市镇 +住建局 +60\/13 ≈ 4\.62 +不会互换：在前的各项指标得分都不低于在后的/)
    expect(text).toContain('的权重移出超过 80/19 ≈ 4.21 分给')
  })

  it('says why some never swap who have fewer points somewhere, and that some are level now', () => {
    const [pair] = asked.sensitivity.pairs
    if (!pair) throw new Error('no pair')
    const textOf = (change: Partial<typeof pair>): string =>
      sensitivityText({ ...asked.sensitivity, pairs: [{ ...pair, dominated: false, ...change }] })
    expect(textOf({ secured: 'adjustments' })).toContain('加减分足以弥补')
    expect(textOf({ secured: 'limits' })).toContain('综合指标值限于 0 至满分之间')
    expect(textOf({ secured: 'shares' })).toContain('两者计入的指标不同')
    const none = new Ratio(0n)
    expect(textOf({ gap: none, shift: none })).toContain('现在相等，权重稍有变动就可能分出先后')
    expect(textOf({ gap: none, shift: new Ratio(1n, 4n) })).toContain('现在相等；各权重同时变动，须超过 ±25%')
  })

  it('gives the limits a share where they have one', () => {
    const limited = { ...asked.sensitivity, effectiveLimit: new Ratio(-1n, 10n) }
    expect(sensitivityText(limited)).toMatch(/封顶保底 +– +−10%/)
    expect(sensitivityText(asked.sensitivity)).not.toContain('封顶保底')
  })

  it('writes a share of the weights that has no short percent as a fraction', () => {
    const text = sensitivityText(sensitivity(among, yueyang2021, { weights: '1/3', samples: 1 }))
    expect(text).toContain('各指标的权重上下变动 1/3（约 33.33%）以内')
    expect(text).toContain('上下 1/3（约 33.33%）以内任意取值')
  })

  it('says that weights are open where one of two has them redistributed', () => {
    const [pair, ...others] = asked.sensitivity.pairs
    if (!pair) throw new Error('no pair')
    const undetermined = 'the weights of one of the two are redistributed' as const
    const found = { ...asked.sensitivity, pairs: [{ ...pair, undetermined }, ...others] }
    expect(sensitivityText(found)).toContain('无法判断：其中有的单位分母为 0')
    const [variant] = asked.sensitivity.variants
    if (!variant) throw new Error('no variant')
    const none = { ...asked.sensitivity, variants: [{ ...variant, impossible: 'x' }] }
    expect(sensitivityText(none)).toContain('不计“办结率”，其余按原比例：无法计算')
  })

  it('says that there is no spread where there is none', () => {
    const same = sensitivity(among.slice(0, 2), yueyang2021, { samples: 10 })
    const text = sensitivityText(same)
    expect(text).toContain('各单位的综合指标值都相同，没有差距可分')
    expect(text).toContain('有名次的 2 个单位，在此范围内无论怎样变动权重，名次都不变（精确）。')
    expect(text).not.toContain('互换')
  })

  it('takes a table without units', () => {
    for (const units of [[], among.slice(5)]) {
      const text = sensitivityText(sensitivity(units, yueyang2021, { samples: 1 }))
      expect(text).toContain('没有一个单位有名次')
      expect(text).toContain('没有一个单位有综合指标值')
      expect(text).not.toContain('都相同')
    }
    expect(rankIntervalsSvg(sensitivity([], yueyang2021, { samples: 1 }))).toContain('</svg>')
  })

  const rules: readonly NamedRule[] = [
    { kind: 'without-indicator', indicator: 'x' },
    { kind: 'rounding', mode: 'x' },
    { kind: 'rate-rounding', places: undefined },
    { kind: 'rate-rounding', places: 0 },
    { kind: 'rate-rounding', places: 1 },
    { kind: 'rate-rounding', places: 2 },
    { kind: 'ties', ties: 'competition' },
    { kind: 'ties', ties: 'dense' },
    { kind: 'ties', ties: 'modified' },
    { kind: 'ties', ties: 'ordinal' },
    { kind: 'ties', ties: 'fractional' },
    { kind: 'grade-by', gradeBy: 'printed' },
    { kind: 'grade-by', gradeBy: 'exact' },
    { kind: 'grades', shift: '1', isUp: true },
    { kind: 'grades', shift: '1', isUp: false },
  ]
  it.each<Language>(['zh', 'en'])('has words of its own for every rule, in %s', (language) => {
    const said = rules.map(messagesIn(language).sensitivity.rule)
    expect(new Set(said).size).toBe(rules.length)
    for (const one of said) {
      if (language === 'zh') expect(one).not.toMatch(/[a-z]{2,}/i)
      else expect(one).not.toMatch(/\p{Script=Han}/u)
    }
  })
})

describe('what is no result', () => {
  const wrong = [undefined, null, 5, 'x', {}, [], [{}], smallAssessment]
  it.each([
    ['whatIfText', whatIfText],
    ['whatIfMarkdown', whatIfMarkdown],
    ['breakevenText', breakevenText],
    ['breakevenMarkdown', breakevenMarkdown],
    ['rankText', rankText],
    ['rankMarkdown', rankMarkdown],
    ['sensitivityText', sensitivityText],
    ['sensitivityMarkdown', sensitivityMarkdown],
    ['sensitivityCsv', sensitivityCsv],
    ['rankIntervalsSvg', rankIntervalsSvg],
  ])('is refused by %s', (name, report) => {
    for (const value of wrong) {
      expect(refusal(() => report(value as never)).code).toBe('invalid-type')
      expect(() => report(value as never)).toThrow(`${name}: expected the result of`)
    }
    const all: Readonly<Record<string, unknown>> = { ...asked }
    const own = /^(whatIf|breakeven|rank(?!I)|sensitivity|rankI)/.exec(name)?.[1] ?? ''
    const value = all[own === 'rankI' ? 'sensitivity' : own]
    expect(refusal(() => report(value as never, { language: 'fr' as never })).code).toBe('invalid-value')
  })

  it('is refused as a part of a page', () => {
    for (const part of ['rank', 'whatIf', 'breakeven', 'sensitivity']) {
      const content = { assessment: smallAssessment, [part]: {} }
      expect(refusal(() => reportHtml(content as never)).code).toBe('invalid-type')
    }
  })
})

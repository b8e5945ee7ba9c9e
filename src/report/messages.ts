import type { Consequence, Note } from '../audit/finding.js'

/** The languages a report can be written in. */
export type Language = 'zh' | 'en'

/** Every sentence of a report, whole: languages do not share a word order. */
export interface Messages {
  readonly columns: readonly [rank: string, unit: string, index: string, grade: string, working: string]
  readonly assessedBy: (scheme: string) => string
  readonly differing: (count: number) => string
  readonly unverifiable: (count: number) => string
  readonly figure: (published: string, recomputed: string, exact: string | undefined) => string
  readonly because: (hypothesis: string, evidence: string) => string
  readonly hypotheses: Readonly<Record<string, string>>
  readonly note: (kind: Note['note'], text: string) => string
  readonly follows: (detail: string) => string
  readonly impossible: (detail: string) => string
  readonly offer: (detail: string) => string
  readonly unexplained: string
  readonly indexStays: (index: string) => string
  readonly indexBecomes: (before: string, after: string) => string
  readonly gradeStays: (grade: string) => string
  readonly gradeBecomes: (before: string, after: string) => string
  readonly rankStays: (rank: number) => string
  readonly rankBecomes: (before: number, after: number) => string
  readonly noConsequence: string
  readonly and: string
  readonly consequence: (what: string) => string
  readonly summary: (claims: number, reconciles: number, differs: number, unverifiable: number) => string
}

const en: Messages = {
  columns: ['rank', 'unit', 'index', 'grade', 'working'],
  assessedBy: (scheme) => `Recomputed from the counts by ${scheme}:`,
  differing: (count) => `Figures that differ: ${count}`,
  unverifiable: (count) => `Figures that cannot be verified: ${count}`,
  figure: (published, recomputed, exact) =>
    `printed ${published}, should be ${recomputed}${exact === undefined ? '' : ` (exactly ${exact})`}`,
  because: (hypothesis, evidence) => `${hypothesis}: ${evidence}`,
  hypotheses: {
    'other-rounding': 'rounded in another way',
    'other-denominator': 'out of another printed total',
    'sum-of-parts-denominator': 'out of the sum of the listed parts',
    'hidden-total': 'out of a total that is printed nowhere',
    'wrong-base': 'out of the current figure instead of the earlier one',
    'points-as-percent': 'percentage points printed as percent, or the other way round',
    'rounded-before-combining': 'rates rounded before they were weighted',
    'sum-of-rounded': 'rounded figures added up',
    'adjusted-to-100': 'nudged so that the shares add up to 100 %',
    'copied-cell': 'copied from another cell',
    'swapped-cells': 'swapped with another cell',
    'digit-slip': 'a digit slipped',
    'stale-total': 'the total of another period',
    'mean-of-rows': 'the mean of the rows',
  },
  note: (_, text) => text,
  follows: (detail) => `only follows: ${detail}`,
  impossible: (detail) => `impossible: ${detail}`,
  offer: (detail) => `would fit: ${detail}`,
  unexplained: 'no explanation reproduces it',
  indexStays: (index) => `index ${index} stays`,
  indexBecomes: (before, after) => `index ${before} becomes ${after}`,
  gradeStays: (grade) => `grade ${grade} stays`,
  gradeBecomes: (before, after) => `grade ${before} becomes ${after}`,
  rankStays: (rank) => `rank ${rank} stays`,
  rankBecomes: (before, after) => `rank ${before} becomes ${after}`,
  noConsequence: 'no grade or rank goes by it',
  and: ', ',
  consequence: (what) => `consequence: ${what}`,
  summary: (claims, reconciles, differs, unverifiable) =>
    `${claims} figures: ${reconciles} reconcile, ${differs} differ, ${unverifiable} cannot be verified`,
}

const zhNotes: Readonly<Record<Note['note'], string>> = {
  'impossible-count': '没有任何整数件数能得出它',
  'unprinted-totals': '能得出它的总数都没有印出',
  'no-common-total': '没有哪一个总数和舍入方式能得出整组',
  'joint-share': '整组合计是对的',
}

const zh: Messages = {
  columns: ['名次', '单位', '综合指标值', '等级', '算式'],
  assessedBy: (scheme) => `按《${scheme}》由件数重新计算：`,
  differing: (count) => `不符的数字：${count} 个`,
  unverifiable: (count) => `无法核对的数字：${count} 个`,
  figure: (published, recomputed, exact) =>
    `印为 ${published}，应为 ${recomputed}${exact === undefined ? '' : `（准确值 ${exact}）`}`,
  because: (hypothesis, evidence) => `可能原因：${hypothesis}（${evidence}）`,
  hypotheses: {
    'other-rounding': '用了别的舍入方式',
    'other-denominator': '除以了另一个印出的总数',
    'sum-of-parts-denominator': '除以了所列各项之和',
    'hidden-total': '除以了一个没有印出的总数',
    'wrong-base': '除以了本期数，而不是上期数',
    'points-as-percent': '百分点与百分比混淆',
    'rounded-before-combining': '先把率舍入再加权',
    'sum-of-rounded': '把已舍入的数相加',
    'adjusted-to-100': '为凑成 100% 而改动末位',
    'copied-cell': '抄成了另一格的数',
    'swapped-cells': '与另一格互换',
    'digit-slip': '有一位数字写错',
    'stale-total': '用了另一时期的总数',
    'mean-of-rows': '取了各行的平均',
  },
  note: (kind, text) => `${zhNotes[kind]}（${text}）`,
  follows: (detail) => `由前面的错误引起：${detail}`,
  impossible: (detail) => `不可能的数：${detail}`,
  offer: (detail) => `能使它成立的数：${detail}`,
  unexplained: '没有能准确重现它的解释',
  indexStays: (index) => `综合指标值 ${index} 不变`,
  indexBecomes: (before, after) => `综合指标值由 ${before} 变为 ${after}`,
  gradeStays: (grade) => `等级 ${grade} 不变`,
  gradeBecomes: (before, after) => `等级由 ${before} 变为 ${after}`,
  rankStays: (rank) => `名次 ${rank} 不变`,
  rankBecomes: (before, after) => `名次由 ${before} 变为 ${after}`,
  noConsequence: '不影响任何等级或名次',
  and: '，',
  consequence: (what) => `影响：${what}`,
  summary: (claims, reconciles, differs, unverifiable) =>
    `共 ${claims} 个数字：${reconciles} 个相符，${differs} 个不符，${unverifiable} 个无法核对`,
}

const catalogue: Readonly<Record<Language, Messages>> = { zh, en }

/** The messages of a language. */
export const messagesIn = (language: Language): Messages => catalogue[language]

/** A consequence in words. */
export const consequenceText = ({ index, grade, rank }: Consequence, words: Messages): string => {
  const parts: string[] = []
  if (index) parts.push(index[0] === index[1] ? words.indexStays(index[0]) : words.indexBecomes(...index))
  if (grade) parts.push(grade[0] === grade[1] ? words.gradeStays(grade[0]) : words.gradeBecomes(...grade))
  if (rank) parts.push(rank[0] === rank[1] ? words.rankStays(rank[0]) : words.rankBecomes(...rank))
  return words.consequence(parts.length > 0 ? parts.join(words.and) : words.noConsequence)
}

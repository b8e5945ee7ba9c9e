import type { Consequence } from '../audit/finding.js'

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
  readonly unexplained: string
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
  assessedBy: (scheme) => `Assessed by ${scheme}`,
  differing: (count) => `Figures that differ: ${count}`,
  unverifiable: (count) => `Figures that cannot be verified: ${count}`,
  figure: (published, recomputed, exact) =>
    `printed ${published}, should be ${recomputed}${exact === undefined ? '' : ` (exactly ${exact})`}`,
  because: (hypothesis, evidence) => `explained by ${hypothesis}: ${evidence}`,
  unexplained: 'no explanation reproduces it',
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

const zh: Messages = {
  columns: ['名次', '单位', '综合指标值', '等级', '算式'],
  assessedBy: (scheme) => `按「${scheme}」评价`,
  differing: (count) => `不符的数字：${count} 个`,
  unverifiable: (count) => `无法核对的数字：${count} 个`,
  figure: (published, recomputed, exact) =>
    `印为 ${published}，应为 ${recomputed}${exact === undefined ? '' : `（准确值 ${exact}）`}`,
  because: (hypothesis, evidence) => `可由 ${hypothesis} 解释：${evidence}`,
  unexplained: '没有能准确重现它的解释',
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
export const consequenceText = ({ grade, rank }: Consequence, words: Messages): string => {
  const parts: string[] = []
  if (grade) parts.push(grade[0] === grade[1] ? words.gradeStays(grade[0]) : words.gradeBecomes(...grade))
  if (rank) parts.push(rank[0] === rank[1] ? words.rankStays(rank[0]) : words.rankBecomes(...rank))
  return words.consequence(parts.length > 0 ? parts.join(words.and) : words.noConsequence)
}

import { type FactWords, type Naming, sayer } from '../../../audit/facts/fact-words.js'
import type {
  ConsequenceFacts,
  ImpossibleFacts,
  KnockOnFacts,
  NoteFacts,
} from '../../../audit/facts/finding-facts.js'
import { causesInChinese } from './causes.js'
import { missingInChinese } from './missing.js'
import { operandNames } from './names.js'

const index = ([before, after]: NonNullable<ConsequenceFacts['index']>): string =>
  before === after ? `综合指标值 ${before} 不变` : `综合指标值由 ${before} 变为 ${after}`

const grade = ([before, after]: NonNullable<ConsequenceFacts['grade']>): string =>
  before === after ? `等级 ${before} 不变` : `等级由 ${before} 变为 ${after}`

const rank = ([before, after]: NonNullable<ConsequenceFacts['rank']>): string =>
  before === after ? `名次 ${before} 不变` : `名次由 ${before} 变为 ${after}`

/** The facts of findings in Chinese. */
export const factsInChinese = (naming: Naming): FactWords => ({
  missing: missingInChinese(naming),
  cause: causesInChinese(naming),
  note: sayer<NoteFacts, string>({
    'impossible-count': ({ whole, published }) => `以 ${whole} 为分母，没有任何整数件数能得出 ${published}`,
    'unprinted-totals': ({ part, published, range: [from, to] }) =>
      from === to
        ? `${part} 只有除以 ${from} 才得 ${published}，而通报中没有这个数`
        : `${part} 只有除以 ${from} 至 ${to} 之间的数才得 ${published}，而通报中没有这样的数`,
    'no-common-total': ({ shares }) => `没有哪一个总数、哪一种舍入方式能同时得出全部 ${shares} 项占比`,
    'joint-share': ({ published }) => `各项合在一起的占比 ${published} 是对的`,
  }),
  impossible: sayer<ImpossibleFacts, string>({
    'part-exceeds-whole': ({ part, whole }) => `部分（${part}）大于总数（${whole}）`,
    'share-above-100': () => '部分不可能超过总数的 100%',
    'fall-beyond-100': () => '降幅不可能超过 100%',
  }),
  offer: ({ operand, value, where }) =>
    where
      ? `${operandNames[operand]}如为 ${value}（“${naming.figure(where)}”所列的数），此数成立；通报所列的其他数都不能使它成立`
      : `${operandNames[operand]}如为 ${value}，此数成立；其他整数都不能使它成立`,
  knockOn: sayer<KnockOnFacts, string>({
    'from-count': ({ where, published, recomputed }) =>
      `由“${naming.figure(where)}”引起，该数公布为 ${published}，应为 ${recomputed}`,
    'from-rates': ({ where }) => `由${where.map((name) => `“${naming.figure(name)}”`).join('、')}引起`,
    'from-index': ({ recomputed }) =>
      `按应有的综合指标值 ${recomputed}，此等级是对的；错的是公布的综合指标值`,
    'from-indexes': ({ where }) => `按各单位应有的综合指标值，此名次是对的；错的是“${naming.figure(where)}”`,
  }),
  consequence: (facts) => {
    const clauses = [
      facts.index && index(facts.index),
      facts.grade && grade(facts.grade),
      facts.rank && rank(facts.rank),
    ].filter((clause) => clause !== undefined)
    return clauses.length > 0 ? clauses.join('，') : '不影响任何等级或名次'
  },
})

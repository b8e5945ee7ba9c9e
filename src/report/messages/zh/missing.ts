import { type Naming, sayer } from '../../../audit/facts/fact-words.js'
import type { MissingFacts } from '../../../audit/facts/missing-facts.js'
import { operandNames } from './names.js'

const noWholeNumber = { denominator: '分母', published: '公布的件数' } as const

/** What is missing, in Chinese. */
export const missingInChinese = ({ count, indicator: nameOf }: Naming): ((facts: MissingFacts) => string) =>
  sayer<MissingFacts, string>({
    'not-printed': ({ operands }) => `通报未列出${operands.map((name) => operandNames[name]).join('、')}`,
    'counts-not-printed': ({ counts }) => `通报未列出计分所需的件数：${counts.map(count).join('、')}`,
    'items-or-rate-not-printed': () => '通报既未逐一列出所计的件，也未给出相应的率',
    'ranked-figure-not-printed': ({ unit }) => `通报未列出“${unit}”据以排名的数字`,
    unreadable: ({ operand, text }) => `${operandNames[operand]}无法识读：“${text}”`,
    'unreadable-indicator': ({ indicator }) => `公布的${nameOf(indicator)}无法识读`,
    'unreadable-ranked-figure': () => '参加排名的数字中有无法识读的',
    'not-a-whole-number': ({ operand }) => `${noWholeNumber[operand]}不是整数`,
    'empty-denominator': () => '分母为 0，没有率可言',
    'denominator-can-be-empty': () => '分母是约数，可能为 0，没有率可言',
    'negative-numerator': () => '分子为负数',
    'no-base': () => '上期数为 0，无法计算增减百分比',
    'base-can-be-empty': () => '上期数是约数，可能为 0，无法计算增减百分比',
    'no-count-behind-rate': ({ whole, rate }) => `以 ${whole} 为分母，没有任何整数件数能得出 ${rate}`,
    'parts-leave-rest': ({ rest }) => `所列各项并非全部，尚有 ${rest} 未列出`,
    'scheme-not-stated': () => '通报未说明考核办法',
    'scheme-without-grades': () => '考核办法没有划分等级',
    'unknown-grade': ({ grade }) => `考核办法中没有“${grade}”这一等级`,
    'below-all-grades': ({ index }) => `考核办法中没有低至 ${index} 的等级`,
    'between-grades': ({ index, low, high }) =>
      low === undefined
        ? `等级按未舍入的指标值评定，公布的 ${index} 可能不入等级，也可能属于 ${high}`
        : `等级按未舍入的指标值评定，公布的 ${index} 可能属于 ${low}，也可能属于 ${high}`,
    'indicator-without-rate': ({ indicator }) => `${nameOf(indicator)}的分母为 0，没有率可言`,
    'impossible-counts': ({ indicator, numerator, denominator }) =>
      `${nameOf(indicator)}的分子为 ${numerator}、分母为 ${denominator}，两数不可能同时成立`,
    unscored: ({ indicators }) => `${indicators.map(nameOf).join('、')}的分母为 0，无法计算综合指标值`,
  })

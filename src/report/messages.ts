import { factsInEnglish } from '../audit/english/facts-in-english.js'
import type { Naming } from '../audit/facts/fact-words.js'
import { assessment as assessmentInEnglish } from './messages/en/assessment.js'
import { audit as auditInEnglish } from './messages/en/audit.js'
import { comparison as comparisonInEnglish } from './messages/en/comparison.js'
import {
  roundingNames as englishRounding,
  schemeNames as englishSchemes,
  titleWords as englishTitles,
  indicatorNames,
} from './messages/en/names.js'
import { page as pageInEnglish } from './messages/en/page.js'
import { sensitivity as sensitivityInEnglish } from './messages/en/sensitivity.js'
import { breakeven as breakevenInEnglish, rankExplanation as rankInEnglish } from './messages/en/standing.js'
import { whatIf as whatIfInEnglish } from './messages/en/what-if.js'
import type { Messages } from './messages/messages-shape.js'
import { entryOf, titlesIn } from './messages/title-words.js'
import { assessment as assessmentInChinese } from './messages/zh/assessment.js'
import { audit as auditInChinese } from './messages/zh/audit.js'
import { comparison as comparisonInChinese } from './messages/zh/comparison.js'
import { factsInChinese } from './messages/zh/facts.js'
import {
  roundingNames as chineseRounding,
  schemeNames as chineseSchemes,
  titleWords as chineseTitles,
  indicatorName,
} from './messages/zh/names.js'
import { page as pageInChinese } from './messages/zh/page.js'
import { sensitivity as sensitivityInChinese } from './messages/zh/sensitivity.js'
import { breakeven as breakevenInChinese, rankExplanation as rankInChinese } from './messages/zh/standing.js'
import { whatIf as whatIfInChinese } from './messages/zh/what-if.js'

/** The languages a report can be written in. */
export type Language = 'zh' | 'en'

const chineseNaming: Naming = {
  figure: titlesIn(chineseTitles),
  indicator: indicatorName,
  count: (name) => entryOf(chineseTitles.counts, name) ?? name,
  rounding: (mode) => chineseRounding[mode],
}

const zh: Messages = {
  lang: 'zh-CN',
  naming: chineseNaming,
  facts: factsInChinese(chineseNaming),
  scheme: (id) => entryOf(chineseSchemes, id) ?? id,
  assessedBy: (scheme) => `按《${scheme}》由件数重新计算：`,
  audit: auditInChinese,
  assessment: assessmentInChinese,
  comparison: comparisonInChinese,
  page: pageInChinese,
  whatIf: whatIfInChinese,
  breakeven: breakevenInChinese,
  rankExplanation: rankInChinese,
  sensitivity: sensitivityInChinese,
}

const englishNaming: Naming = {
  figure: titlesIn(englishTitles),
  indicator: ({ id, title }) => entryOf(indicatorNames, id) ?? title ?? id,
  count: (name) => entryOf(englishTitles.counts, name) ?? name,
  rounding: (mode) => englishRounding[mode],
}

const en: Messages = {
  lang: 'en',
  naming: englishNaming,
  facts: factsInEnglish(englishNaming),
  scheme: (id) => entryOf(englishSchemes, id) ?? id,
  assessedBy: (scheme) => `Recomputed from the counts by ${scheme}:`,
  audit: auditInEnglish,
  assessment: assessmentInEnglish,
  comparison: comparisonInEnglish,
  page: pageInEnglish,
  whatIf: whatIfInEnglish,
  breakeven: breakevenInEnglish,
  rankExplanation: rankInEnglish,
  sensitivity: sensitivityInEnglish,
}

const catalogue: Readonly<Record<Language, Messages>> = { zh, en }

/** The messages of a language. */
export const messagesIn = (language: Language): Messages => catalogue[language]

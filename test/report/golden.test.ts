import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { audit } from '../../src/audit/audit.js'
import { assessmentText } from '../../src/report/assessment-text.js'
import { auditText } from '../../src/report/audit-text.js'
import { breakevenText } from '../../src/report/breakeven-text.js'
import { comparisonText } from '../../src/report/comparison-text.js'
import { assessmentCsv } from '../../src/report/csv/assessment-csv.js'
import { auditCsv } from '../../src/report/csv/audit-csv.js'
import { comparisonCsv } from '../../src/report/csv/comparison-csv.js'
import { sensitivityCsv } from '../../src/report/csv/sensitivity-csv.js'
import { assessmentMarkdown } from '../../src/report/markdown/assessment-markdown.js'
import { auditMarkdown } from '../../src/report/markdown/audit-markdown.js'
import { breakevenMarkdown } from '../../src/report/markdown/breakeven-markdown.js'
import { comparisonMarkdown } from '../../src/report/markdown/comparison-markdown.js'
import { rankMarkdown } from '../../src/report/markdown/rank-markdown.js'
import { sensitivityMarkdown } from '../../src/report/markdown/sensitivity-markdown.js'
import { whatIfMarkdown } from '../../src/report/markdown/what-if-markdown.js'
import { type Language, messagesIn } from '../../src/report/messages.js'
import { rankText } from '../../src/report/rank-text.js'
import { sensitivityText } from '../../src/report/sensitivity-text.js'
import { whatIfText } from '../../src/report/what-if-text.js'
import {
  chineseWords,
  englishWords,
  everyCause,
  everyImpossible,
  everyKnockOn,
  everyMissing,
  everyNote,
} from '../audit/support/every-fact.js'
import { asked } from './support/asked.js'
import { twoPeriods, twoSchemes } from './support/compared.js'
import { smallAssessment, smallAudit } from './support/small.js'

/** Every fact in the words of a language, a line each. */
const everyFact = (language: Language): string => {
  const words = language === 'zh' ? chineseWords : englishWords
  const { facts } = messagesIn(language)
  const samples = {
    ...everyCause(words),
    ...everyMissing(words),
    ...everyNote(words),
    ...everyImpossible(),
    ...everyKnockOn(words),
  }
  const lines = Object.entries(samples).map(([code, { bulletin, path }]) => {
    const finding = audit(bulletin).findings.find((one) => one.path.join('.') === path)
    const cause = finding?.explanations.find((one) => one.facts.code === code)
    const note = finding?.notes.find((one) => one.facts.code === code)
    const { missingFacts, impossibleFacts, knockOn } = finding ?? {}
    const told = [
      cause && Object.values(facts.cause(cause.facts)).join(' | '),
      note && facts.note(note.facts),
      missingFacts?.code === code ? facts.missing(missingFacts) : undefined,
      impossibleFacts?.code === code ? facts.impossible(impossibleFacts) : undefined,
      knockOn?.facts.code === code ? facts.knockOn(knockOn.facts) : undefined,
    ].filter((one) => one !== undefined)
    return `${code}: ${told.join(' | ')}`
  })
  return `${lines.join('\n')}\n`
}

const fileOf = (name: string): URL => new URL(`./golden/${name}`, import.meta.url)

/** With WRITE_GOLDEN set the forms are written down anew, to be read before they are kept. */
const isWriting = process.env['WRITE_GOLDEN'] === '1'

describe.each<Language>(['zh', 'en'])('the reports in %s are the ones written down', (language) => {
  it.each<[string, () => string]>([
    ['audit-text.txt', () => `${auditText(smallAudit, { language })}\n`],
    ['audit-markdown.txt', () => auditMarkdown(smallAudit, { language })],
    ['audit.csv', () => auditCsv(smallAudit, { language })],
    ['assessment-text.txt', () => `${assessmentText(smallAssessment, { language })}\n`],
    ['assessment-markdown.txt', () => assessmentMarkdown(smallAssessment, { language })],
    ['assessment.csv', () => assessmentCsv(smallAssessment, { language })],
    ['comparison-text.txt', () => `${comparisonText(twoPeriods, { language })}\n`],
    ['comparison-markdown.txt', () => comparisonMarkdown(twoPeriods, { language })],
    ['comparison.csv', () => comparisonCsv(twoPeriods, { language })],
    ['comparison-schemes-text.txt', () => `${comparisonText(twoSchemes, { language })}\n`],
    ['comparison-schemes-markdown.txt', () => comparisonMarkdown(twoSchemes, { language })],
    ['comparison-schemes.csv', () => comparisonCsv(twoSchemes, { language })],
    ['facts.txt', () => everyFact(language)],
    ['what-if-text.txt', () => `${whatIfText(asked.whatIf, { language })}\n`],
    ['what-if-markdown.txt', () => whatIfMarkdown(asked.whatIf, { language })],
    ['breakeven-text.txt', () => `${breakevenText(asked.breakeven, { language })}\n`],
    ['breakeven-markdown.txt', () => breakevenMarkdown(asked.breakeven, { language })],
    ['rank-text.txt', () => `${rankText(asked.rank, { language })}\n`],
    ['rank-markdown.txt', () => rankMarkdown(asked.rank, { language })],
    ['sensitivity-text.txt', () => `${sensitivityText(asked.sensitivity, { language })}\n`],
    ['sensitivity-markdown.txt', () => sensitivityMarkdown(asked.sensitivity, { language })],
    ['sensitivity.csv', () => sensitivityCsv(asked.sensitivity, { language })],
  ])('%s', (name, made) => {
    const file = fileOf(name.replace('.', `.${language}.`))
    if (isWriting) writeFileSync(file, made())
    expect(made()).toBe(readFileSync(file, 'utf8'))
  })
})

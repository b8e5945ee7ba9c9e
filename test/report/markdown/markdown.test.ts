import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assessmentMarkdown } from '../../../src/report/markdown/assessment-markdown.js'
import { auditMarkdown } from '../../../src/report/markdown/audit-markdown.js'
import { breakevenMarkdown } from '../../../src/report/markdown/breakeven-markdown.js'
import { comparisonMarkdown } from '../../../src/report/markdown/comparison-markdown.js'
import { escaped } from '../../../src/report/markdown/markdown.js'
import { rankMarkdown } from '../../../src/report/markdown/rank-markdown.js'
import { sensitivityMarkdown } from '../../../src/report/markdown/sensitivity-markdown.js'
import { whatIfMarkdown } from '../../../src/report/markdown/what-if-markdown.js'
import { refusal } from '../../score/support/refusal.js'
import { askedOf } from '../support/asked.js'
import { comparisonOf } from '../support/compared.js'
import { hostile } from '../support/hostile.js'
import { contentOf } from '../support/hostile-bulletin.js'
import { smallAssessment, smallAudit } from '../support/small.js'

describe('a text in Markdown', () => {
  it.each([
    ['97.40%', '97.40%'],
    ['17 / 20 = 85.00%', '17 / 20 = 85.00%'],
    ['a | b', 'a \\| b'],
    ['`code`', '\\`code\\`'],
    ['*a* _b_ ~~c~~', '\\*a\\* \\_b\\_ \\~\\~c\\~\\~'],
    ['[a](b)', '\\[a\\](b)'],
    ['<script>&lt;', '&lt;script&gt;&amp;lt;'],
    ['# a', '\\# a'],
    ['- a', '\\- a'],
    ['+ a', '\\+ a'],
    ['-51/293', '\\-51/293'],
    ['1. a', '1\\. a'],
    ['1) a', '1\\) a'],
    ['1.5', '1.5'],
    ['===', '\\==='],
    ['    a', 'a'],
    ['a\n\n# b', 'a  \\# b'],
    ['\\*', '\\\\\\*'],
    ['http://a.cn www.a.cn a@b.cn', 'http:\\/\\/a.cn www\\.a.cn a\\@b.cn'],
  ])('%j is written %j', (text, written) => {
    expect(escaped(text)).toBe(written)
  })
})

/** A table has as many bars in every line that are no text of a cell. */
const bars = (line: string): number => line.replaceAll(/\\./g, '').split('|').length - 1

describe('the reports in Markdown, whatever the bulletin says', () => {
  it('have the lines of a harmless one: headings, items and rows, and nothing of the bulletin that is markup', () => {
    const shape = (text: string) =>
      text
        .split('\n')
        .map((line) => [/^(#+ |- |\| )?/.exec(line)?.[0], line.startsWith('|') ? bars(line) : 0])
    const of = (texts: Parameters<typeof contentOf>[0]) => {
      const { audit, assessment } = contentOf(texts)
      const comparison = comparisonOf(texts[0], texts[1], texts[2], texts[3])
      const sides = { before: `b${texts[4]}`, after: texts[4] }
      const [one, two, three, title, grade] = texts
      const units = [`a${one}`, `b${two}`, `c${three}`, `d${one}`, `e${two}`, `f${three}`] as const
      const asked = askedOf(units, `x${title}`, grade)
      return [
        auditMarkdown(audit),
        assessmentMarkdown(assessment),
        comparisonMarkdown(comparison, { sides }),
        rankMarkdown(asked.rank),
        whatIfMarkdown(asked.whatIf),
        breakevenMarkdown(asked.breakeven),
        sensitivityMarkdown(asked.sensitivity),
      ]
    }
    const expected = of(['甲', '乙', '丙', '丁', '戊']).map(shape)
    fc.assert(
      fc.property(fc.tuple(hostile, hostile, hostile, hostile, hostile), (texts) => {
        const made = of(texts)
        expect(made.map(shape)).toEqual(expected)
        for (const text of made) expect(text.replaceAll(/\\./g, '')).not.toMatch(/[<`*_[\]~]|!\[|:\/\//)
      }),
      { numRuns: 60 },
    )
  })

  it('refuse what is neither', () => {
    expect(refusal(() => auditMarkdown(undefined as never)).code).toBe('invalid-type')
    expect(refusal(() => assessmentMarkdown([] as never)).code).toBe('invalid-type')
    expect(auditMarkdown(smallAudit)).toBe(auditMarkdown(smallAudit, { language: 'zh' }))
    expect(assessmentMarkdown(smallAssessment, { language: 'en' })).toContain('Yueyang 2021')
  })
})

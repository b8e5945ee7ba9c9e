import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assessmentText } from '../../src/report/assessment-text.js'
import { auditText } from '../../src/report/audit-text.js'
import { printable } from '../../src/report/printable.js'
import { hostile } from './support/hostile.js'
import { contentOf } from './support/hostile-bulletin.js'

describe('a text of others', () => {
  it.each([
    ['按期办结率 97.40%', '按期办结率 97.40%'],
    ['a\tb\nc\r\nd', 'a b c  d'],
    ['a\u2028b', 'a b'],
    ['\u001b[31m', '\ufffd[31m'],
    ['a\u202eb', 'a\ufffdb'],
    ['a\ud800b', 'a\ufffdb'],
    ['𠀀', '𠀀'],
    ['a\u0000', 'a\ufffd'],
  ])('%j prints as %j', (text, shown) => {
    expect(printable(text)).toBe(shown)
  })

  it('prints on one line and moves no cursor', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(printable(text)).not.toMatch(/[\p{Cc}\p{Surrogate}\u2028-\u202e\u2066-\u2069]/u)
      }),
    )
  })

  it('makes no line and no escape of its own in a text report', () => {
    const lines = (of: string) => of.split('\n').length
    const harmless = contentOf(['甲', '乙', '丙', '丁', '戊'])
    fc.assert(
      fc.property(fc.tuple(hostile, hostile, hostile, hostile, hostile), (texts) => {
        const { audit, assessment } = contentOf(texts)
        expect(lines(auditText(audit))).toBe(lines(auditText(harmless.audit)))
        expect(lines(assessmentText(assessment))).toBe(lines(assessmentText(harmless.assessment)))
        expect(`${auditText(audit)}${assessmentText(assessment)}`.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u)
      }),
      { numRuns: 40 },
    )
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quotationOf } from '../../../src/report/html/quotation.js'

const quoted = (text: string, figure: string) => {
  const start = text.indexOf(figure)
  const found = quotationOf(text, { start, end: start + figure.length, text: figure })
  return found && `${found.before}[${found.figure}]${found.after}`
}
const long = '一'.repeat(100)

describe('a figure in its sentence', () => {
  it.each<[string, string, string]>([
    ['前句。满意率为97%，较好。后句。', '97%', '满意率为[97%]，较好。'],
    ['97%', '97%', '[97%]'],
    ['标题\n  满意率97%\n下一行', '97%', '满意率[97%]'],
    ['行\r\n97%\r\n行', '97%', '[97%]'],
    ['好！97%？好', '97%', '[97%]？'],
    [`${long}97%${long}`, '97%', `…${'一'.repeat(60)}[97%]${'一'.repeat(60)}…`],
    [`${long}。97%。${long}`, '97%', '[97%]。'],
    [`${'一'.repeat(60)}97%${'一'.repeat(60)}`, '97%', `${'一'.repeat(60)}[97%]${'一'.repeat(60)}`],
  ])('%j', (text, figure, shown) => {
    expect(quoted(text, figure)).toBe(shown)
  })

  it('is not shown of another text, or of nothing', () => {
    expect(quotationOf('满意率97%', { start: 0, end: 3, text: '97%' })).toBeUndefined()
    expect(quotationOf('满意率97%', { start: 90, end: 93, text: '97%' })).toBeUndefined()
    expect(quotationOf('满意率97%', { start: 3, end: 3, text: '' })).toBeUndefined()
  })

  it('cuts no character in two', () => {
    const pairs = '𠀀'.repeat(50)
    for (const text of [`${pairs}97%${pairs}`, `${pairs}a97%b${pairs}`])
      expect(quoted(text, '97%')).not.toMatch(/\p{Surrogate}/u)
  })

  it('is the figure in its text, whatever stands around it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (before, after) => {
        const text = `${before}97%${after}`
        const found = quotationOf(text, { start: before.length, end: before.length + 3, text: '97%' })
        expect(found?.figure).toBe('97%')
        expect(before.trimStart().endsWith(found?.before.replace(/^…/, '') ?? '?')).toBe(true)
        expect(after.startsWith(found?.after.replace(/…$/, '') ?? '?')).toBe(true)
      }),
    )
  })
})

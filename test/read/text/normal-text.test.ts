import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normalText } from '../../../src/read/text/normal-text.js'
import { simplified } from '../../../src/read/text/simplified.js'

describe('a text is made ready to be read', () => {
  it.each([
    ['traditional characters', '按期辦結率較上個季度', '按期办结率较上个季度'],
    ['full-width digits and signs', '９９．８６％（１，２３４）：；', '99.86%(1,234):;'],
    ['wide letters', '等级Ａ类', '等级A类'],
    ['wide and unbroken spaces', '单\u3000位\u00a0名', '单 位 名'],
    ['marks that nobody sees', '\ufeff办\u200b结\u00ad率\u2060\ufe0f', '办结率'],
    ['left-over readings', '區(qū)辦（bàn）結(jié)', '区办结'],
    ['words in brackets, which are no readings', '区(qu)、办(Ban)、县(市)', '区(qu)、办(Ban)、县(市)'],
    ['a reading behind nothing', '5(qū)', '5(qū)'],
    ['a reading too long to be one', '区(quānquān)', '区(quānquān)'],
    ['marks of Chinese', '“办结”、。', '“办结”、。'],
    ['characters beyond the first plane', '𠮷祥镇', '𠮷祥镇'],
    ['half a character', '区\ud800办', '区\ud800办'],
    ['nothing', '', ''],
  ])('%s', (_, source, text) => {
    expect(normalText(source).text).toBe(text)
  })

  it.each([
    ['辦', '办'],
    ['滿', '满'],
    ['餘', '余'],
    ['办', '办'],
    ['A', 'A'],
    ['𠮷', '𠮷'],
  ])('%s is %s in simplified characters', (character, simple) => {
    expect(simplified(character)).toBe(simple)
  })
})

describe('the way back', () => {
  const source = '\ufeff𠮷區(qū)辦\u200b結率９８．７％。'
  const { text, passage } = normalText(source)

  it.each([
    ['a number', '98.7%', '９８．７％'],
    ['a character that takes two units', '𠮷', '𠮷'],
    ['a character with what was left behind it', '区办', '區(qū)辦'],
    ['characters with an invisible mark between them', '办结', '辦\u200b結'],
  ])('%s', (_, words, printed) => {
    const at = text.indexOf(words)
    const found = passage(at, at + words.length)
    expect(found).toEqual({
      start: source.indexOf(printed),
      end: source.indexOf(printed) + printed.length,
      text: printed,
    })
  })

  it('of nothing is nothing, at its place', () => {
    expect(passage(2, 2)).toEqual({ start: source.indexOf('區'), end: source.indexOf('區'), text: '' })
    expect(passage(text.length, text.length)).toEqual({ start: source.length, end: source.length, text: '' })
  })

  it('leads to the source from every stretch of every text', () => {
    const units = fc.constantFrom(
      ...'辦結９％（）(), ',
      '區(qū)',
      '𠮷',
      '\u200b',
      '\ud800',
      '\ufeff',
      'a',
      '\n',
    )
    fc.assert(
      fc.property(fc.array(units, { maxLength: 30 }), fc.nat(), fc.nat(), (parts, a, b) => {
        const given = parts.join('')
        const normal = normalText(given)
        const [from, to] = [a % (normal.text.length + 1), b % (normal.text.length + 1)].sort((x, y) => x - y)
        const { start, end, text: printed } = normal.passage(from as number, to as number)
        expect(given.slice(start, end)).toBe(printed)
        expect(start <= end && end <= given.length).toBe(true)
        // Reading the passage again gives the same words, unless it starts inside a character.
        expect(normal.passage(0, normal.text.length).text.includes(printed)).toBe(true)
      }),
    )
  })

  it('is read once and for all: a text that is ready stays as it is', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...'辦結率９％（）县,', '𠮷', '\u200b'), { maxLength: 30 }),
        (parts) => {
          const once = normalText(parts.join('')).text
          expect(normalText(once).text).toBe(once)
        },
      ),
    )
  })
})

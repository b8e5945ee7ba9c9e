import fc from 'fast-check'
import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import { columnsOf } from '../../../src/cli/output/columns.js'
import type { Screen } from '../../../src/cli/output/screen.js'
import { tableLines } from '../../../src/cli/output/table.js'
import { indented, wrapped } from '../../../src/cli/output/wrapped.js'

/** What stands in bulletins: Chinese with its signs, full-width forms, Latin letters, digits, signs of arithmetic. */
const character = fc.oneof(
  fc.constantFrom(...'满意率热线工单%,.:;()+−×÷/ =≠✗✓?→“”《》（）【】，。；：、！？％０９ＡａＺ①〇一…–ⅢΩé'),
  fc.integer({ min: 0x20, max: 0x7e }).map((code) => String.fromCharCode(code)),
  fc.integer({ min: 0x4e00, max: 0x9fff }).map((code) => String.fromCharCode(code)),
  fc.integer({ min: 0x20000, max: 0x2a6df }).map((code) => String.fromCodePoint(code)),
)
const words = fc.array(character, { maxLength: 120 }).map((characters) => characters.join(''))

const screen = (width: number | undefined): Screen => ({ width, hasColour: false, paint: (_, text) => text })

describe('the columns of a text', () => {
  it('are those that the package for every script counts', () => {
    fc.assert(
      fc.property(words, (text) => {
        expect(columnsOf(text)).toBe(stringWidth(text))
      }),
    )
  })

  it.each([
    ['', 0],
    ['海淀区', 6],
    ['98.77%', 6],
    ['９８％', 6],
    ['“满意”', 6],
    ['e\u0301', 1],
    ['\u200b', 0],
    ['한국어', 6],
    ['ひらがな', 8],
    ['\u001b[1m\u001b[31m✗\u001b[39m\u001b[22m', 1],
    ['📞', 2],
  ])('of %j: %i', (text, expected) => {
    expect(columnsOf(text)).toBe(expected)
  })
})

describe('a text on lines', () => {
  it('fits them, and loses nothing but blanks', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 4, max: 60 }), (text, width) => {
        const lines = wrapped(text, width)
        for (const line of lines.length > 1 ? lines : []) expect(columnsOf(line)).toBeLessThanOrEqual(width)
        expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
      }),
    )
  })

  it('does not begin with a closing sign, nor end with an opening one', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('满', '意', '率', '，', '。', '（', '）', '《', '》'), {
          minLength: 30,
          maxLength: 60,
        }),
        (signs) => {
          // More than three signs in a row are no text, and can fill a line alone.
          const text = signs.join('').replace(/([，。（）《》]{2})[，。（）《》]+/g, '$1')
          const lines = wrapped(text, 20)
          for (const line of lines.slice(1)) expect(line).not.toMatch(/^[，。）》]/)
          for (const line of lines.slice(0, -1)) expect(line).not.toMatch(/[（《]$/)
        },
      ),
    )
  })

  it.each([
    ['公布为 8.62%，应为 8.65%', 16, ['公布为 8.62%，应', '为 8.65%']],
    ['二八（242 / 2807 = 8.62%）', 12, ['二八', '（242 / 2807', '= 8.62%）']],
    ['one two three', 8, ['one two', 'three']],
    ['abcdefghij', 4, ['abcd', 'efgh', 'ij']],
    ['短', 10, ['短']],
    ['', 10, ['']],
  ])('%j', (text, width, expected) => {
    expect(wrapped(text, width)).toEqual(expected)
  })

  it('is set in', () => {
    expect(indented('甲乙丙丁', '  ', 6)).toEqual(['  甲乙', '  丙丁'])
    expect(indented('甲乙丙丁', '  ', undefined)).toEqual(['  甲乙丙丁'])
  })
})

describe('a table', () => {
  const table = {
    headings: ['单位', '件数', '算式'],
    rows: [
      ['教育局', '7', '30×7/7 + 30×7/7 + 20×7/7 = 80'],
      ['a', '2848', '1'],
    ],
    right: [false, true, false],
  }

  it('is aligned whatever the width of its characters', () => {
    expect(tableLines(table, screen(undefined))).toEqual([
      '单位    件数  算式',
      '教育局     7  30×7/7 + 30×7/7 + 20×7/7 = 80',
      'a       2848  1',
    ])
  })

  it('goes on below itself in its last column', () => {
    expect(tableLines(table, screen(40))).toEqual([
      '单位    件数  算式',
      '教育局     7  30×7/7 + 30×7/7 + 20×7/7',
      '              = 80',
      'a       2848  1',
    ])
  })

  it('takes the shorter form where that saves a line', () => {
    const shorter = (cell: string): string => cell.replaceAll(' + ', '+')
    expect(tableLines({ ...table, shorter }, screen(40))[1]).toBe('教育局     7  30×7/7+30×7/7+20×7/7 = 80')
    expect(tableLines({ ...table, shorter }, screen(44))[1]).toBe(
      '教育局     7  30×7/7 + 30×7/7 + 20×7/7 = 80',
    )
  })

  it('of figures is set in parts, each beside the first column', () => {
    const figures = {
      headings: ['单位', '应办理', '已办理', '按期办结', '返工'],
      rows: [['教育局', '13', '13', '11', '0']],
      right: [false, true, true, true, true],
    }
    expect(tableLines(figures, screen(24))).toEqual([
      '单位    应办理  已办理',
      '教育局      13      13',
      '',
      '单位    按期办结  返工',
      '教育局        11     0',
    ])
  })

  it('never has a line that is wider than the screen, where its columns allow that', () => {
    const cell = fc.array(fc.constantFrom('满', '意', '7', '%'), { maxLength: 6 }).map((own) => own.join(''))
    const rows = fc.array(fc.tuple(cell, cell, cell, cell, cell, cell), { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(rows, fc.integer({ min: 40, max: 80 }), (cells, width) => {
        const right = [false, true, true, true, true, true]
        for (const line of tableLines(
          { headings: ['一', '二', '三', '四', '五', '六'], rows: cells, right },
          screen(width),
        )) {
          expect(columnsOf(line)).toBeLessThanOrEqual(width)
        }
      }),
    )
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { piecesOf } from '../../../src/read/prose/pieces.js'

const texts = (text: string): string[] => piecesOf(text, []).map((piece) => piece.text)

describe('a text is taken apart', () => {
  it.each([
    ['at marks', '受理5件,办结4件;其中:甲、乙。丙', ['受理5件', '办结4件', '其中', '甲', '乙', '丙']],
    ['at brackets', '甲局(5件)、乙局[4件]', ['甲局', '5件', '乙局', '4件']],
    ['not at brackets inside a word', '各县(市)区排名', ['各县(市)区排名']],
    ['not at the comma of thousands', '受理19,197件,办结19,000件', ['受理19,197件', '办结19,000件']],
    ['at a comma between numbers that groups none', '7,12', ['7', '12']],
    ['at a point that ends a sentence', '下降21.07%.综合', ['下降21.07%', '综合']],
    ['not at the colon of a time', '在8:30开始:共', ['在8:30开始', '共']],
    ['at the end of a line', '甲\n\r\n乙', ['甲', '乙']],
    ['with nothing between marks', ',,;。 \n', []],
    ['nothing', '', []],
  ])('%s', (_, text, pieces) => {
    expect(texts(text)).toEqual(pieces)
  })

  it('numbers lines, sentences and their parts, and counts brackets', () => {
    const pieces = piecesOf('甲,乙;丙。丁(戊。己)庚\n辛', [])
    expect(
      pieces.map(({ text, line, sentence, segment, depth }) => [text, line, sentence, segment, depth]),
    ).toEqual([
      ['甲', 0, 0, 0, 0],
      ['乙', 0, 0, 0, 0],
      ['丙', 0, 0, 1, 0],
      ['丁', 0, 1, 2, 0],
      ['戊', 0, 1, 2, 1],
      ['己', 0, 1, 2, 1],
      ['庚', 0, 1, 2, 0],
      ['辛', 1, 2, 3, 0],
    ])
  })

  it('a bracket that is never closed ends with its line', () => {
    expect(piecesOf('甲(乙\n丙', []).map(({ text, depth }) => [text, depth])).toEqual([
      ['甲', 0],
      ['乙', 1],
      ['丙', 0],
    ])
  })

  it('says which marks stand around a piece', () => {
    expect(
      piecesOf('甲:乙、丙(丁5)戊', []).map(({ opener, text, closer }) => `${opener}${text}${closer}`),
    ).toEqual([...['end甲:', ':乙、', '、丙(', '(丁5)', ')戊end']])
  })

  it('leaves out what is masked, and goes on behind it with a new line', () => {
    const pieces = piecesOf('甲表格5表格乙', [{ start: 1, end: 6 }])
    expect(pieces.map(({ text, line }) => [text, line])).toEqual([
      ['甲', 0],
      ['乙', 1],
    ])
  })

  it('every piece stands where it says, after the one before', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'甲乙5,。;:()[]、. \n县市') }),
        fc.array(fc.tuple(fc.nat({ max: 30 }), fc.nat({ max: 9 })), { maxLength: 3 }),
        (text, spans) => {
          const masked = spans.map(([start, length]) => ({ start, end: start + length }))
          let last = 0
          for (const piece of piecesOf(text, masked)) {
            expect(text.slice(piece.start, piece.end)).toBe(piece.text)
            expect(piece.start).toBeGreaterThanOrEqual(last)
            expect(piece.text.trim()).not.toBe('')
            last = piece.end
          }
        },
      ),
    )
  })
})

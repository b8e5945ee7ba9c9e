import { describe, expect, it } from 'vitest'
import { readTable } from '../../../src/read/read-table.js'

const read = (text: string) => {
  const { rows, title } = readTable(text)
  for (const row of rows) {
    for (const { start, end, text: printed } of Object.values(row.sources ?? {})) {
      expect(text.slice(start, end)).toBe(printed)
    }
  }
  return {
    title,
    rows: rows.map(({ unit, tally, published }) => [
      unit,
      tally.due,
      tally.completed,
      published['completionRate'],
    ]),
    printed: rows.map(({ sources }) => [sources?.['unit']?.text, sources?.['due']?.text]),
  }
}

describe('CSV', () => {
  it('quotes cells with commas, line breaks and quotes', () => {
    const text =
      '单位,"应办\n数",办结数,办结率\n"甲局,一科","1,234","1,200",97.24%\r\n"乙""局"" ",5 , 5,"100%" \r\n'
    expect(read(text)).toMatchObject({
      rows: [
        ['甲局,一科', 1234, 1200, '97.24%'],
        ['乙"局"', 5, 5, '100%'],
      ],
      printed: [
        ['甲局,一科', '1,234'],
        ['乙""局""', '5'],
      ],
    })
  })

  it('keeps the commas and quotes of Chinese sentences', () => {
    const text =
      '单位,应办数,办结数,办结率,备注\n甲局（一科，二科）,1,1,100%,回复“过于简单”，未联系；\n乙局,2,2,100%,＂好＂'
    expect(read(text).rows).toEqual([
      ['甲局(一科,二科)', 1, 1, '100%'],
      ['乙局', 2, 2, '100%'],
    ])
  })

  it('can have a title that fills its row with commas, and a byte-order mark', () => {
    const text = '\ufeff2022年考核结果表,,,\n单位,应办数,办结数,办结率\n甲局,1,1,100%\n'
    expect(read(text)).toMatchObject({ title: '2022年考核结果表', rows: [['甲局', 1, 1, '100%']] })
  })

  it('goes on behind a row with a comma too many', () => {
    const text = '单位,应办数,办结数,办结率\n甲局,1,1,100%\n乙局,1,234,1,234,100%\n丙局,2,2,100%'
    expect(read(text).rows.map(([unit]) => unit)).toEqual(['甲局', '丙局'])
    expect(readTable(text).skipped.map(({ label, reason }) => [label, reason])).toEqual([
      ['乙局', 'other-width'],
    ])
  })

  it('ends where its sentences begin', () => {
    const text = '单位,应办数,办结数,办结率\n甲局,1,1,100%\n其中,甲局办结1件。\n以上,请知悉。'
    expect(readTable(text)).toMatchObject({ skipped: [] })
    expect(read(text).rows).toHaveLength(1)
  })
})

describe('tabs', () => {
  it('quote cells as spreadsheets do', () => {
    const text = '单位\t"应办\n数"\t办结数\t办结率\n"甲""局"\t3\t3\t100%\n5" 管网\t1\t1\t100%'
    expect(read(text).rows).toEqual([
      ['甲"局', 3, 3, '100%'],
      ['5"管网', 1, 1, '100%'],
    ])
  })

  it('take a quote that is never closed for what it is', () => {
    expect(read('单位\t应办数\t办结数\t办结率\n"甲局\t3\t3\t100%\n乙局\t1\t1\t100%').rows).toEqual([
      ['"甲局', 3, 3, '100%'],
      ['乙局', 1, 1, '100%'],
    ])
  })

  it('go on behind headings between the rows', () => {
    const text = '单位\t应办数\t办结数\t办结率\n一、乡镇\n东镇\t3\t3\t100%\n\n二、部门\n甲局\t1\t1\t100%\n'
    expect(read(text).rows.map(([unit]) => unit)).toEqual(['东镇', '甲局'])
  })

  it('part the cells of a header that line breaks broke apart', () => {
    const text = '评价表\n部门\t应办\n理数\t办结\n数\t办结率\n甲局\t3\t3\t100%\n乙局\t2\t2\t100%'
    expect(read(text)).toMatchObject({
      title: '评价表',
      rows: [
        ['甲局', 3, 3, '100%'],
        ['乙局', 2, 2, '100%'],
      ],
    })
  })

  it('may lack cells at the end of a row', () => {
    expect(read('单位\t应办数\t办结数\t办结率\n甲局\t3\n乙局\t1\t1\t100%').rows).toEqual([
      ['甲局', 3, undefined, undefined],
      ['乙局', 1, 1, '100%'],
    ])
  })
})

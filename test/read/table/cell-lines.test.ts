import { describe, expect, it } from 'vitest'
import { readTable } from '../../../src/read/read-table.js'
import { findGrids } from '../../../src/read/table/find-grids.js'
import { lexiconOf } from '../../../src/read/table/lexicon.js'
import { normalText } from '../../../src/read/text/normal-text.js'

const lines = (...cells: readonly string[]): string => cells.map((cell) => `${cell} |`).join('\n')
const read = (text: string) => {
  const { title, rows, total, skipped } = readTable(text)
  return {
    title,
    rows: [...rows, ...(total ? [total] : [])].map(({ unit, tally }) => [unit, ...Object.values(tally)]),
    skipped: skipped.map(({ reason }) => reason),
  }
}

describe('cells one a line', () => {
  it('may have their title and a remark among them', () => {
    const text = lines(
      '2022年评价表',
      '单位',
      '应办数',
      '办结数',
      '甲局',
      '3',
      '2',
      '合计',
      '3',
      '2',
      '注:数据来自系统',
    )
    expect(read(text)).toEqual({
      title: '2022年评价表',
      rows: [
        ['甲局', 3, 2],
        ['合计', 3, 2],
      ],
      skipped: ['note'],
    })
  })

  it('may have empty cells, dashes, and empty lines between', () => {
    const text = lines(
      '单位',
      '应办数',
      '办结数',
      '等级',
      '甲局',
      '',
      '—',
      'A',
      '乙局',
      '4',
      '3',
      '',
    ).replaceAll('\n', '\n\n')
    expect(read(text).rows).toEqual([['甲局'], ['乙局', 4, 3]])
  })

  it('end their header where the units begin, though a heading be unknown', () => {
    const text = lines(
      '单位',
      '应办数',
      '件均时长',
      '办结数',
      '结果',
      '甲局',
      '3',
      '5天',
      '2',
      '好',
      '乙局',
      '4',
      '6天',
      '3',
      '好',
    )
    expect(read(text).rows).toEqual([
      ['甲局', 3, 2],
      ['乙局', 4, 3],
    ])
  })

  it('end their header before a row that begins like a heading', () => {
    const text = lines(
      '来源',
      '件数',
      '占比',
      '电话',
      '5',
      '50%',
      '来信',
      '3',
      '30%',
      '网站',
      '2',
      '20%',
      '合计',
      '10',
      '100%',
    )
    const { claims } = readTable(text)
    expect(claims.map(({ label }) => label)).toEqual(['电话', '来信', '网站', '合计', '合计'])
  })

  it('of words alone are as wide as the known headings go', () => {
    const text = lines(
      '单位',
      '工单内容',
      '工单号',
      '原因',
      '甲局',
      '路灯',
      '无',
      '未联系',
      '乙局',
      '燃气',
      '无',
      '推诿',
    )
    const [grid] = findGrids(normalText(text), lexiconOf(undefined, 'test'))
    expect([grid?.header.length, grid?.rows.length]).toEqual([4, 2])
  })

  it('that do not come out even are no table', () => {
    const text = lines('单位', '应办数', '办结数', '甲局', '3', '2', '乙局', '4')
    expect(() => readTable(text)).toThrow('nothing in')
  })
})

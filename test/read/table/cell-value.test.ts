import { describe, expect, it } from 'vitest'
import { readTable } from '../../../src/read/read-table.js'

/** What becomes of one cell under a heading; a second row shows how the column prints its figures. */
const under = (heading: string, cell: string, other = '') => {
  const text = `单位\t应办数\t${heading}\n甲局\t9\t${cell}\n乙局\t9\t${other}`
  const { rows, unread } = readTable(text)
  const { tally = {}, published = {} } = rows[0] ?? {}
  const value = Object.entries({ ...tally, ...published }).find(([name]) => name !== 'due')?.[1]
  const [refused] = unread.filter(({ unit }) => unit === '甲局')
  if (refused) expect(text.slice(refused.source.start, refused.source.end)).toBe(cell.trim())
  return refused ? refused.reason : value
}

describe('a cell under a count', () => {
  it.each<readonly [string, number | string | undefined]>([
    ['13', 13],
    ['0', 0],
    ['1,234', 1234],
    ['１，２３４', 1234],
    ['13件', 13],
    [' 13 ', 13],
    ['999999999999999', 999_999_999_999_999],
    ['9999999999999999', 'too-many-digits'],
    ['1'.repeat(70), 'too-many-digits'],
    ['3O', 'not-a-count'],
    ['-1', 'not-a-count'],
    ['+1', 'not-a-count'],
    ['2.5', 'not-a-count'],
    ['13.0', 'not-a-count'],
    ['1,23', 'not-a-count'],
    ['12%', 'not-a-count'],
    ['12分', 'not-a-count'],
    ['≥13', 'not-a-count'],
    ['约13', 'not-a-count'],
    ['1 3', 13],
    ['7.13万', 'rounded-count'],
    ['3万', 'rounded-count'],
    ['①', 'not-a-count'],
  ])('%s', (cell, expected) => {
    expect(under('办结数', cell)).toBe(expected)
  })

  it.each(['', '-', '—', '——', '－', '/', '／', '…', '无', '無', 'N/A', 'n/a', '*', '未考核'])(
    '%j prints nothing',
    (cell) => {
      expect(under('办结数', cell)).toBeUndefined()
      expect(under('等级', cell)).toBeUndefined()
      expect(under('办结率', cell)).toBeUndefined()
    },
  )
})

describe('a cell under a rate', () => {
  it.each<readonly [string, string | undefined]>([
    ['100%', '100%'],
    ['９８．７７％', '98.77%'],
    ['97.40 %', '97.40%'],
    ['5‰', '5‰'],
    ['0', '0'],
    ['0.00', '0.00'],
    ['9B%', 'not-a-rate'],
    ['-3%', 'not-a-rate'],
    ['98.7.7%', 'not-a-rate'],
    ['95分', 'not-a-rate'],
    ['100件', 'not-a-rate'],
    ['优秀', 'not-a-rate'],
  ])('%s', (cell, expected) => {
    expect(under('办结率', cell)).toBe(expected)
  })

  it('is a percentage without its sign where heading or column say so', () => {
    expect(under('办结率(%)', '0.9')).toBe('0.9')
    expect(under('办结率', '0.9', '98.5%')).toBe('0.9')
    expect(under('办结率', '0.9', '98.5')).toBe('0.9')
    expect(under('办结率', '97')).toBe('97')
  })

  it('is not read where it could be a share of 1 as well', () => {
    expect(under('办结率', '0.9', '1')).toBe('unit-not-printed')
    expect(under('办结率', '1', '0.5')).toBe('unit-not-printed')
  })

  it('is not read where it could be the points of the rate as well', () => {
    expect(under('办结率(30分)', '28.5')).toBe('unit-not-printed')
    expect(under('办结率(30分)', '95.00%')).toBe('95.00%')
  })
})

describe('a cell under an index, a grade or a place', () => {
  it.each<readonly [string, string, string | undefined]>([
    ['综合得分', '95.38', '95.38'],
    ['综合得分', '100', '100'],
    ['综合得分', '98.3分', '98.3分'],
    ['综合得分', '95%', 'not-a-score'],
    ['综合得分', '-5', 'not-a-score'],
    ['综合得分', '优', 'not-a-score'],
    ['等级', 'A', 'A'],
    ['等级', 'Ａ类', 'A类'],
    ['等级', 'A+', 'A+'],
    ['等级', '優秀', '优秀'],
    ['等级', '95', 'not-a-grade'],
    ['等级', '待定', 'not-a-grade'],
    ['排名', '3', '3'],
    ['排名', '第三名', '第三名'],
    ['排名', '并列第1', '并列第1'],
    ['排名', '前列', 'not-a-place'],
    ['排名', '1/9', 'not-a-place'],
  ])('%s %s', (heading, cell, expected) => {
    expect(under(heading, cell)).toBe(expected)
  })
})

describe('a merged cell', () => {
  it.each([
    ['over two figures', '<tr><td>甲局<td colspan=2>9', ['due', 'completed']],
    ['over two units', '<tr><td>甲局<td rowspan=2>9<td>8<tr><td>乙局<td>7', ['due']],
  ])('%s is not read: which figure it is cannot be told', (_, rows, columns) => {
    const { unread } = readTable(
      `<table><tr><td>单位<td>应办数<td>办结数${rows}<tr><td>丙局<td>1<td>1</table>`,
    )
    expect(unread.map(({ column, reason }) => [column, reason])).toEqual(
      columns.map((name) => [name, 'shared-cell']),
    )
  })

  it('says nothing where it says no number', () => {
    const { rows, unread } = readTable(
      '<table><tr><td>单位<td>应办数<td>办结数<tr><td>甲局<td colspan=2>未报送<tr><td>丙局<td>1<td>1</table>',
    )
    expect([rows.map(({ tally }) => tally), unread]).toEqual([[{}, { due: 1, completed: 1 }], []])
  })
})

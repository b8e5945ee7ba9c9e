import { describe, expect, it } from 'vitest'
import { readTable } from '../../../src/read/read-table.js'
import { refusal } from '../../score/support/refusal.js'

const head = '<tr><th>单位</th><th>应办数</th><th>办结数</th><th>办结率</th></tr>'

const read = (text: string) => {
  const { rows, total, title } = readTable(text)
  const all = total ? [...rows, total] : rows
  for (const row of all) {
    for (const { start, end, text: printed } of Object.values(row.sources ?? {})) {
      expect(text.slice(start, end)).toBe(printed)
    }
  }
  return {
    title,
    rows: all.map(({ unit, tally, published }) => [
      unit,
      tally.due,
      tally.completed,
      published['completionRate'],
    ]),
    sources: all.map(({ sources }) => sources?.['unit']?.text),
  }
}

describe('HTML tables', () => {
  it('are read through markup, entities and blanks', () => {
    const text = `<TABLE border="1">${head}
      <TR><TD align=left><p><b>甲</b>&middot;<span style="x">局&nbsp;</span></p><td> 1&#44;234 <td>1<i>2</i>00</td><td>97.24&#x25;</TR></TABLE>`
    expect(read(text)).toMatchObject({ rows: [['甲·局', 1234, 1200, '97.24%']] })
    expect(read(text).sources).toEqual(['甲</b>&middot;<span style="x">局'])
  })

  it('repeat merged cells where they go', () => {
    const text = `<table><caption>评价表</caption>
      <tr><td rowspan=2>序号<td rowspan="2">单位<td colspan='2'>办结情况</tr><tr><td>办结数<td>办结率</tr>
      <tr><td>1<td>甲局<td>3<td>100%</tr><tr><td colspan="2">合计<td>3<td>100%</tr>
      <tr><td colspan="99">注:共1个单位</tr></table>`
    expect(readTable(text)).toMatchObject({
      title: '评价表',
      columns: [{ header: '序号' }, { name: 'unit' }, { name: 'completed' }, { name: 'completionRate' }],
      rows: [{ unit: '甲局', tally: { completed: 3 } }],
      total: { unit: '合计', tally: { completed: 3 } },
      skipped: [{ reason: 'note', source: { text: '注:共1个单位' } }],
    })
  })

  it('keep their columns under a cell that goes over several rows', () => {
    const text = `<table><tr><td>县区<td>单位<td>应办数<td>办结数<td>等级
      <tr><td rowspan=2>东县<td>甲局<td>1<td>1<td rowspan=2>A<tr><td>乙局<td>2<td>2<tr><td>西县<td>丙局<td>3<td>3<td>B</table>`
    const { rows } = readTable(text)
    expect(rows.map(({ unit, tally, published }) => [unit, tally.due, published['grade']])).toEqual([
      ['甲局', 1, 'A'],
      ['乙局', 2, 'A'],
      ['丙局', 3, 'B'],
    ])
  })

  it('count a number once that is printed once', () => {
    const text =
      '<table><tr><td>单位<td>办结数<td>名次<tr><td>甲局<td>7<td rowspan=2>1<tr><td>乙局<td>8</table>'
    const { rows, coverage } = readTable(text)
    expect(rows.map(({ published }) => published['rank'])).toEqual(['1', '1'])
    expect(coverage).toEqual({ numbers: 3, used: 3, unused: [] })
  })

  it('are found in a page set in tables, under the line above them', () => {
    const text = `<html><head><title>应办数,办结数</title><style>td { }</style><script>'<table><tr><td>单位<td>应办数<tr><td>甲<td>7'</script></head>
      <body><table><tr><td>首页<td><p>情况通报</p><p>2022年二季度评价表</p><table>${head}<tr><td>甲局<td>1<td>1<td>100%</table><p>附件</p></table></body></html>`
    expect(read(text)).toEqual({
      title: '2022年二季度评价表',
      rows: [['甲局', 1, 1, '100%']],
      sources: ['甲局'],
    })
  })

  it('of several the one with the most figures is read; the numbers of the others are told', () => {
    const small = '<table><tr><td>单位<td>办结数<tr><td>丙局<td>77</table>'
    const text = `${small}<table>${head}<tr><td>甲局<td>1<td>1<td>100%<tr><td>乙局<td>2<td>2<td>100%</table>`
    expect(read(text).rows).toHaveLength(2)
    expect(readTable(text).coverage).toMatchObject({
      numbers: 7,
      used: 6,
      unused: [{ text: '77', reason: 'other-table' }],
    })
  })

  it('need no table around their rows', () => {
    expect(read(`${head}<tr><td>甲局<td>1<td>1<td>100%`).rows).toEqual([['甲局', 1, 1, '100%']])
  })

  it('read full-width signs in their cells', () => {
    expect(read(`<table>${head}<tr><td>甲局（一）<td>１３<td>&#xFF11;<td>１００％</table>`).rows).toEqual([
      ['甲局(一)', 13, 1, '100%'],
    ])
  })

  it.each([
    [
      'columns',
      `<table>${head}<tr><td>甲局<td>1<td>1<td>100%<td colspan=999999999>9<td colspan=1000>9</table>`.replace(
        '<th>办结率',
        '<th colspan=999999999>数<th>办结率',
      ),
    ],
    [
      'cells',
      `<table>${head}<tr><td>甲局<td>1${'<td colspan=1000 rowspan=99999999999>2'.repeat(30)}${'<tr>'.repeat(100)}</table>`,
    ],
  ])('with too many %s are refused', (_, text) => {
    expect(refusal(() => readTable(text)).code).toBe('too-large')
  })
})

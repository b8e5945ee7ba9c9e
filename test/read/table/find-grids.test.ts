import { describe, expect, it } from 'vitest'
import { findGrids } from '../../../src/read/table/find-grids.js'
import { lexiconOf } from '../../../src/read/table/lexicon.js'
import { normalText } from '../../../src/read/text/normal-text.js'
import { layouts } from './support/layouts.js'
import { town } from './support/town.js'

const lexicon = lexiconOf(undefined, 'test')

const found = (source: string) => {
  const text = normalText(source)
  return findGrids(text, lexicon).map((grid) => ({
    title: grid.title?.text,
    header: grid.header.map((cell) => cell.text).join(' '),
    rows: grid.rows.length,
    headed: grid.headed,
    begins: text.text.slice(grid.start, grid.start + 12),
    ends: text.text.slice(grid.end - 12, grid.end),
  }))
}

describe('tables in a longer text', () => {
  const cases = [
    '三季度不满意工单(表1)',
    ...['单 位', '工單內容', '工單號', '不滿意原因'],
    ...['甲局', '路灯管理', '395784', '未联系当事人,回复不完整'],
    ...['乙局', '燃气服务', '456849', '未联系当事人'],
  ]
  const list = cases.map((cell, i) => (i === 0 ? cell : `${cell} |`)).join('\n')
  const text = [
    '某县通报',
    '一、\t总体情况',
    '4-6月,全县受理工单28件,应办理工单27件,办结率100%。',
    list,
    '以上|均已督办。',
    layouts['tabs']?.(town),
    '',
    '来源构成如下:',
    '来源 | 件数 | 占比',
    '--- | --- | ---',
    '电话 | 20 | 71.43%',
    '网络 | 8 | 28.57%',
    '',
    '附件2：',
    '以上情况，特此通报。',
    '单位,办结数\n甲局,7\n',
    '本期  结束',
  ].join('\n')

  it('are all found, in order, with their titles and extents', () => {
    expect(found(text)).toEqual([
      {
        title: '三季度不满意工单(表1)',
        header: '单 位 工单内容 工单号 不满意原因',
        rows: 2,
        headed: true,
        begins: '单 位 |\n工单内容 |',
        ends: '9 |\n未联系当事人 |',
      },
      {
        title: town.title,
        header: town.header.join(' '),
        rows: 4,
        headed: true,
        begins: '部门名称\t受理信件数\t应',
        ends: '4.21%\t94.21\tA'.slice(-12),
      },
      {
        title: '来源构成',
        header: '来源 件数 占比',
        rows: 2,
        headed: true,
        begins: '来源 | 件数 | 占比',
        ends: '| 8 | 28.57%'.slice(-12),
      },
      {
        title: undefined,
        header: '单位 办结数',
        rows: 1,
        headed: true,
        begins: '单位,办结数\n甲局,7\n',
        ends: '\n单位,办结数\n甲局,7'.slice(-12),
      },
    ])
  })

  it.each(Object.entries(layouts))('%s: nothing of the sentences around is taken', (name, render) => {
    const [before, after] = ['受理工单28件,办结率100%。\n', '\n办结率100%,满意率98%。']
    const html = name.startsWith('html')
    const source = html
      ? `<p>${before}</p>${render(town)}</tr></table><p>${after}</p>`
      : `${before}${render(town)}${after}`
    const normal = normalText(source)
    const grids = findGrids(normal, lexicon)
    expect(grids).toHaveLength(1)
    const [grid] = grids
    const rest = normal.text.slice(0, grid?.start) + normal.text.slice(grid?.end)
    expect(rest).toContain('受理工单28件,办结率100%。')
    expect(rest).toContain('办结率100%,满意率98%。')
    expect(rest).not.toContain('教体局')
    expect(rest).not.toContain('94.21')
    expect(grid?.rows).toHaveLength(4)
  })

  it('of a page are found between its tags as well', () => {
    const source = `<div>情况</div><pre>单位\t办结数\n甲局\t7</pre><table><tr><td>单位<td>受理数<tr><td>乙局<td>8</table>`
    const normal = normalText(source)
    expect(
      findGrids(normal, lexicon).map(({ rows }) =>
        rows[0]?.map(({ start, end }) => normal.text.slice(start, end)),
      ),
    ).toEqual([
      ['甲局', '7'],
      ['乙局', '8'],
    ])
  })

  it('without known headings are found by their layout', () => {
    expect(found('镇别\t甲\t乙\n东镇\t1\t2\n西镇\t3\t4')).toMatchObject([
      { header: '镇别 甲 乙', rows: 2, headed: false },
    ])
    expect(found('名目 | 甲\n--- | ---\n东 | 1')).toMatchObject([{ rows: 1, headed: false }])
  })
})

describe('no table', () => {
  it.each([
    [
      'sentences with commas',
      '受理数,办结数和满意率。\n其中,办结率100%,满意率98%。\n其中,办结率99%,满意率97%。',
    ],
    ['a bar in a sentence', '来源：县政府 | 2022-07-01 | 浏览：28次\n\n受理工单28件。'],
    ['bars in headings', '首页 | 新闻 | 公开 | 服务'],
    ['paragraphs with tabs', '一、\t受理工单28件，办结28件。\n二、\t满意率100%。'],
    ['a numbered list', '1.\t受理情况\n2.\t办结情况\n3.\t满意情况'],
    ['prose in two columns', '本月受理工单28件，办结28件。\t同比上升。\n满意率100%。\t环比持平。'],
    ['indented paragraphs', '　　受理工单28件，办结率100%。\n　　满意率98%，同比上升。'],
    ['double spaces', '受理数  28  件\n办结数  27  件'],
    ['headings in a sentence', '受理数 办结数 办结率 满意率 都有提高。'],
    ['one line of bars', '单位 | 受理数 | 办结数'],
  ])('%s', (_, text) => {
    expect(found(text)).toEqual([])
  })
})

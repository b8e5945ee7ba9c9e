import { describe, expect, it } from 'vitest'
import { readTable } from '../../../src/read/read-table.js'
import { withoutSources } from './support/without-sources.js'

const columnsOf = (text: string) =>
  readTable(text).columns.map(({ header, name, reason }) => [header, name ?? reason])

describe('columns', () => {
  it.each<readonly [what: string, text: string, columns: readonly (readonly [string, string])[]]>([
    [
      'two of one name are both left out',
      '单位\t受理数\t受理件数\t办结数\n甲局\t1\t2\t1',
      [
        ['单位', 'unit'],
        ['受理数', 'same-as-another'],
        ['受理件数', 'same-as-another'],
        ['办结数', 'completed'],
      ],
    ],
    [
      'a heading that says nothing yields to one that does',
      '单位\t办结率\t得分\t满意率\t得分\t总分\n甲局\t50%\t15\t98%\t20\t35',
      [
        ['单位', 'unit'],
        ['办结率', 'completionRate'],
        ['得分', 'same-as-another'],
        ['满意率', 'satisfactionRate'],
        ['得分', 'same-as-another'],
        ['总分', 'index'],
      ],
    ],
    [
      'text, case numbers, telephone numbers and unknown headings are left out',
      '序号\t单位\t办结数\t接通率\t联系电话\t备注\n1\t甲局\t7\t99%\t88880000\t好',
      [
        ['序号', 'not-a-figure'],
        ['单位', 'unit'],
        ['办结数', 'completed'],
        ['接通率', 'unknown-heading'],
        ['联系电话', 'not-a-figure'],
        ['备注', 'not-a-figure'],
      ],
    ],
    [
      'another period is left out',
      '单位\t本月受理数\t累计受理数\t上月办结率\t办结率\n甲局\t1\t9\t98%\t99%',
      [
        ['单位', 'unit'],
        ['本月受理数', 'accepted'],
        ['累计受理数', 'other-period'],
        ['上月办结率', 'other-period'],
        ['办结率', 'completionRate'],
      ],
    ],
    [
      'one period throughout is the table’s own',
      '单位\t累计受理数\t累计办结率\n甲局\t9\t99%',
      [
        ['单位', 'unit'],
        ['累计受理数', 'accepted'],
        ['累计办结率', 'completionRate'],
      ],
    ],
    [
      'the kind of a unit is no unit',
      '类别\t单位\t办结数\t办结率\n乡镇\t东镇\t5\t100%\n部门\t教育局\t6\t100%',
      [
        ['类别', 'not-a-figure'],
        ['单位', 'unit'],
        ['办结数', 'completed'],
        ['办结率', 'completionRate'],
      ],
    ],
    [
      'the same heading over grades is the grade',
      '单位\t办结数\t类别\n东镇\t5\tA类\n教育局\t6\tB类',
      [
        ['单位', 'unit'],
        ['办结数', 'completed'],
        ['类别', 'grade'],
      ],
    ],
    [
      'of two columns of units, the one that names each row',
      '县区\t责任单位\t办结数\n东县\t水利局\t5\n东县\t教育局\t6',
      [
        ['县区', 'same-as-another'],
        ['责任单位', 'unit'],
        ['办结数', 'completed'],
      ],
    ],
    [
      'a column of names without a heading',
      '序号\t\t受理数\t办结数\n1\t东镇\t5\t5\n2\t西镇\t6\t6',
      [
        ['序号', 'not-a-figure'],
        ['', 'unit'],
        ['受理数', 'accepted'],
        ['办结数', 'completed'],
      ],
    ],
    [
      'groups above the headings say what they count, or of which period',
      '单位\t本月\t\t上月\t\t群众满意\t\t总分\n\t受理数\t办结率\t受理数\t办结率\t件数\t率(%)\t\n甲局\t1\t100%\t2\t99%\t1\t100\t99.5',
      [
        ['单位', 'unit'],
        ['本月受理数', 'accepted'],
        ['本月办结率', 'completionRate'],
        ['上月受理数', 'previous'],
        ['上月办结率', 'other-period'],
        ['群众满意件数', 'satisfied'],
        ['群众满意率(%)', 'satisfactionRate'],
        ['总分', 'index'],
      ],
    ],
    [
      'groups that say nothing are left away',
      '单位,办结情况,,满意情况,\n,办结数,办结率,满意数,满意率\n甲局,1,100%,1,100%',
      [
        ['单位', 'unit'],
        ['办结数', 'completed'],
        ['办结率', 'completionRate'],
        ['满意数', 'satisfied'],
        ['满意率', 'satisfactionRate'],
      ],
    ],
    [
      'the same headings under two groups are two of one name',
      '单位\t热线\t\t信箱\t\t排名\n\t办结数\t办结率\t办结数\t办结率\t\n甲局\t1\t100%\t2\t100%\t1',
      [
        ['单位', 'unit'],
        ['热线办结数', 'same-as-another'],
        ['热线办结率', 'same-as-another'],
        ['信箱办结数', 'same-as-another'],
        ['信箱办结率', 'same-as-another'],
        ['排名', 'rank'],
      ],
    ],
  ])('%s', (_, text, columns) => {
    expect(columnsOf(text)).toEqual(columns)
  })

  it('two halves side by side are read one below the other', () => {
    const text =
      '序号\t单位\t受理数\t办结率\t序号\t单位\t受理数\t办结率\n1\t东镇\t5\t100%\t3\t西镇\t6\t99%\n2\t南镇\t7\t98%\t\t合计\t18\t99%'
    const { rows, total, columns, coverage } = readTable(text)
    expect(
      rows.map(({ unit, tally, published }) => [unit, tally.accepted, published['completionRate']]),
    ).toEqual([
      ['东镇', 5, '100%'],
      ['南镇', 7, '98%'],
      ['西镇', 6, '99%'],
    ])
    expect(withoutSources(total)).toEqual({
      unit: '合计',
      tally: { accepted: 18 },
      published: { completionRate: '99%' },
    })
    expect(columns).toHaveLength(4)
    expect(coverage).toEqual({ numbers: 8, used: 8, unused: [] })
  })

  it('counts the numbers of a column that is not taken, with the reason', () => {
    const text = '序号\t单位\t办结数\t接通率\t联系电话\t受理数\t受理件数\n1\t甲局\t7\t99%\t88880000\t1\t1'
    expect(readTable(text).coverage).toEqual({
      numbers: 4,
      used: 1,
      unused: [
        { text: '99', start: 35, end: 37, reason: 'unknown-heading' },
        { text: '1', start: 48, end: 49, reason: 'same-as-another' },
        { text: '1', start: 50, end: 51, reason: 'same-as-another' },
      ],
    })
  })
})

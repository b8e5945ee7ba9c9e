import { describe, expect, it } from 'vitest'
import { readTable } from '../../../src/read/read-table.js'

const header = '序号\t单位\t受理数\t办结率'
const units = ['1\t东镇\t5\t100%', '2\t教育局\t6\t50%']

const read = (...rows: readonly string[]) => {
  const { rows: found, total, skipped, coverage } = readTable([header, ...rows].join('\n'))
  return {
    units: found.map(({ unit }) => unit),
    total: total?.unit,
    skipped: skipped.map(({ label, reason }) => `${label} ${reason}`),
    unused: coverage.unused.map(({ text, reason }) => `${text} ${reason}`),
  }
}

describe('the total', () => {
  it.each([
    '合计',
    '合 计',
    '总计',
    '合计:',
    '合计(件)',
    '全区',
    '全市',
    '全县合计',
    '总　计：',
    '合計',
    '總計',
    '汇总',
  ])('%s', (word) => {
    const found = read(...units, `\t${word}\t11\t72.73%`)
    expect(found).toMatchObject({ units: ['东镇', '教育局'], skipped: [], unused: [] })
    expect(found.total).toBeDefined()
  })

  it('can stand where the running numbers do, and on top', () => {
    expect(read('合计\t\t11\t72.73%', ...units)).toMatchObject({ units: ['东镇', '教育局'], total: '合计' })
  })

  it.each(['合水县', '总工会', '全南县', '计生局', '市合作社'])('%s is a unit', (unit) => {
    expect(read(...units, `3\t${unit}\t1\t100%`)).toMatchObject({
      units: ['东镇', '教育局', unit],
      total: undefined,
    })
  })

  it('is the grand total where there are several', () => {
    const rows = [...units, '\t合计\t11\t1%', '3\t水利局\t1\t1%', '\t总计\t12\t2%']
    expect(read(...rows)).toEqual({
      units: ['东镇', '教育局', '水利局'],
      total: '总计',
      skipped: ['合计 second-total'],
      unused: ['11 second-total', '1 second-total'],
    })
  })

  it('is none where two rows could be it', () => {
    const found = read(...units, '\t合计\t11\t1%', '\t全市\t90\t2%')
    expect(found.total).toBeUndefined()
    expect(found.skipped).toEqual(['合计 second-total', '全市 second-total'])
  })

  it('can bear the name of the place, where it is the only one and stands at the end', () => {
    expect(read(...units, '\t君山区合计\t11\t72.73%').total).toBe('君山区合计')
    expect(read(units[0] ?? '', '\t乡镇合计\t5\t100%', units[1] ?? '').total).toBeUndefined()
    expect(read('\t乡镇合计\t5\t100%', units[0] ?? '', '\t部门合计\t6\t50%', units[1] ?? '')).toMatchObject({
      total: undefined,
      skipped: ['乡镇合计 subtotal', '部门合计 subtotal'],
    })
  })
})

describe('a row that is neither', () => {
  it.each([
    ['\t小计\t5\t100%', '小计 subtotal', ['5 subtotal', '100 subtotal']],
    ['\t平均\t5.5\t75%', '平均 mean', ['5.5 mean', '75 mean']],
    ['\t全区平均\t5.5\t75%', '全区平均 mean', ['5.5 mean', '75 mean']],
    ['\t平均值\t5.5\t75%', '平均值 mean', ['5.5 mean', '75 mean']],
    ['\t其中:一科\t2\t50%', '其中:一科 part-of-another', ['2 part-of-another', '50 part-of-another']],
    ['注:共2页,数据截至2022年6月30日\t\t\t', '注:共2页,数据截至2022年6月30日 note', ['2 note']],
    ['一、部门\t\t\t', '一、部门 note', []],
    ['制表人:张三\t\t审核人:李四\t', '制表人:张三 note', []],
    [header, '单位 note', []],
    ['3\t\t7\t10%', '3 no-unit', ['7 no-unit', '10 no-unit']],
    ['3\t水利局\t7\t10%\t9', '水利局 other-width', ['7 other-width', '10 other-width', '9 other-width']],
    ['\t栏次\t1\t2=1/3', '栏次 numbering', []],
    ['①\t②\t③\t④=③/②', '② numbering', []],
  ])('%j', (row, skipped, unused) => {
    const found = read(units[0] ?? '', row, units[1] ?? '')
    expect(found).toEqual({ units: ['东镇', '教育局'], total: undefined, skipped: [skipped], unused })
  })

  it('is left out without a word where it is empty', () => {
    expect(read(units[0] ?? '', '\t\t\t', units[1] ?? '')).toMatchObject({
      units: ['东镇', '教育局'],
      skipped: [],
    })
  })

  it('of set columns has lost a cell: which, cannot be told', () => {
    const text = '部门   受理数   办结数   办结率\n东镇   5   5   100%\n西镇   6   100%\n南镇   7   7   100%'
    const { rows, skipped } = readTable(text)
    expect(rows.map(({ unit }) => unit)).toEqual(['东镇', '南镇'])
    expect(skipped.map(({ label, reason }) => [label, reason])).toEqual([['西镇', 'other-width']])
  })

  it('says where it stands', () => {
    const text = `${header}\n${units.join('\n')}\n\t小計\t5\t100%`
    const [skipped] = readTable(text).skipped
    expect(skipped?.source.text).toBe('小計\t5\t100%')
    expect(text.slice(skipped?.source.start, skipped?.source.end)).toBe('小計\t5\t100%')
  })
})

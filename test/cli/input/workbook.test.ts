import { describe, expect, it } from 'vitest'
import { sheetPage } from '../../../src/cli/input/sheet-page.js'
import { readWorkbook } from '../../../src/cli/input/workbook.js'
import { readTable } from '../../../src/read/read-table.js'
import { runCli } from '../support/run-cli.js'
import { archiveOf, workbookAround, workbookOf } from '../support/workbooks.js'

const textsOf = (bytes: Uint8Array): readonly (readonly string[])[] =>
  readWorkbook(bytes, 'x').map(({ cells }) => cells.map(({ text }) => text))

const pageOf = (bytes: Uint8Array) => sheetPage(readWorkbook(bytes, 'x'), 'x')

describe('a workbook', () => {
  it('is read as it is displayed', () => {
    const bytes = workbookOf({
      name: 'a',
      rows: [
        ['满意率', { value: 0.98765, format: '0.00%' }, { value: 0.987, format: '0.00%' }, 0.987],
        [
          { value: 93.4, format: '0.00_ ' },
          { value: 44469, format: 'yyyy-mm-dd' },
          { value: 2848, format: '#,##0' },
        ],
      ],
    })
    expect(textsOf(bytes)).toEqual([['满意率', '98.77%', '98.70%', '0.987', '93.40', '2021-09-30', '2,848']])
  })

  it('is read sheet by sheet, without those that are hidden', () => {
    const bytes = workbookOf(
      { name: '一', rows: [['甲']] },
      { name: '二', rows: [['乙']], isHidden: true },
      { name: '三', rows: [['丙']] },
    )
    expect(readWorkbook(bytes, 'x').map(({ name }) => name)).toEqual(['一', '三'])
  })

  it('keeps every merged cell merged, and says where each cell stands', () => {
    const bytes = workbookOf({
      name: '附件 1',
      rows: [
        ['标题', null, null],
        ['部门', '办理', null],
        [null, '应办理数', '办结数'],
        ['甲', 3, 2],
      ],
      merges: ['A1:C1', 'A2:A3', 'B2:C2'],
    })
    const { text, placeOf } = pageOf(bytes)
    expect(text).toBe(`<table>
<caption>附件 1</caption>
<tr><td colspan="3">标题</td></tr>
<tr><td rowspan="2">部门</td><td colspan="2">办理</td></tr>
<tr><td>应办理数</td><td>办结数</td></tr>
<tr><td>甲</td><td>3</td><td>2</td></tr>
</table>

`)
    expect(placeOf(text.indexOf('应办理数'))).toBe("'附件 1'!B3")
    expect(placeOf(text.indexOf('2</td></tr>\n</table>'))).toBe("'附件 1'!C4")
    expect(readTable(text)).toMatchObject({
      title: '标题',
      rows: [{ unit: '甲', tally: { due: 3, completed: 2 } }],
    })
  })

  it('keeps cells in their columns where others are empty, and marks of a page are no marks', () => {
    const bytes = workbookOf({
      name: 'Sheet1',
      rows: [[null, 'a'], [], [null, null, '<b>&', null, 'x']],
    })
    expect(pageOf(bytes).text).toBe(`<table>
<tr><td>a</td></tr>
<tr></tr>
<tr><td></td><td>&lt;b&gt;&amp;</td><td></td><td>x</td></tr>
</table>

`)
  })

  it('names columns beyond Z, and quotes names of sheets', () => {
    const wide = workbookOf({ name: "a'b", rows: [Array.from({ length: 30 }, (_, at) => `k${at}k`)] })
    const { text, placeOf } = pageOf(wide)
    expect(placeOf(text.indexOf('k25k'))).toBe("'a''b'!Z1")
    expect(placeOf(text.indexOf('k26k'))).toBe("'a''b'!AA1")
    expect(placeOf(text.indexOf('k29k'))).toBe("'a''b'!AD1")
  })

  it('is read with texts written in place, shared texts, results of formulas and truth values', () => {
    const strings =
      '<sst><si><t>共享</t></si><si><r><t>富</t></r><r><t>文本</t></r><rPh><t>x</t></rPh></si></sst>'
    const bytes = workbookAround(
      '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>内联</t></is></c><c r="B1" t="s"><v>0</v></c><c r="C1" t="s"><v>1</v></c><c r="D1"><f>1+1</f><v>2</v></c><c r="E1" t="str"><f>A1</f><v>式</v></c><c r="F1" t="b"><v>1</v></c></row></sheetData>',
      [{ name: 'xl/sharedStrings.xml', content: strings }],
    )
    expect(textsOf(bytes)).toEqual([['内联', '共享', '富文本', '2', '式', 'TRUE']])
  })

  it('counts days from 1904 where it says so', () => {
    const styles =
      '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs></styleSheet>'
    const sheet = '<sheetData><row r="1"><c r="A1" s="1"><v>43007</v></c></row></sheetData>'
    const around = workbookAround(sheet, [{ name: 'xl/styles.xml', content: styles }])
    expect(textsOf(around)).toEqual([['2017-09-29']])
  })

  it('is audited by the places that are displayed', async () => {
    const rows = [
      ['单位', '应办理数', '按期办理数', '按期办结率'],
      ['教育局', 13, 11, { value: 11 / 13, format: '0.00%' }],
      ['供电所', 3, 2, { value: 0.6666, format: '0.00%' }],
    ]
    const { stdout, status } = await runCli(['audit', 'a.xlsx'], {
      files: { 'a.xlsx': workbookOf({ name: '表', rows }) },
    })
    expect(status).toBe(1)
    expect(stdout).toContain('公布为 66.66%，应为 66.67%')
    expect(stdout).toContain('原文 表!D3：供电所 | 3 | 2 | 【66.66%】')
    expect(stdout).toContain('共 2 个数字：1 个相符，1 个不符，0 个无法核对')
  })

  it('has no offsets of a page nobody sees in a spreadsheet', async () => {
    const rows = [
      ['单位', '应办理数', '按期办理数', '按期办结率'],
      ['教育局', 13, 11, { value: 11 / 13, format: '0.00%' }],
      ['供电所', 3, 2, { value: 0.6666, format: '0.00%' }],
    ]
    const { stdout } = await runCli(['audit', 'a.xlsx', '--csv'], {
      files: { 'a.xlsx': workbookOf({ name: '表', rows }) },
    })
    expect(stdout.split('\r\n')[1]).toBe('1,教育局 按期办结率,84.62%,84.62%,11÷13,相符,,')
  })
})

/** What is said of a file, in one line. */
const refusalOf = async (bytes: Uint8Array): Promise<string> => {
  const { status, stdout, stderr } = await runCli(['audit', 'a.xlsx', '--lang', 'en'], {
    files: { 'a.xlsx': bytes },
  })
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  return stderr.replace(/^hotline-score: a\.xlsx: |\n$/g, '')
}

const row = '<row r="1"><c r="A1"><v>1</v></c></row>'
const good = workbookAround(`<sheetData>${row}</sheetData>`)
const broken = 'the workbook is incomplete or broken'
const large = 'the workbook is too large when unpacked, and was not read'

describe('what is no good workbook is refused', () => {
  it.each<[string, Uint8Array, string]>([
    ['without its end', good.slice(0, -30), broken],
    ['without its beginning', new Uint8Array([...good.slice(0, 4), ...good.slice(200)]), broken],
    ['empty', archiveOf(), 'an archive without a workbook in it; unpack it first'],
    ['with a sheet that is cut short', workbookAround(`<sheetData>${row}`), broken],
    [
      'without its sheet',
      archiveOf({
        name: 'xl/workbook.xml',
        content: '<workbook><sheets><sheet name="a" r:id="rId1"/></sheets></workbook>',
      }),
      broken,
    ],
    [
      'encrypted',
      archiveOf({ name: 'xl/workbook.xml', content: '<workbook/>', flags: 1 }),
      'the workbook is encrypted; remove the password first',
    ],
    [
      'packed in an unknown way',
      archiveOf({ name: 'xl/workbook.xml', content: '<workbook/>', method: 12 }),
      broken,
    ],
    [
      'with a wrong checksum',
      workbookAround(`<sheetData>${row}</sheetData>`, [
        { name: 'xl/styles.xml', content: '<styleSheet/>', checksum: 1 },
      ]),
      broken,
    ],
    [
      'with bytes that do not unpack',
      archiveOf({ name: 'xl/workbook.xml', content: '<workbook/>', packed: new Uint8Array([255, 255, 255]) }),
      broken,
    ],
    [
      'of too many files',
      archiveOf(...Array.from({ length: 5001 }, (_, at) => ({ name: `${at}`, content: '' }))),
      'the workbook holds too many files, and was not read',
    ],
    [
      'with a number format longer than any',
      workbookAround(`<sheetData>${row}</sheetData>`, [
        {
          name: 'xl/styles.xml',
          content: `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="${'0'.repeat(2000)}"/></numFmts></styleSheet>`,
        },
      ]),
      broken,
    ],
    [
      'with more cells than are read',
      workbookAround(`<sheetData><row>${'<c/>'.repeat(500_001)}</row></sheetData>`),
      large,
    ],
    [
      'with two cells far apart',
      workbookAround(
        '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="900000"><c r="XFD900000"><v>1</v></c></row></sheetData>',
      ),
      large,
    ],
    [
      'with merged cells without end',
      workbookAround(
        `<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="ZZ1"><v>1</v></c></row><row r="1400"><c r="A1400"><v>1</v></c></row></sheetData><mergeCells>${'<mergeCell ref="A1:ZZ1400"/>'.repeat(3)}<mergeCell ref="A2:ZZ1400"/><mergeCell ref="B1:ZZ1400"/></mergeCells>`,
      ),
      'no figure was read that could be audited',
    ],
  ])('%s', async (_, bytes, expected) => {
    expect(await refusalOf(bytes)).toBe(expected)
  })

  it('a bomb, when the limit is reached', async () => {
    const bomb = workbookAround(`<sheetData>${' '.repeat(33_000_000)}</sheetData>`)
    expect(bomb.length).toBeLessThan(100_000)
    expect(await refusalOf(bomb)).toBe(large)
  })

  it('a bomb of many files, together', async () => {
    const part = `<worksheet><sheetData>${' '.repeat(4_000_000)}</sheetData></worksheet>`
    const names = Array.from({ length: 9 }, (_, at) => `sheet${at}`)
    const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
    const bytes = archiveOf(
      {
        name: 'xl/workbook.xml',
        content: `<workbook><sheets>${names.map((name) => `<sheet name="${name}" r:id="${name}"/>`).join('')}</sheets></workbook>`,
      },
      {
        name: 'xl/_rels/workbook.xml.rels',
        content: `<Relationships>${names.map((name) => `<Relationship Id="${name}" Type="${office}/worksheet" Target="${name}.xml"/>`).join('')}</Relationships>`,
      },
      ...names.map((name) => ({ name: `xl/${name}.xml`, content: part })),
    )
    expect(await refusalOf(bytes)).toBe(large)
  })

  it('too many sheets', async () => {
    const bytes = archiveOf({
      name: 'xl/workbook.xml',
      content: `<workbook><sheets>${'<sheet name="a" r:id="rId1"/>'.repeat(201)}</sheets></workbook>`,
    })
    expect(await refusalOf(bytes)).toBe('too many sheets; at most 200 are read')
  })

  it('one part under many names is read once', () => {
    const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
    const bytes = archiveOf(
      {
        name: 'xl/workbook.xml',
        content: `<workbook><sheets>${'<sheet name="a" r:id="rId1"/>'.repeat(100)}</sheets></workbook>`,
      },
      {
        name: 'xl/_rels/workbook.xml.rels',
        content: `<Relationships><Relationship Id="rId1" Type="${office}/worksheet" Target="s.xml"/></Relationships>`,
      },
      { name: 'xl/s.xml', content: `<worksheet><sheetData>${row}</sheetData></worksheet>` },
    )
    expect(readWorkbook(bytes, 'x')).toHaveLength(1)
  })
})

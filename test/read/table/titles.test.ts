import { describe, expect, it } from 'vitest'
import { readTable } from '../../../src/read/read-table.js'

const table = '单位\t应办数\t办结数\n甲局\t3\t2\n'
const csv = table.replaceAll('\t', ',')

describe('the title of a table', () => {
  it.each([
    ['2022年评价表', '2022年评价表'],
    ['附件2: 2022年评价表', '附件2: 2022年评价表'],
    ['附件2：\n2022年評價表\n', '2022年评价表'],
    ['2022年评价表\n单位：件\n', '2022年评价表'],
    ['2022年评价表\n（计量单位：件）', '2022年评价表'],
    ['2022年评价表\n2022年7月1日', '2022年评价表'],
    ['2022年评价表\n附件2：', '2022年评价表'],
    ['## 2022年评价表', '2022年评价表'],
    ['**2022年评价表**', '2022年评价表'],
    ['办理情况如下：', '办理情况'],
    ['各单位办理情况：', '各单位办理情况'],
    ['各单位都已办结。', undefined],
    ['2022年评价表\n各单位都已办结。', undefined],
    ['各单位都已办结，', undefined],
    ['字'.repeat(81), undefined],
    ['2022', undefined],
    ['', undefined],
  ])('%j', (above, title) => {
    expect(readTable(`${above}\n${table}`).title).toBe(title)
  })

  it('can stand in a row of the table', () => {
    expect(readTable(`2022年评价表\t\t\n\t\t单位：件\n${table}`).title).toBe('2022年评价表')
    expect(readTable(`2022年评价表,,\n${csv}`).title).toBe('2022年评价表')
  })
})

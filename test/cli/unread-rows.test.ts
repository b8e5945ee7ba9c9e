import { describe, expect, it } from 'vitest'
import { runCli } from './support/run-cli.js'

const header = '单位,应办理数,办理数,按期办理数,返工数,回访数,满意数'

const files = {
  'skipped.csv': [
    header,
    '甲局,10,10,9,0,10,9',
    '乙局,5,5,5,0,5,4',
    '小计,15,15,14,0,15,13',
    ',3,3,3,0,3,3',
    '丙局,4,4,4,0,4,4,9,9',
    '合计,15,15,14,0,15,13',
  ].join('\n'),
  'many.csv': [
    header,
    '甲局,10,10,9,0,10,9',
    ...Array.from({ length: 13 }, () => ',3,3,3,0,3,3'),
    '乙局,1,1,1,0,1,1',
  ].join('\n'),
  'ended.csv': [
    header,
    '甲局,10,10,9,0,10,9',
    '乙局,5,5,5,0,5,4',
    '丙局,4,4,4,0,4,4,9,9',
    '丁局,4,4,4,0,4,4,9,9',
    '戊局,4,4,4,0,4,4,9,9',
    '己局,4,4,4,0,4,4',
  ].join('\n'),
  'noted.csv': [header, '甲局,10,10,9,0,10,9', '乙局,5,5,5,0,5,4', '注：2022年，共15件，满意13件。'].join(
    '\n',
  ),
  'whole.csv': [header, '甲局,10,10,9,0,10,9', '乙局,5,5,5,0,5,4', '合计,15,15,14,0,15,13'].join('\n'),
  'two.csv': [header, '甲局,10,10,9,0,10,9', '', '', header, '乙局,5,5,5,0,5,4'].join('\n'),
  'bad.csv': [header, '甲局,10,10,9,-1,10,九成', '乙局,5,5,5,0.5,5,4'].join('\n'),
  'bad-and-short.csv': ['单位,应办理数,办理数,按期办理数,返工数', '甲局,10,10,9,-1'].join('\n'),
  'twice.csv': [header, '甲局,10,10,9,0,10,9', '乙局,5,5,5,0,5,4', '甲局,10,10,9,0,10,8'].join('\n'),
  'twice.json': JSON.stringify(
    ['甲局', '乙局', '甲局'].map((unit) => ({
      ...{ unit, due: 1, completed: 1, onTime: 1, reworked: 0, surveyed: 1, satisfied: 1 },
    })),
  ),
  'bad.json': JSON.stringify({
    甲局: { due: 10, completed: 10, onTime: 9, reworked: -1, surveyed: 10, satisfied: '九' },
  }),
}

const complaints = async (argv: string): Promise<readonly string[]> => {
  const { stderr } = await runCli(argv.split(' '), { files })
  return stderr
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.replace(/^hotline-score: /, ''))
}

const skippedInChinese = [
  'skipped.csv:4:1：以“小计”开头的一行没有读入：小计',
  'skipped.csv:5:2：以“3”开头的一行没有读入：没有说明属于哪个单位',
  'skipped.csv:6:1：以“丙局”开头的一行没有读入：格数与表头不符',
]

describe('rows that were not read', () => {
  it.each([
    ['score skipped.csv'],
    ['breakeven skipped.csv --unit 甲局 --rank 1'],
    ['sensitivity skipped.csv --samples 10'],
    ['compare whole.csv skipped.csv'],
    ['score skipped.csv --json'],
  ])('are told with their line and why: %s', async (argv) => {
    expect(await complaints(argv)).toEqual(skippedInChinese)
  })

  it('are told in English', async () => {
    expect(await complaints('score skipped.csv --lang en')).toEqual([
      'skipped.csv:4:1: the row that begins with "小计" was not read: subtotal',
      'skipped.csv:5:2: the row that begins with "3" was not read: nothing says whose figures these are',
      'skipped.csv:6:1: the row that begins with "丙局" was not read: more cells than the header has',
    ])
  })

  it('are told one by one up to ten, and how many more', async () => {
    const told = await complaints('score many.csv')
    expect(told).toHaveLength(11)
    expect(told[10]).toBe('many.csv：另有 3 行没有读入，用 read 可以看全')
    expect((await complaints('score many.csv --lang en'))[10]).toBe(
      'many.csv: 3 more rows were not read; read shows them all',
    )
  })

  it('are not told where there are none', async () => {
    expect(await complaints('score whole.csv')).toEqual([])
    expect(await complaints('compare whole.csv whole.csv')).toEqual([])
  })

  it('behind a table that ended early are told with the first of them', async () => {
    expect(await complaints('score ended.csv')).toEqual([
      'ended.csv:4:1：从这一行起没有读入：格数与表头不符，不当作表中的行',
    ])
    expect(await complaints('score ended.csv --lang en')).toEqual([
      'ended.csv:4:1: from this row on the table was not read: another number of cells than the header has',
    ])
    expect(await complaints('score noted.csv')).toEqual([])
  })

  it('of another table are told as well', async () => {
    expect(await complaints('score two.csv')).toEqual(['two.csv:6:4：从这里起的另一张表没有读入'])
    expect(await complaints('score two.csv --lang en')).toEqual([
      'two.csv:6:4: another table from here on was not read',
    ])
  })
})

describe('a count that is no count', () => {
  it('is told with its place, what stands there and why, and not as missing', async () => {
    expect(await complaints('score bad.csv')).toEqual([
      'bad.csv：“甲局”的件数有误：返工为 -1（2:12，不是非负整数件数）、满意为 九成（2:18，不是非负整数件数）',
    ])
    expect(await complaints('score bad.csv --lang en')).toEqual([
      'bad.csv: bad counts of 甲局: reworked is -1 (2:12, no whole number of cases); satisfied is 九成 (2:18, no whole number of cases)',
    ])
  })

  it('comes before what is missing', async () => {
    expect((await complaints('score bad-and-short.csv'))[0]).toContain('返工为 -1')
  })

  it('is told by its name in JSON too', async () => {
    expect((await complaints('score bad.json'))[0]).toBe(
      'bad.json：“甲局”的件数有误：返工为 -1（不是非负整数件数）、满意为 "九"（不是非负整数件数）',
    )
  })
})

describe('a unit that is listed twice', () => {
  it('is named, with both of its places', async () => {
    expect(await complaints('score twice.csv')).toEqual(['twice.csv:4:1：“甲局”列了两次，前一次在 2:1'])
    expect(await complaints('compare whole.csv twice.csv --lang en')).toEqual([
      'twice.csv:4:1: "甲局" is listed twice, first at 2:1',
    ])
  })

  it('is named with its numbers where there are no lines', async () => {
    expect(await complaints('score twice.json')).toEqual([
      'twice.json：“甲局”列了两次，是第 1 个和第 3 个单位',
    ])
    expect(await complaints('score twice.json --lang en')).toEqual([
      'twice.json: "甲局" is listed twice, as unit 1 and unit 3',
    ])
  })
})

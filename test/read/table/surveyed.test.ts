import { describe, expect, it } from 'vitest'
import { readTable } from '../../../src/read/read-table.js'

const surveyed = (text: string) => {
  const { rows, total, surveyedFrom } = readTable(text)
  return [surveyedFrom, ...[...rows, ...(total ? [total] : [])].map(({ tally }) => tally.surveyed)]
}

const table = (title: string, header: string, ...rows: readonly string[]): string =>
  [title, header, ...rows].join('\n')
const header = '单位\t受理数\t应办数\t满意数\t满意率'

describe('who was surveyed', () => {
  it('is read where a column says so', () => {
    expect(
      surveyed(table('信箱评价表', '单位\t应办数\t回访数\t满意数\t满意率', '甲局\t9\t4\t3\t75%')),
    ).toEqual(['column', 4])
  })

  it.each(['县长信箱评价表', '领导邮箱考核', '群众来信办理情况', '信件办理情况'])(
    '%s: every letter',
    (title) => {
      expect(surveyed(table(title, header, '甲局\t9\t8\t3\t99%', '合计\t9\t8\t3\t99%'))).toEqual([
        'due',
        8,
        8,
      ])
    },
  )

  it('every letter, where the heading says that letters are counted', () => {
    expect(surveyed(table('考核表', header.replace('受理数', '信件数'), '甲局\t9\t8\t3\t99%'))).toEqual([
      'due',
      8,
    ])
  })

  it('is as many as were accepted where nothing else is printed', () => {
    expect(surveyed(table('县长信箱', '单位\t受理数\t满意数\t满意率', '甲局\t9\t3\t33.33%'))).toEqual([
      'accepted',
      9,
    ])
  })

  it.each<readonly [what: string, rows: readonly string[], from: string | undefined]>([
    ['the rates are out of the cases due', ['甲局\t9\t8\t6\t75%', '乙局\t9\t3\t2\t66.67%'], 'due'],
    [
      'more than half of them are',
      ['甲局\t9\t8\t6\t75%', '乙局\t9\t3\t2\t66.67%', '丙局\t9\t3\t2\t66%'],
      'due',
    ],
    ['half of them are', ['甲局\t9\t8\t6\t75%', '乙局\t9\t3\t2\t66%'], undefined],
    ['they are out of something else', ['甲局\t9\t8\t6\t95%'], undefined],
    ['all were satisfied: that says nothing', ['甲局\t9\t8\t8\t100%'], undefined],
    ['nothing was due: that says nothing', ['甲局\t9\t0\t0\t100%', '乙局\t9\t0\t5\t0%'], undefined],
  ])('in other tables: %s', (_, rows, from) => {
    expect(surveyed(table('考核表', header, ...rows))[0]).toBe(from)
  })

  it('stays open without a printed rate, and where two columns could say it', () => {
    expect(surveyed(table('信箱', '单位\t应办数\t满意数', '甲局\t9\t3'))).toEqual([undefined, undefined])
    expect(
      surveyed(table('信箱', '单位\t应办数\t回访数\t抽查数\t满意数\t满意率', '甲局\t9\t4\t3\t3\t75%')),
    ).toEqual([undefined, undefined])
  })

  it('is left out of a row that does not say how many were satisfied', () => {
    expect(surveyed(table('信箱', header, '甲局\t9\t8\t6\t75%', '乙局\t9\t8\t—\t—'))).toEqual([
      'due',
      8,
      undefined,
    ])
  })
})

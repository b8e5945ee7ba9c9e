import { describe, expect, it } from 'vitest'
import type { Scheme } from '../../src/model/scheme.js'
import { rankText } from '../../src/report/rank-text.js'
import { yueyang2021 } from '../../src/schemes/yueyang-2021.js'
import { assess } from '../../src/score/assess.js'
import { explainRank } from '../../src/score/explain-rank/explain-rank.js'
import { runCli } from '../cli/support/run-cli.js'
import { tallyOf } from '../score/support/tallies.js'

const clean = tallyOf([2, 2, 2, 0, 2, 2])
const units = { b: clean, a: clean, c: clean, d: tallyOf([2, 2, 2, 0, 2, 1]) }
const ordinal: Scheme = { ...yueyang2021, id: 'ordinal', ranking: { ties: 'ordinal' } }
const explained = (unit: string, scheme = ordinal) => explainRank(assess(units, scheme), unit)

describe('a tie that the scheme takes apart by name', () => {
  it('is told by a field and in the text of the library', () => {
    expect(explained('b')).toMatchObject({ rank: 2, tied: ['a', 'c'], tiedByName: true })
    expect(String(explained('b')).split('\n')[0]).toBe(
      'b, 100.00 A: rank 2 of 4 (3 of 4 level, placed by name, 2 different values in all)',
    )
    expect(explained('d').tiedByName).toBe(false)
    expect(explained('b', yueyang2021)).toMatchObject({ rank: 1, tied: ['a', 'c'], tiedByName: false })
    expect(String(explained('b', yueyang2021))).not.toContain('by name')
  })

  it('is said in both languages, and nobody is said to be first who is not', () => {
    const chinese = rankText(explained('b'))
    expect(chinese).toContain(
      '与 2 个单位成绩相同：a、c。考核办法不设并列，它们之间的名次只按单位名称的字符次序排定，与成绩无关。',
    )
    expect(chinese).toContain('没有成绩更高的单位。')
    expect(chinese).toContain('成绩更低的，最近是第 4 名：')
    const english = rankText(explained('b'), { language: 'en' })
    expect(english).toContain(
      'It is level with 2 units: a, c. The scheme knows no ties: places among them go by the names alone, not by results.',
    )
    expect(english).toContain('No unit has a higher result.')
    expect(english).toContain('The nearest with a lower result, rank 4:')
  })

  it('is not said where ties share their place, and where there is none', () => {
    expect(rankText(explained('b', yueyang2021))).toContain('与 2 个单位并列：a、c。\n前面没有别的单位。')
    expect(rankText(explained('d'))).toContain('没有并列的单位。\n前一位是第 3 名：')
  })

  it('is in the JSON of the command line', async () => {
    const files = { 's.json': JSON.stringify(ordinal), 't.json': JSON.stringify(units) }
    const of = async (unit: string): Promise<unknown> => {
      const { stdout } = await runCli(['score', 't.json', '--scheme', 's.json', '--unit', unit, '--json'], {
        files,
      })
      return JSON.parse(stdout).rank.isTiedByName
    }
    expect([await of('b'), await of('d')]).toEqual([true, false])
  })
})

import { describe, expect, it } from 'vitest'
import { runCli } from '../support/run-cli.js'

const tally = { due: 5, completed: 5, onTime: 4, reworked: 1, surveyed: 5, satisfied: 3 }
const files = {
  'a.json': JSON.stringify({ 教育局: tally, '一科: 信访 +1': tally, 一科: tally, '12345': tally }),
  'b.json': JSON.stringify([{ unit: '甲', ...tally, 点赞: 4 }]),
  'own.json': JSON.stringify({
    id: 'own',
    counts: { 点赞: '群众点赞', visited: '上门' },
    indicators: [
      {
        id: 'likes',
        title: '点赞率',
        numerator: { 点赞: 1 },
        denominator: { due: 1 },
        weight: 100,
        direction: 'higherIsBetter',
      },
    ],
    index: { places: 2 },
  }),
}

/** What the changes come to, unit by unit. */
const changes = async (given: readonly string[], file = 'a.json', more: readonly string[] = []) => {
  const argv = [
    'score',
    file,
    '--json',
    '--lang',
    'zh',
    ...more,
    ...given.flatMap((one) => ['--what-if', one]),
  ]
  const { stdout, stderr, status } = await runCli(argv, { files })
  if (status !== 0) return stderr.replace('hotline-score: ', '').trim()
  const { whatIf } = JSON.parse(stdout) as { whatIf: { unit: string; change: Record<string, number> }[] }
  return Object.fromEntries(whatIf.map(({ unit, change }) => [unit, change]))
}

describe('--what-if', () => {
  it.each([
    ['教育局: satisfied +1', { satisfied: 1 }],
    ['教育局:满意+1', { satisfied: 1 }],
    ['教育局：满意数 ＋１', { satisfied: 1 }],
    ['教育局 : 满意件数 + 2', { satisfied: 2 }],
    ['  教育局: 返工件数 −1 ', { reworked: -1 }],
    ['教育局: rework', undefined],
    ['教育局: on time +1', { onTime: 1 }],
    ['教育局: 按期办结 +1, 返工 -1', { onTime: 1, reworked: -1 }],
    ['教育局: 按期办理数 +1；返工 －1、满意 +1', { onTime: 1, reworked: -1, satisfied: 1 }],
    ['教育局: 满意 +1, satisfied +1', { satisfied: 2 }],
    ['教育局: 满意 +1, 满意 -1', {}],
    ['教育局: 满意 +0', {}],
  ])('%s', async (given, change) => {
    if (change === undefined) expect(await changes([given])).toMatch(/^看不懂/)
    else expect(await changes([given])).toEqual({ 教育局: change })
  })

  it('of one unit several times adds up; of several units they change at once', async () => {
    expect(await changes(['教育局: 满意 +1', '12345: 返工 -1', '教育局: 返工 -1'])).toEqual({
      教育局: { satisfied: 1, reworked: -1 },
      12345: { reworked: -1 },
    })
  })

  it('knows a unit whose name holds a colon and a sign', async () => {
    expect(await changes(['一科: 信访 +1: 满意 +1'])).toEqual({ '一科: 信访 +1': { satisfied: 1 } })
    expect(await changes(['一科: 满意 +1'])).toEqual({ 一科: { satisfied: 1 } })
  })

  it("knows the counts of the scheme, by their own name and the scheme's", async () => {
    const scheme = ['--scheme', 'own.json']
    expect(await changes(['甲: 点赞 +1'], 'b.json', scheme)).toEqual({ 甲: { 点赞: 1 } })
    expect(await changes(['甲: 群众点赞 -1'], 'b.json', scheme)).toEqual({ 甲: { 点赞: -1 } })
    expect(await changes(['甲: 上门 +1'], 'b.json', scheme)).toBe('“甲”没有列出上门，无从增减')
  })

  const syntax = "；请写成 '单位: 满意 +1, 返工 -1'，增减都要带正负号"
  it.each([
    ['', `看不懂“”${syntax}`],
    ['教育局', `看不懂“教育局”${syntax}`],
    ['教育局:', `看不懂“教育局:”${syntax}`],
    [': 满意 +1', `看不懂“: 满意 +1”${syntax}`],
    ['教育局: 满意 1', `看不懂“教育局: 满意 1”${syntax}`],
    ['教育局: +1', `看不懂“教育局: +1”${syntax}`],
    ['教育局: 满意 +1,', `看不懂“教育局: 满意 +1,”${syntax}`],
    ['教育局: 满意 +1.5', `看不懂“教育局: 满意 +1.5”${syntax}`],
    ['教育局: 满意 +9007199254740992', `看不懂“教育局: 满意 +9007199254740992”${syntax}`],
    ['教育局: 满意 +99999999999999999999', `看不懂“教育局: 满意 +99999999999999999999”${syntax}`],
    ['教育: 满意 +1', 'a.json：没有“教育”这个单位；是否指“教育局”？'],
    ['教育局: 满以 +1', '没有“满以”这一项件数；是否指“满意”？'],
    [
      '教育局: constructor +1',
      '没有“constructor”这一项件数；可用的有 受理、应办理、已办理、按期办结、返工、回访、满意',
    ],
    ['教育局: 返工 -2', '“教育局”的返工只有 1 件，不能减 2 件'],
    ['教育局: 受理 +1', '“教育局”没有列出受理，无从增减'],
    [
      '教育局: 满意 +3',
      '--what-if 教育局：satisfied：件数自相矛盾：办结、返工不能多于应办，按期办结不能多于办结，满意不能多于回访（inconsistent-tally）',
    ],
    ['\u001b[31m\n: 满意 +1', 'a.json：没有“\ufffd[31m”这个单位'],
  ])('is refused with a hint: %j', async (given, told) => {
    expect(await changes([given])).toBe(told)
  })

  it('is refused in English', async () => {
    const argv = ['score', 'a.json', '--lang', 'en', '--what-if', '教育局: satisfied 1']
    const { stderr, status } = await runCli(argv, { files })
    expect(status).toBe(2)
    expect(stderr).toContain("write 'UNIT: satisfied +1, reworked -1', each with its sign")
  })
})

describe('names on a terminal', () => {
  it('print nothing that a terminal obeys', async () => {
    const name = '\u001b[31m红\u202e\n色'
    const own = { 'c.json': JSON.stringify({ [name]: tally, 乙: { ...tally, onTime: 5 } }) }
    for (const argv of [
      ['score', 'c.json', '--unit', '乙', '--what-if', '乙: 满意 +1', '--sensitivity'],
      ['breakeven', 'c.json', '--unit', '乙', '--ahead', name],
      ['sensitivity', 'c.json'],
      ['sensitivity', 'c.json', '--markdown'],
      ['sensitivity', 'c.json', '--csv'],
    ]) {
      const { stdout, status } = await runCli(argv, { files: own })
      expect(status).toBe(0)
      expect(stdout.replaceAll(/\r?\n/g, '')).not.toMatch(/[\p{Cc}\u202e]/u)
      expect(stdout).toContain('红')
    }
  })
})

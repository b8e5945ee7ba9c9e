import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { historyFile } from '../../../src/cli/repl/history.js'
import { runCli } from '../support/run-cli.js'

/** What the REPL prints for these lines, without prompts and banner. */
const typed = async (lines: readonly string[], language = 'en'): Promise<string> => {
  const { stdout, status } = await runCli(['repl', '--lang', language], { stdin: `${lines.join('\n')}\n` })
  expect(status).toBe(0)
  return stdout
    .split('\n')
    .slice(5)
    .join('\n')
    .replace(/^(?:> )+|(?:> )+$/gm, '')
}

const counts = '{ due: 3, completed: 3, onTime: 3, reworked: 1, surveyed: 3, satisfied: 3 }'

describe('the REPL', () => {
  const tries = [
    '  audit(junshan2021Q3)',
    '  score(junshan2021Q3.total.tally, yueyang2021)',
    "  audit(readBulletin('应办理2798件，按期办结2794件，按期办结率99.68%。'))",
  ]
  it.each([
    [
      'zh',
      'hotline-score 1.2.3：本库、考核办法和自带的通报都可直接使用，试输入：',
      '按 Tab 键补全名称，.help 列出命令，.exit 退出。',
    ],
    [
      'en',
      'hotline-score 1.2.3: library, schemes and bulletins are at hand. Try:',
      'Tab completes names, .help lists commands, .exit leaves.',
    ],
  ])('begins with five lines that say what to type (%s)', async (language, first, last) => {
    const { stdout } = await runCli(['repl', '--lang', language], { stdin: '' })
    expect(stdout.split('\n')).toEqual([first, ...tries, last, '> '])
  })

  it('understands what its banner says', async () => {
    const printed = await typed(tries)
    expect(printed).not.toContain('Uncaught')
    expect(printed).toContain('97.66 A = 30×77/77')
  })

  it.each([
    [`score(${counts}, yueyang2021)`, '93.33 A = 30×3/3 + 30×3/3 + 20×(1−1/3) + 20×3/3 = 280/3\n'],
    ['ratio(1, 3)', '1/3\n'],
    ["countsBehind('93.51%', 77)", '[ 72 ]\n'],
    ['const x = 1', ''],
    ['new Map([[1, 2]])', 'Map(1) { 1 => 2 }\n'],
    ["'满意'", "'满意'\n"],
    // Maps typed here are maps to the library.
    [`assess(new Map([['教育局', ${counts}]]), yueyang2021).total.printed`, "'93.33'\n"],
    [
      'tally([{ id: 1 }])',
      'Uncaught bad input (missing-deadline): tally: case 0, due: a case that counts as due needs a deadline to be judged by\n',
    ],
    [counts, 'due 3  completed 3  on time 3  reworked 1  surveyed 3  satisfied 3\n'],
    [
      `new Map([['教育局', ${counts}], ['大队', ${counts}]])`,
      'unit    due  completed  on time  reworked  surveyed  satisfied\n教育局    3          3        3         1         3          3\n大队      3          3        3         1         3          3\n',
    ],
    [
      'junshan2021Q3.rows[0]',
      'unit    accepted  due  completed  on time  reworked  surveyed  satisfied  completion rate  on-time rate  rework rate  satisfaction rate  composite index  grade\n住建局        13   13         13       11         0        13         13             100%        84.62%        0.00%            100.00%            95.38  A\n',
    ],
    [
      "readBulletin('应办理2798件，按期办结2794件，按期办结率99.68%。')",
      '1 claim · 0 rows · 0 unused numbers\n',
    ],
    [
      "audit(readBulletin('应办理2798件，按期办结2794件，按期办结率99.68%。'))",
      '✗ 按期办结率 99.68% ≠ 99.86% (2794/2798); 99.86 → 99.68; no grade or rank goes by it\n1: ✓ 0 ✗ 1 ? 0\n',
    ],
    [
      'audit({ claims: [] })',
      'Uncaught bad input (empty-bulletin): audit: the bulletin holds no figure: expected claims, rows or a total\n',
    ],
    ['schemes.length', '3\n'],
    ['auditText(audit(junshan2021Q3)).length > 100', 'true\n'],
  ])('prints %s in the shape a person checks', async (line, expected) => {
    expect(await typed([line])).toBe(expected)
  })

  it('prints an audit and its findings in Chinese where that is spoken', async () => {
    const lines = [
      "const found = audit(readBulletin('应办理2798件，按期办结2794件，按期办结率99.86%，办结2798件，办结率99.00%。'))",
      'found.findings',
      'found.findings[0]',
      'found',
    ]
    expect(await typed(lines, 'zh')).toBe(`✓ 按期办结率
    公布为 99.86%，应为 99.86%（准确值 2794/2798）
✗ 办结率
    公布为 99.00%，应为 100.00%（准确值 2798/2798）
    可能原因：未找到能准确重现此数的解释
    影响：不影响任何等级或名次
✓ 按期办结率
    公布为 99.86%，应为 99.86%（准确值 2794/2798）
不符的数字：1 个
✗ 办结率
    公布为 99.00%，应为 100.00%（准确值 2798/2798）
    可能原因：未找到能准确重现此数的解释
    影响：不影响任何等级或名次

共 2 个数字：1 个相符，1 个不符，0 个无法核对
`)
  })

  it('prints what was asked of a table in Chinese where that is spoken', async () => {
    const one = '{ due: 1, completed: 1, onTime: 1, reworked: 0, surveyed: 1, satisfied: 0 }'
    const printed = await typed(
      [
        `whatIf(${one}, { satisfied: 1 }, yueyang2021, { unit: '甲' })`,
        `breakeven(${one}, yueyang2021, { grade: 'A' }, { unit: '甲' })`,
        `explainRank(assess({ 甲: ${one} }, yueyang2021), '甲')`,
        `sensitivity({ 甲: ${one} }, yueyang2021, { samples: 10 })`,
      ],
      'zh',
    )
    expect(printed).toMatch(/^假设“甲”满意 \+1，其他件数不变$/m)
    expect(printed).toMatch(/^综合指标值 +80\.00 +100\.00 +\+20\.00$/m)
    expect(printed).toMatch(/^最少改变 1 件：满意 \+1，改变后综合指标值 100\.00，等级 A。$/m)
    expect(printed).toMatch(/^“甲”为什么是第 1 名$/m)
    expect(printed).toMatch(/^各指标的权重上下变动 25% 以内，名次会怎样$/m)
    expect(printed).not.toMatch(/[a-z]{3,}/)
  })

  it('prints it in the form of the library in English, and the reports as texts', async () => {
    const one = '{ due: 1, completed: 1, onTime: 1, reworked: 0, surveyed: 1, satisfied: 0 }'
    expect(await typed([`whatIf(${one}, { satisfied: 1 }, yueyang2021)`])).toBe(
      'satisfied +1: 80.00 B → 100.00 A (+20.00)\n',
    )
    const text = await typed([
      `whatIfText(whatIf(${one}, { satisfied: 1 }, yueyang2021), { language: 'en' })`,
    ])
    expect(text).toContain('What if')
  })

  it('prints a whole bulletin as its table', async () => {
    const printed = await typed(['junshan2021Q3'], 'zh')
    expect(printed.split('\n').slice(0, 3)).toEqual([
      '君山区热线工作情况通报（2021年第三期）',
      '48 个可核对的数字 · 24 行',
      expect.stringMatching(/^单位 +受理 /),
    ])
  })

  it('has names that can be shadowed and cannot be changed, and takes them away again', async () => {
    expect(
      await typed([
        'score = 1; typeof score',
        'const grade = 5; grade',
        'delete globalThis.tally; typeof tally',
      ]),
    ).toBe("'function'\n5\n'undefined'\n")
    expect('score' in globalThis).toBe(false)
    expect('junshan2021Q3' in globalThis).toBe(false)
  })

  it('lists its commands in the language of the user', async () => {
    expect(await typed(['.help'], 'zh')).toBe(`.break  放弃正在输入的多行表达式
.clear  同 .break
.exit   退出
.help   列出命令
.load   执行文件中的 JavaScript
.save   把输入过的内容存入文件
`)
  })

  it('shows what JavaScript refuses as Node does', async () => {
    expect(await typed(['frobnicate'])).toMatch(/^Uncaught ReferenceError: frobnicate is not defined/)
  })
})

describe('what was typed is kept', () => {
  const folders: string[] = []
  const folder = async (): Promise<string> => {
    const made = await mkdtemp(join(tmpdir(), 'hotline-score-'))
    folders.push(made)
    return made
  }
  afterEach(async () => {
    for (const made of folders.splice(0)) await rm(made, { recursive: true, force: true })
  })

  it('in the folder for such things', async () => {
    const state = await folder()
    const path = join(state, 'hotline-score', 'repl-history')
    expect(await historyFile({ XDG_STATE_HOME: state })).toBe(path)
    expect(await readFile(path, 'utf8')).toBe('')
  })

  it('with what was typed before', async () => {
    const path = join(await folder(), 'own')
    await writeFile(path, 'score()\n')
    expect(await historyFile({ NODE_REPL_HISTORY: path })).toBe(path)
    expect(await readFile(path, 'utf8')).toBe('score()\n')
  })

  it('where NODE_REPL_HISTORY says, or nowhere', async () => {
    expect(await historyFile({ NODE_REPL_HISTORY: '' })).toBeUndefined()
    expect(await historyFile({ NODE_REPL_HISTORY: '  ' })).toBeUndefined()
  })

  it('nowhere, and without a word, where nothing can be written', async () => {
    const path = join(await folder(), 'file')
    await writeFile(path, '')
    expect(await historyFile({ XDG_STATE_HOME: path })).toBeUndefined()
    expect(await historyFile({ NODE_REPL_HISTORY: join(path, 'x') })).toBeUndefined()
  })
})

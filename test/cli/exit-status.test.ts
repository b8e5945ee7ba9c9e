import { describe, expect, it } from 'vitest'
import { bulletinText, openJson, rightText, talliesCsv, wrongText } from './support/inputs.js'
import { type RunOptions, runCli } from './support/run-cli.js'

const files: RunOptions['files'] = {
  'right.txt': rightText,
  'wrong.txt': wrongText,
  'open.json': openJson,
  'bulletin.txt': bulletinText,
  'tallies.csv': talliesCsv,
  'prose.txt': '今天没有数字。',
  'half.json': '{"claims": [{"kind": "rate",\n "published": ',
  'list.json': '[1, 2, 3]',
  'nothing.json': '{}',
  'bad.json': '{"claims": [{"kind": "rate", "published": true}]}',
  'short.json': '{"教育局": {"due": 13, "completed": 13}}',
  'impossible.json':
    '{"教育局": {"due": 13, "completed": 14, "onTime": 1, "reworked": 0, "surveyed": 1, "satisfied": 1}}',
  'short.csv': '单位,应办理数,办理数\n教育局,13,13\n供电所,1,1\n',
  'weights.json': '{"id": "x", "indicators": [], "index": {"places": 2}}',
  'many.csv': `单位,应办理数,办结数\n${Array.from({ length: 1001 }, (_, at) => `单位${at},1,1\n`).join('')}`,
  empty: '',
  blank: ' \n\t\r\n ',
  folder: { fails: 'EISDIR' },
  locked: { fails: 'EACCES' },
  strange: { fails: 'EMFILE' },
}

/** What was typed, the status, and what standard error says. */
type Trial = [argv: string, status: number, stderr?: string | undefined, options?: RunOptions]

const well: readonly Trial[] = [
  ['', 0],
  ['--help', 0],
  ['-h', 0],
  ['help', 0],
  ['help audit', 0],
  ['--version', 0],
  ['-V', 0],
  ['audit right.txt', 0],
  ['audit wrong.txt', 1],
  ['audit wrong.txt --json', 1],
  ['audit open.json', 0],
  ['audit open.json --strict', 1],
  ['audit right.txt --strict', 0],
  ['audit junshan-2021-q3', 1],
  ['audit -', 1, undefined, { stdin: wrongText }],
  ['audit', 0, undefined, { stdin: rightText }],
  ['score tallies.csv', 0],
  ['score junshan-2021-q3', 0],
  ['compare tallies.csv junshan-2021-q3', 0],
  ['compare tallies.csv tallies.csv --scheme-after points-per-percentage-point', 0],
  ['compare - tallies.csv', 0, undefined, { stdin: talliesCsv }],
  ['score tallies.csv --unit 大队 --what-if 大队:返工-1 --sensitivity', 0],
  ['breakeven tallies.csv --unit 供电所 --grade A', 0],
  // That it cannot be reached is an answer.
  ['breakeven tallies.csv --unit 供电所 --index 101', 0],
  ['breakeven - --unit 教育局 --rank 1', 0, undefined, { stdin: talliesCsv }],
  ['sensitivity tallies.csv', 0],
  ['sensitivity junshan-2021-q3 --weights 25% --samples 10 --seed 0', 0],
  ['read wrong.txt', 0],
  ['read junshan-2021-q3', 0],
  ['infer bulletin.txt', 0],
  ['schemes --json', 0],
  ['samples', 0],
  ['--lang en samples', 0],
  ['samples --lang=en', 0],
]

const refused: readonly Trial[] = [
  ['adit x', 2, '没有“adit”这个命令；是否指“audit”？'],
  ['frobnicate', 2, '没有“frobnicate”这个命令'],
  ['help frobnicate', 2, '没有“frobnicate”这个命令'],
  ['audit --jsno x', 2, '没有“--jsno”这个选项；是否指“--json”？'],
  ['--frobnicate', 2, '没有“--frobnicate”这个选项'],
  ['score tallies.csv --strict', 2, '没有“--strict”这个选项'],
  ['audit', 2, '请给出文件；- 为标准输入，junshan-2021-q3 为自带的通报'],
  ['score', 2, '缺少参数：文件'],
  ['compare', 2, '缺少参数：前表'],
  ['compare tallies.csv', 2, '缺少参数：后表'],
  ['compare tallies.csv tallies.csv tallies.csv', 2, '参数过多：“tallies.csv”'],
  ['compare - -', 2, '-：标准输入只能读一次，前后两张表不能都用它', { stdin: talliesCsv }],
  ['compare tallies.csv prose.txt', 2, 'prose.txt：没有读到带有单位和件数的表'],
  [
    'compare short.csv tallies.csv',
    2,
    'short.csv:2:1：“教育局”缺少计分所需的件数：按期办结、返工、回访、满意',
  ],
  [
    'compare tallies.csv tallies.csv --scheme-after gone',
    2,
    '没有“gone”这个考核办法，也没有这个文件；自带的有 yueyang-2021、response-solved-satisfied、points-per-percentage-point',
  ],
  ['audit a b', 2, '参数过多：“b”'],
  ['samples x', 2, '参数过多：“x”'],
  ['audit right.txt --html', 2, '选项缺少值：--html <文件>'],
  ['audit right.txt --json --csv', 2, '--json 与 --csv 不能同时使用'],
  ['audit right.txt --lang fr', 2, '--lang 的值“fr”不对，应为 zh、en 之一'],
  ['audit gone.txt', 2, 'gone.txt：没有这个文件'],
  ['audit junshan', 2, 'junshan：没有这个文件；是否指自带的通报“junshan-2021-q3”？'],
  ['audit folder', 2, 'folder：这是文件夹，不是文件'],
  ['audit locked', 2, 'locked：没有读取权限'],
  ['audit strange', 2, 'strange：无法读取（EMFILE）'],
  ['audit empty', 2, 'empty：文件是空的'],
  ['read blank', 2, 'blank：文件是空的'],
  ['audit prose.txt', 2, 'prose.txt：没有读到可以核对的数字'],
  ['infer prose.txt', 2, 'prose.txt：没有读到可以核对的数字'],
  ['read prose.txt', 2, 'prose.txt：没有读到可以核对的数字'],
  ['score prose.txt', 2, 'prose.txt：没有读到带有单位和件数的表'],
  ['audit half.json', 2, 'half.json:2:15：JSON 有误'],
  ['infer many.csv', 2, 'many.csv：表有 1001 行，最多由 1000 行推断'],
  ['audit nothing.json', 2, 'nothing.json：没有读到可以核对的数字'],
  ['audit list.json', 2, 'list.json：没有读到可以核对的数字'],
  ['score tallies.csv --unit 教育', 2, 'tallies.csv：没有“教育”这个单位；是否指“教育局”？'],
  ['score tallies.csv --unit constructor', 2, 'tallies.csv：没有“constructor”这个单位'],
  ['score tallies.csv --unit 大队 --csv', 2, '--unit 与 --csv 不能同时使用'],
  ['score tallies.csv --csv --sensitivity', 2, '--sensitivity 与 --csv 不能同时使用'],
  ['score tallies.csv --what-if', 2, '选项缺少值：--what-if <单位: 件数 ±n>'],
  ['breakeven tallies.csv', 2, 'tallies.csv：请用 --unit 指定其中的一个单位'],
  ['breakeven tallies.csv --unit 大队', 2, '请给出“大队”的目标：--grade、--index、--ahead 或 --rank'],
  ['breakeven tallies.csv --unit 大队 --grade E', 2, '--grade 的值“E”不对，应为 A、B、C、D 之一'],
  [
    'breakeven tallies.csv --unit 大队 --grade toString',
    2,
    '--grade 的值“toString”不对，应为 A、B、C、D 之一',
  ],
  ['breakeven tallies.csv --unit 大队 --grade A --rank 1', 2, '--grade 与 --rank 不能同时使用'],
  ['breakeven tallies.csv --unit 大队 --rank 0', 2, '--rank 的值“0”不对，应为 1 至 3 的整数'],
  ['breakeven tallies.csv --unit 大队 --rank 4', 2, '--rank 的值“4”不对，应为 1 至 3 的整数'],
  ['breakeven tallies.csv --unit 大队 --rank 1.5', 2, '--rank 的值“1.5”不对，应为 1 至 3 的整数'],
  ['breakeven tallies.csv --unit 大队 --index 1e9', 2, '--index 的值“1e9”不对，应为一个数，如 90 或 89.95'],
  ['breakeven tallies.csv --unit 大队 --ahead 大队', 2, '--ahead：“大队”就是要测算的单位，请另指一个'],
  ['breakeven tallies.csv --unit 大队 --ahead 税务局', 2, 'tallies.csv：没有“税务局”这个单位'],
  ['sensitivity tallies.csv --weights 25', 2, '--weights 的值“25”不对，应为 0% 至 100%（不含 100%），如 25%'],
  [
    'sensitivity tallies.csv --weights 100%',
    2,
    '--weights 的值“100%”不对，应为 0% 至 100%（不含 100%），如 25%',
  ],
  [
    'sensitivity tallies.csv --weights ..%',
    2,
    '--weights 的值“..%”不对，应为 0% 至 100%（不含 100%），如 25%',
  ],
  ['sensitivity tallies.csv --samples 0', 2, '--samples 的值“0”不对，应为 1 至 1000000 的整数'],
  ['sensitivity tallies.csv --samples 1000001', 2, '--samples 的值“1000001”不对，应为 1 至 1000000 的整数'],
  [
    'sensitivity tallies.csv --seed 9007199254740992',
    2,
    '--seed 的值“9007199254740992”不对，应为 0 至 9007199254740991 的整数',
  ],
  ['audit bad.json', 2, 'bad.json：claims[0].published：值不在允许的范围内，得到的是 true（invalid-value）'],
  ['score list.json', 2, 'list.json：没有读到带有单位和件数的表'],
  [
    'score nothing.json',
    2,
    'nothing.json：JSON 中没有件数；应为 {"单位": {"due": 13, …}} 或 [{"unit": "单位", "due": 13, …}]',
  ],
  ['score short.json', 2, 'short.json：“教育局”缺少计分所需的件数：按期办结、返工、回访、满意'],
  ['score short.csv', 2, 'short.csv:2:1：“教育局”缺少计分所需的件数：按期办结、返工、回访、满意'],
  [
    'score impossible.json',
    2,
    'impossible.json：教育局.completed：件数自相矛盾：办结、返工不能多于应办，按期办结不能多于办结，满意不能多于回访，得到的是 14（inconsistent-tally）',
  ],
  [
    'score tallies.csv --scheme gone',
    2,
    '没有“gone”这个考核办法，也没有这个文件；自带的有 yueyang-2021、response-solved-satisfied、points-per-percentage-point',
  ],
  [
    'score tallies.csv --scheme yueyang-2012',
    2,
    '没有“yueyang-2012”这个考核办法，也没有这个文件；是否指“yueyang-2021”？',
  ],
  ['score tallies.csv --scheme right.txt', 2, 'right.txt:1:1：JSON 有误'],
  ['score tallies.csv --scheme list.json', 2, 'list.json：不是 JSON 写成的考核办法'],
  [
    'score tallies.csv --scheme weights.json',
    2,
    'weights.json：indicators：值不在允许的范围内，得到的是 a list of 0（invalid-value）',
  ],
  [
    'score tallies.csv --scheme response-solved-satisfied',
    2,
    'tallies.csv:2:1：“教育局”缺少计分所需的件数：响应、解决、基本满意',
  ],
  [
    'compare tallies.csv junshan-2021-q3 --scheme yueyang-2021 --html tallies.csv',
    2,
    'tallies.csv：报告不能覆盖要核对的文件',
  ],
  [
    'compare junshan-2021-q3 tallies.csv --scheme yueyang-2021 --svg tallies.csv',
    2,
    'tallies.csv：报告不能覆盖要核对的文件',
  ],
  ['audit right.txt --html right.txt', 2, 'right.txt：报告不能覆盖要核对的文件'],
  ['audit right.txt --html out.html', 2, 'out.html：没有写入权限', { writeFails: 'EACCES' }],
  ['audit -', 2, '-：文件是空的', { stdin: '' }],
]

const typed = (argv: string): readonly string[] => argv.split(' ').filter((word) => word !== '')

describe('the exit status', () => {
  it.each<Trial>([...well])('of “%s” is %i', async (argv, status, _, options) => {
    const result = await runCli(typed(argv), { files, ...options })
    expect({ status: result.status, stderr: result.stderr }).toEqual({ status, stderr: '' })
    expect(result.stdout).not.toBe('')
  })

  it.each<Trial>([...refused])(
    'of “%s” is %i, and standard error says why on one line',
    async (argv, status, said, options) => {
      const result = await runCli(typed(argv), { files, ...options })
      expect(result).toEqual({
        status,
        stdout: '',
        stderr: `hotline-score: ${said}\n`,
        written: new Map(),
      })
    },
  )

  it.each<Trial>([...refused])('and in English: “%s”', async (argv, status, _, options) => {
    const result = await runCli(typed(argv), { files, env: { LANG: 'en_US' }, ...options })
    expect(result.status).toBe(status)
    expect(result.stderr).toMatch(/^hotline-score: [^\n]+\n$/)
    // What is Chinese comes from the input.
    const words = result.stderr.replace(/[“"][^“”"]*[”"]|教育局|\{.*\}/g, '')
    expect(words).not.toMatch(argv.includes('--html ') || argv === 'score' ? /通报/ : /\p{Script=Han}/u)
  })
})

describe('a page', () => {
  it('is saved, and only the summary is printed', async () => {
    const { status, stdout, stderr, written } = await runCli(typed('audit wrong.txt --html out.html'), {
      files,
    })
    expect(status).toBe(1)
    expect(written.get('out.html')).toMatch(/^<!doctype html>/)
    expect(stdout).toBe('共 1 个数字：0 个相符，1 个不符，0 个无法核对\n')
    expect(stderr).toBe('hotline-score: 报告已写入 out.html\n')
  })

  it('is saved beside what is asked for otherwise', async () => {
    const { stdout, written } = await runCli(typed('audit wrong.txt --html out.html --json'), { files })
    expect(written.size).toBe(1)
    expect(JSON.parse(stdout)).toMatchObject({ command: 'audit' })
  })

  it('of a comparison is saved, and so is its slope chart', async () => {
    const given = 'compare tallies.csv junshan-2021-q3 --scheme yueyang-2021'
    const { status, stdout, stderr, written } = await runCli(
      typed(`${given} --html out.html --svg out.svg`),
      {
        files,
      },
    )
    expect([status, stdout]).toEqual([0, ''])
    expect(stderr).toBe('hotline-score: 报告已写入 out.html\nhotline-score: 报告已写入 out.svg\n')
    expect(written.get('out.html')).toContain('tallies</th>')
    expect(written.get('out.svg')).toMatch(/^<svg .*<\/svg>\n$/s)
    const beside = await runCli(typed(`${given} --svg - --lang en`), { files })
    expect(beside.stdout).toMatch(/^<svg .*Composite index before and after.*<\/svg>\n$/s)
    expect(beside.stderr).toBe('')
  })

  it('of a workbook or a page does not quote the marks of the page', async () => {
    const page = `<p>${wrongText}</p>`
    const { stdout } = await runCli(typed('audit page.html --html -'), { files: { 'page.html': page } })
    expect(stdout).not.toContain('&lt;p&gt;')
    expect(stdout).toContain('99.68%')
  })
})

describe('the language', () => {
  it.each([
    [{}, '共'],
    [{ LANG: 'zh_CN.UTF-8' }, '共'],
    [{ LANG: 'C' }, '共'],
    [{ LANG: 'C.UTF-8' }, '共'],
    [{ LANG: 'POSIX' }, '共'],
    [{ LANG: 'en_US.UTF-8' }, '1 figure'],
    [{ LANG: 'fr_FR.UTF-8' }, '1 figure'],
    [{ LANG: 'ca_ES.UTF-8' }, '1 figure'],
    [{ LANG: 'en_US.UTF-8', LC_ALL: 'zh_CN.UTF-8' }, '共'],
    [{ LANG: 'zh_CN.UTF-8', LC_MESSAGES: 'en_GB' }, '1 figure'],
    [{ LANG: 'zh_CN.UTF-8', LC_MESSAGES: 'en_GB', LC_ALL: 'zh_TW' }, '共'],
    [{ LANG: 'en_US.UTF-8', LC_ALL: '' }, '1 figure'],
  ])('of %o', async (env, expected) => {
    const { stdout } = await runCli(['audit', 'right.txt'], { files, env })
    expect(stdout).toContain(expected)
  })

  it.each([
    ['audit right.txt --lang zh', '共'],
    ['audit right.txt --lang=zh', '共'],
    ['--lang en audit right.txt --lang zh', '共'],
  ])('is what “%s” asks for', async (argv, expected) => {
    const { stdout } = await runCli(typed(argv), { files, env: { LANG: 'en_US' } })
    expect(stdout).toContain(expected)
  })

  it('is not read from behind the end of the options', async () => {
    const { stdout } = await runCli(['audit', '--', '--lang=en'], { files: { '--lang=en': rightText } })
    expect(stdout).toContain('共')
  })
})

describe('colour', () => {
  it.each([
    [{}, undefined, false],
    [{}, 80, true],
    [{ NO_COLOR: '1' }, 80, false],
    [{ NO_COLOR: '' }, 80, true],
    [{ TERM: 'dumb' }, 80, false],
    [{ FORCE_COLOR: '1' }, undefined, true],
    [{ FORCE_COLOR: '0' }, 80, false],
    [{ FORCE_COLOR: '', NO_COLOR: '1' }, undefined, true],
  ])('with %o at %s columns: %s', async (env, columns, expected) => {
    const own = columns === undefined ? { env } : { env, columns }
    const { stdout } = await runCli(['audit', 'wrong.txt'], { files, ...own })
    expect(stdout.includes('\u001b[')).toBe(expected)
  })

  it('never gets into what programs read', async () => {
    for (const format of ['--json', '--csv', '--markdown']) {
      const { stdout } = await runCli(['audit', 'wrong.txt', format], { files, columns: 80 })
      expect(stdout).not.toContain('\u001b')
    }
  })
})

describe('progress', () => {
  const long = `${rightText}\n${'这一行没有数字。\n'.repeat(60_000)}`

  it('is told on a terminal while there is much to do, and taken away again', async () => {
    const { stderr } = await runCli(['audit', 'long.txt'], { files: { 'long.txt': long }, columns: 80 })
    expect(stderr).toContain('正在读懂')
    expect(stderr.endsWith('\r\u001b[2K')).toBe(true)
    expect(stderr).not.toContain('\n')
  })

  it('is told on one line, whatever the name of the file', async () => {
    const name = `${'长'.repeat(200)}\u001b[31m\n.txt`
    const { stderr } = await runCli(['audit', name], { files: { [name]: long }, columns: 80 })
    const lines = stderr.split('\r\u001b[2K')
    expect(lines.length).toBeGreaterThan(2)
    for (const line of lines) {
      expect(line).not.toMatch(/\p{Cc}/u)
      expect(line.length).toBeLessThan(80)
    }
  })

  it('is not told to a file', async () => {
    const { stderr } = await runCli(['audit', 'long.txt'], { files: { 'long.txt': long } })
    expect(stderr).toBe('')
  })

  it('is not told of what is done at once', async () => {
    const { stderr } = await runCli(['audit', 'right.txt'], { files, columns: 80 })
    expect(stderr).toBe('')
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bulletinJson, bulletinText, talliesCsv, talliesJson } from './support/inputs.js'
import { runCli } from './support/run-cli.js'
import { workbookAround, workbookOf } from './support/workbooks.js'

const commands = ['audit', 'score', 'read', 'infer'] as const

/** What is said of rows and tables that were left out, a line each. */
const leftOut =
  /^hotline-score: [^\p{Cc}]+(?:没有读入|没有读入，用 read 可以看全|not read|没有读入：[^\p{Cc}]+|not read: [^\p{Cc}]+|not read; read shows them all)$/u

/** Well or badly, a command ends as it should: results, or one line that says why not; before it only what was left out. */
const endsWell = async (content: Uint8Array | string, argv: readonly string[]): Promise<void> => {
  const { status, stdout, stderr } = await runCli(argv, { files: { file: content } })
  const lines = stderr.split('\n')
  expect(lines.pop()).toBe('')
  if (status === 2) {
    expect(stdout).toBe('')
    expect(lines.pop()).toMatch(/^hotline-score: [^\p{Cc}]+$/u)
    expect(stderr).not.toMatch(/内部出错|inside the program|\[object/)
  } else {
    expect([0, 1]).toContain(status)
    expect(stdout).not.toBe('')
  }
  for (const line of lines) expect(line).toMatch(leftOut)
}

const argv = fc
  .tuple(
    fc.constantFrom<string[]>(
      ['audit'],
      ['score', '--scheme', 'yueyang-2021'],
      ['score', '--scheme', 'yueyang-2021', '--unit', '教育局', '--what-if', '供电所: 满意 +1'],
      ['breakeven', '--scheme', 'yueyang-2021', '--unit', '供电所', '--rank', '1'],
      ['sensitivity', '--scheme', 'yueyang-2021', '--samples', '20'],
      ['read'],
      ['infer'],
      ['compare', '--scheme', 'yueyang-2021', 'file'],
    ),
    fc.constantFrom([], ['--json'], ['--markdown']),
    fc.constantFrom('zh', 'en'),
  )
  .map(([command, format, language]) => [...command, 'file', ...format, '--lang', language])

const always = async (content: fc.Arbitrary<Uint8Array | string>, numRuns = 150): Promise<void> => {
  await fc.assert(fc.asyncProperty(content, argv, endsWell), { numRuns })
}

/** Bytes with some of them changed, put in or taken away, or cut short. */
const spoilt = (bytes: Uint8Array): fc.Arbitrary<Uint8Array> =>
  fc
    .tuple(
      fc.array(fc.tuple(fc.nat(), fc.nat({ max: 255 })), { maxLength: 6 }),
      fc.nat(),
      fc.constantFrom('whole', 'cut', 'headless'),
    )
    .map(([changes, at, part]) => {
      const own = Uint8Array.from(bytes)
      for (const [place, value] of changes) own[place % own.length] = value
      const cut = at % own.length
      return part === 'whole' ? own : part === 'cut' ? own.subarray(0, cut) : own.subarray(cut)
    })

/** What these characters are in GB18030, of those that two bytes hold. */
const gb18030 = ((): ReadonlyMap<string, readonly number[]> => {
  const decoder = new TextDecoder('gb18030')
  const codes = new Map<string, readonly number[]>()
  for (let first = 0x81; first <= 0xfe; first++) {
    for (let second = 0x40; second <= 0xfe; second++) {
      codes.set(decoder.decode(Uint8Array.of(first, second)), [first, second])
    }
  }
  return codes
})()

const inGb18030 = (text: string): Uint8Array =>
  Uint8Array.from(
    [...text].flatMap((own) => (own.charCodeAt(0) < 0x80 ? [own.charCodeAt(0)] : (gb18030.get(own) ?? []))),
  )

const encoded: readonly (readonly [name: string, bytes: Uint8Array])[] = [
  ['UTF-8', Buffer.from(bulletinText)],
  ['UTF-8 with a mark', Buffer.from(`\ufeff${bulletinText}`)],
  ['UTF-16', Buffer.from(`\ufeff${bulletinText}`, 'utf16le')],
  ['GB18030', inGb18030(bulletinText)],
]

const workbook = workbookOf({
  name: '表',
  rows: [
    ['单位', '应办理数', '办理数', '按期办理数', '返工数', '满意数', '群众满意率'],
    ['教育局', 13, 13, 11, 0, 13, { value: 1, format: '0.00%' }],
    ['供电所', 3, 3, 3, 1, 2, { value: 2 / 3, format: '0.00%' }],
  ],
  merges: ['A4:B4'],
})

describe('a file that is read', () => {
  it.each(encoded)('in %s is read alike', async (_, bytes) => {
    const expected = await runCli(['audit', 'file'], { files: { file: bulletinText } })
    const { status, stdout } = await runCli(['audit', 'file'], { files: { file: bytes } })
    expect({ status, stdout }).toEqual({ status: 1, stdout: expected.stdout })
  })
})

describe('whatever a file holds, a command ends with 0 or 1 and results, or with 2 and one line', () => {
  it('bytes', () => always(fc.uint8Array({ maxLength: 3000 })))

  it('text', () => always(fc.string({ unit: 'binary', maxLength: 500 })))

  it.each(encoded)('a spoilt text in %s', (_, bytes) => always(spoilt(bytes), 60))

  it('a spoilt table', () => always(spoilt(Buffer.from(talliesCsv))))

  it('a spoilt workbook', () => always(spoilt(workbook)))

  it('spoilt parts of a workbook', () => {
    const sheet = Buffer.from(
      '<worksheet><dimension ref="A1:C3"/><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>应办理数</t></is></c><c r="C1" t="s"><v>1</v></c></row><row r="2"><c r="A2" t="str"><v>教育局</v></c><c r="B2"><v>13</v></c><c r="C2" s="1"><v>0.8462</v></c></row></sheetData><mergeCells><mergeCell ref="A3:B3"/></mergeCells></worksheet>',
    )
    const styles = Buffer.from(
      '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="0.00%"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs></styleSheet>',
    )
    const strings = Buffer.from(
      '<sst><si><t>单位</t></si><si><r><t>按期办结</t></r><r><t>率</t></r></si></sst>',
    )
    const parts = fc.tuple(spoilt(sheet), spoilt(styles), spoilt(strings))
    return always(
      parts.map(([own, formats, texts]) =>
        workbookAround(own, [
          { name: 'xl/styles.xml', content: formats },
          { name: 'xl/sharedStrings.xml', content: texts },
        ]),
      ),
    )
  })

  it('JSON', () => always(fc.json({ maxDepth: 6 })))

  it('spoilt JSON', () =>
    always(fc.constantFrom(bulletinJson, talliesJson).chain((own) => spoilt(Buffer.from(own)))))

  it('JSON that is nearly a bulletin', () => {
    const strange = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 5 }),
      fc.constantFrom(
        '98.77%',
        '12',
        '\ud800',
        '1e400',
        '__proto__',
        'due',
        '0',
        '-1',
        null,
        true,
        1.5,
        -1,
        2 ** 60,
      ),
      fc.jsonValue({ maxDepth: 2 }),
    )
    const claim = fc.record(
      {
        kind: fc.constantFrom(
          'rate',
          'share',
          'change',
          'sum',
          'difference',
          'count',
          'index',
          'grade',
          'rank',
          'x',
        ),
        label: strange,
        published: strange,
        numerator: strange,
        denominator: strange,
        parts: fc.array(strange, { maxLength: 3 }),
        unit: strange,
        source: strange,
      },
      { requiredKeys: ['kind', 'published'] },
    )
    const row = fc.record({
      unit: fc.string({ unit: 'binary', minLength: 1, maxLength: 4 }),
      tally: fc.dictionary(
        fc.constantFrom('due', 'completed', 'onTime', 'surveyed', '__proto__', 'x'),
        strange,
      ),
      published: fc.dictionary(fc.constantFrom('index', 'grade', 'onTimeRate', '__proto__', 'x'), strange),
    })
    const bulletin = fc.record(
      {
        title: strange,
        scheme: strange,
        claims: fc.array(claim, { maxLength: 3 }),
        rows: fc.array(row, { maxLength: 3 }),
      },
      { requiredKeys: [] },
    )
    return always(bulletin.map((own) => JSON.stringify(own)))
  })

  it('half a character in every text of a bulletin', () =>
    always(
      fc.constant(bulletinJson.replaceAll('示例', '\\ud800').replaceAll('教育局', '\\udc00a\\u0007')),
      12,
    ))

  it('JSON of great depth', async () => {
    for (const deep of ['['.repeat(200_000), `${'[{"a":'.repeat(100_000)}1${'}]'.repeat(100_000)}`]) {
      for (const command of commands) await endsWell(deep, [command, 'file'])
    }
  })

  it('names of files that are no words', async () => {
    for (const name of ['', '\n', 'a\nb\u001b[31m', '\ud800', 'x'.repeat(5000), '--', '-x']) {
      const { status, stderr } = await runCli(['audit', '--', name])
      expect(status).toBe(2)
      expect(stderr).toMatch(/^hotline-score: [^\p{Cc}]+\n$/u)
    }
  })
})

describe('a file that is too large', () => {
  const megabyte = new Uint8Array(1_000_000).fill(0x31)
  let asked = 0
  const endless = async function* (): AsyncGenerator<Uint8Array> {
    for (asked = 1; asked <= 50; asked++) yield megabyte
  }
  const opened = (size: number | undefined) => ({
    opened: { size, chunks: endless(), close: async () => {} },
  })

  it.each(commands)('is refused by its size before a byte is read: %s', async (command) => {
    asked = 0
    const { status, stderr } = await runCli([command, 'file'], { files: { file: opened(50_000_000) } })
    expect({ status, stderr, asked }).toEqual({
      status: 2,
      stderr: 'hotline-score: file：文件过大，最多读取 20 MB\n',
      asked: 0,
    })
  })

  it('is refused when the limit is reached, where nothing says how large it is', async () => {
    const { status, stderr } = await runCli(['audit', 'file'], { files: { file: opened(undefined) } })
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: 'hotline-score: file：文件过大，最多读取 20 MB\n',
    })
    expect(asked).toBe(21)
  })

  it('of text is refused by the number of characters', async () => {
    const { status, stderr } = await runCli(['audit', 'file'], {
      files: { file: new Uint8Array(5_000_001).fill(0x31) },
    })
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: 'hotline-score: file：文本有 5000001 个字符，最多读取 5000000 个\n',
    })
  })

  it('of a scheme is refused as well', async () => {
    const { status, stderr } = await runCli(['score', 'a.csv', '--scheme', 'file'], {
      files: { file: opened(undefined), 'a.csv': talliesCsv },
    })
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: 'hotline-score: file：文件过大，最多读取 1 MB\n',
    })
  })
})

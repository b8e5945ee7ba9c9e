import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { jsonShape } from '../../src/cli/json-shape.js'
import { yueyang2021 } from '../../src/schemes/yueyang-2021.js'
import {
  bulletinJson,
  bulletinText,
  laterCsv,
  openJson,
  schemeJson,
  talliesCsv,
  talliesListJson,
} from './support/inputs.js'
import { type RunOptions, runCli } from './support/run-cli.js'
import { workbookOf } from './support/workbooks.js'

const files: RunOptions['files'] = {
  'a.txt': bulletinText,
  'a.html': `<h1>示例区热线工作情况通报</h1><p>${bulletinText.replaceAll('\n', '<br>')}</p>`,
  'a.xlsx': workbookOf({
    name: '表',
    rows: [
      ['单位', '应办理数', '办理数', '备注数', '办结率'],
      ['教育局', 13, 13, 'x', '100%'],
      ['小计', 13, 13, 'x', '100%'],
      ['供电所', '3O', 3, 'x', '100%'],
    ],
  }),
  'a.json': bulletinJson,
  'open.json': openJson,
  'a.csv': talliesCsv,
  'later.csv': laterCsv,
  'empty.csv':
    '单位,应办理数,办理数,按期办理数,返工数,回访数,满意数\n教育局,0,0,0,0,0,0\n供电所,1,1,1,0,1,0\n',
  'list.json': talliesListJson,
  'fine.csv': talliesCsv,
  'fine.json': JSON.stringify({
    ...yueyang2021,
    id: 'fine',
    adjustments: [{ id: 'fine', title: '返工扣分', cases: { reworked: 1 }, pointsPerCase: -5 }],
    ranking: { tieBreakers: [{ indicator: 'satisfaction' }] },
  }),
  'scheme.json': schemeJson,
  'impossible.json': JSON.stringify({
    claims: [{ kind: 'share', label: '占比', published: '120%', part: '12', whole: '10' }],
  }),
}

const commands = [
  'audit a.txt',
  'audit a.html --strict',
  'audit a.xlsx',
  'audit a.json',
  'audit open.json',
  'audit impossible.json',
  'audit junshan-2021-q3',
  'score a.csv',
  'score empty.csv',
  'score list.json --scheme scheme.json',
  'compare a.csv later.csv',
  'compare empty.csv later.csv --scheme-after scheme.json',
  'compare junshan-2021-q3 a.csv --scheme scheme.json',
  'score a.csv --unit 供电所 --what-if 供电所:满意+1 --what-if 大队:返工-1 --sensitivity',
  'score empty.csv --unit 教育局 --what-if 教育局:回访+1,应办理+1,已办理+1,按期办结+1 --sensitivity',
  'score fine.csv --scheme fine.json --unit 供电所 --what-if 供电所:返工+1 --sensitivity',
  'score junshan-2021-q3 --unit 人社局 --sensitivity',
  'breakeven a.csv --unit 供电所 --grade A',
  'breakeven a.csv --unit 大队 --ahead 教育局',
  'breakeven empty.csv --unit 教育局 --index 90',
  'breakeven junshan-2021-q3 --unit 住建局 --rank 1',
  'breakeven junshan-2021-q3 --unit 住建局 --ahead 人社局',
  'sensitivity a.csv --weights 50% --samples 50 --seed 2',
  'sensitivity empty.csv',
  'sensitivity fine.csv --scheme fine.json',
  'compare a.csv a.csv --scheme-after points-per-percentage-point',
  'read a.txt',
  'read a.html',
  'read a.xlsx',
  'read a.json',
  'read junshan-2021-q3',
  'infer a.txt',
  'infer a.json',
  'infer open.json',
  'infer junshan-2021-q3',
  'schemes',
  'samples',
]

const jsonOf = async (command: string, language: string): Promise<unknown> => {
  const { stdout } = await runCli([...command.split(' '), '--json', '--lang', language], { files })
  return JSON.parse(stdout)
}

describe('what --json prints has the shape that is documented', () => {
  it.each(commands)('%s', async (command) => {
    const document = await jsonOf(command, 'zh')
    expect(jsonShape.parse(document)).toEqual(document)
    expect(document).toMatchObject({ schemaVersion: 1, command: command.split(' ')[0], language: 'zh' })
  })

  it.each(commands)('%s: only sentences differ between the languages', async (command) => {
    const sentences = new Set(['language', 'title', 'detail', 'evidence', 'text', 'unscored', 'unranked'])
    const without = (value: unknown): unknown =>
      JSON.parse(JSON.stringify(value, (key, own) => (sentences.has(key) ? undefined : own)))
    expect(without(await jsonOf(command, 'en'))).toEqual(without(await jsonOf(command, 'zh')))
  })
})

describe('a document', () => {
  it('holds nothing that a terminal obeys', async () => {
    const title = '通报\u009b31m\u0007\u001b[31m\ud800'
    const bulletin = { ...JSON.parse(openJson), title }
    const { stdout } = await runCli(['audit', '-', '--json'], { stdin: JSON.stringify(bulletin) })
    expect(stdout.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u)
    expect(JSON.parse(stdout)).toMatchObject({ title })
  })
})

describe('a bulletin that was read', () => {
  it('can be audited as it was printed, with the same findings', async () => {
    const read = await runCli(['read', 'a.txt', '--json'], { files })
    const again = await runCli(['audit', '-', '--json'], { stdin: read.stdout })
    const [first, second] = [await jsonOf('audit a.txt', 'zh'), JSON.parse(again.stdout)] as {
      summary: unknown
      findings: { verdict: string; published: string }[]
    }[]
    expect(second?.summary).toEqual(first?.summary)
    expect(second?.findings.map(({ verdict, published }) => [verdict, published])).toEqual(
      first?.findings.map(({ verdict, published }) => [verdict, published]),
    )
  })
})

describe('the JSON Schema of it', () => {
  it('is the one written down', () => {
    const file = new URL('./golden/json-schema.txt', import.meta.url)
    const schema = `${JSON.stringify(z.toJSONSchema(jsonShape, { io: 'input', unrepresentable: 'any', reused: 'ref' }), null, 2)}\n`
    if (process.env['WRITE_GOLDEN'] === '1') writeFileSync(file, schema)
    expect(schema).toBe(readFileSync(file, 'utf8'))
  })
})

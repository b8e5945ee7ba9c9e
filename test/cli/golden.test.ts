import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Language } from '../../src/report/messages.js'
import {
  bulletinJson,
  bulletinText,
  laterCsv,
  openJson,
  rightText,
  schemeJson,
  talliesCsv,
  talliesListJson,
} from './support/inputs.js'
import { type RunOptions, runCli } from './support/run-cli.js'
import { workbookOf } from './support/workbooks.js'

const workbook = workbookOf({
  name: '附件1',
  rows: [
    ['示例区市长信箱办理综合评价表'],
    ['部门名称', '办理情况', null, null, null, '满意', null],
    [null, '应办理数', '办理数', '按期办理数', '返工数', '满意数', '群众满意率'],
    ['教育局', 13, 13, 11, 0, 13, { value: 1, format: '0.00%' }],
    ['农经站', 3, 3, 3, 0, 2, { value: 0.66, format: '0.00%' }],
  ],
  merges: ['A1:G1', 'A2:A3', 'B2:E2', 'F2:G2'],
})

const files: RunOptions['files'] = {
  '通报.txt': bulletinText,
  '相符.txt': rightText,
  '待核.json': openJson,
  '件数.csv': talliesCsv,
  '四季度.csv': laterCsv,
  '件数.json': talliesListJson,
  '通报.json': bulletinJson,
  '附件1.xlsx': workbook,
  '办法.json': schemeJson,
}

/** The name of the written form, and what was typed. */
type Command = [name: string, argv: readonly string[], options?: RunOptions]

const commands: Command[] = [
  ['help', []],
  ['help-audit', ['audit', '--help']],
  ['help-score', ['help', 'score']],
  ['help-breakeven', ['breakeven', '--help']],
  ['help-sensitivity', ['sensitivity', '--help']],
  ['help-read', ['read', '-h'], { columns: 60 }],
  ['audit', ['audit', '通报.txt']],
  ['audit-narrow', ['audit', '通报.txt'], { columns: 80 }],
  ['audit-coloured', ['audit', '通报.txt'], { env: { FORCE_COLOR: '1' } }],
  ['audit-strict', ['audit', '待核.json', '--strict']],
  ['audit-right', ['audit', '相符.txt']],
  ['audit-json', ['audit', '通报.txt', '--json']],
  ['audit-markdown', ['audit', '通报.txt', '--markdown']],
  ['audit-csv', ['audit', '通报.txt', '--csv']],
  ['audit-html', ['audit', '通报.txt', '--html', '-']],
  ['audit-of-json', ['audit', '通报.json']],
  ['audit-of-workbook', ['audit', '附件1.xlsx', '--scheme', 'yueyang-2021']],
  ['score', ['score', '件数.csv']],
  ['score-by-file', ['score', '件数.json', '--scheme', '办法.json']],
  ['score-json', ['score', '件数.csv', '--json']],
  ['score-markdown', ['score', '件数.csv', '--markdown', '--scheme', 'yueyang-2021']],
  ['score-csv', ['score', '件数.csv', '--csv']],
  ['score-html', ['score', '件数.csv', '--html', '-']],
  ['help-compare', ['compare', '--help']],
  ['compare', ['compare', '件数.csv', '四季度.csv']],
  ['compare-narrow', ['compare', '件数.csv', '四季度.csv'], { columns: 80 }],
  ['compare-schemes', ['compare', '件数.csv', '件数.csv', '--scheme-after', '办法.json']],
  ['compare-json', ['compare', '件数.csv', '四季度.csv', '--scheme-after', '办法.json', '--json']],
  ['compare-markdown', ['compare', '件数.csv', '四季度.csv', '--markdown', '--scheme', 'yueyang-2021']],
  ['compare-csv', ['compare', '件数.csv', '四季度.csv', '--csv']],
  ['compare-html', ['compare', '件数.csv', '四季度.csv', '--html', '-']],
  ['score-unit', ['score', 'junshan-2021-q3', '--unit', '交警君山大队']],
  ['score-unit-narrow', ['score', '件数.csv', '--unit', '大队'], { columns: 60 }],
  ['score-what-if', ['score', 'junshan-2021-q3', '--what-if', '供电分公司: 满意 +1']],
  [
    'score-what-if-markdown',
    [
      'score',
      '件数.csv',
      '--markdown',
      '--what-if',
      '供电所：satisfied+1',
      '--what-if',
      '大队: 返工数 −1，满意 -1',
    ],
  ],
  ['score-what-if-json', ['score', '件数.csv', '--json', '--what-if', '供电所: 满意 +1', '--unit', '供电所']],
  ['score-sensitivity-markdown', ['score', '件数.csv', '--markdown', '--sensitivity']],
  [
    'score-asked-html',
    ['score', '件数.csv', '--html', '-', '--sensitivity', '--unit', '大队', '--what-if', '大队: 返工 -1'],
  ],
  ['breakeven', ['breakeven', 'junshan-2021-q3', '--unit', '供电分公司', '--grade', 'A']],
  ['breakeven-ahead', ['breakeven', 'junshan-2021-q3', '--unit', '住建局', '--ahead', '人社局']],
  [
    'breakeven-narrow',
    ['breakeven', '件数.csv', '--unit', '供电所', '--rank', '1'],
    { columns: 50, env: { NO_COLOR: '1' } },
  ],
  ['breakeven-markdown', ['breakeven', '件数.csv', '--unit', '大队', '--index', '95', '--markdown']],
  ['breakeven-json', ['breakeven', '件数.csv', '--unit', '供电所', '--grade', 'A', '--json']],
  ['breakeven-html', ['breakeven', '件数.csv', '--unit', '供电所', '--grade', 'A', '--html', '-']],
  ['sensitivity', ['sensitivity', 'junshan-2021-q3']],
  [
    'sensitivity-half',
    ['sensitivity', 'junshan-2021-q3', '--weights', '50%', '--samples', '500', '--seed', '7'],
  ],
  ['sensitivity-narrow', ['sensitivity', '件数.csv', '--weights', '1/2'], { columns: 70 }],
  ['sensitivity-json', ['sensitivity', '件数.csv', '--json', '--weights', '0.5']],
  ['sensitivity-csv', ['sensitivity', '件数.csv', '--csv']],
  ['sensitivity-markdown', ['sensitivity', '件数.csv', '--markdown', '--scheme', 'yueyang-2021']],
  ['sensitivity-html', ['sensitivity', '件数.csv', '--html', '-']],
  ['read', ['read', '通报.txt']],
  ['read-narrow', ['read', '通报.txt'], { columns: 80 }],
  ['read-json', ['read', '通报.txt', '--json']],
  ['read-markdown', ['read', '附件1.xlsx', '--markdown']],
  ['read-of-json', ['read', '通报.json']],
  ['infer', ['infer', '通报.txt']],
  ['infer-json', ['infer', '通报.txt', '--json']],
  ['infer-markdown', ['infer', '通报.json', '--markdown']],
  ['schemes', ['schemes']],
  ['schemes-markdown', ['schemes', '--markdown']],
  ['samples', ['samples']],
  ['samples-json', ['samples', '--json']],
]

const fileOf = (name: string, language: Language): URL =>
  new URL(`./golden/${name}.${language}.txt`, import.meta.url)

/** Of a page, its headings and captions: what stands between them is written down by the tests of the reports. */
const outlineOf = (page: string): string =>
  [...page.matchAll(/<(title|h[1-6]|caption)\b[^>]*>(.*?)<\/\1>/g)]
    .map(([, name, content = '']) => `${name} ${content.replace(/<[^>]*>/g, ' ').trim()}\n`)
    .join('')

/** With WRITE_GOLDEN set the forms are written down anew, to be read before they are kept. */
const isWriting = process.env['WRITE_GOLDEN'] === '1'

describe.each<Language>(['zh', 'en'])('what is printed in %s is what is written down', (language) => {
  it.each<Command>(commands)('%s', async (name, argv, options) => {
    const { stdout, stderr, status } = await runCli([...argv, '--lang', language], { files, ...options })
    const own = stdout.startsWith('<!doctype html>') ? outlineOf(stdout) : stdout
    const printed = `${own}${stderr === '' ? '' : `--- stderr\n${stderr}`}--- ${status}\n`
    const file = fileOf(name, language)
    if (isWriting) writeFileSync(file, printed)
    expect(printed).toBe(readFileSync(file, 'utf8'))
  })
})

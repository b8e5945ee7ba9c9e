import { describe, expect, it } from 'vitest'
import { bulletinText, talliesCsv } from '../support/inputs.js'
import { runCli } from '../support/run-cli.js'
import { workbookOf } from '../support/workbooks.js'

const cells = talliesCsv
  .trim()
  .split('\n')
  .map((line) => line.split(','))

const tags = (name: string, row: readonly string[]): string =>
  `<tr>${row.map((cell) => `<${name}>${cell}</${name}>`).join('')}</tr>`

/** One table in every form that is read. The names of the files say nothing, or the wrong thing. */
const forms: Readonly<Record<string, string | Uint8Array>> = {
  csv: talliesCsv,
  tsv: cells.map((row) => row.join('\t')).join('\n'),
  semicolons: cells.map((row) => row.join(';')).join('\r\n'),
  markdown: `# 三季度\n\n| ${(cells[0] ?? []).join(' | ')} |\n|${'---|'.repeat(7)}\n${cells
    .slice(1)
    .map((row) => `| ${row.join(' | ')} |\n`)
    .join('')}`,
  html: `<!doctype html><meta charset="gb2312"><table>${tags('th', cells[0] ?? [])}${cells
    .slice(1)
    .map((row) => tags('td', row))
    .join('')}</table>`,
  blanks: cells.map((row) => row.map((cell) => cell.padEnd(8)).join('  ')).join('\n'),
  'table.csv': workbookOf({
    name: '表',
    rows: cells.map((row, at) => row.map((cell) => (at > 0 && /^\d+$/.test(cell) ? Number(cell) : cell))),
  }),
  'table.xlsx': talliesCsv,
  json: JSON.stringify(
    cells.slice(1).map(([unit, due, completed, onTime, reworked, surveyed, satisfied]) => ({
      unit,
      tally: {
        due: Number(due),
        completed: Number(completed),
        onTime: Number(onTime),
        reworked: Number(reworked),
        surveyed: Number(surveyed),
        satisfied: Number(satisfied),
      },
    })),
  ),
}

describe('a table of counts', () => {
  it.each(Object.keys(forms))('is scored alike as %s', async (name) => {
    const expected = await runCli(['score', 'csv'], { files: forms })
    const { status, stdout } = await runCli(['score', name], { files: forms })
    expect(stdout).toBe(expected.stdout)
    expect(stdout).toContain(
      '   1  教育局       95.38  A     30×13/13 + 30×11/13 + 20×(1−0/13) + 20×13/13 = 1240/13',
    )
    expect(status).toBe(0)
  })
})

describe('a bulletin', () => {
  it('as a page has the findings of its text, with the place and the words of each', async () => {
    const [prose = '', table = ''] = bulletinText.split('\n\n')
    const rows = table
      .trim()
      .split('\n')
      .slice(1)
      .map((row) => tags('td', row.split('\t')))
    const page = `<html><body>\n${prose
      .split('\n')
      .map((line) => `<p>${line}</p>`)
      .join('\n')}\n<table>\n${rows.join('\n')}\n</table></body></html>`
    const files = { text: bulletinText, page }
    const [ofText, ofPage] = await Promise.all(
      ['text', 'page'].map((name) => runCli(['audit', name, '--lang', 'en'], { files })),
    )
    const summary = /^\d+ figures: .*$/m
    expect(summary.exec(ofPage?.stdout ?? '')?.[0]).toBe(summary.exec(ofText?.stdout ?? '')?.[0])
    expect(ofPage?.stdout).toContain(
      'text 3:63: 一、二季度，全区受理工单2848件，应办理2798件，已办理2798件，办结率100%；按期办结2794件，按期办结率【99.68%】。',
    )
    expect(ofPage?.stdout).toContain('| 3 | 100.00% | 【93.40】 | A')
    expect(ofPage?.stdout).not.toContain('<td>')
  })
})

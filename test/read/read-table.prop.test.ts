import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bulletinSchema } from '../../src/model/bulletin.js'
import { readTable } from '../../src/read/read-table.js'
import type { TableReading } from '../../src/read/table/table-reading.js'
import { onlyRefuses } from '../score/support/refusal.js'
import { layouts, type Plan } from './table/support/layouts.js'
import { withoutSources } from './table/support/without-sources.js'

const upTo = (max: number): fc.Arbitrary<string> => fc.nat({ max }).map(String)
const percent = (places: number): fc.Arbitrary<string> =>
  fc.nat({ max: 100 * 10 ** places }).map((n) => `${(n / 10 ** places).toFixed(places)}%`)

/** Headings, each with the name it goes by, where it goes, and a cell it can have. */
const headings: readonly (readonly [string, string, 'tally' | 'published', fc.Arbitrary<string>])[] = [
  ['受理信件数', 'accepted', 'tally', upTo(2 ** 31)],
  ['应办结数', 'due', 'tally', upTo(9999)],
  [
    '办结数(件)',
    'completed',
    'tally',
    fc.nat({ max: 9e6 }).map((n) => `${n}`.replace(/\B(?=(\d{3})+$)/g, ',')),
  ],
  ['按时办结数', 'onTime', 'tally', upTo(99)],
  ['退回重办数', 'reworked', 'tally', upTo(9)],
  ['回访数', 'surveyed', 'tally', upTo(99)],
  ['不满意数', 'dissatisfied', 'tally', upTo(99)],
  ['办结率', 'completionRate', 'published', percent(2)],
  ['按期办结率', 'onTimeRate', 'published', percent(0)],
  ['满意率', 'satisfactionRate', 'published', percent(1)],
  ['综合得分', 'index', 'published', fc.nat({ max: 10000 }).map((n) => (n / 100).toFixed(2))],
  ['考核等级', 'grade', 'published', fc.constantFrom('A', 'B', 'C类', '优秀')],
  ['排名', 'rank', 'published', fc.integer({ min: 1, max: 30 }).map(String)],
]

/** Names of units, with marks that a layout has to quote or to escape. */
const names = (marks: string): fc.Arbitrary<string[]> =>
  fc.uniqueArray(
    fc
      .tuple(
        fc.string({ unit: fc.constantFrom(...'东西南北山河云雨'), minLength: 1, maxLength: 4 }),
        fc.string({ unit: fc.constantFrom(...marks), maxLength: 2 }),
        fc.constantFrom('局', '镇', '街道'),
      )
      .map((parts) => parts.join('')),
    { minLength: 2, maxLength: 8 },
  )

interface Meant {
  readonly plan: Plan
  readonly rows: readonly object[]
}

const tables = (marks: string): fc.Arbitrary<Meant> =>
  fc
    .tuple(names(marks), fc.shuffledSubarray([...headings], { minLength: 2 }))
    .chain(([units, columns]) =>
      fc
        .tuple(...units.map(() => fc.tuple(...columns.map(([, , , cell]) => cell))))
        .map((cells) => ({ units, columns, cells })),
    )
    .map(({ units, columns, cells }) => ({
      plan: {
        header: ['单位', ...columns.map(([heading]) => heading)],
        rows: cells.map((row, i) => [units[i] ?? '', ...row]),
      },
      rows: cells.map((row, i) => {
        const own = (where: string) =>
          columns.flatMap(([, name, place], at) => (place === where ? [[name, row[at] ?? ''] as const] : []))
        return {
          unit: (units[i] ?? '').replaceAll('\n', ''),
          tally: Object.fromEntries(
            own('tally').map(([name, cell]) => [name, Number(cell.replaceAll(',', ''))]),
          ),
          published: Object.fromEntries(own('published')),
        }
      }),
    }))

/** What holds of every reading, whatever was read. */
const checkReading = (reading: TableReading, text: string): void => {
  const { rows, total, claims, columns, skipped, unread, coverage } = reading
  expect(bulletinSchema.safeParse({ rows, total, claims }).success).toBe(true)
  expect(coverage.numbers).toBe(coverage.used + coverage.unused.length)
  const passages = [
    ...[...rows, ...(total ? [total] : [])].flatMap(({ sources }) => Object.values(sources ?? {})),
    ...[...claims, ...columns, ...skipped, ...unread].flatMap(({ source }) => source ?? []),
    ...coverage.unused,
  ]
  for (const { start, end, text: printed } of passages) expect(text.slice(start, end)).toBe(printed)
}

const marksOf: Readonly<Record<string, string>> = {
  markdown: ',;"|、&<\n',
  bars: ',;"、&',
  'cells one a line': ',;"、&',
  blanks: ',;"、&',
  'ideographic spaces': ',;"、&',
}

describe.each(Object.entries(layouts))('a table set as %s', (name, render) => {
  it('reads back as it was meant, whatever its columns and their order', () => {
    fc.assert(
      fc.property(tables(marksOf[name] ?? ',;|"&<\n、'), ({ plan, rows }) => {
        const text = render(plan)
        const reading = readTable(text)
        expect(reading.rows.map(withoutSources)).toEqual(rows)
        expect(reading.unread).toEqual([])
        expect(reading.coverage).toMatchObject({ unused: [], used: reading.coverage.numbers })
        checkReading(reading, text)
      }),
    )
  })
})

describe('hostile text', () => {
  const pieces = fc.constantFrom(
    ...[
      '\t',
      '|',
      ',',
      ';',
      '"',
      '\n',
      '\r\n',
      ' ',
      '  ',
      '\u3000',
      '，',
      '\\',
      '-',
      '---',
      '<',
      '>',
      '&',
      '&nbsp;',
      '&#x31;',
    ],
    ...[
      '<table>',
      '</table>',
      '<tr>',
      '<td>',
      '</td>',
      '<td colspan=3>',
      '<td rowspan="2">',
      '<th',
      '<p>',
      '<script>',
      '<!--',
    ],
    ...[
      '单位',
      '应办数',
      '办结数',
      '办结率',
      '满意率',
      '满意数',
      '件数',
      '占比',
      '环比',
      '等级',
      '合计',
      '小计',
      '甲局',
      '乙局',
      '類別',
    ],
    ...[
      '13',
      '7',
      '1,234',
      '100%',
      '98.5%',
      '0.5',
      '3O',
      '-1',
      'A',
      '—',
      '(',
      ')',
      '注:',
      '表',
      '𠮷',
      '区(qū)',
      '\u200b',
      '\ud800',
    ],
  )

  it('is read or refused', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 80 }), (parts) => {
        const text = parts.join('')
        const reading = onlyRefuses(() => readTable(text))
        if (reading) checkReading(reading, text)
      }),
      { numRuns: 1000 },
    )
  })

  it('with a header before it is read or refused', () => {
    const header = fc.constantFrom(
      '单位\t应办数\t办结数\t占比\n',
      '单位,应办数,办结数\n',
      '单位 | 件数 | 占比\n',
      '<tr><td>单位<td>应办数<tr>',
    )
    fc.assert(
      fc.property(header, fc.array(pieces, { maxLength: 60 }), (first, parts) => {
        const text = first + parts.join('')
        const reading = onlyRefuses(() => readTable(text))
        if (reading) checkReading(reading, text)
      }),
      { numRuns: 1000 },
    )
  })

  const megabyte = (piece: string): string => piece.repeat(Math.ceil(1_000_000 / piece.length))
  const tabs = '单位\t应办数\t办结数\n'
  const commas = '单位,应办数,办结数\n'

  it.each([
    ['<td', megabyte('<td')],
    ['<td>', megabyte('<td>')],
    ['<table>', megabyte('<table>')],
    ['<table> and </table>', megabyte('<table>') + megabyte('</table>')],
    ['<b> and </i>', `<table>${megabyte('<b>')}${megabyte('</i>')}`],
    ['cells over many columns', megabyte('<td colspan=999999999>')],
    ['cells over many rows', `<tr>${'<td rowspan=999999999>1'.repeat(1000)}${megabyte('<tr>')}`],
    ['attributes', `<td ${megabyte('a=b ')}`],
    ['entities', `<td>${megabyte('&nbsp;')}`],
    ['quotes', megabyte('"')],
    ['a quote that is never closed', `${tabs}"${megabyte('a"')}${' '.repeat(500_000)}\t1`],
    ['quotes at the end of lines', `${commas}${megabyte('"a,1\n')}`],
    ['bars', megabyte('|')],
    ['bars at the end of lines', megabyte('甲 |\n')],
    ['tabs', tabs + megabyte('\t')],
    ['commas', commas + megabyte(',')],
    ['short lines', megabyte('\n')],
    ['spaces', `附件${megabyte(' ')}表\n${tabs}`],
    ['columns of spaces', megabyte('a  b\n')],
    ['brackets', `${megabyte('(')}\t${megabyte(')')}`],
    ['headers', megabyte('单位\t应办数\n甲局\t1\n')],
  ])('a megabyte of it is read or refused in good time: %s', { timeout: 60_000 }, (_, text) => {
    const reading = onlyRefuses(() => readTable(text))
    if (reading) expect(reading.rows.length + reading.claims.length).toBeGreaterThan(0)
  })
})

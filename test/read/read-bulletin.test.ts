import { describe, expect, it } from 'vitest'
import { audit } from '../../src/audit/audit.js'
import { bulletinSchema } from '../../src/model/bulletin.js'
import { readBulletin } from '../../src/read/read-bulletin.js'
import { refusal } from '../score/support/refusal.js'
import { gist, rate, standsWhereItSays, sum } from './prose/support/claims.js'
import { quarter, type Setting, wrongCell, wrongFigures } from './prose/support/quarter.js'
import { scripts } from './prose/support/scripts.js'
import { layouts, type Plan } from './table/support/layouts.js'

// Wide signs are left out: they would change the marks that set the tables.
const written = ['simplified', 'traditional', 'traditional with left-over readings'] as const

const tabs: Setting = { table: layouts['tabs'] ?? String }

const { html = String, 'html, nothing closed': _, ...inPlainText } = layouts

/** A page is HTML throughout; the text around a pasted table is not. */
const settings: Readonly<Record<string, Setting>> = {
  ...Object.fromEntries(Object.entries(inPlainText).map(([name, table]) => [name, { table }])),
  html: { table: html, line: (words) => `<p style="x"><span>${words}</span></p>` },
  'html in plain text': {
    table: ({ title, ...plan }: Plan) => `${title}\n${html(plan)}`,
  },
}

describe.each(Object.entries(settings))('a bulletin of a quarter, set as %s', (_, set) => {
  it.each(written)('in %s characters: its audit finds what is wrong, and where', (name) => {
    const script = scripts[name] ?? String
    const text = quarter(set, script)
    const { findings, summary } = audit(readBulletin(text))
    const wrong = findings.filter(({ verdict }) => verdict === 'differs')
    const inTable = wrong.filter(({ path }) => path[0] === 'rows')
    const inProse = wrong.filter((finding) => !inTable.includes(finding))
    expect(
      inProse.map(({ source, recomputed }, i) => {
        const before = script(wrongFigures[i]?.[0] ?? '')
        const { start = 0, text: figure } = source ?? {}
        return [text.slice(start - before.length, start), figure, recomputed]
      }),
    ).toEqual(wrongFigures.map(([before, figure, right]) => [script(before), script(figure), right]))
    expect(inTable.map(({ source, recomputed }) => [source?.text, recomputed])).toEqual([wrongCell])
    expect(summary).toMatchObject({ claims: 73, reconciles: 65, differs: 8, unverifiable: 0 })
    expect(
      standsWhereItSays(
        text,
        findings.flatMap(({ source }) => source ?? []),
      ),
    ).toBe(true)
  })

  it.each(written)('in %s characters: every number of it is used', (name) => {
    const text = quarter(set, scripts[name] ?? String)
    const { title, period, scheme, coverage } = readBulletin(text)
    expect({ title, period, scheme }).toEqual({
      title: '云梦区12345热线工作情况通报(2022年第二季度)',
      period: '2022-Q2',
      scheme: 'yueyang-2021',
    })
    expect(coverage).toEqual({ numbers: 109, used: 109, unused: [] })
  })
})

describe('a reading', () => {
  it('is a bulletin, and JSON that reads back', () => {
    const reading = readBulletin(quarter(tabs, String))
    const { coverage: _, tables: __, ...bulletin } = reading
    expect(bulletinSchema.parse(bulletin)).toEqual(bulletin)
    expect(JSON.parse(JSON.stringify(reading))).toEqual(reading)
  })

  it('tells the scopes of a text apart by name, where it has several', () => {
    const { claims = [] } = readBulletin(quarter(tabs, String))
    expect(claims.filter(({ label }) => label?.endsWith(' 按期办结率')).map(({ label }) => label)).toEqual([
      '区热线 按期办结率',
      '市考核 按期办结率',
      '区长信箱 按期办结率',
    ])
    expect(readBulletin('应办理10件，按期办结9件，按期办结率90%。').claims?.[0]?.label).toBe('按期办结率')
  })

  it('holds nothing of a text without figures', () => {
    expect(readBulletin('')).toEqual({
      claims: [],
      coverage: { numbers: 0, used: 0, unused: [] },
      tables: [],
    })
  })

  it('takes the scheme that is given before the one that the table shows', () => {
    const text = quarter(tabs, String)
    expect(readBulletin(text, { scheme: 'points-per-percentage-point' }).scheme).toBe(
      'points-per-percentage-point',
    )
  })

  it('knows headings by the words it is given', () => {
    const table = '承办科\t应办理数\t按期办结数\t按期办结率\n一科\t10\t9\t90.00%\n二科\t8\t8\t100.00%\n'
    const vocabulary = { unit: ['承办科'] }
    expect(readBulletin(table, { vocabulary }).rows?.map(({ unit }) => unit)).toEqual(['一科', '二科'])
  })
})

const small = [
  '单位\t应办理数\t办理数\t满意数\t满意率',
  '教育局\t23\t23\t20\t86.96%',
  '水务局\t25\t25\t25\t100.00%',
  '合计\t48\t48\t45\t93.75%',
].join('\n')

describe('a text and its table', () => {
  it('a sentence that repeats the total row is held against the columns, and its rate against its own count', () => {
    const { claims = [] } = readBulletin(`区长信箱应办来信48件，已办48件，满意44件，满意率91.67%。\n${small}`)
    expect(claims.map(gist)).toEqual([
      sum('48', 23, 25),
      sum('48', 23, 25),
      sum('44', 20, 25),
      rate('91.67%', '44', '48'),
    ])
  })

  it('a rate that repeats the total row is made of the counts of that row', () => {
    const { claims = [] } = readBulletin(`区长信箱应办来信48件，已办48件，满意率93.75%。\n${small}`)
    expect(claims.map(gist).at(-1)).toEqual(rate('93.75%', '45', '48'))
  })

  it('the largest of several tables is the one of the bulletin, wherever it stands', () => {
    const large = small.replace('合计', '民政局\t5\t5\t5\t100.00%\n合计')
    const bothWays = [`${small}\n\n${large}`, `${large}\n\n${small}`].map((text) => readBulletin(text))
    for (const { rows, tables } of bothWays) {
      expect(tables.map((table) => table.rows.length).toSorted()).toEqual([2, 3])
      expect(rows?.map(({ unit }) => unit)).toEqual(['教育局', '水务局', '民政局'])
    }
  })
})

describe('readBulletin refuses', () => {
  it.each([
    ['what is no text', () => readBulletin(7 as unknown as string), 'invalid-type'],
    ['too long a text', () => readBulletin(' '.repeat(5_000_001)), 'too-large'],
    [
      'a scheme that there is not',
      () => readBulletin('综合指标值98分', { scheme: 'yueyang-1999' }),
      'unknown-scheme',
    ],
    [
      'a vocabulary that is none',
      () => readBulletin('', { vocabulary: { nothing: ['单位'] } as never }),
      'unknown-key',
    ],
  ])('%s', (_, call, code) => {
    expect(refusal(call).code).toBe(code)
  })
})

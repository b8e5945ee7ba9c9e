import { describe, expect, it } from 'vitest'
import { bulletinSchema } from '../../src/model/bulletin.js'
import { readTable } from '../../src/read/read-table.js'
import { refusal } from '../score/support/refusal.js'
import { layouts } from './table/support/layouts.js'
import { town, townRows, townTotal, traditionalTown } from './table/support/town.js'
import { withoutSources } from './table/support/without-sources.js'

describe.each(Object.entries(layouts))('a table set as %s', (_, render) => {
  it.each([
    ['simplified', town],
    ['traditional', traditionalTown],
  ])('in %s characters is read cell for cell', (_, plan) => {
    const reading = readTable(render(plan))
    expect(reading.rows.map(withoutSources)).toEqual(townRows)
    expect(withoutSources(reading.total)).toEqual(townTotal)
    expect(reading).toMatchObject({
      title: town.title,
      claims: [],
      unread: [],
      skipped: [],
      surveyedFrom: 'due',
      scheme: 'yueyang-2021',
      coverage: { numbers: 44, used: 44, unused: [] },
    })
  })

  it('says where every cell stands', () => {
    const text = `前文一段,与表无关。\n${render(traditionalTown)}\n`
    const { rows, total, columns } = readTable(text)
    const sources = [...rows, ...(total ? [total] : [])].map((row) => row.sources ?? {})
    expect(sources.map((source) => Object.keys(source).length)).toEqual([13, 13, 13, 13])
    for (const { start, end, text: printed } of [
      ...sources.flatMap(Object.values),
      ...columns.map((c) => c.source),
    ]) {
      expect(text.slice(start, end)).toBe(printed)
    }
    expect(sources.map((source) => [source['unit']?.text, source['onTimeRate']?.text])).toEqual(
      traditionalTown.rows.map((row) => [row[0], row[6]]),
    )
    expect(columns.map(({ source }) => source.text)).toEqual(traditionalTown.header)
  })

  it('makes a bulletin, and JSON that reads back', () => {
    const { rows, total, claims, ...rest } = readTable(render(town))
    expect(bulletinSchema.safeParse({ rows, total, claims }).success).toBe(true)
    expect(JSON.parse(JSON.stringify({ rows, total, claims, ...rest }))).toEqual({
      rows,
      total,
      claims,
      ...rest,
    })
  })
})

describe('readTable refuses', () => {
  it.each([
    ['what is no text', 7 as unknown as string, 'invalid-type'],
    ['nothing', '', 'no-table'],
    ['prose', '7-9月,全区受理工单2848件,应办理工单2798件。\n其中|投诉类\t1136件', 'no-table'],
    ['a list of cases', '单位\t工单内容\t工单号\n住建局\t房屋买卖\t481055\n教体局\t招生\t481056', 'no-table'],
    ['a header without rows', '单位\t应办理数\t办结数', 'no-table'],
    ['too long a text', ' '.repeat(5_000_001), 'too-large'],
    ['too many rows', `单位\t办结数\n${'甲\t1\n'.repeat(100_001)}`, 'too-large'],
    ['too many columns', `单位\t办结数${'\t'.repeat(999)}\n甲\t1\n`, 'too-large'],
  ])('%s', (_, text, code) => {
    expect(refusal(() => readTable(text)).code).toBe(code)
  })

  it.each([
    [{ units: ['单位'], nothing: [] }, 'unknown-key'],
    [{ unit: '单位' }, 'invalid-type'],
    [{ counts: { accepted: [7] } }, 'invalid-type'],
    [7, 'invalid-type'],
  ])('a vocabulary that is none: %j', (vocabulary, code) => {
    expect(refusal(() => readTable('', { vocabulary } as never)).code).toBe(code)
  })
})

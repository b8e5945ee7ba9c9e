import { describe, expect, it } from 'vitest'
import { yueyang2021 } from '../../../src/schemes/yueyang-2021.js'
import { assess } from '../../../src/score/assess.js'
import { combineTables } from '../../../src/score/combination/combine-tables.js'
import { compare } from '../../../src/score/comparison/compare.js'
import { refusal } from '../support/refusal.js'
import { madeUpQuarter, mailbox } from '../support/tables.js'
import { tallyOf } from '../support/tallies.js'

describe('the mailbox table and a made-up quarter', () => {
  const both = { 三季度: mailbox, 四季度: madeUpQuarter }
  const { assessment, absent, tables } = combineTables(both, yueyang2021)

  it('adds up unit by unit and assesses the whole', () => {
    // 26 due, 24 on time, 26 surveyed, 25 satisfied
    expect(assessment.rows[0]).toMatchObject({
      unit: '住建局',
      tally: tallyOf([26, 26, 24, 0, 26, 25], { accepted: 26 }),
      printed: '96.92',
    })
    expect(assessment.rows.find(({ unit }) => unit === '供电分公司')).toMatchObject({ printed: '90.00' })
    expect(assessment.total.tally).toEqual(tallyOf([157, 157, 153, 1, 155, 147], { accepted: 157 }))
    expect(tables).toEqual(['三季度', '四季度'])
  })

  it('says who is missing where', () => {
    expect(absent).toEqual([
      { unit: '城建投', from: ['四季度'] },
      { unit: '水利局', from: ['三季度'] },
    ])
  })

  it('gives an assessment that can be compared with one period', () => {
    expect(compare(assess(mailbox, yueyang2021), assessment).came).toEqual(['水利局'])
  })

  it('is the assessment as text, and who was missing', () => {
    expect(String(combineTables(both, yueyang2021)).split('\n').slice(-3)).toEqual([
      String(assessment.total),
      '城建投 is not in 四季度',
      '水利局 is not in 三季度',
    ])
  })
})

describe('combineTables', () => {
  const one = tallyOf([1, 1, 1, 0, 1, 1])
  it('takes objects, pairs and maps alike', () => {
    const expected = String(combineTables({ a: { 甲: one }, b: { 甲: one } }, yueyang2021))
    expect(
      String(
        combineTables(
          new Map([
            ['a', new Map([['甲', one]])],
            ['b', new Map([['甲', one]])],
          ]),
          yueyang2021,
        ),
      ),
    ).toBe(expected)
    expect(
      String(
        combineTables(
          [
            ['a', [['甲', one]]],
            ['b', { 甲: one }],
          ],
          yueyang2021,
        ),
      ),
    ).toBe(expected)
  })

  it('of no tables is an empty assessment', () => {
    expect(combineTables({}, yueyang2021)).toMatchObject({ tables: [], absent: [], assessment: { rows: [] } })
  })

  it('a unit may have any name', () => {
    const table = JSON.parse(
      '{"__proto__": {"due": 1, "completed": 1, "onTime": 1, "reworked": 0, "surveyed": 1, "satisfied": 1}}',
    )
    expect(combineTables({ a: table, b: table }, yueyang2021).assessment.rows[0]).toMatchObject({
      unit: '__proto__',
      tally: tallyOf([2, 2, 2, 0, 2, 2]),
    })
  })

  it('refuses what is bad, and says in which table', () => {
    const bad = tallyOf([1, 2, 1, 0, 1, 1])
    expect(() => combineTables({ 三季度: { 甲: bad } }, yueyang2021)).toThrow('combineTables: 三季度: 甲: ')
    expect(
      refusal(() =>
        combineTables(
          [
            [
              'a',
              [
                ['甲', one],
                ['甲', one],
              ],
            ],
          ],
          yueyang2021,
        ),
      ),
    ).toEqual({ code: 'duplicate-unit', path: [1] })
    expect(
      refusal(() =>
        combineTables(
          [
            ['a', {}],
            ['a', {}],
          ],
          yueyang2021,
        ),
      ).code,
    ).toBe('duplicate-unit')
    expect(refusal(() => combineTables({ a: 3 } as never, yueyang2021)).code).toBe('invalid-type')
  })

  it('takes a thousand tables and no more', () => {
    const tables = (count: number) => Array.from({ length: count }, (_, i) => [`${i}`, { 甲: one }] as const)
    expect(combineTables(tables(1000), yueyang2021).assessment.total.tally.due).toBe(1000)
    expect(refusal(() => combineTables(tables(1001), yueyang2021)).code).toBe('too-large')
  })
})

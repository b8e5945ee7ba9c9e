import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { assessmentCsv } from '../../../src/report/csv/assessment-csv.js'
import { auditCsv } from '../../../src/report/csv/audit-csv.js'
import { type CsvCell, csv, fraction } from '../../../src/report/csv/csv.js'
import { sensitivityCsv } from '../../../src/report/csv/sensitivity-csv.js'
import { refusal } from '../../score/support/refusal.js'
import { asked, askedOf } from '../support/asked.js'
import { hostile } from '../support/hostile.js'
import { contentOf } from '../support/hostile-bulletin.js'
import { smallAssessment, smallAudit } from '../support/small.js'

const read = (text: string): unknown[] =>
  Papa.parse(text, { delimiter: ',', newline: '\r\n', skipEmptyLines: true }).data

describe('comma-separated values', () => {
  it.each<[string, readonly CsvCell[], string]>([
    ['plain', ['甲', { figure: '97.40%' }, ''], '甲,97.40%,\r\n'],
    ['a comma', ['甲,乙'], '"甲,乙"\r\n'],
    ['quotes', ['"甲"'], '"""甲"""\r\n'],
    ['an end of line', ['甲\n乙'], '"甲\n乙"\r\n'],
  ])('%s', (_, record, text) => {
    expect(csv([record])).toBe(text)
  })

  it.each<[CsvCell, string]>([
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(1)', "'@SUM(1)"],
    ['\t=1', "'\t=1"],
    ['＝1', "'＝1"],
    ['1+1', '1+1'],
    [{ figure: '-51' }, '-51'],
    [{ figure: '+3.67%' }, '+3.67%'],
    [{ figure: '-1,234.50' }, '-1,234.50'],
    [{ figure: '-1+cmd' }, "'-1+cmd"],
    [{ figure: '=1' }, "'=1"],
    [{ figure: '+' }, "'+"],
  ])('%j is %j: what a spreadsheet would work out is marked', (cell, text) => {
    expect(read(csv([[cell, 'x']]))).toEqual([[text, 'x']])
  })

  it('\\r at the beginning is marked as well', () => {
    expect(csv([['\r=1']])).toBe('"\'\r=1"\r\n')
  })

  it('is read back as it was, apart from the mark', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(hostile, { minLength: 2, maxLength: 3 }), { minLength: 1, maxLength: 3 }),
        (records) => {
          const marked = records.map((record) =>
            record.map((cell) => (/^[=+\-@\t\r\n＝＋－＠]/.test(cell) ? `'${cell}` : cell)),
          )
          const back = Papa.parse(csv(records), { delimiter: ',', newline: '\r\n' }).data
          expect(back).toEqual([...marked, ['']])
        },
      ),
    )
  })

  it.each([
    ['11/13', '11÷13'],
    ['-51/293', '-51÷293'],
    ['-5', '-5'],
    ['87.5', '87.5'],
  ])('a fraction, %s, is written %s, so that it becomes no day', (text, written) => {
    expect(fraction(text)).toBe(written)
  })
})

describe('the reports as comma-separated values', () => {
  it('have as many cells in every record as in the first', () => {
    for (const text of [
      auditCsv(smallAudit),
      assessmentCsv(smallAssessment),
      sensitivityCsv(asked.sensitivity),
    ]) {
      const [heading, ...records] = read(text) as string[][]
      for (const record of records) expect(record).toHaveLength(heading?.length ?? 0)
    }
  })

  it('hold no cell that a spreadsheet would work out, whatever the bulletin says', () => {
    fc.assert(
      fc.property(fc.tuple(hostile, hostile, hostile, hostile, hostile), (texts) => {
        const { audit, assessment } = contentOf(texts)
        const [one, two, three, title, grade] = texts
        const units = [`${one}1`, `${two}2`, `${three}3`, `${one}4`, `${two}5`, `${three}6`] as const
        const { sensitivity } = askedOf(units, `x${title}`, grade)
        for (const text of [auditCsv(audit), assessmentCsv(assessment), sensitivityCsv(sensitivity)]) {
          for (const cell of (read(text) as string[][]).flat()) {
            if (/^[=+\-@\t\r＝＋－＠]/.test(cell)) expect(cell).toMatch(/^[+-]?\d[\d,]*(\.\d+)?[%‰]?$/)
          }
        }
      }),
      { numRuns: 40 },
    )
  })

  it('refuse what is neither', () => {
    expect(refusal(() => auditCsv(null as never)).code).toBe('invalid-type')
    expect(refusal(() => assessmentCsv({} as never)).code).toBe('invalid-type')
    expect(refusal(() => auditCsv(smallAudit, { language: 'de' as never })).code).toBe('invalid-value')
  })
})

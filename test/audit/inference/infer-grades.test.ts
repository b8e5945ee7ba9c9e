import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inferGrades } from '../../../src/audit/inference/infer-grades.js'
import { mailboxRows, mailboxTotal } from '../../../src/bulletins/junshan-2021-q3/mailbox-table.js'
import { parseRatio } from '../../../src/exact/ratio.js'
import type { BulletinRow } from '../../../src/model/bulletin.js'
import { deepFreeze } from '../../score/support/deep-freeze.js'

const row = (unit: string, index: string | number, grade: string): BulletinRow => ({
  unit,
  tally: {},
  published: { index, grade },
})
const told = (rows: readonly BulletinRow[]) =>
  inferGrades(deepFreeze(rows)).cuts.map(
    ({ grade, cut }) => `${grade} ${cut === undefined ? undefined : String(cut)}`,
  )

describe('inferGrades', () => {
  it('of the mailbox table: A in (80, 90], B at most 80, and the rows that bound them', () => {
    const found = inferGrades(deepFreeze([...mailboxRows, mailboxTotal]))
    expect(found.rows).toBe(25)
    expect(
      found.cuts.map(({ grade, cut, lowest, nextBelow }) => [grade, String(cut), lowest, nextBelow]),
    ).toEqual([
      [
        'A',
        '(80, 90]',
        { units: ['拆迁安置服务中心', '农经服务站', '良心堡镇'], index: '90.00' },
        { units: ['供电分公司', '城建投'], index: '80.00' },
      ],
      ['B', '(−∞, 80]', { units: ['供电分公司', '城建投'], index: '80.00' }, undefined],
    ])
  })

  it.each<[string, BulletinRow[], string[]]>([
    [
      'three grades',
      [row('甲', '95.00', 'A'), row('乙', '85.50', 'B'), row('丙', '72.00', 'C')],
      ['A (171/2, 95]', 'B (72, 171/2]', 'C (−∞, 72]'],
    ],
    [
      'a contradiction: B at 88 above A at 85',
      [row('甲', '85', 'A'), row('乙', '88', 'B'), row('丙', '95', 'A')],
      ['A undefined', 'B (−∞, 88]'],
    ],
    [
      'the same index with two grades',
      [row('甲', '90', 'A'), row('乙', '90', 'B')],
      ['A undefined', 'B (−∞, 90]'],
    ],
    [
      'one contradiction leaves the others',
      [row('甲', '95', 'A'), row('乙', '80', 'B'), row('丙', '85', 'C'), row('丁', '88', 'B')],
      ['A (88, 95]', 'B undefined', 'C (−∞, 85]'],
    ],
    [
      'names as they are printed',
      [row('甲', '95', 'A类'), row('乙', '91', 'Ａ级'), row('丙', '80', 'B 类')],
      ['A (80, 91]', 'B (−∞, 80]'],
    ],
    [
      'blank cells',
      [row('甲', '95', 'A'), row('乙', '', 'B'), row('丙', '80', ' '), row('丁', '—', 'B')],
      ['A (−∞, 95]'],
    ],
    ['no rows', [], []],
  ])('%s', (_, rows, cuts) => {
    expect(told(rows)).toEqual(cuts)
  })

  it('law: cuts planted at random lie in the intervals found', () => {
    const hundredths = fc.integer({ min: 0, max: 10_000 })
    const text = (n: number): string => `${Math.floor(n / 100)}.${`${n % 100}`.padStart(2, '0')}`
    const grades = ['A', 'B', 'C', 'D']
    fc.assert(
      fc.property(
        fc.uniqueArray(hundredths, { minLength: 3, maxLength: 3 }),
        fc.array(hundredths, { minLength: 1, maxLength: 30 }),
        (cuts, indexes) => {
          const falling = [...cuts].sort((a, b) => b - a)
          const gradeOf = (index: number): string => grades[falling.filter((cut) => index < cut).length] ?? ''
          const rows = indexes.map((index, i) => row(`单位${i}`, text(index), gradeOf(index)))
          const found = inferGrades(deepFreeze(rows))
          expect(found.cuts.map(({ grade }) => grade)).toEqual([...new Set(indexes.map(gradeOf))].sort())
          for (const { grade, cut, lowest, nextBelow } of found.cuts) {
            const planted = falling[grades.indexOf(grade)]
            if (planted !== undefined)
              expect(
                cut?.contains(parseRatio(text(planted))),
                `${grade} from ${text(planted)} in ${cut}`,
              ).toBe(true)
            expect(cut?.contains(parseRatio(lowest.index))).toBe(true)
            if (nextBelow) expect(cut?.contains(parseRatio(nextBelow.index))).toBe(false)
          }
        },
      ),
    )
  })
})

import { describe, expect, it } from 'vitest'
import { ratio } from '../../src/exact/ratio.js'
import { defineScheme, type Scheme } from '../../src/model/scheme.js'
import { yueyang2021 } from '../../src/schemes/yueyang-2021.js'
import { grade } from '../../src/score/grade.js'
import { score } from '../../src/score/score.js'
import { tallyOf } from './support/tallies.js'

describe('grade: bands closed below', () => {
  it.each([
    ['100.00', 'A'],
    ['90.01', 'A'],
    ['90.00', 'A'],
    ['89.99', 'B'],
    ['80.01', 'B'],
    ['80.00', 'B'],
    ['79.99', 'C'],
    ['70.01', 'C'],
    ['70.00', 'C'],
    ['69.99', 'D'],
    ['0.01', 'D'],
    ['0.00', 'D'],
  ])('%s is %s', (index, expected) => {
    expect(grade(index, yueyang2021)).toBe(expected)
    expect(grade(Number(index), yueyang2021)).toBe(expected)
  })

  it('takes a Ratio as it is', () => {
    expect(grade(ratio(22499, 250), yueyang2021)).toBe('B') // 89.996
    expect(grade(ratio(90n * 10n ** 30n - 1n, 10n ** 30n), yueyang2021)).toBe('B')
    expect(grade(ratio(90), yueyang2021)).toBe('A')
  })

  it('is undefined below the lowest cut, and where there are no grades', () => {
    const { grades, ...ungraded } = yueyang2021
    const passing: Scheme = { ...ungraded, grades: [{ grade: '合格', from: 60 }] }
    expect([grade('60', passing), grade('59.99', passing), grade('100', ungraded)]).toEqual([
      '合格',
      undefined,
      undefined,
    ])
    expect(grades).toHaveLength(4)
  })
})

describe('gradeBy: an index of exactly 89.996', () => {
  const scheme = (gradeBy: 'printed' | 'exact', places = 2): Scheme =>
    defineScheme({
      id: 'test',
      indicators: [
        {
          id: 'onTime',
          weight: 100,
          numerator: { onTime: 1 },
          denominator: { due: 1 },
          direction: 'higherIsBetter',
        },
      ],
      index: { places },
      grades: [
        { grade: 'A', from: 90 },
        { grade: 'B', from: 80 },
      ],
      gradeBy,
    })
  const onTimeOf = (count: number) => tallyOf([100_000, 100_000, count, 0, 0, 0])

  it.each([
    ['printed', 89_994, 2, '89.99 B'],
    ['printed', 89_995, 2, '90.00 A'],
    ['printed', 89_996, 2, '90.00 A'],
    ['exact', 89_996, 2, '90.00 B'],
    ['exact', 89_999, 2, '90.00 B'],
    ['exact', 90_000, 2, '90.00 A'],
    ['printed', 89_996, 3, '89.996 B'],
    ['printed', 89_499, 0, '89 B'],
    ['printed', 89_500, 0, '90 A'],
    ['exact', 89_500, 0, '90 B'],
  ] as const)('by the %s index, %i of 100,000 to %i places: %s', (gradeBy, count, places, expected) => {
    const result = score(onTimeOf(count), scheme(gradeBy, places))
    expect(`${result.printed} ${result.grade}`).toBe(expected)
  })
})

import { describe, expect, it } from 'vitest'
import type { Scheme } from '../../../src/model/scheme.js'
import { yueyang2021 } from '../../../src/schemes/yueyang-2021.js'
import { findingOf, told } from '../support/one-finding.js'

const gradeOf = (published: string, index: string | number | undefined, scheme?: Scheme | string) =>
  told(
    findingOf(
      { kind: 'grade', published, ...(index !== undefined && { index }) },
      scheme === undefined ? {} : { scheme },
    ),
  )

describe('grade, by the printed index', () => {
  it.each([
    ['A', '90.01', 'reconciles: A'],
    ['A', '90.00', 'reconciles: A'],
    ['A', '89.99', 'differs: B'],
    ['B', '90.00', 'differs: A'],
    ['B', '80.00', 'reconciles: B'],
    ['B', '79.99', 'differs: C'],
    ['C', '70.00', 'reconciles: C'],
    ['C', '69.99', 'differs: D'],
    ['D', '0.00', 'reconciles: D'],
    ['A', '98.3分', 'reconciles: A'],
    ['A类', '98.3', 'reconciles: A'],
    ['Ａ级', 98.3, 'reconciles: A'],
    [' B 等', '98.3', 'differs: A'],
    ['A', undefined, 'unverifiable: index not printed'],
    ['A', 'high', 'unverifiable: the index cannot be read: "high"'],
  ])('%s at %s %s', (published, index, expected) => {
    expect(gradeOf(published, index, 'yueyang-2021')).toBe(expected)
  })

  it('needs a scheme, and one with grades that low', () => {
    const { grades: _, ...ungraded } = yueyang2021
    const passing = { ...ungraded, grades: [{ grade: '合格', from: 60 }] }
    expect(gradeOf('A', '98.3')).toBe('unverifiable: scheme not stated')
    expect(gradeOf('A', '98.3', ungraded)).toBe('unverifiable: the scheme states no grades')
    expect(gradeOf('合格', '59.99', passing)).toBe('unverifiable: the scheme has no grade as low as 59.99')
    expect(gradeOf('合格', '60.00', passing)).toBe('reconciles: 合格')
  })
})

describe('grade, by the exact index: a print stands for an interval', () => {
  const exact: Scheme = { ...yueyang2021, gradeBy: 'exact' }

  it.each([
    ['A', '90.01', 'reconciles: A'], // [90.005, 90.015)
    ['A', '90.00', 'unverifiable: the exact index: a printed 90.00 can be B or A'], // [89.995, 90.005)
    ['B', '89.99', 'reconciles: B'], // [89.985, 89.995)
    ['A', '89.99', 'differs: B'],
    ['B', '89.9', 'reconciles: B'], // [89.85, 89.95)
    ['A', '90.0', 'unverifiable: the exact index: a printed 90.0 can be B or A'],
    ['A', '100.00', 'reconciles: A'],
    ['D', '0.00', 'reconciles: D'], // an index is never below 0
  ])('%s at %s %s', (published, index, expected) => {
    expect(gradeOf(published, index, exact)).toBe(expected)
  })

  it.each([
    ['A', '90.00', 'reconciles: A'], // [90, 90.01)
    ['B', '89.99', 'reconciles: B'], // [89.99, 90)
  ])('with an index that drops digits, %s at %s %s', (published, index, expected) => {
    expect(gradeOf(published, index, { ...exact, index: { places: 2, mode: 'trunc' } })).toBe(expected)
  })

  it.each([
    ['B', '89.9', 'reconciles: B'], // [89.85, 89.95): the cut itself is not reached
    ['A', '89.9', 'differs: B'],
    ['A', '90.0', 'reconciles: A'], // [89.95, 90.05)
  ])('with a cut at 89.95, where two prints meet, %s at %s %s', (published, index, expected) => {
    const [, ...lower] = exact.grades ?? []
    expect(gradeOf(published, index, { ...exact, grades: [{ grade: 'A', from: '89.95' }, ...lower] })).toBe(
      expected,
    )
  })
})

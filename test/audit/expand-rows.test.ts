import { describe, expect, it } from 'vitest'
import type { Bulletin, BulletinRow } from '../../src/model/bulletin.js'
import type { Scheme } from '../../src/model/scheme.js'
import { responseSolvedSatisfied } from '../../src/schemes/response-solved-satisfied.js'
import { onlyRefuses, refusal } from '../score/support/refusal.js'
import { findingsOf, told, toldOf } from './support/one-finding.js'

const row: BulletinRow = {
  unit: '住建局',
  tally: { accepted: 20, due: 13, completed: 13, onTime: 11, reworked: 0, surveyed: 13, satisfied: 12 },
  published: {
    completionRate: '100%',
    onTimeRate: '84.62%',
    overdueRate: '15.38%',
    reworkRate: '0.00%',
    satisfactionRate: '92.31%',
    dissatisfactionRate: '7.69%',
    index: '93.85',
    grade: 'A',
    rank: 1,
  },
}
const table = (
  rows: BulletinRow[],
  total?: BulletinRow,
  scheme: Bulletin['scheme'] = 'yueyang-2021',
): Bulletin => ({
  scheme,
  rows,
  ...(total && { total }),
})
const withCells = (published: BulletinRow['published']): BulletinRow => ({ ...row, published })

describe('every cell of a row is a claim of its own', () => {
  const found = findingsOf(table([row]))

  it('is held against the counts of its row, at its own path', () => {
    expect(Object.entries(found).map(([path, finding]) => [path, told(finding)])).toEqual([
      ['rows.0.published.completionRate', 'reconciles: 100'],
      ['rows.0.published.onTimeRate', 'reconciles: 84.62'],
      ['rows.0.published.overdueRate', 'reconciles: 15.38'],
      ['rows.0.published.reworkRate', 'reconciles: 0.00'],
      ['rows.0.published.satisfactionRate', 'reconciles: 92.31'],
      ['rows.0.published.dissatisfactionRate', 'reconciles: 7.69'],
      ['rows.0.published.index', 'reconciles: 93.85'],
      ['rows.0.published.grade', 'reconciles: A'],
      ['rows.0.published.rank', 'reconciles: 1'],
    ])
  })

  it('names its unit, and the exact value', () => {
    expect(new Set(Object.values(found).map(({ unit }) => unit))).toEqual(new Set(['住建局']))
    expect(Object.values(found).map(({ exact }) => exact && String(exact))).toEqual([
      '1',
      '11/13',
      '2/13',
      '0',
      '12/13',
      '1/13',
      '1220/13',
      '1877/20',
      undefined,
    ])
  })

  it.each([
    ['onTimeRate', '84.61%', 'differs: 84.62'],
    ['onTimeRate', '84.63%', 'differs: 84.62'],
    ['overdueRate', '15.39%', 'differs: 15.38'],
    ['dissatisfactionRate', '7.7%', 'reconciles: 7.7'],
    ['index', '93.84', 'differs: 93.85'],
    ['grade', 'B', 'unverifiable: index not printed'],
    ['rank', '1', 'unverifiable: the others who were ranked not printed'],
    ['onTimeRate', '#DIV/0!', 'unverifiable: the published figure cannot be read: "#DIV/0!"'],
    ['index', '9３.８5', 'reconciles: 93.85'],
  ])('%s printed as %s %s', (column, cell, expected) => {
    expect(toldOf(table([withCells({ [column]: cell })]))).toEqual({
      [`rows.0.published.${column}`]: expected,
    })
  })

  it('a case not completed at all is no overdue case', () => {
    const tally = { ...row.tally, completed: 12 } as BulletinRow['tally']
    const cells = { completionRate: '92.31%', onTimeRate: '84.62%', overdueRate: '7.69%' }
    expect(Object.values(toldOf(table([{ ...row, tally, published: cells }])))).toEqual([
      'reconciles: 92.31',
      'reconciles: 84.62',
      'reconciles: 7.69',
    ])
  })

  it.each(['', ' ', '—', '——', '-', '－', '/', '／', '–'])(
    'a cell of %o prints nothing and claims nothing',
    (blank) => {
      expect(
        toldOf(table([withCells({ onTimeRate: blank, index: blank, grade: 'A', rank: blank })])),
      ).toEqual({
        'rows.0.published.grade': 'unverifiable: index not printed',
      })
    },
  )

  it('a missing count makes only its own cells unverifiable', () => {
    const { satisfied: _, ...tally } = row.tally
    const found = toldOf(table([{ ...row, tally: tally as BulletinRow['tally'] }]))
    expect(Object.values(found).filter((one) => one.startsWith('unverifiable'))).toEqual([
      'unverifiable: numerator not printed',
      'unverifiable: numerator not printed',
      'unverifiable: satisfied not printed',
    ])
  })

  it('a count that is undefined is a missing count', () => {
    const tally = { ...row.tally, satisfied: undefined } as unknown as BulletinRow['tally']
    const cells = { satisfactionRate: '92.31%', satisfaction: '92.31%', index: '93.85' }
    expect(Object.values(toldOf(table([{ ...row, tally, published: cells }])))).toEqual([
      'unverifiable: numerator not printed',
      'unverifiable: numerator not printed',
      'unverifiable: satisfied not printed',
    ])
  })

  it('more due than accepted, or less, is no finding', () => {
    for (const accepted of [0, 12, 13, 14]) {
      const one = { ...row, tally: { ...row.tally, accepted } as BulletinRow['tally'] }
      expect(Object.values(toldOf(table([one]))).every((text) => text.startsWith('reconciles'))).toBe(true)
    }
  })

  it('an unknown column is refused', () => {
    expect(refusal(() => toldOf(table([withCells({ speed: '1%' })])))).toEqual({
      code: 'unknown-key',
      path: ['rows', 0, 'published', 'speed'],
    })
  })
})

describe('the id of an indicator is a column too', () => {
  const one = (credit: string, tally: Record<string, number>, cell: string) => {
    const scheme: Scheme = {
      ...responseSolvedSatisfied,
      indicators: responseSolvedSatisfied.indicators.map((indicator) =>
        indicator.id === 'satisfaction'
          ? { ...indicator, numerator: { satisfied: 1, basicallySatisfied: credit } }
          : indicator,
      ),
    }
    const found = findingsOf(
      table([{ unit: '甲', tally, published: { satisfaction: cell } }], undefined, scheme),
    )
    return found['rows.0.published.satisfaction']
  }
  const largest = Number.MAX_SAFE_INTEGER

  it.each([
    ['0.9', { surveyed: 5, satisfied: 3, basicallySatisfied: 2 }, '96%', '24/25'],
    ['0.9', { surveyed: 5, satisfied: 3, basicallySatisfied: 2 }, '96.00%', '24/25'],
    ['2/3', { surveyed: 3, satisfied: 0, basicallySatisfied: 1 }, '22.22%', '2/9'],
    ['2/3', { surveyed: 3, satisfied: 0, basicallySatisfied: 1 }, '22.222222222222%', '2/9'],
    ['0.9', { surveyed: largest, satisfied: 0, basicallySatisfied: largest }, '90.00%', '9/10'],
  ])('a credit of %s, %o: %s is exactly %s', (credit, tally, cell, exact) => {
    const finding = one(credit, tally, cell)
    expect([finding?.verdict, String(finding?.exact)]).toEqual(['reconciles', exact])
  })

  it('differs by a digit', () => {
    const tally = { surveyed: 5, satisfied: 3, basicallySatisfied: 2 }
    expect(one('0.9', tally, '95.99%')?.verdict).toBe('differs')
    expect(one('0.9', tally, '96.01%')?.verdict).toBe('differs')
  })
})

describe('the total row', () => {
  const first: BulletinRow = { unit: '甲', tally: { due: 3, completed: 3, onTime: 2 }, published: {} }
  const second: BulletinRow = { unit: '乙', tally: { due: 4, completed: 4, onTime: 4 }, published: {} }
  const total = (tally: BulletinRow['tally'], published: BulletinRow['published'] = {}): BulletinRow => ({
    unit: '合计',
    tally,
    published,
  })

  it('is held against its own counts and, count by count, against the rows', () => {
    const sums = total({ due: 7, completed: 8, onTime: 6 }, { onTimeRate: '85.71%' })
    expect(toldOf(table([first, second], sums))).toEqual({
      'total.published.onTimeRate': 'reconciles: 85.71',
      'total.tally.due': 'reconciles: 7',
      'total.tally.completed': 'differs: 7',
      'total.tally.onTime': 'reconciles: 6',
    })
  })

  it('is not held against rows that lack the count', () => {
    expect(toldOf(table([first, second], total({ due: 7, accepted: 9 })))).toEqual({
      'total.tally.due': 'reconciles: 7',
    })
    const unknown = {
      ...first,
      tally: { ...first.tally, accepted: undefined } as unknown as BulletinRow['tally'],
    }
    const known = { ...second, tally: { ...second.tally, accepted: 4 } as BulletinRow['tally'] }
    expect(toldOf(table([unknown, known], total({ accepted: 9 })))).toEqual({})
  })

  it('alone is held against itself only', () => {
    expect(toldOf({ total: total({ due: 7, completed: 7 }, { completionRate: '100%' }) })).toEqual({
      'total.published.completionRate': 'reconciles: 100',
    })
  })

  it('has no place among the units', () => {
    const cells = total({ due: 1 }, { rank: 1 })
    expect(toldOf(table([row], cells))['total.published.rank']).toBe(
      'unverifiable: the others who were ranked not printed',
    )
  })
})

it('two rows of one name are refused, or each ranked by its own index', () => {
  const other = (index: string, rank: number): BulletinRow => ({
    unit: '其他',
    tally: {},
    published: { index, rank },
  })
  const found = onlyRefuses(() => toldOf(table([other('100.00', 1), other('80.00', 2)])))
  expect(Object.values(found ?? {}).filter((text) => text.startsWith('differs'))).toEqual([])
})

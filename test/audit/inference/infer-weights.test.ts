import { describe, expect, it } from 'vitest'
import { inferWeights } from '../../../src/audit/inference/infer-weights.js'
import { mailboxRows, mailboxTotal } from '../../../src/bulletins/junshan-2021-q3/mailbox-table.js'
import { InputError } from '../../../src/input-error.js'
import type { BulletinRow } from '../../../src/model/bulletin.js'
import { deepFreeze } from '../../score/support/deep-freeze.js'

const rows = deepFreeze([...mailboxRows, mailboxTotal])
const weights = { completion: '30', onTime: '30', rework: '20', satisfaction: '20' }
const row = (unit: string, index: string, tally: BulletinRow['tally']): BulletinRow => ({
  unit,
  tally,
  published: { index },
})
const failure = (step: number | string): unknown[] => {
  try {
    inferWeights(rows, { step })
  } catch (error) {
    if (error instanceof InputError) return [error.code, error.path]
    throw error
  }
  return ['no failure']
}

describe('inferWeights of the mailbox table', () => {
  const found = inferWeights(rows)

  it('30/30/20/20 alone, 24 of 25, all but 交警君山大队', () => {
    expect(found.vectors).toEqual([{ weights, leftOver: ['交警君山大队'] }])
    // (103 choose 3) ways to share out a hundred points
    expect([found.count, found.reproduces, found.of, found.tried]).toEqual([1, 24, 25, (103 * 102 * 101) / 6])
  })

  it('which rows pin which weight; completion is 100 % everywhere', () => {
    const told = Object.fromEntries(
      found.weights.map(({ indicator, pinned, rows: by }) => [indicator, [pinned, [...by].sort()]]),
    )
    expect(told).toEqual({
      completion: [false, []],
      onTime: [true, ['住建局', '合计'].sort()],
      // 交警君山大队 loses points by it but is left over
      rework: [true, ['合计']],
      satisfaction: [
        true,
        ['供电分公司', '城建投', '拆迁安置服务中心', '农经服务站', '良心堡镇', '合计'].sort(),
      ],
    })
    for (const { from, to, indicator } of found.weights)
      expect([from, to]).toEqual([weights[indicator as keyof typeof weights], from])
  })
})

describe('inferWeights: the step', () => {
  it.each([
    // 2.5 points: (43 choose 3); 20 and 30 lie on it
    ['2.5', (43 * 42 * 41) / 6],
    [5, (23 * 22 * 21) / 6],
    [10, (13 * 12 * 11) / 6],
    ['1/1', (103 * 102 * 101) / 6],
  ])('%s finds the same vector', (step, tried) => {
    const found = inferWeights(rows, { step })
    expect(found.vectors).toEqual([{ weights, leftOver: ['交警君山大队'] }])
    expect(found.tried).toBe(tried)
  })

  it('0.5 finds it too, among what two decimals cannot tell apart', () => {
    const found = inferWeights(rows, { step: 0.5 })
    expect(found.tried).toBe((203 * 202 * 201) / 6)
    expect([found.reproduces, found.of]).toEqual([24, 25])
    expect(found.vectors.map(({ weights: found }) => found)).toContainEqual(weights)
  })

  it('20: 30 is not on the grid, so fewer are reproduced', () => {
    const found = inferWeights(rows, { step: 20 })
    expect(found.reproduces).toBeLessThan(24)
  })

  it.each([
    [3, 'invalid-value'],
    [0, 'invalid-value'],
    [-5, 'invalid-value'],
    [200, 'invalid-value'],
    [0.1, 'too-large'],
    ['0.01', 'too-large'],
  ])('%s: %s', (step, code) => {
    expect(failure(step)).toEqual([code, ['step']])
  })
})

describe('inferWeights: corners', () => {
  it('rows without counts or index, or whose counts cannot be, are passed over', () => {
    const tally = { due: 2, completed: 2, onTime: 2, reworked: 0, surveyed: 2, satisfied: 1 }
    const found = inferWeights(
      [
        row('甲', '90.00', tally),
        row('乙', '—', tally),
        row('丙', '90.00', { due: 2 }),
        row('丁', '90.00', { ...tally, due: 0 }),
        row('戊', '90.00', { ...tally, satisfied: 3 }),
        { unit: '己', tally, published: {} },
      ],
      { step: 10 },
    )
    // half of the satisfaction weight is lost: it is 20, and three share the other 80 in steps of ten: (10 choose 2) = 45
    expect([found.of, found.reproduces, found.count]).toEqual([1, 1, 45])
    expect(
      found.weights.map(({ indicator, from, to, pinned }) => `${indicator} ${from}–${to} ${pinned}`),
    ).toEqual(['completion 0–80 false', 'onTime 0–80 false', 'rework 0–80 false', 'satisfaction 20–20 true'])
  })

  it('two rows that contradict each other pin nothing: all content lost, and 80.00 in one, 70.00 in the other', () => {
    const tally = { due: 1, completed: 1, onTime: 1, reworked: 0, surveyed: 1, satisfied: 0 }
    const found = inferWeights([row('甲', '80.00', tally), row('乙', '70.00', tally)], { step: 10 })
    // 20 leaves (10 choose 2) = 45 ways for the other three, 30 leaves (9 choose 2) = 36
    expect([found.reproduces, found.of, found.count]).toEqual([1, 2, 81])
    expect(found.weights.at(-1)).toEqual({
      indicator: 'satisfaction',
      from: '20',
      to: '30',
      pinned: false,
      rows: [],
    })
  })

  it('no rows: every vector reproduces none of none', () => {
    const found = inferWeights([], { step: 50 })
    // (5 choose 3)
    expect([found.of, found.reproduces, found.count, found.tried]).toEqual([0, 0, 10, 10])
    expect(found.weights.every(({ pinned }) => !pinned)).toBe(true)
  })

  it('the printed places are evidence: 97.7 admits more than 97.66', () => {
    const total = (index: string) =>
      inferWeights([{ ...mailboxTotal, published: { index } }], { step: 5 }).count
    expect(total('97.66')).toBeLessThan(total('97.7'))
    expect(total('97.66')).toBeGreaterThan(0)
  })
})

import { describe, expect, it } from 'vitest'
import { audit } from '../../src/audit/audit.js'
import type { Bulletin } from '../../src/model/bulletin.js'
import type { Claim } from '../../src/model/claim.js'
import { yueyang2021 } from '../../src/schemes/yueyang-2021.js'
import { deepFreeze } from '../score/support/deep-freeze.js'
import { refusal } from '../score/support/refusal.js'

const right: Claim = {
  kind: 'rate',
  label: '按期办结率',
  published: '99.86%',
  numerator: '2794',
  denominator: '2798',
}
const wrong: Claim = { ...right, published: '99.85%' }
const untold: Claim = { ...right, denominator: null }

describe('audit', () => {
  const result = audit(deepFreeze({ title: '通报', claims: [right, wrong, untold, right] }))

  it('gives a finding a claim, in their order, with the claim, its path and what was published', () => {
    expect(result.findings.map(({ verdict, path, published }) => [verdict, path, published])).toEqual([
      ['reconciles', ['claims', 0], '99.86%'],
      ['differs', ['claims', 1], '99.85%'],
      ['unverifiable', ['claims', 2], '99.86%'],
      ['reconciles', ['claims', 3], '99.86%'],
    ])
    expect(result.findings[1]?.claim).toEqual(wrong)
  })

  it('counts the verdicts', () => {
    expect(result.summary).toMatchObject({ claims: 4, reconciles: 2, differs: 1, unverifiable: 1 })
    expect(result.title).toBe('通报')
  })

  it('as text shows the title and all that does not reconcile', () => {
    const text = String(result)
    expect(text).toMatch(/^通报\n/)
    expect(text).toContain('✗ 按期办结率 99.85% ≠ 99.86')
    expect(text).toContain('? 按期办结率 99.86%: denominator not printed')
    expect(text).not.toContain('✓ 按期办结率')
  })

  it('goes through claims, rows and total in this order', () => {
    const row = { unit: '甲', tally: { due: 1, completed: 1 }, published: { completionRate: '100%' } }
    const { findings } = audit(deepFreeze({ total: row, rows: [row], claims: [right] }))
    expect(findings.map(({ path }) => path.join('.'))).toEqual([
      'claims.0',
      'rows.0.published.completionRate',
      'total.published.completionRate',
      'total.tally.due',
      'total.tally.completed',
    ])
  })

  it('takes a scheme by its id or as it is', () => {
    const claims: Claim[] = [{ kind: 'grade', published: 'A', index: '90.00' }]
    const custom = {
      ...yueyang2021,
      grades: [
        { grade: '优', from: '90.01' },
        { grade: 'A', from: '80' },
        { grade: '良', from: 0 },
      ],
    }
    expect(audit({ scheme: 'yueyang-2021', claims }).findings[0]?.recomputed).toBe('A')
    expect(audit(deepFreeze({ scheme: custom, claims })).findings[0]?.recomputed).toBe('A')
    expect(
      audit(deepFreeze({ scheme: custom, claims: [{ ...claims[0], index: '79.99' }] as Claim[] })).findings[0]
        ?.recomputed,
    ).toBe('良')
  })
})

describe('audit: refusals', () => {
  it.each<[what: string, bulletin: unknown, code: string, path: readonly (string | number)[]]>([
    ['an empty bulletin', {}, 'empty-bulletin', []],
    ['no claims', { claims: [], rows: [] }, 'empty-bulletin', []],
    ['nothing', undefined, 'invalid-type', []],
    ['an unknown scheme', { claims: [right], scheme: 'yueyang-1999' }, 'unknown-scheme', ['scheme']],
    [
      'a bad scheme',
      { claims: [right], scheme: { ...yueyang2021, fullMark: 99 } },
      'weights-do-not-add-up',
      ['scheme', 'indicators'],
    ],
    ['an unknown kind', { claims: [{ ...right, kind: 'guess' }] }, 'invalid-value', ['claims', 0, 'kind']],
    ['no figure', { claims: [right, { kind: 'rate' }] }, 'invalid-value', ['claims', 1, 'published']],
    [
      'a count of −1',
      { rows: [{ unit: '甲', tally: { due: -1 }, published: {} }] },
      'invalid-value',
      ['rows', 0, 'tally', 'due'],
    ],
    [
      'half a case',
      { total: { unit: '甲', tally: { due: 0.5 }, published: {} } },
      'invalid-value',
      ['total', 'tally', 'due'],
    ],
    [
      'a count in words',
      { rows: [{ unit: '甲', tally: { due: '3' }, published: {} }] },
      'invalid-type',
      ['rows', 0, 'tally', 'due'],
    ],
    ['an unknown rounding', { claims: [right], rounding: 'up' }, 'invalid-value', ['rounding']],
  ])('%s', (_, bulletin, code, path) => {
    expect(refusal(() => audit(bulletin as Bulletin))).toEqual({ code, path })
  })

  it('never for figures that disagree, however impossible', () => {
    const tally = { due: 1, completed: 9, onTime: 12, reworked: 7, surveyed: 0, satisfied: 3 }
    const published = {
      completionRate: '900%',
      onTimeRate: '9%',
      satisfactionRate: '3%',
      index: '999',
      grade: 'Z',
      rank: 7,
    }
    const { summary } = audit({ scheme: yueyang2021, rows: [{ unit: '甲', tally, published }] })
    expect(summary).toMatchObject({ claims: 6, unverifiable: 3 })
  })
})

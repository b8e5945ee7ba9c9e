import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { audit } from '../../src/audit/audit.js'
import { roundingModes } from '../../src/exact/rounding.js'
import type { Bulletin, BulletinRow } from '../../src/model/bulletin.js'
import type { Claim } from '../../src/model/claim.js'
import { tieRules } from '../../src/model/ranking.js'
import type { Scheme } from '../../src/model/scheme.js'
import { schemes } from '../../src/schemes/find-scheme.js'
import { yueyang2021 } from '../../src/schemes/yueyang-2021.js'
import { assess } from '../../src/score/assess.js'
import type { AssessedRow } from '../../src/score/assessed-row.js'
import { tallies } from '../score/support/arbitraries.js'
import { deepFreeze } from '../score/support/deep-freeze.js'
import { onlyRefuses } from '../score/support/refusal.js'

const columns = ['completionRate', 'onTimeRate', 'reworkRate', 'satisfactionRate']

/** A row as a bulletin would print it that makes no mistakes. */
const printed = ({
  unit,
  tally,
  indicators,
  printed: index = '',
  grade = '',
  rank,
}: AssessedRow): BulletinRow => ({
  unit,
  tally,
  published: {
    ...Object.fromEntries(
      columns.map((column, i) => [column, `${indicators[i]?.rate?.times(100).toFixed(2)}%`]),
    ),
    index,
    grade,
    ...(rank !== undefined && { rank }),
  },
})

const ordinary = tallies.filter(({ due, surveyed }) => due > 0 && surveyed > 0 && due < 1e6 && surveyed < 1e6)
const bulletins: fc.Arbitrary<Bulletin> = fc
  .tuple(fc.array(ordinary, { minLength: 1, maxLength: 6 }), fc.constantFrom(...tieRules))
  .map(([table, ties]) => {
    const scheme: Scheme = { ...yueyang2021, ranking: { ties } }
    const { rows, total } = assess(
      table.map((tally, i) => [`单位${i}`, tally] as const),
      scheme,
    )
    return deepFreeze({ scheme, rows: rows.map(printed), total: printed(total) })
  })

/** One unit in the last printed place more or less. */
const nudged = (cell: string | number, up: boolean): string => {
  const [, digits = '', unit = ''] = /^([\d.]+)(%?)$/.exec(String(cell)) ?? []
  const places = digits.split('.')[1]?.length ?? 0
  const moved = BigInt(digits.replace('.', '')) + (up ? 1n : -1n)
  const text = `${moved < 0n ? 1n : moved}`.padStart(places + 1, '0')
  return `${text.slice(0, text.length - places)}.${text.slice(text.length - places)}${unit}`
}

describe('audit: laws', () => {
  it('all that was computed from the counts reconciles', () => {
    fc.assert(
      fc.property(bulletins, (bulletin) => {
        const { findings, summary } = audit(bulletin)
        expect(findings.filter(({ verdict }) => verdict !== 'reconciles').map(String)).toEqual([])
        expect(summary.reconciles).toBe(summary.claims)
      }),
    )
  })

  it('a cell that is one printed digit off differs', () => {
    fc.assert(
      fc.property(bulletins, fc.constantFrom(...columns, 'index'), fc.boolean(), (bulletin, column, up) => {
        const [first, ...others] = bulletin.rows ?? []
        const cell = first?.published[column]
        if (!first || cell === undefined) throw new Error('a row with every cell was expected')
        const row = { ...first, published: { ...first.published, [column]: nudged(cell, up) } }
        const { findings } = audit(deepFreeze({ ...bulletin, rows: [row, ...others] }))
        const finding = findings.find(({ path }) => path.join('.') === `rows.0.published.${column}`)
        expect(finding?.verdict).toBe('differs')
        expect(finding?.consequence).toBeDefined()
        const unit = column === 'index' ? '' : '%'
        expect(`${finding?.recomputed}${unit}`).toBe(cell)
      }),
    )
  })
})

describe('audit: fed figures of every form', () => {
  const figure = fc.oneof(
    fc.constantFrom(
      '100%',
      '97.40%',
      '7.13万',
      '98.3分',
      '1,234',
      '-3%',
      '3.67个百分点',
      '≥100%',
      '1.4‰',
      '0',
      '0%',
      '90.00',
      '',
    ),
    fc.constantFrom('0.00', '—', '#DIV/0!', '第三', 'A类', '<5', '1e9', '9'.repeat(60), '２８', '2.5亿'),
    fc.nat(3000).map(String),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
  )
  const { tie: operand } = fc.letrec((tie) => ({
    tie: fc.oneof(
      { maxDepth: 2, depthIdentifier: 'operand' },
      figure,
      fc.constant(null),
      fc.record({ sum: fc.array(tie('tie'), { maxLength: 3 }) }),
      fc.record({ minus: fc.tuple(tie('tie'), tie('tie')) }),
    ),
  }))
  const optional = <T>(fields: Record<string, fc.Arbitrary<T>>) =>
    fc.record(fields, { requiredKeys: ['kind', 'published'] })
  const claim = (kind: string, fields: Record<string, fc.Arbitrary<unknown>>) =>
    optional<unknown>({ kind: fc.constant(kind), published: figure, ...fields })
  const count = fc.oneof(fc.nat(20), fc.constant(Number.MAX_SAFE_INTEGER))
  const names = [
    'accepted',
    'due',
    'completed',
    'onTime',
    'reworked',
    'surveyed',
    'satisfied',
    'responded',
    'solved',
    'basicallySatisfied',
  ]
  const counts = fc.record(Object.fromEntries(names.map((name) => [name, count])), { requiredKeys: [] })
  const rates = fc.dictionary(
    fc.constantFrom('completion', 'onTime', 'rework', 'satisfaction', 'response'),
    fc.oneof(figure, fc.record({ complement: figure })),
  )
  const claims = fc.oneof(
    claim('rate', { numerator: operand, denominator: operand }),
    claim('share', { part: operand, whole: operand }),
    claim('change', {
      current: operand,
      previous: operand,
      delta: operand,
      direction: fc.constantFrom('up', 'down', null),
      unit: fc.constantFrom('percent', 'points', 'count', null),
    }),
    claim('sum', { parts: fc.array(operand, { maxLength: 4 }), exhaustive: fc.boolean() }),
    claim('difference', { minuend: operand, subtrahend: operand }),
    claim('count', { items: fc.array(fc.string(), { maxLength: 3 }), rate: figure, denominator: operand }),
    claim('index', { tally: counts, rates }),
    claim('grade', { published: fc.constantFrom('A', 'A类', 'Ｂ', '优'), index: figure }),
    fc.record({
      kind: fc.constant('rank'),
      published: figure,
      unit: fc.constantFrom('甲', '乙'),
      among: fc.array(fc.tuple(fc.constantFrom('甲', '乙', '丙'), figure), { maxLength: 4 }),
    }),
  )
  const cell = fc.constantFrom(
    ...columns,
    'overdueRate',
    'dissatisfactionRate',
    'index',
    'grade',
    'rank',
    'satisfaction',
    'onTime',
  )
  const row = fc.record({
    unit: fc.constantFrom('甲', '乙', '丙'),
    tally: counts,
    published: fc.dictionary(cell, figure),
  })
  const anyBulletin = fc.record(
    {
      claims: fc.array(claims, { maxLength: 4 }),
      rows: fc.array(row, { maxLength: 3 }),
      total: row,
      scheme: fc.constantFrom(...schemes, {
        ...yueyang2021,
        gradeBy: 'exact' as const,
        rateRounding: { places: 1 },
      }),
      rounding: fc.constantFrom(...roundingModes),
    },
    { requiredKeys: ['claims'] },
  )

  it('only refuses or finds, and every finding is whole', () => {
    let found = 0
    fc.assert(
      fc.property(anyBulletin, (bulletin) => {
        const result = onlyRefuses(() => audit(deepFreeze(bulletin) as Bulletin))
        if (!result) return
        const { findings, summary } = result
        const { claims: all, reconciles, differs, unverifiable } = summary
        expect([all, reconciles + differs + unverifiable]).toEqual([findings.length, findings.length])
        for (const finding of findings) {
          found++
          const { verdict, recomputed, missing, consequence, impossible } = finding
          expect(missing === undefined).toBe(verdict !== 'unverifiable')
          if (recomputed === undefined)
            expect(verdict === 'unverifiable' || impossible !== undefined).toBe(true)
          expect(consequence === undefined).toBe(verdict !== 'differs')
          expect(JSON.stringify(finding)).not.toContain('NaN')
          expect(String(finding)).not.toMatch(/NaN|undefined|\[object/)
        }
      }),
      { numRuns: 600 },
    )
    expect(found).toBeGreaterThan(300)
  })

  it('a figure that differs is never recomputed as the very figure that was printed', () => {
    const exactCounts = fc.record({
      kind: fc.constantFrom('rate' as const),
      published: fc.oneof(
        fc.nat(100).map(String),
        fc.nat(100).map((n) => `${n}%`),
        fc.nat(10_000).map((n) => (n / 100).toFixed(2)),
      ),
      numerator: fc.nat(50),
      denominator: fc.integer({ min: 1, max: 50 }),
    })
    fc.assert(
      fc.property(exactCounts, (given) => {
        const [finding] = audit({ claims: [given as Claim] }).findings
        if (finding?.verdict === 'differs')
          expect(finding.recomputed).not.toBe(given.published.replace('%', ''))
      }),
      { numRuns: 500 },
    )
  })
})

import fc from 'fast-check'
import { tieRules } from '../../../src/model/ranking.js'
import { defineScheme, type Scheme } from '../../../src/model/scheme.js'
import type { Tally } from '../../../src/model/tally.js'
import { schemes as presets } from '../../../src/schemes/find-scheme.js'
import { schemes as scored, tallies } from '../../score/support/arbitraries.js'

/** Every count a scheme of these tests may ask for. */
export const countNames = [
  'due',
  'completed',
  'onTime',
  'reworked',
  'surveyed',
  'satisfied',
  'basicallySatisfied',
  'praised',
  'responded',
  'solved',
] as const

/** Names and texts that try to leave their quotes. */
export const hostileTexts = [
  "'; DROP TABLE tallies; --",
  '"; DROP TABLE tallies; --',
  '`; DROP TABLE tallies; --',
  '\\',
  "\\'",
  '\\\\"',
  "it''s",
  '/* */ --',
  '$x $1 ? :a @a {{a}} %s',
  '\n\t\r',
  '甲“等”',
  '$$a$$',
]

const grades = fc.constantFrom('A', '优秀', ...hostileTexts)

const ranking = (scheme: Scheme): fc.Arbitrary<NonNullable<Scheme['ranking']>> =>
  fc.record(
    {
      by: fc.constantFrom('printed' as const, 'exact' as const),
      ties: fc.constantFrom(...tieRules),
      tieBreakers: fc.array(
        fc.oneof(
          fc.constantFrom(...scheme.indicators).map(({ id }) => ({ indicator: id })),
          fc.record({
            count: fc.constantFrom('due', 'praised'),
            first: fc.constantFrom('larger' as const, 'smaller' as const),
          }),
        ),
        { maxLength: 2 },
      ),
      minimum: fc.record({
        count: fc.constantFrom('due', 'surveyed'),
        atLeast: fc.constantFrom(1, '7/2', -3, 12),
      }),
    },
    { requiredKeys: [] },
  )

/** Schemes of every shape, ranked in every way, their grades under any name; and the presets. */
export const schemes: fc.Arbitrary<Scheme> = fc.oneof(
  { weight: 1, arbitrary: fc.constantFrom(...presets) },
  {
    weight: 9,
    arbitrary: scored.chain((scheme) =>
      fc.tuple(ranking(scheme), fc.array(grades, { minLength: 2, maxLength: 2 })).map(([ranked, names]) =>
        defineScheme({
          ...scheme,
          ranking: ranked,
          grades: (scheme.grades ?? []).map((one, i) => ({ ...one, grade: names[i] ?? one.grade })),
        }),
      ),
    ),
  },
)

/** A unit as a table may state it: counts that can be missing, negative or impossible together. */
export type RawCounts = Readonly<Record<string, number | null>>

const bad: fc.Arbitrary<(tally: RawCounts) => RawCounts> = fc.constantFrom(
  (tally) => ({ ...tally, due: null }),
  (tally) => ({ ...tally, due: -1 }),
  (tally) => ({ ...tally, completed: (tally['due'] ?? 0) + 1 }),
  (tally) => ({ ...tally, satisfied: (tally['surveyed'] ?? 0) + 1 }),
  (tally) => ({ ...tally, surveyed: -5, satisfied: -5 }),
)

const counts: fc.Arbitrary<RawCounts> = tallies.chain((tally: Tally) =>
  fc
    .tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }))
    .map(([responded, solved]) => ({
      ...(tally as Record<string, number>),
      responded: Math.floor(tally.due * responded),
      solved: Math.floor(tally.surveyed * solved),
    })),
)

const unit = fc.oneof(
  fc.constantFrom('住建局', '教育局', '供电分公司', '君山区（本级）', ...hostileTexts),
  fc.string({ minLength: 1, maxLength: 6, unit: fc.constantFrom(...'甲乙丙丁abZ09 _-') }),
)

/** Units with their counts: most of them good, many of them tied. */
export const units: fc.Arbitrary<readonly (readonly [unit: string, counts: RawCounts])[]> = fc
  .uniqueArray(fc.tuple(unit, counts, fc.option(bad, { freq: 11, nil: undefined })), {
    selector: ([name]) => name,
    minLength: 1,
    maxLength: 30,
  })
  .chain((rows) =>
    // Some share their counts with the first, so that there is a tie in most tables.
    fc.array(fc.boolean(), { minLength: rows.length, maxLength: rows.length }).map((alike) =>
      rows.map(([name, own, spoil], i) => {
        const made = alike[i] ? (rows[0]?.[1] ?? own) : own
        return [name, spoil ? spoil(made) : made] as const
      }),
    ),
  )

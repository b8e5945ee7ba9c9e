import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type TieRule, tieRules } from '../../src/model/ranking.js'
import { rank } from '../../src/score/rank.js'
import { onlyRefuses } from './support/refusal.js'

type Entry = readonly [unit: string, value: number | undefined]

const entries = fc.uniqueArray(
  fc.tuple(
    fc.oneof(
      fc.string({ maxLength: 3 }),
      fc.string({
        unit: fc.constantFrom('甲', '（', '\u{20bb7}', '\u{20bb8}', '\ud842', '\udfb7'),
        maxLength: 3,
      }),
    ),
    fc.option(fc.integer({ min: 0, max: 4 }), { nil: undefined, freq: 8 }),
  ),
  { selector: ([unit]) => unit, maxLength: 12 },
)

const isBefore = (a: string, b: string): boolean => {
  const [one, other] = [a, b].map((name) => Array.from(name, (character) => character.codePointAt(0) ?? 0))
  const at = (one ?? []).findIndex((point, i) => point !== other?.[i])
  return at < 0 ? a.length < b.length : (one?.[at] ?? 0) < (other?.[at] ?? -1)
}

/** The rank by counting the others, straight from the definitions. */
const counted = (all: readonly Entry[], [own, value]: Entry, ties: TieRule): number | undefined => {
  if (value === undefined) return undefined
  const ranked = all.flatMap(([unit, other]) => (other === undefined ? [] : [{ unit, other }]))
  const above = ranked.filter(({ other }) => other > value)
  const tied = ranked.filter(({ other }) => other === value)
  switch (ties) {
    case 'competition':
      return 1 + above.length
    case 'dense':
      return 1 + new Set(above.map(({ other }) => other)).size
    case 'modified':
      return above.length + tied.length
    case 'ordinal':
      return 1 + above.length + tied.filter(({ unit }) => isBefore(unit, own)).length
    case 'fractional':
      return above.length + (1 + tied.length) / 2
  }
}

const byUnit = (rows: ReturnType<typeof rank>) => new Map(rows.map((row) => [row.unit, row.rank]))

describe.each(tieRules)('rank, ties by %s', (ties) => {
  it('agrees with counting the others', () => {
    fc.assert(
      fc.property(entries, (all) => {
        const expected = all.map((entry) => ({ unit: entry[0], rank: counted(all, entry, ties) }))
        expect(rank(all, { ties })).toEqual(expected)
      }),
    )
  })

  it('does not hang on the order of the input', () => {
    fc.assert(
      fc.property(entries, fc.infiniteStream(fc.nat()), (all, random) => {
        const shuffled = all
          .map((entry) => ({ entry, key: random.next().value as number }))
          .sort((a, b) => a.key - b.key)
          .map(({ entry }) => entry)
        expect(byUnit(rank(shuffled, { ties }))).toEqual(byUnit(rank(all, { ties })))
      }),
    )
  })
})

/** Either refused, or the same: an absent key equals none, or any, but not 0 and 1 at once. */
it('rank does not hang on the order even where some units have fewer keys than others', () => {
  const keys = fc.array(fc.integer({ min: 0, max: 2 }), { maxLength: 3 })
  const ragged = fc.uniqueArray(fc.tuple(fc.string({ minLength: 1, maxLength: 1 }), keys), {
    selector: ([unit]) => unit,
    maxLength: 5,
  })
  fc.assert(
    fc.property(ragged, (all) => {
      const [forwards, backwards] = [all, all.toReversed()].map((order) =>
        onlyRefuses(() => byUnit(rank(order))),
      )
      expect(backwards).toEqual(forwards)
    }),
    {
      examples: [
        [
          [
            ['a', []],
            ['b', [0]],
            ['c', [0]],
            ['d', [1]],
          ],
        ],
      ],
    },
  )
})

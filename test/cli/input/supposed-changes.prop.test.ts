import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { junshan2021Q3 } from '../../../src/bulletins/index.js'
import type { Tally } from '../../../src/model/tally.js'
import { yueyang2021 } from '../../../src/schemes/yueyang-2021.js'
import { assess } from '../../../src/score/assess.js'
import { whatIf } from '../../../src/score/what-if/what-if.js'
import { runCli } from '../support/run-cli.js'

const among = (junshan2021Q3.rows ?? []).map(({ unit, tally }) => [unit, tally as Tally] as const)

/** Units that can lose a satisfied letter, so that any choice of them can change at once. */
const losing = fc.subarray(
  among.flatMap(([unit, tally]) => (tally.satisfied > 0 ? [unit] : [])),
  { minLength: 1, maxLength: 4 },
)

const placesOf = (units: typeof among) =>
  new Map(assess(units, yueyang2021).rows.map((row) => [row.unit, row.rank]))

interface Printed {
  readonly whatIf: readonly {
    readonly unit: string
    readonly after: { readonly index: string }
    readonly ranks: {
      readonly before: number
      readonly after: number
      readonly moved: readonly { unit: string; before: number; after: number }[]
    }
  }[]
}

describe('--what-if', () => {
  it('of several units gives the places of the table in which all have changed', async () => {
    await fc.assert(
      fc.asyncProperty(losing, async (units) => {
        const given = units.flatMap((unit) => ['--what-if', `${unit}: 满意 -1`])
        const { stdout } = await runCli(['score', 'junshan-2021-q3', '--json', ...given])
        const { whatIf: found } = JSON.parse(stdout) as Printed
        const before = placesOf(among)
        const after = placesOf(
          among.map(([unit, tally]) =>
            units.includes(unit) ? [unit, { ...tally, satisfied: tally.satisfied - 1 }] : [unit, tally],
          ),
        )
        expect(new Set(found.map(({ unit }) => unit))).toEqual(new Set(units))
        const moved = among.flatMap(([unit]) =>
          before.get(unit) === after.get(unit)
            ? []
            : [{ unit, before: before.get(unit), after: after.get(unit) }],
        )
        for (const { unit, ranks } of found) {
          expect(ranks.before).toBe(before.get(unit))
          expect(ranks.after).toBe(after.get(unit))
          expect(ranks.moved).toEqual(moved)
        }
      }),
      { numRuns: 30 },
    )
  })

  it('of one unit gives what the library gives', async () => {
    for (const [unit, tally] of among) {
      if (tally.onTime === 0) continue
      const own = whatIf(tally, { onTime: -1 }, yueyang2021, { unit, among })
      const { stdout } = await runCli([
        'score',
        'junshan-2021-q3',
        '--json',
        '--what-if',
        `${unit}: 按期办结 -1`,
      ])
      const [found] = (JSON.parse(stdout) as Printed).whatIf
      expect(found?.after.index).toBe(own.after.printed)
      expect(found?.ranks.after).toBe(own.ranks?.after)
      const byUnit = (a: { unit: string }, b: { unit: string }): number => (a.unit < b.unit ? -1 : 1)
      expect([...(found?.ranks.moved ?? [])].sort(byUnit)).toEqual([...(own.ranks?.moved ?? [])].sort(byUnit))
    }
  })

  it('is done or refused on one line, whatever is typed', async () => {
    const typed = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({
        unit: fc.constantFrom('供电分公司', ':', '：', '+', '−', '1', ' ', ',', '满意', '返工', '__proto__'),
      }),
    )
    await fc.assert(
      fc.asyncProperty(typed, async (given) => {
        const { status, stdout, stderr } = await runCli(['score', 'junshan-2021-q3', `--what-if=${given}`])
        if (status === 0) expect(stdout).toContain('假设')
        else expect([status, stdout]).toEqual([2, ''])
        if (status !== 0) expect(stderr).toMatch(/^hotline-score: [^\p{Cc}]+\n$/u)
      }),
      { numRuns: 300 },
    )
  })
})

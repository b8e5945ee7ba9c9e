import type { Ratio } from '../../exact/ratio.js'
import type { AttainedPlaces } from './attained-places.js'
import { ranksByExact } from './exact-places.js'
import { countAlike, leadCoefficients, leadOf, type MayLead } from './may-be-above.js'
import { type MostSlack, mostSlack, type SlackRow } from './most-slack.js'
import type { OuterBounds } from './outer-bounds.js'
import type { Kind, WeighedTable } from './weighed-table.js'

/** Linear programmes solved in one analysis, at most. */
const mostProgrammes = 2000
/** Kinds whose side is open and that are searched over, at most. */
const mostOpen = 24
/** In a table of more kinds than this, only intervals of a few units are searched: to look at every pair again is work. */
const manyKinds = 200

interface Range {
  readonly least: readonly bigint[]
  readonly spread: readonly bigint[]
}

/** Raw weights over the range, from w (1 − r), in whole numbers. */
const rangeOf = ({ weights }: WeighedTable, { numerator, denominator }: Ratio): Range => ({
  least: weights.map((weight) => weight * (denominator - numerator)),
  spread: weights.map((weight) => 2n * weight * numerator),
})

/** Kinds that are to lead, or to be led by, the kind in question: the more units, the further its rank moves. */
interface Side {
  readonly leads: boolean
  readonly atLeast: boolean
}

/**
 * Narrows intervals that comparing two by two left open: which kinds can be on one side of a kind all at once, by branch and
 * bound over linear programmes. Every solution is ranked as well, so that a bound it reaches is known to be attained.
 */
export const searchJointly = (
  table: WeighedTable,
  kinds: readonly Kind[],
  range: Ratio,
  may: MayLead,
  outer: OuterBounds,
  attained: AttainedPlaces,
): void => {
  const ties = table.scheme.scheme.ranking?.ties ?? 'competition'
  if (ties === 'dense' || ties === 'fractional') return
  const byExact = ranksByExact(table)
  const adjusted = table.scheme.adjustments.length > 0
  const { least, spread } = rangeOf(table, range)
  const units = table.ranked
  let programmes = 0

  const rowOf = (u: Kind, v: Kind, atLeast: boolean): (SlackRow & { strict: boolean }) | undefined => {
    const lead = leadOf(u, v, atLeast, byExact)
    // No line to hold it to: it is let pass, and the bound stays an outer one unless it is attained.
    if (!countAlike(u.form, v.form) || (adjusted && !lead.strict)) return undefined
    const coefficients = leadCoefficients(u.form, v.form, lead.least)
    return {
      constant: coefficients.reduce((sum, coefficient, i) => sum + coefficient * (least[i] ?? 0n), 0n),
      slopes: coefficients.map((coefficient, i) => coefficient * (spread[i] ?? 0n)),
      scale: u.form.divisor * v.form.divisor,
      strict: lead.strict,
    }
  }

  const visit = ({ numerators, denominator }: MostSlack): void =>
    attained.visit(
      least.map((from, i) => from * denominator + (spread[i] as bigint) * (numerators[i] as bigint)),
    )

  /** The most units on one side of `v` at once; `undefined` where the search would take too long. */
  const mostOnSide = (v: number, { leads, atLeast }: Side, reached: () => number): number | undefined => {
    const pair = (u: number): readonly [number, number] => (leads ? [u, v] : [v, u])
    let sure = 0
    const open: { readonly size: number; readonly row: ReturnType<typeof rowOf> }[] = []
    for (const [u, kind] of kinds.entries()) {
      if (u === v) continue
      const [first, second] = pair(u)
      if (!may(first, second, atLeast, undefined)) continue
      const size = kind.rows.length
      if (!may(second, first, !atLeast, undefined)) {
        sure += size
        continue
      }
      if (open.length === mostOpen) return undefined
      open.push({ size, row: rowOf(kinds[first] as Kind, kinds[second] as Kind, atLeast) })
    }
    open.sort((a, b) => b.size - a.size)
    let best = -1
    const branch = (
      at: number,
      taken: readonly (SlackRow & { strict: boolean })[],
      count: number,
    ): boolean => {
      const left = open.slice(at).reduce((sum, { size }) => sum + size, 0)
      if (sure + count + left <= Math.max(best, reached())) return true
      const next = open[at]
      if (!next) {
        best = sure + count
        return true
      }
      const rows = next.row ? [...taken, next.row] : taken
      let feasible = true
      if (next.row) {
        if (++programmes > mostProgrammes) return false
        const solution = mostSlack(rows, least.length)
        feasible = rows.some(({ strict }) => strict) ? solution.sign > 0n : solution.sign >= 0n
        if (feasible) visit(solution)
      }
      if (feasible && !branch(at + 1, rows, count + next.size)) return false
      return branch(at + 1, taken, count)
    }
    return branch(0, [], 0) ? Math.max(best, reached()) : undefined
  }

  const against: Side = { leads: true, atLeast: ties === 'modified' }
  const forIt: Side = { leads: false, atLeast: ties !== 'modified' }
  kinds.forEach((kind, v) => {
    const width = (outer.worst[v] as number) - (outer.best[v] as number)
    if (kinds.length > manyKinds && width > mostOpen) return
    // Units of its own kind go with it: neither side counts them, but `modified` places come after them.
    const base = ties === 'modified' ? kind.rows.length : 1
    const others = units - kind.rows.length
    if ((attained.worst[v] as number) < (outer.worst[v] as number)) {
      const most = mostOnSide(v, against, () => (attained.worst[v] as number) - base)
      if (most !== undefined) outer.worst[v] = Math.min(outer.worst[v] as number, base + most)
    }
    if ((attained.best[v] as number) > (outer.best[v] as number)) {
      const most = mostOnSide(v, forIt, () => others - ((attained.best[v] as number) - base))
      if (most !== undefined) outer.best[v] = Math.max(outer.best[v] as number, base + others - most)
    }
  })
}

import type { TieRule } from '../../model/ranking.js'
import type { MayLead } from './may-be-above.js'
import type { Kind } from './weighed-table.js'

/** The best and the worst rank of each kind that cannot be ruled out two by two. */
export interface OuterBounds {
  readonly best: Float64Array
  readonly worst: Float64Array
}

/** How many units may be, or surely are, on either side of a kind. */
interface Sides {
  readonly mayBeAbove: number
  readonly surelyAbove: number
  readonly mayBeBelow: number
  readonly surelyBelow: number
  /** Kinds, not units. */
  readonly kindsThatMayBeAbove: number
}

const boundsOf = (ties: TieRule, units: number, sides: Sides): readonly [best: number, worst: number] => {
  const { mayBeAbove, surelyAbove, mayBeBelow, surelyBelow, kindsThatMayBeAbove } = sides
  switch (ties) {
    case 'competition':
    case 'ordinal':
      return [1 + surelyAbove, 1 + mayBeAbove]
    case 'modified':
      return [units - mayBeBelow, units - surelyBelow]
    case 'fractional':
      return [(1 + surelyAbove + units - mayBeBelow) / 2, (1 + mayBeAbove + units - surelyBelow) / 2]
    case 'dense':
      return [surelyAbove > 0 ? 2 : 1, 1 + kindsThatMayBeAbove]
  }
}

/** Compares every two kinds; `moved` names the one weight that moves, or `undefined` lets all of them move. */
export const outerBounds = (
  kinds: readonly Kind[],
  may: MayLead,
  moved: number | undefined,
  ties: TieRule,
): OuterBounds => {
  const sizes = Int32Array.from(kinds, ({ rows }) => rows.length)
  const units = sizes.reduce((sum, size) => sum + size, 0)
  const [mayAbove, sureAbove, mayBelow, sureBelow, groups] = Array.from(
    { length: 5 },
    () => new Int32Array(kinds.length),
  ) as [Int32Array, Int32Array, Int32Array, Int32Array, Int32Array]
  const add = (to: Int32Array, at: number, count: number): void => {
    to[at] = (to[at] as number) + count
  }
  /** One unit of `u` against one of `v`. */
  const meet = (u: number, v: number): void => {
    if (may(u, v, false, moved)) {
      add(mayAbove, v, sizes[u] as number)
      add(groups, v, 1)
      add(mayBelow, u, sizes[v] as number)
    }
    if (!may(v, u, true, moved)) {
      add(sureAbove, v, sizes[u] as number)
      add(sureBelow, u, sizes[v] as number)
    }
  }
  for (let u = 0; u < kinds.length; u++) {
    for (let v = 0; v < u; v++) {
      meet(u, v)
      meet(v, u)
    }
  }
  const bounds = kinds.map((_, k) =>
    boundsOf(ties, units, {
      mayBeAbove: mayAbove[k] as number,
      surelyAbove: sureAbove[k] as number,
      mayBeBelow: mayBelow[k] as number,
      surelyBelow: sureBelow[k] as number,
      kindsThatMayBeAbove: groups[k] as number,
    }),
  )
  return {
    best: Float64Array.from(bounds, ([best]) => best),
    worst: Float64Array.from(bounds, ([, worst]) => worst),
  }
}

import { parseRatio, type Ratio } from '../../exact/ratio.js'
import { InputError, shown } from '../../input-error.js'
import type { Tally } from '../../model/tally.js'
import { assessRows } from '../assess-rows.js'
import type { CompiledScheme } from '../compile-scheme.js'
import { compareKeys } from '../rank.js'
import { rankingKey, unrankedBecause } from '../ranking-key.js'
import type { ScoreFields } from '../score.js'
import { placeAmong, rankedGroups } from '../standing.js'
import { otherUnits, type Units, unnamed } from '../what-if/other-units.js'
import type { BreakevenFields, BreakevenGoal } from './breakeven-result.js'

/** A goal, ready to be asked of a score. */
export interface CompiledGoal {
  readonly goal: BreakevenFields['goal']
  /** Whether the ranking has a part in it, and not the index alone. */
  readonly ranked: boolean
  /** Whether a score reaches it. */
  readonly reachedBy: (score: ScoreFields, tally: Tally) => boolean
  /** The place of a score, where there are other units. */
  readonly placeOf: (score: ScoreFields, tally: Tally) => number | undefined
}

const kinds = ['grade', 'index', 'ahead', 'rank'] as const

const noPlace = (): undefined => undefined

const kindOf = (goal: unknown): (typeof kinds)[number] => {
  const stated =
    typeof goal === 'object' && goal !== null
      ? kinds.filter(
          (kind) => Object.hasOwn(goal, kind) && (goal as Record<string, unknown>)[kind] !== undefined,
        )
      : []
  const [kind] = stated
  if (kind !== undefined && stated.length === 1) return kind
  const got = stated.length > 1 ? stated.join(' and ') : shown(goal)
  throw new InputError(
    'invalid-type',
    `breakeven: expected one goal of { grade }, { index }, { ahead, among } or { rank, among }, got ${got}`,
    ['goal'],
  )
}

const gradeGoal = (grade: unknown, scheme: CompiledScheme): CompiledGoal => {
  const at = scheme.grades.findIndex((band) => band.grade === grade)
  if (at < 0) {
    const known = scheme.grades.map((band) => band.grade).join(', ') || 'none at all'
    throw new InputError(
      'invalid-value',
      `breakeven: the scheme has no grade ${shown(grade)}; it has ${known}`,
      ['goal', 'grade'],
    )
  }
  const enough = new Set(scheme.grades.slice(0, at + 1).map((band) => band.grade))
  return {
    goal: { kind: 'grade', value: `${grade}` },
    ranked: false,
    reachedBy: (score) => score.grade !== undefined && enough.has(score.grade),
    placeOf: noPlace,
  }
}

const leastIndex = (index: Parameters<typeof parseRatio>[0]): Ratio => {
  try {
    return parseRatio(index)
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    throw new InputError(
      error.code,
      `breakeven: expected an index such as "89.95" or 90, got ${shown(index)}`,
      ['goal', 'index'],
    )
  }
}

const indexGoal = (index: Parameters<typeof parseRatio>[0]): CompiledGoal => {
  const least = leastIndex(index)
  return {
    goal: { kind: 'index', value: typeof index === 'string' ? index : `${least}` },
    ranked: false,
    reachedBy: ({ printed }) => printed !== undefined && parseRatio(printed).compare(least) >= 0,
    placeOf: noPlace,
  }
}

/** The goals that look at other units, which stay as they are. */
const rankedGoal = (
  goal: { readonly ahead?: unknown; readonly rank?: unknown; readonly among?: Units },
  scheme: CompiledScheme,
  unit: string | undefined,
): CompiledGoal => {
  if (goal.among === undefined) {
    const kind = goal.rank === undefined ? 'ahead' : 'rank'
    throw new InputError(
      'invalid-type',
      `breakeven: { ${kind} } needs among, the other units with their tallies: { ${kind}, among }`,
      ['goal', 'among'],
    )
  }
  const others = otherUnits(goal.among, unit, 'breakeven')
  const rows = assessRows(others, scheme, 'breakeven')
  const groups = rankedGroups(rows, scheme)
  const ties = scheme.scheme.ranking?.ties ?? 'competition'
  const keyOf = (score: ScoreFields, tally: Tally) =>
    unrankedBecause(scheme, score, tally) === undefined ? rankingKey(scheme, score, tally) : undefined
  const placeOf = (score: ScoreFields, tally: Tally): number | undefined => {
    const key = keyOf(score, tally)
    return key && placeAmong(groups, key, unit ?? unnamed, ties)
  }
  if (goal.rank !== undefined) {
    const rank = goal.rank
    if (typeof rank !== 'number' || !Number.isSafeInteger(rank) || rank < 1) {
      throw new InputError(
        typeof rank === 'number' && !Number.isNaN(rank) ? 'invalid-value' : 'invalid-type',
        `breakeven: expected a place, a whole number from 1, got ${shown(rank)}`,
        ['goal', 'rank'],
      )
    }
    return {
      goal: { kind: 'rank', value: `${rank}` },
      ranked: true,
      reachedBy: (score, tally) => (placeOf(score, tally) ?? Number.POSITIVE_INFINITY) <= rank,
      placeOf,
    }
  }
  const rival = rows.find((row) => row.unit === goal.ahead)
  if (rival === undefined) {
    const some = rows.slice(0, 5).map((row) => row.unit)
    const there = rows.length > some.length ? `${some.join(', ')}, …` : some.join(', ') || 'none'
    throw new InputError(
      typeof goal.ahead === 'string' ? 'unknown-unit' : 'invalid-type',
      `breakeven: ahead: expected one of the ${rows.length} other units (${there}), got ${shown(goal.ahead)}`,
      ['goal', 'ahead'],
    )
  }
  const bar = keyOf(rival, rival.tally)
  return {
    goal: { kind: 'ahead', value: rival.unit },
    ranked: true,
    // A unit without a place is behind every unit that has one.
    reachedBy: (score, tally) => {
      const key = keyOf(score, tally)
      return key !== undefined && (bar === undefined || compareKeys(key, bar) < 0)
    },
    placeOf,
  }
}

/** The goal, checked. */
export const compileGoal = (
  goal: BreakevenGoal,
  scheme: CompiledScheme,
  unit: string | undefined,
): CompiledGoal => {
  const kind = kindOf(goal)
  if (kind === 'grade') return gradeGoal((goal as { grade: unknown }).grade, scheme)
  if (kind === 'index') return indexGoal((goal as { index: string }).index)
  return rankedGoal(goal as { ahead?: unknown; rank?: unknown; among?: Units }, scheme, unit)
}

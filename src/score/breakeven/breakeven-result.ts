import type { Decimal } from '../../exact/decimal.js'
import type { Ratio } from '../../exact/ratio.js'
import type { Tally } from '../../model/tally.js'
import type { Readable } from '../../readable.js'
import type { Score } from '../score.js'
import type { CountChange } from '../what-if/count-change.js'
import type { Units } from '../what-if/other-units.js'

/** 目标 (goal): what is to be reached. Exactly one of four. */
export type BreakevenGoal =
  /** 等级: this grade or a higher one. */
  | { readonly grade: string }
  /** 指标值: this index or a higher one, as it prints. */
  | { readonly index: Decimal | Ratio | string | number }
  /** 超过某单位: strictly ahead of that unit, by all the scheme ranks by; level with it is not ahead. */
  | { readonly ahead: string; readonly among: Units }
  /** 名次: this place or a better one, by the scheme's rule for ties. */
  | { readonly rank: number; readonly among: Units }

/** What is told of a unit beside its counts. */
export interface BreakevenOptions {
  /** The name of the unit; `本单位` unless stated. A row of this name among the others is the unit itself and left out. */
  readonly unit?: string
}

/**
 * Whether a goal is met: `reached` as things stand, `reachable` by correcting cases, `unreachable` by any correction, or
 * `undecided` where neither could be proven within the bounds of the search.
 */
export type BreakevenVerdict = 'reached' | 'reachable' | 'unreachable' | 'undecided'

/** A correction that reaches the goal. */
export interface Correction {
  /** By how many cases each count changes. */
  readonly changes: CountChange
  /** How many cases that are. A case that is finished, and on time, moves two counts and is one case. */
  readonly cases: number
  /** The counts after it. */
  readonly tally: Tally
  /** The score after it. */
  readonly after: Score
  /** The place after it, where the goal names other units; `undefined` otherwise, and when the unit has none. */
  readonly rank: number | undefined
}

/** 单项 (one count alone): the smallest change of one count that reaches the goal while the others stay. */
export interface CountBreakeven {
  /** The count. */
  readonly count: string
  /** Which way it is corrected. */
  readonly direction: 'up' | 'down'
  /** The most it can change while the others stay, without a sign. */
  readonly most: number
  /** Whether this count alone reaches the goal. */
  readonly verdict: BreakevenVerdict
  /** The smallest change that does; `undefined` when nothing has to change, none does, or none could be proven smallest. */
  readonly correction: Correction | undefined
  /** Why there is no correction. */
  readonly reason: string | undefined
}

/** The smallest corrections that reach a goal. */
export interface BreakevenFields {
  /** The name of the unit. */
  readonly unit: string
  /** The goal, in a form that prints: what kind it is, and its value as text. */
  readonly goal: { readonly kind: 'grade' | 'index' | 'ahead' | 'rank'; readonly value: string }
  /** The score of the counts as they are. */
  readonly before: Score
  /** The place as things stand, where the goal names other units; `undefined` otherwise, and when the unit has none. */
  readonly rank: number | undefined
  /** Whether the goal can be reached, by any combination of corrections. */
  readonly verdict: BreakevenVerdict
  /** Each count alone, in the order of a tally. Empty when the goal is reached as things stand. */
  readonly alone: readonly CountBreakeven[]
  /**
   * The fewest cases that reach the goal, over all counts together. Where several combinations take equally few, it is one of
   * them. `undefined` unless the verdict is `reachable`.
   */
  readonly together: Correction | undefined
  /**
   * The best there could be: every case corrected, which is not enough. `undefined` unless the verdict is `unreachable`, and
   * where a correction can cost points as well.
   */
  readonly best: Correction | undefined
  /** Why the goal is reached, unreachable or undecided; `undefined` when it is reachable. */
  readonly reason: string | undefined
}

/** 达标测算 (breakeven): the smallest corrections that reach a goal; as text, a line a way. */
export interface Breakeven extends BreakevenFields, Readable {}

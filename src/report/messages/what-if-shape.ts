/** By how many a count changes. */
export type NamedChange = readonly [count: string, by: number]

/** The sentences and headings about a change of counts. */
export interface WhatIfMessages {
  readonly title: string
  /** What is supposed. */
  readonly heading: (unit: string, changes: readonly NamedChange[]) => string
  /** A change in short: the counts and their differences. */
  readonly changes: (changes: readonly NamedChange[]) => string
  readonly outcome: string
  readonly columns: Readonly<Record<'item' | 'before' | 'after' | 'difference', string>>
  readonly changed: string
  readonly unchanged: string
  /** Why there is no index, before or after. */
  readonly reason: (isBefore: boolean, reason: string) => string
  readonly items: Readonly<Record<'index' | 'grade' | 'rank', string>>
  /** A move from one place to another. */
  readonly move: (before: number | undefined, after: number | undefined) => string
  readonly contributions: string
  readonly points: Readonly<Record<'indicator' | 'before' | 'after' | 'difference', string>>
  /** What keeping the index within 0 and the full mark gives or takes. */
  readonly limit: string
  readonly sum: string
  readonly moved: (count: number) => string
  readonly movedColumns: Readonly<Record<'unit' | 'before' | 'after' | 'move', string>>
  readonly nobodyMoves: string
}

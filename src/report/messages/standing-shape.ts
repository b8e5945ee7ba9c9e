import type { NamedChange } from './what-if-shape.js'

/** Where a unit stands, as it is said in a sentence. */
export interface Standing {
  readonly printed: string | undefined
  readonly grade: string | undefined
  readonly rank: number | undefined
}

/** What is to be reached. */
export interface NamedGoal {
  readonly kind: 'grade' | 'index' | 'ahead' | 'rank'
  readonly value: string
}

/** The sentences and headings about the smallest corrections that reach a goal. */
export interface BreakevenMessages {
  readonly title: string
  readonly heading: (unit: string, goal: NamedGoal) => string
  readonly now: (standing: Standing) => string
  readonly reached: string
  readonly unreachable: string
  /** It cannot be reached, and correcting cases is not what is missing. */
  readonly outOfReach: (reason: string) => string
  /** Not even with every case corrected; and what that would be. */
  readonly notEvenBest: (best: Standing) => string
  readonly undecided: string
  /** One count reaches it; how few cases all counts together take is open. */
  readonly open: string
  /** Level with another unit is not ahead of it. */
  readonly levelIsNotAhead: string
  /** The fewest cases, over all counts together. */
  readonly fewest: (cases: number, changes: readonly NamedChange[], after: Standing) => string
  readonly alone: string
  readonly columns: Readonly<Record<'count' | 'direction' | 'most' | 'least' | 'outcome', string>>
  readonly directions: Readonly<Record<'up' | 'down', string>>
  readonly outcome: (after: Standing) => string
  readonly outcomes: Readonly<Record<'none' | 'unreachable' | 'undecided' | 'reached', string>>
}

/** What decides between neighbours. */
export type NamedDecision = 'index' | { readonly by: string }

/** The sentences and headings about why a unit stands where it stands. */
export interface RankMessages {
  readonly title: string
  readonly heading: (unit: string, rank: number | undefined) => string
  readonly unranked: (standing: Standing) => string
  readonly position: (standing: Standing, of: number) => string
  /** How many different values so many places rest on. */
  readonly distinct: (of: number, distinct: number) => string
  /** With whom it is level, and whether names alone decide between them. */
  readonly tied: (units: readonly string[], isByName: boolean) => string
  readonly notTied: string
  /** Where names decide between those who are level, others of its result can stand there. */
  readonly nobody: (side: 'above' | 'below', isByName: boolean) => string
  readonly neighbours: (
    side: 'above' | 'below',
    rank: number,
    decidedBy: NamedDecision,
    isByName: boolean,
  ) => string
  /** Units that are so much ahead or behind, and by what. */
  readonly gap: (
    units: readonly string[],
    side: 'above' | 'below',
    points: string | undefined,
    parts: readonly (readonly [indicator: string, points: string])[],
  ) => string
  readonly limit: string
  readonly margins: string
  readonly up: (grade: string, distance: string, bound: string, isClosed: boolean) => string
  readonly highest: string
  readonly down: (grade: string | undefined, distance: string, bound: string, isClosed: boolean) => string
  readonly oneCase: string
  readonly oneCaseColumns: Readonly<Record<'change' | 'index' | 'difference' | 'grade' | 'rank', string>>
  readonly largestMove: (points: string) => string
  readonly nothingMoves: string
  /** How many of the ways in which one case can turn change the grade or the rank. */
  readonly decided: (count: number, of: number) => string
  readonly undecided: string
}

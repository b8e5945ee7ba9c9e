import type { TieRule } from '../../model/ranking.js'
import type {
  EffectiveUndefined,
  SecuredBy,
  SwapUndetermined,
} from '../../score/sensitivity/sensitivity-result.js'

/** A rule of the scheme that a variant changes, in words that can be named. */
export type NamedRule =
  | { readonly kind: 'without-indicator'; readonly indicator: string }
  | { readonly kind: 'rounding'; readonly mode: string }
  | { readonly kind: 'rate-rounding'; readonly places: number | undefined }
  | { readonly kind: 'ties'; readonly ties: TieRule }
  | { readonly kind: 'grade-by'; readonly gradeBy: 'printed' | 'exact' }
  | { readonly kind: 'grades'; readonly shift: string; readonly isUp: boolean }

/** How many units a variant changes, and the first of those whose grade or place moves. */
export interface NamedChanges {
  readonly index: number
  readonly grade: number
  readonly rank: number
  readonly moves: readonly {
    readonly unit: string
    readonly grade: readonly [from: string, to: string] | undefined
    readonly rank: readonly [from: string, to: string] | undefined
  }[]
  /** How many units more move than are named. */
  readonly more: number
}

/** How two neighbours change places. */
export interface NamedSwap {
  /** ±, in percent. */
  readonly shift: string
  readonly transfer: { readonly points: string; readonly from: string; readonly to: string } | undefined
}

/** What the picture of rank intervals says. */
export interface IntervalChartMessages {
  readonly title: string
  readonly explained: string
  /** A unit and its intervals, for those who cannot see them. */
  readonly unit: (
    unit: string,
    rank: string,
    intervals: { readonly alone: string; readonly jointly: string; readonly middle: string },
  ) => string
  readonly legend: Readonly<Record<'base' | 'alone' | 'jointly' | 'middle' | 'outer', string>>
  readonly axis: string
}

/** The sentences and headings about how sure the ranks are. */
export interface SensitivityMessages {
  readonly title: string
  /** A share that has no short percent: as a fraction, and about how much that is. */
  readonly about: (fraction: string, percent: string) => string
  /** What was moved, and by how much. */
  readonly heading: (percent: string) => string
  /** Which figures are exact and which are sampled. */
  readonly method: (percent: string, samples: number, seed: number) => readonly string[]
  readonly stable: (stable: number, of: number) => string
  /** What the sign beside a bound means. */
  readonly outer: (sign: string) => string
  readonly unitsCaption: string
  readonly columns: Readonly<
    Record<'unit' | 'index' | 'rank' | 'alone' | 'jointly' | 'middle' | 'sampled' | 'grades', string>
  >
  /** What the columns of a spreadsheet are called, an end of an interval a column. */
  readonly csv: {
    readonly best: (interval: string) => string
    readonly worst: (interval: string) => string
    readonly attained: (interval: string) => string
    readonly yes: string
    readonly no: string
  }
  readonly pairs: string
  readonly pairsNote: string
  readonly pairColumns: Readonly<Record<'above' | 'below' | 'gap' | 'swap', string>>
  /** Stands for a gap of 0. */
  readonly levelGap: string
  /** Units that stand together, the first of them by name. */
  readonly group: (named: readonly string[], of: number) => string
  readonly dominated: string
  readonly secured: Readonly<Record<SecuredBy, string>>
  readonly swap: (swap: NamedSwap) => string
  /** Two that are level now and part at once. */
  readonly level: string
  /** Two that are level now, and what is said of them besides. */
  readonly levelNow: (swap: string) => string
  readonly undetermined: Readonly<Record<SwapUndetermined, string>>
  readonly effective: string
  readonly effectiveNote: string
  readonly effectiveColumns: Readonly<Record<'indicator' | 'weight' | 'share', string>>
  /** What keeps indexes within 0 and the full mark. */
  readonly effectiveLimit: string
  readonly effectiveUndefined: Readonly<Record<EffectiveUndefined, string>>
  readonly variants: string
  readonly rule: (rule: NamedRule) => string
  readonly variant: (rule: string, changes: NamedChanges) => string
  readonly impossible: (rule: string) => string
  readonly chart: IntervalChartMessages
}

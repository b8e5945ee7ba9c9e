import type { RoundingMode } from '../../exact/rounding.js'
import type { FigureName } from './figure-name.js'

/** 除错了数 (another whole): a part that gives the published figure out of another whole than it should be out of. */
export interface AnotherWhole {
  /** The part. */
  readonly part: string
  /** The published figure. */
  readonly published: string
  /** The whole it should be out of. */
  readonly instead: string
}

/**
 * 原因 (cause): how a figure came about, as a code with its values. Most hypotheses have one case, named as they are; the
 * others have one code a case. Numbers are as they would be printed.
 */
export type CauseFacts =
  | {
      readonly code: 'other-rounding'
      /** The exact value, a few digits longer than it was printed. */
      readonly value: string
      /** What it gives in the mode that was used. */
      readonly rounded: string
      readonly used: RoundingMode
      readonly stated: RoundingMode
    }
  /** Out of a total that the bulletin prints elsewhere. */
  | ({
      readonly code: 'other-denominator'
      readonly total: string
      readonly where: FigureName
    } & AnotherWhole)
  /** Out of another count of its own row. */
  | ({ readonly code: 'other-count-of-row'; readonly total: string; readonly count: string } & AnotherWhole)
  | ({ readonly code: 'sum-of-parts-denominator'; readonly sum: string } & AnotherWhole)
  /** Of a printed total: the shares beside it are out of the parts' sum. */
  | {
      readonly code: 'shares-of-sum'
      readonly sum: string
      readonly published: string
      /** The first few of the shares. */
      readonly shares: readonly { readonly part: string; readonly published: string }[]
    }
  | ({
      readonly code: 'hidden-total'
      /** One of the totals that give the figure. */
      readonly total: string
      /** The least and the largest of them. */
      readonly range: readonly [from: string, to: string]
      /** The totals that serve others of the group as well, and how many of how many. */
      readonly common?: {
        readonly range: readonly [from: string, to: string]
        readonly serves: number
        readonly of: number
      }
    } & AnotherWhole)
  /** Out of the total of another period. */
  | ({ readonly code: 'stale-total'; readonly total: string; readonly where: FigureName } & AnotherWhole)
  /** The printed total is that of another period; the figure is out of the right one. */
  | {
      readonly code: 'stale-total-printed'
      readonly total: string
      readonly where: FigureName
      readonly part: string
      readonly current: string
      readonly published: string
    }
  /** A printed sum is the total of another period. */
  | { readonly code: 'stale-sum'; readonly total: string; readonly where: FigureName }
  /** The change is out of the current figure instead of the earlier one. */
  | {
      readonly code: 'wrong-base'
      readonly delta: string
      readonly current: string
      readonly published: string
    }
  /** A difference in percentage points, printed as percent. */
  | {
      readonly code: 'points-as-percent'
      readonly current: string
      readonly previous: string
      readonly published: string
    }
  /** A change in percent of the earlier rate, printed as percentage points. */
  | {
      readonly code: 'percent-as-points'
      readonly difference: string
      readonly previous: string
      readonly published: string
    }
  | { readonly code: 'rounded-before-combining'; readonly places: number; readonly index: string }
  /** A joint share that adds up printed shares. */
  | { readonly code: 'sum-of-rounded-shares'; readonly shares: readonly string[]; readonly sum: string }
  /** An index that adds up rounded points. */
  | {
      readonly code: 'sum-of-rounded-points'
      readonly places: number
      readonly points: readonly string[]
      readonly published: string
    }
  | {
      readonly code: 'adjusted-to-100'
      /** By how many units of its last place the figure was nudged. */
      readonly by: string
      /** How many shares there are. */
      readonly shares: number
      /** What they add up to when rounded right. */
      readonly sum: string
    }
  | { readonly code: 'mean-of-rows'; readonly rows: number; readonly mean: string }
  /** Another cell prints the same, and is right. */
  | { readonly code: 'copied-cell'; readonly where: FigureName; readonly published: string }
  /** The count behind another figure. */
  | { readonly code: 'copied-count'; readonly where: FigureName; readonly count: string }
  | {
      readonly code: 'swapped-cells'
      readonly where: FigureName
      /** What the other cell prints and this one should. */
      readonly here: string
      /** What this one prints and the other should. */
      readonly there: string
    }
  /** A digit of the figure itself. */
  | { readonly code: 'slip-in-figure'; readonly printed: string; readonly right: string }
  /** A digit of a count that the figure was made from: one of these. */
  | {
      readonly code: 'slip-in-count'
      readonly operand: 'part' | 'whole' | 'current' | 'previous' | 'delta'
      readonly slips: readonly { readonly from: string; readonly to: string }[]
      readonly published: string
    }

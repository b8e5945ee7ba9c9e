import type { Ratio } from '../../exact/ratio.js'
import type { Readable } from '../../readable.js'
import type { CountChange } from '../what-if/count-change.js'
import type { ScoreDifference } from '../what-if/score-difference.js'

/** 与邻位单位的差距 (rank gap): how far a neighbouring unit lies away, and by which indicators. */
export interface RankGap {
  /** The neighbouring unit. */
  readonly unit: string
  /** The index of the higher of the two less that of the lower, exactly; it can be 0 where tie-breakers decide. */
  readonly exact: Ratio
  /** The same, decomposed: the higher unit's score less the lower unit's. Its parts add up to `exact`, exactly. */
  readonly difference: ScoreDifference
}

/** 邻位 (rank neighbours): the units of the nearest place above or below. */
export interface RankNeighbours {
  /** Their place; where ties do not share it (`ordinal`), that of the nearest. */
  readonly rank: number
  /** The units there, in the order of the table; several where they tie. */
  readonly units: readonly RankGap[]
  /** What decides between them and the unit: the index, or else the first tie-breaker that differs. */
  readonly decidedBy: 'index' | { readonly indicator: string } | { readonly count: string }
}

/** 距等级线 (margin to a grade cut): how far the exact index lies from where the grade changes. */
export interface GradeMargin {
  /** The grade on the other side of the cut; `undefined` when there is none below. */
  readonly grade: string | undefined
  /** The cut, as the scheme states it. */
  readonly cut: Ratio
  /** The exact index at which the grade changes: below the cut where the printed index is graded and rounds up to it. */
  readonly bound: Ratio
  /** Whether the bound itself belongs to the higher grade. */
  readonly closed: boolean
  /** How far the exact index lies from the bound, without a sign. */
  readonly distance: Ratio
}

/** 一件之差 (one case): what becomes of index, grade and place when a single case turns out otherwise. */
export interface OneCase {
  /** By how much the counts change; finishing an open case on time changes two. */
  readonly change: CountChange
  /** The exact index after it less before; `undefined` where it leaves the unit without one. */
  readonly exact: Ratio | undefined
  /** The index after it, as it prints. */
  readonly printed: string | undefined
  /** The grade after it. */
  readonly grade: string | undefined
  /** The place after it, the other units as they are. */
  readonly rank: number | undefined
}

/** Why a unit stands where it stands, and how much that says. */
export interface RankExplanationFields {
  /** 承办单位. */
  readonly unit: string
  /** 名次; `undefined` when it has none. */
  readonly rank: number | undefined
  /** Why there is no place. */
  readonly unranked: string | undefined
  /** The index as it prints; `undefined` when the unit is unscored. */
  readonly printed: string | undefined
  /** The grade; `undefined` when it has none. */
  readonly grade: string | undefined
  /** How many units have a place. */
  readonly of: number
  /** How many different values these are ranked by: 24 units with 5 values have 5 places, whatever the places are called. */
  readonly distinct: number
  /** The other units the ranking cannot tell from this one, in the order of the table. */
  readonly tied: readonly string[]
  /** Whether places among the tied go by their names alone, in the order of code points (`ordinal`), and say nothing of results. */
  readonly tiedByName: boolean
  /** The nearest place above; `undefined` at the top and for a unit without a place. */
  readonly above: RankNeighbours | undefined
  /** The nearest place below; `undefined` at the bottom and for a unit without a place. */
  readonly below: RankNeighbours | undefined
  /** How far it is to the next grades; `undefined` for a unit without an index. */
  readonly margins:
    | {
        /** To the next higher grade; `undefined` in the highest, and where the full mark does not reach it. */
        readonly up: GradeMargin | undefined
        /** Down to where its own grade ends; `undefined` where nothing lies below, or it has no grade. */
        readonly down: GradeMargin | undefined
      }
    | undefined
  /** Every way in which one case can turn, for better or worse. */
  readonly oneCase: readonly OneCase[]
  /** The furthest one case moves the exact index, without a sign; `undefined` when no single case can move it. */
  readonly largestMove: Ratio | undefined
  /**
   * 一件定局 (decided by one case): whether in some of the ways of `oneCase`, not in any whatever, one case changes the
   * unit's grade or its place, or leaves it without one. No threshold is involved, and it is no verdict on how many cases
   * there are: units of half a million cases can lie that close.
   */
  readonly decidedByOneCase: boolean
}

/** 名次说明 (rank explanation): why a unit stands where it stands, and how much that says; as text, a few lines. */
export interface RankExplanation extends RankExplanationFields, Readable {}

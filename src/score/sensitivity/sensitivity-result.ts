import type { Ratio } from '../../exact/ratio.js'
import type { RoundingMode } from '../../exact/rounding.js'
import type { TieRule } from '../../model/ranking.js'
import type { Readable } from '../../readable.js'

/** One rank among the samples. */
export interface SampledRank {
  /** 名次. */
  readonly rank: number
  /** In how many samples the unit took it. */
  readonly count: number
  /** count / samples. */
  readonly share: Ratio
}

/** One grade among the samples. */
export interface SampledGrade {
  /** 等级; `undefined` where the scheme has none that low. */
  readonly grade: string | undefined
  /** In how many samples the unit had it. */
  readonly count: number
  /** count / samples. */
  readonly share: Ratio
}

/** 抽样分布 (sampled distribution): what became of one unit in all samples. Differs from {@link RankBounds}, which hold for every weight. */
export interface SampledUnit {
  /** The ranks it took, best first; none when the unit has no rank. */
  readonly ranks: readonly SampledRank[]
  /** The grades it had, in the scheme's order. */
  readonly grades: readonly SampledGrade[]
  /** The best rank among the samples. */
  readonly best: number | undefined
  /** The worst. */
  readonly worst: number | undefined
  /** The middle 90 %: the ⌈5 % × samples⌉-th and the ⌈95 % × samples⌉-th rank, counted from the best. */
  readonly middle90: readonly [from: number, to: number] | undefined
}

/** 名次区间 (rank interval): no weights within the range take the unit outside it. */
export interface RankBounds {
  /** No rank is better than this. */
  readonly best: number
  /** No rank is worse than this. */
  readonly worst: number
  /** Whether some weights within the range give the best rank: then it is the true bound, otherwise an outer one. */
  readonly bestAttained: boolean
  /** Whether some weights within the range give the worst rank: then it is the true bound, otherwise an outer one. */
  readonly worstAttained: boolean
}

/** 一个单位的敏感性: how far the place of one unit hangs on the weights. */
export interface UnitSensitivity {
  /** 承办单位. */
  readonly unit: string
  /** Its index as the scheme itself prints it; `undefined` when it is unscored. */
  readonly printed: string | undefined
  /** Its grade under the scheme itself. */
  readonly grade: string | undefined
  /** Its rank under the scheme itself. */
  readonly rank: number | undefined
  /** Why it has no rank. */
  readonly unranked: string | undefined
  /** What the samples gave; `undefined` when the unit is unscored. */
  readonly sampled: SampledUnit | undefined
  /** One weight at a time within the range, the others in their proportions; `undefined` when it has no rank. */
  readonly alone: RankBounds | undefined
  /** All weights at once, each anywhere within the range; `undefined` when it has no rank. */
  readonly jointly: RankBounds | undefined
}

/** The smallest number of points that, taken from one weight and given to another, makes two units change places. */
export interface WeightTransfer {
  /** How many points of the full mark; at exactly so many the two are level, just beyond them the lower stands above. */
  readonly points: Ratio
  /** The indicator whose weight falls. */
  readonly from: string
  /** The indicator whose weight rises. */
  readonly to: string
}

/**
 * Why two units never change places, where points alone are not the reason: `adjustments`, because the upper has fewer points in
 * some indicator and what is added and deducted makes up for it, whatever the weights; `limits`, because the sum of the lower is
 * the larger only where 0 or the full mark keeps both level;
 * `shares`, because each indicator the upper counts earns at least the share of every one the lower counts, adjustments included.
 */
export type SecuredBy = 'adjustments' | 'limits' | 'shares'

/** Why it cannot be said what makes two units change places. */
export type SwapUndetermined =
  | 'the weights of one of the two are redistributed'
  | 'limits of the index can be touched, and the table is too large for them'

/** 相邻两名 (neighbours): two groups of units next to each other by exact index, and what would make them change places. */
export interface NeighbourPair {
  /** The units above; those of one line have the same index whatever the weights. */
  readonly above: readonly string[]
  /** The units below, or level with them (a gap of 0): then in the order before limits, and in that given. */
  readonly below: readonly string[]
  /** How far the exact indexes are apart, in points, each kept within 0 and the full mark. */
  readonly gap: Ratio
  /** Whether the upper has at least the lower's points in every indicator, and no weights whatever make them change places. */
  readonly dominated: boolean
  /** Why no weights whatever make them change places, where `dominated` is not the reason; `undefined` where some do, or where that is open. */
  readonly secured: SecuredBy | undefined
  /**
   * The smallest r such that weights within ±r of themselves, all free at once, can be beyond it so that the lower stands
   * above, by the exact index within its limits; up to it none are. `undefined` when none below 1 is.
   */
  readonly shift: Ratio | undefined
  /** The cheapest transfer between two weights that does; `undefined` when no single transfer can, or weights are redistributed. */
  readonly transfer: WeightTransfer | undefined
  /** Why neither can be said, where it cannot. */
  readonly undetermined: SwapUndetermined | undefined
}

/** 有效权重 (effective weight): how much of the spread between the units one indicator makes. Differs from its weight, which says how much it could make. */
export interface EffectiveWeight {
  /** The indicator, or the adjustment. */
  readonly id: string
  /** Its title, where the scheme gives one. */
  readonly title: string | undefined
  /** What it weighs in the scheme, as a share of the full mark; `undefined` for an adjustment. */
  readonly weight: Ratio | undefined
  /** Cov(points, index) / Var(index) over the scored units; with {@link SensitivityFields.effectiveLimit} all of them sum to 1. `undefined` when every index is the same. */
  readonly share: Ratio | undefined
}

/** Why effective weights cannot be said. */
export type EffectiveUndefined =
  | 'no unit has an index'
  | 'every unit has the same index'
  | 'the rates have too many different denominators'

/** What a variant of the scheme changes. */
export type VariantRule =
  | { readonly kind: 'without-indicator'; readonly indicator: string }
  | { readonly kind: 'rounding'; readonly mode: RoundingMode }
  | { readonly kind: 'rate-rounding'; readonly places: number | undefined }
  | { readonly kind: 'ties'; readonly ties: TieRule }
  | { readonly kind: 'grade-by'; readonly gradeBy: 'printed' | 'exact' }
  | { readonly kind: 'grades'; readonly shift: Ratio }

/** What a unit has before and after. */
export interface ChangedTo<Value> {
  /** Under the scheme itself. */
  readonly from: Value | undefined
  /** Under the variant. */
  readonly to: Value | undefined
}

/** One unit that a variant changes. */
export interface VariantChange {
  /** 承办单位. */
  readonly unit: string
  /** The printed index, where it changes. */
  readonly printed: ChangedTo<string> | undefined
  /** The grade, where it changes. */
  readonly grade: ChangedTo<string> | undefined
  /** The rank, where it changes. */
  readonly rank: ChangedTo<number> | undefined
}

/** 另一种算法 (variant): the same counts under one changed rule of the scheme. */
export interface SchemeVariant {
  /** The rule. */
  readonly rule: VariantRule
  /** The units whose index, grade or rank changes, in the order given. */
  readonly changes: readonly VariantChange[]
  /** Why the variant cannot be computed, where it cannot. */
  readonly impossible: string | undefined
}

/** What {@link sensitivity} finds. */
export interface SensitivityFields {
  /** The id of the scheme. */
  readonly scheme: string
  /** r: the share of itself by which each weight was moved. */
  readonly weights: Ratio
  /** How many samples were drawn. */
  readonly samples: number
  /** The seed they were drawn with. */
  readonly seed: number
  /** One a unit, in the order given. */
  readonly units: readonly UnitSensitivity[]
  /** Neighbours by exact index, from the top. */
  readonly pairs: readonly NeighbourPair[]
  /** What each indicator makes of the spread, in the scheme's order, adjustments last. */
  readonly effective: readonly EffectiveWeight[]
  /** The share of what keeps indexes within 0 and the full mark, mostly negative; 0 where none is kept. `undefined` when the others are. */
  readonly effectiveLimit: Ratio | undefined
  /** Why effective weights cannot be said, where they cannot. */
  readonly effectiveUndefined: EffectiveUndefined | undefined
  /** What other rules would change. */
  readonly variants: readonly SchemeVariant[]
}

/** 敏感性分析 (sensitivity analysis): how sure the ranks are; as text, a line a unit. */
export interface Sensitivity extends SensitivityFields, Readable {}

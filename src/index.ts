export { type Audit, type AuditCoverage, type AuditFields, type AuditSummary, audit } from './audit/audit.js'
export type { AnotherWhole, CauseFacts } from './audit/facts/cause-facts.js'
export type { FigureName } from './audit/facts/figure-name.js'
export type {
  ConsequenceFacts,
  ImpossibleFacts,
  KnockOnFacts,
  NoteFacts,
  OfferFacts,
} from './audit/facts/finding-facts.js'
export type { IndicatorName, MissingFacts, OperandName } from './audit/facts/missing-facts.js'
export type {
  Consequence,
  Explanation,
  Finding,
  FindingFields,
  Judgement,
  KnockOn,
  Note,
  Verdict,
} from './audit/finding.js'
export { type CommonTotals, commonTotals, type TotalRange } from './audit/inference/common-totals.js'
export { type InferredCut, type InferredGrades, inferGrades } from './audit/inference/infer-grades.js'
export {
  type InferredRounding,
  inferRounding,
  type RoundingWitness,
} from './audit/inference/infer-rounding.js'
export {
  type InferredVector,
  type InferredWeight,
  type InferredWeights,
  type InferWeightsOptions,
  inferWeights,
} from './audit/inference/infer-weights.js'
export { countsBehind } from './exact/counts-behind.js'
export type { Decimal } from './exact/decimal.js'
export { type Bound, Interval } from './exact/interval.js'
export {
  type FigureRelation,
  type FigureUnit,
  type PrintedFigure,
  parsePrinted,
} from './exact/printed-figure.js'
export { parseRatio, Ratio, type RatioLike, ratio } from './exact/ratio.js'
export { type RoundingMode, roundingModes } from './exact/rounding.js'
export { InputError, type InputErrorCode } from './input-error.js'
export type { Adjustment } from './model/adjustment.js'
export { type Bulletin, type BulletinRow, bulletinSchema } from './model/bulletin.js'
export type { CaseKind, SatisfactionLevel } from './model/case-fields.js'
export {
  type ChangeClaim,
  type Claim,
  type CountClaim,
  claimSchema,
  type DifferenceClaim,
  type GradeClaim,
  type IndexClaim,
  type Operand,
  type RankClaim,
  type RateClaim,
  type ShareClaim,
  type SumClaim,
} from './model/claim.js'
export type { Indicator } from './model/indicator.js'
export { type Letter, letterSchema } from './model/letter.js'
export type { Passage } from './model/passage.js'
export {
  formatPeriod,
  type Period,
  parsePeriod,
  periodContains,
  periodSchema,
  previousPeriod,
  samePeriodLastYear,
} from './model/period.js'
export type { TieRule } from './model/ranking.js'
export { defineScheme, type Scheme, schemeSchema } from './model/scheme.js'
export type { Source } from './model/source.js'
export { type PrintedCounts, type Tally, tallySchema } from './model/tally.js'
export { type WorkOrder, workOrderSchema } from './model/work-order.js'
export { change } from './rate/change.js'
export { completionRate } from './rate/completion-rate.js'
export { dissatisfactionRate } from './rate/dissatisfaction-rate.js'
export { formatPercent } from './rate/format-percent.js'
export { onTimeRate } from './rate/on-time-rate.js'
export { overdueRate } from './rate/overdue-rate.js'
export { percentagePoints } from './rate/percentage-points.js'
export { reworkRate } from './rate/rework-rate.js'
export { satisfactionRate } from './rate/satisfaction-rate.js'
export { share } from './rate/share.js'
export type { Readable } from './readable.js'
export type { AdjustmentScore } from './score/adjustment-score.js'
export { type Assessment, type AssessmentFields, assess } from './score/assess.js'
export type { AssessedFields, AssessedRow } from './score/assessed-row.js'
export { breakeven } from './score/breakeven/breakeven.js'
export type {
  Breakeven,
  BreakevenFields,
  BreakevenGoal,
  BreakevenOptions,
  BreakevenVerdict,
  Correction,
  CountBreakeven,
} from './score/breakeven/breakeven-result.js'
export { type CombineOptions, combine } from './score/combination/combine.js'
export {
  type AbsentUnit,
  type CombinedTables,
  type CombinedTablesFields,
  combineTables,
  type UnitTable,
} from './score/combination/combine-tables.js'
export type { Combined, CombinedFields } from './score/combination/combined.js'
export type { IndexAverage } from './score/combination/index-average.js'
export type { PublishedIndex } from './score/combination/published-index.js'
export { type Comparison, type ComparisonFields, compare } from './score/comparison/compare.js'
export type { Contribution, PointsMoved } from './score/comparison/contribution.js'
export type {
  IndexMoved,
  Moved,
  UnitComparison,
  UnitComparisonFields,
} from './score/comparison/unit-comparison.js'
export type { CompiledTransform } from './score/compile-scheme.js'
export { type Explainable, explain } from './score/explain.js'
export { explainRank } from './score/explain-rank/explain-rank.js'
export type {
  GradeMargin,
  OneCase,
  RankExplanation,
  RankExplanationFields,
  RankGap,
  RankNeighbours,
} from './score/explain-rank/rank-explanation.js'
export { grade } from './score/grade.js'
export type { IndicatorScore } from './score/indicator-score.js'
export { type Ranked, type RankOptions, type RankValue, rank } from './score/rank.js'
export { type Score, type ScoreFields, score } from './score/score.js'
export { sensitivity } from './score/sensitivity/sensitivity.js'
export type { SensitivityOptions } from './score/sensitivity/sensitivity-options.js'
export type {
  ChangedTo,
  EffectiveUndefined,
  EffectiveWeight,
  NeighbourPair,
  RankBounds,
  SampledGrade,
  SampledRank,
  SampledUnit,
  SchemeVariant,
  SecuredBy,
  Sensitivity,
  SensitivityFields,
  SwapUndetermined,
  UnitSensitivity,
  VariantChange,
  VariantRule,
  WeightTransfer,
} from './score/sensitivity/sensitivity-result.js'
export type { CountChange } from './score/what-if/count-change.js'
export type { Units } from './score/what-if/other-units.js'
export type { RankChange, RankMove } from './score/what-if/rank-change.js'
export type {
  AdjustmentDifference,
  IndicatorDifference,
  ScoreDifference,
} from './score/what-if/score-difference.js'
export { type WhatIf, type WhatIfFields, type WhatIfOptions, whatIf } from './score/what-if/what-if.js'
export type { Case, CaseTally } from './tally/case-counter.js'
export { mergeTallies } from './tally/merge-tallies.js'
export { type TallyOptions, tally } from './tally/tally.js'
export { type TallyKey, tallyBy } from './tally/tally-by.js'

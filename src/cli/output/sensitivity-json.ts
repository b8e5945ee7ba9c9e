import type { Messages as ReportMessages } from '../../report/messages/messages-shape.js'
import { ruleText } from '../../report/sensitivity-blocks.js'
import { byRank } from '../../report/sensitivity-view.js'
import type {
  ChangedTo,
  RankBounds,
  SampledUnit,
  Sensitivity,
  VariantRule,
} from '../../score/sensitivity/sensitivity-result.js'
import type { SensitivityFieldsJson } from '../json-shape/sensitivity.js'

type UnitJson = SensitivityFieldsJson['units'][number]
type VariantJson = SensitivityFieldsJson['variants'][number]

const bounds = ({
  best,
  worst,
  bestAttained,
  worstAttained,
}: RankBounds): NonNullable<UnitJson['alone']> => ({
  best,
  worst,
  isBestAttained: bestAttained,
  isWorstAttained: worstAttained,
})

const sampledJson = ({ ranks, grades, best, worst, middle90 }: SampledUnit): UnitJson['sampled'] => ({
  ranks: ranks.map(({ rank, count, share }) => ({ rank, count, share: `${share}` })),
  grades: grades.map(({ grade, count, share }) => ({
    ...(grade !== undefined && { grade }),
    count,
    share: `${share}`,
  })),
  ...(best !== undefined && { best }),
  ...(worst !== undefined && { worst }),
  ...(middle90 && { middle90: [middle90[0], middle90[1]] as [number, number] }),
})

const ruleJson = (rule: VariantRule): VariantJson['rule'] => {
  switch (rule.kind) {
    case 'grades':
      return { kind: rule.kind, shift: `${rule.shift}` }
    case 'rate-rounding':
      return { kind: rule.kind, ...(rule.places !== undefined && { places: rule.places }) }
    default:
      return { ...rule }
  }
}

const changedJson = <Value>({ from, to }: ChangedTo<Value>): { from?: Value; to?: Value } => ({
  ...(from !== undefined && { from }),
  ...(to !== undefined && { to }),
})

/** How sure the ranks are, for programs. */
export const sensitivityJson = (found: Sensitivity, report: ReportMessages): SensitivityFieldsJson => ({
  weights: `${found.weights}`,
  samples: found.samples,
  seed: found.seed,
  units: byRank(found).map(({ unit, printed, grade, rank, alone, jointly, sampled }) => ({
    unit,
    ...(printed !== undefined && { index: printed }),
    ...(grade !== undefined && { grade }),
    ...(rank !== undefined && { rank }),
    ...(alone && { alone: bounds(alone) }),
    ...(jointly && { jointly: bounds(jointly) }),
    ...(sampled && { sampled: sampledJson(sampled) }),
  })),
  pairs: found.pairs.map(({ above, below, gap, dominated, secured, shift, transfer, undetermined }) => ({
    above: [...above],
    below: [...below],
    gap: `${gap}`,
    isDominated: dominated,
    ...(secured && { securedBy: secured }),
    ...(shift && { shift: `${shift}` }),
    ...(transfer && { transfer: { ...transfer, points: `${transfer.points}` } }),
    isUndetermined: undetermined !== undefined,
  })),
  effective: found.effective.map(({ id, title, weight, share }) => ({
    id,
    title: report.naming.indicator({ id, title }),
    ...(weight && { weight: `${weight}` }),
    ...(share && { share: `${share}` }),
  })),
  ...(found.effectiveLimit && { effectiveLimit: `${found.effectiveLimit}` }),
  variants: found.variants.map(({ rule, changes, impossible }) => ({
    rule: ruleJson(rule),
    text: ruleText(rule, found, report),
    isImpossible: impossible !== undefined,
    changes: changes.map(({ unit, printed, grade, rank }) => ({
      unit,
      ...(printed && { index: changedJson(printed) }),
      ...(grade && { grade: changedJson(grade) }),
      ...(rank && { rank: changedJson(rank) }),
    })),
  })),
})

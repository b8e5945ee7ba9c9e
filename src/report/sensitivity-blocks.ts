import type { Ratio } from '../exact/ratio.js'
import type {
  NeighbourPair,
  SchemeVariant,
  Sensitivity,
  VariantRule,
} from '../score/sensitivity/sensitivity-result.js'
import { nothing } from './assessment-view.js'
import { captioned, heading, list, paragraph, type ReportBlock } from './block.js'
import { exactText, pointsText } from './exact-text.js'
import type { Messages } from './messages/messages-shape.js'
import type { NamedChanges, NamedRule } from './messages/sensitivity-shape.js'
import {
  boundsText,
  byRank,
  exactPercentText,
  extremesOf,
  gradesText,
  hasOuterBounds,
  isStable,
  outerSign,
  percentText,
  sampledText,
} from './sensitivity-view.js'
import { placeText } from './what-if-blocks.js'

/** So many units are named where more stand together. */
const namedUnits = 3

/** Decimals of a percent that has no short ones. */
const percentPlaces = 2

/** So many units that move are named. */
const namedMoves = 6

/** How far weights move: in percent where that is short, otherwise as a fraction as well. */
const movedText = (share: Ratio, { sensitivity }: Messages): string => {
  const percent = share.times(100)
  const text = percentText(share)
  return percent.rounded(percentPlaces).equals(percent) ? text : sensitivity.about(`${share}`, text)
}

const unitBlocks = (found: Sensitivity, words: Messages): readonly ReportBlock[] => {
  const own = words.sensitivity
  const { unit, index, rank, alone, jointly, middle, sampled, grades } = own.columns
  const ranked = found.units.filter((one) => one.rank !== undefined)
  const percent = movedText(found.weights, words)
  return [
    heading(own.heading(percent)),
    list(own.method(percent, found.samples, found.seed)),
    paragraph(own.stable(ranked.filter(isStable).length, ranked.length)),
    ...(hasOuterBounds(found) ? [paragraph(own.outer(outerSign))] : []),
    ...captioned(
      own.unitsCaption,
      [
        [unit, 'name'],
        [index, 'number'],
        [rank, 'number'],
        [alone, 'number'],
        [jointly, 'number'],
        [middle, 'number'],
        [sampled, 'number'],
        [grades, 'words'],
      ],
      byRank(found).map((one) => [
        one.unit,
        one.printed ?? nothing,
        placeText(one.rank),
        boundsText(one.alone),
        boundsText(one.jointly),
        sampledText(one.sampled?.middle90),
        sampledText(extremesOf(one)),
        gradesText(one),
      ]),
    ),
  ]
}

/** What an indicator is called, by its id. */
type IndicatorName = (id: string) => string

const swapText = (
  { dominated, secured, shift, transfer, undetermined }: NeighbourPair,
  { sensitivity }: Messages,
  nameOf: IndicatorName,
): string => {
  if (undetermined !== undefined) return sensitivity.undetermined[undetermined]
  if (secured !== undefined) return sensitivity.secured[secured]
  if (dominated || shift === undefined) return sensitivity.dominated
  return sensitivity.swap({
    shift: exactPercentText(shift),
    transfer: transfer && {
      points: pointsText(transfer.points),
      from: nameOf(transfer.from),
      to: nameOf(transfer.to),
    },
  })
}

/** What makes two swap, and that they are level now where they are. */
const conditionText = (pair: NeighbourPair, words: Messages, nameOf: IndicatorName): string => {
  const { level, levelNow } = words.sensitivity
  const swap = swapText(pair, words, nameOf)
  if (pair.gap.compare(0) > 0) return swap
  return pair.shift?.equals(0) ? level : levelNow(swap)
}

const pairBlocks = (
  { pairs }: Sensitivity,
  words: Messages,
  nameOf: IndicatorName,
): readonly ReportBlock[] => {
  const { pairs: title, pairsNote, pairColumns, levelGap, group } = words.sensitivity
  if (pairs.length === 0) return []
  const named = (units: readonly string[]): string => group(units.slice(0, namedUnits), units.length)
  return [
    heading(title),
    ...captioned(
      pairsNote,
      [
        [pairColumns.above, 'name'],
        [pairColumns.below, 'words'],
        [pairColumns.gap, 'number'],
        [pairColumns.swap, 'words'],
      ],
      pairs.map((pair) => [
        named(pair.above),
        named(pair.below),
        pair.gap.equals(0) ? levelGap : pointsText(pair.gap),
        conditionText(pair, words, nameOf),
      ]),
    ),
  ]
}

const effectiveBlocks = (
  { effective, effectiveLimit, effectiveUndefined }: Sensitivity,
  { sensitivity, naming }: Messages,
): readonly ReportBlock[] => {
  const { effectiveColumns } = sensitivity
  if (effectiveUndefined !== undefined) {
    return [heading(sensitivity.effective), paragraph(sensitivity.effectiveUndefined[effectiveUndefined])]
  }
  return [
    heading(sensitivity.effective),
    ...captioned(
      sensitivity.effectiveNote,
      [
        [effectiveColumns.indicator, 'name'],
        [effectiveColumns.weight, 'number'],
        [effectiveColumns.share, 'number'],
      ],
      [
        ...effective.map(({ id, title, weight, share }) => [
          naming.indicator({ id, title }),
          weight ? percentText(weight) : nothing,
          share ? percentText(share) : nothing,
        ]),
        ...(effectiveLimit && !effectiveLimit.equals(0)
          ? [[sensitivity.effectiveLimit, nothing, percentText(effectiveLimit)]]
          : []),
      ],
    ),
  ]
}

const namedRule = (rule: VariantRule, { naming }: Messages, nameOf: IndicatorName): NamedRule => {
  switch (rule.kind) {
    case 'without-indicator':
      return { kind: rule.kind, indicator: nameOf(rule.indicator) }
    case 'rounding':
      return { kind: rule.kind, mode: naming.rounding(rule.mode) }
    case 'grades':
      return { kind: rule.kind, shift: exactText(rule.shift.abs()), isUp: rule.shift.compare(0) > 0 }
    default:
      return rule
  }
}

const indicatorNames = ({ effective }: Sensitivity, { naming }: Messages): IndicatorName => {
  const titles = new Map(effective.map(({ id, title }) => [id, title]))
  return (id) => naming.indicator({ id, title: titles.get(id) })
}

/** The changed rule of a variant in words. */
export const ruleText = (rule: VariantRule, found: Sensitivity, words: Messages): string =>
  words.sensitivity.rule(namedRule(rule, words, indicatorNames(found, words)))

const namedChanges = ({ changes }: SchemeVariant): NamedChanges => {
  const moving = changes.filter(({ grade, rank }) => grade ?? rank)
  return {
    index: changes.filter(({ printed }) => printed).length,
    grade: changes.filter(({ grade }) => grade).length,
    rank: changes.filter(({ rank }) => rank).length,
    moves: moving.slice(0, namedMoves).map(({ unit, grade, rank }) => ({
      unit,
      grade: grade && [grade.from ?? nothing, grade.to ?? nothing],
      rank: rank && [placeText(rank.from), placeText(rank.to)],
    })),
    more: Math.max(0, moving.length - namedMoves),
  }
}

const variantBlocks = (found: Sensitivity, words: Messages): readonly ReportBlock[] => {
  const { variants: title, variant, impossible } = words.sensitivity
  if (found.variants.length === 0) return []
  return [
    heading(title),
    list(
      found.variants.map((one) => {
        const named = ruleText(one.rule, found, words)
        return one.impossible === undefined ? variant(named, namedChanges(one)) : impossible(named)
      }),
    ),
  ]
}

/** How sure the ranks are: intervals a unit, neighbours, effective weights, and other rules. */
export const sensitivityBlocks = (found: Sensitivity, words: Messages): readonly ReportBlock[] => [
  ...unitBlocks(found, words),
  ...pairBlocks(found, words, indicatorNames(found, words)),
  ...effectiveBlocks(found, words),
  ...variantBlocks(found, words),
]

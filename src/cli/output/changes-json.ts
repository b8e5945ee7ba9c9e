import type { Messages as ReportMessages } from '../../report/messages/messages-shape.js'
import type { Breakeven, Correction } from '../../score/breakeven/breakeven-result.js'
import type {
  GradeMargin,
  RankExplanation,
  RankNeighbours,
} from '../../score/explain-rank/rank-explanation.js'
import type { Score } from '../../score/score.js'
import type { CountChange } from '../../score/what-if/count-change.js'
import type { ScoreDifference } from '../../score/what-if/score-difference.js'
import type { WhatIf } from '../../score/what-if/what-if.js'
import type {
  BreakevenJson,
  CorrectionJson,
  DifferenceJson,
  MarginJson,
  NeighboursJson,
  RankJson,
  StandingJson,
  WhatIfJson,
} from '../json-shape/changes.js'

/** The counts that are stated. */
const stated = (counts: CountChange): Record<string, number> =>
  Object.fromEntries(
    Object.entries(counts).filter((entry): entry is [string, number] => entry[1] !== undefined),
  )

const standing = (score: Score, { assessment }: ReportMessages): StandingJson => {
  const { printed, exact, grade } = score
  return {
    ...(printed !== undefined && { index: printed }),
    ...(exact && { exact: `${exact}` }),
    ...(grade !== undefined && { grade }),
    ...(printed === undefined && { unscored: assessment.unscored(score) }),
  }
}

const differenceJson = (
  { exact, printed, grade, indicators, adjustments, limit }: ScoreDifference,
  { naming }: ReportMessages,
): DifferenceJson => ({
  ...(exact && { exact: `${exact}` }),
  ...(printed !== undefined && { index: printed }),
  isOtherGrade: grade,
  indicators: indicators.map(({ id, title, before, after, points }) => ({
    id,
    title: naming.indicator({ id, title }),
    ...(before && { before: `${before}` }),
    ...(after && { after: `${after}` }),
    ...(points && { points: `${points}` }),
  })),
  adjustments: adjustments.map(({ id, title, before, after, points }) => ({
    id,
    title: naming.indicator({ id, title }),
    before: `${before}`,
    after: `${after}`,
    points: `${points}`,
  })),
  ...(limit && { limit: `${limit}` }),
})

const placed = <Key extends string>(key: Key, place: number | undefined): { [Name in Key]?: number } =>
  (place === undefined ? {} : { [key]: place }) as { [Name in Key]?: number }

/** A change of counts for programs. */
export const whatIfJson = (one: WhatIf, report: ReportMessages): WhatIfJson => {
  const { unit, change, before, after, tally, difference, ranks } = one
  return {
    unit,
    change: stated(change),
    before: standing(before, report),
    after: standing(after, report),
    tally: stated(tally),
    difference: differenceJson(difference, report),
    ...(ranks && {
      ranks: {
        ...placed('before', ranks.before),
        ...placed('after', ranks.after),
        moved: ranks.moved.map((move) => ({
          unit: move.unit,
          ...placed('before', move.before),
          ...placed('after', move.after),
        })),
      },
    }),
  }
}

const correctionJson = (
  { changes, cases, tally, after, rank }: Correction,
  report: ReportMessages,
): CorrectionJson => ({
  changes: stated(changes),
  cases,
  tally: stated(tally),
  after: standing(after, report),
  ...placed('rank', rank),
})

/** The smallest corrections for programs. */
export const breakevenJson = (
  { unit, goal, before, rank, verdict, alone, together, best }: Breakeven,
  report: ReportMessages,
): BreakevenJson['breakeven'] => ({
  unit,
  goal: { ...goal },
  before: standing(before, report),
  ...placed('rank', rank),
  verdict,
  alone: alone.map(({ count, direction, most, verdict: own, correction }) => ({
    count,
    direction,
    most,
    verdict: own,
    ...(correction && { correction: correctionJson(correction, report) }),
  })),
  ...(together && { together: correctionJson(together, report) }),
  ...(best && { best: correctionJson(best, report) }),
})

const neighboursJson = (
  { rank, units, decidedBy }: RankNeighbours,
  report: ReportMessages,
): NeighboursJson => ({
  rank,
  units: units.map(({ unit, exact, difference }) => ({
    unit,
    exact: `${exact}`,
    difference: differenceJson(difference, report),
  })),
  decidedBy: decidedBy === 'index' ? decidedBy : { ...decidedBy },
})

const marginJson = ({ grade, cut, bound, closed, distance }: GradeMargin): MarginJson => ({
  ...(grade !== undefined && { grade }),
  cut: `${cut}`,
  bound: `${bound}`,
  isClosed: closed,
  distance: `${distance}`,
})

/** Why a unit stands where it stands, for programs. */
export const rankJson = (explained: RankExplanation, report: ReportMessages): RankJson => {
  const { unit, rank, printed, grade, of, distinct, tied, above, below, margins, oneCase } = explained
  const { largestMove, decidedByOneCase } = explained
  return {
    unit,
    ...placed('rank', rank),
    ...(rank === undefined && {
      unranked: report.rankExplanation.unranked({ printed, grade, rank }),
    }),
    ...(printed !== undefined && { index: printed }),
    ...(grade !== undefined && { grade }),
    of,
    distinct,
    tied: [...tied],
    isTiedByName: explained.tiedByName,
    ...(above && { above: neighboursJson(above, report) }),
    ...(below && { below: neighboursJson(below, report) }),
    ...(margins && {
      margins: {
        ...(margins.up && { up: marginJson(margins.up) }),
        ...(margins.down && { down: marginJson(margins.down) }),
      },
    }),
    oneCase: oneCase.map((one) => ({
      change: stated(one.change),
      ...(one.exact && { exact: `${one.exact}` }),
      ...(one.printed !== undefined && { index: one.printed }),
      ...(one.grade !== undefined && { grade: one.grade }),
      ...placed('rank', one.rank),
    })),
    ...(largestMove && { largestMove: `${largestMove}` }),
    decidedByOneCase,
  }
}

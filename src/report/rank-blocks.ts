import type { Ratio } from '../exact/ratio.js'
import { isDeciding } from '../score/explain-rank/is-deciding.js'
import type { RankExplanation, RankGap, RankNeighbours } from '../score/explain-rank/rank-explanation.js'
import { nothing } from './assessment-view.js'
import { captioned, heading, list, paragraph, type ReportBlock } from './block.js'
import { differenceText, pointsText } from './exact-text.js'
import type { Messages } from './messages/messages-shape.js'
import type { NamedDecision } from './messages/standing-shape.js'
import { wordsFor } from './scheme-words.js'
import { namedChange, placeText } from './what-if-blocks.js'

const decision = ({ decidedBy }: RankNeighbours, { naming }: Messages): NamedDecision => {
  if (decidedBy === 'index') return 'index'
  return 'count' in decidedBy
    ? { by: naming.count(decidedBy.count) }
    : { by: naming.indicator({ id: decidedBy.indicator, title: undefined }) }
}

const isNot0 = (value: Ratio | undefined): value is Ratio => value !== undefined && !value.equals(0)

/** What the gap is made of, in the view of the neighbour: what it has more, and what it has less. */
const partsOf = (
  { difference }: RankGap,
  side: 'above' | 'below',
  { naming, rankExplanation }: Messages,
): readonly (readonly [string, string])[] => {
  const own = (points: Ratio): string => differenceText(side === 'above' ? points : points.negated())
  return [
    ...[...difference.indicators, ...difference.adjustments].flatMap(({ id, title, points }) =>
      isNot0(points) ? [[naming.indicator({ id, title }), own(points)] as const] : [],
    ),
    ...(isNot0(difference.limit) ? [[rankExplanation.limit, own(difference.limit)] as const] : []),
  ]
}

/** Neighbours with the same gap, made of the same parts, are said in one sentence. */
const gapSentences = (
  { units }: RankNeighbours,
  side: 'above' | 'below',
  words: Messages,
): readonly string[] => {
  const alike = new Map<string, { names: string[]; gap: RankGap }>()
  for (const gap of units) {
    const key = JSON.stringify([`${gap.exact}`, partsOf(gap, side, words)])
    const found = alike.get(key)
    if (found) found.names.push(gap.unit)
    else alike.set(key, { names: [gap.unit], gap })
  }
  return [...alike.values()].map(({ names, gap }) =>
    words.rankExplanation.gap(
      names,
      side,
      gap.exact.equals(0) ? undefined : pointsText(gap.exact.abs()),
      partsOf(gap, side, words),
    ),
  )
}

const neighbours = (
  side: 'above' | 'below',
  { tiedByName, [side]: own }: RankExplanation,
  words: Messages,
): readonly ReportBlock[] => {
  const { rankExplanation } = words
  if (!own) return [paragraph(rankExplanation.nobody(side, tiedByName))]
  return [
    paragraph(rankExplanation.neighbours(side, own.rank, decision(own, words), tiedByName)),
    list(gapSentences(own, side, words)),
  ]
}

const marginSentences = (
  { margins, grade }: RankExplanation,
  { rankExplanation: words }: Messages,
): readonly string[] => {
  if (!margins || (margins.up === undefined && grade === undefined)) return []
  const { up, down } = margins
  return [
    up?.grade === undefined
      ? words.highest
      : words.up(up.grade, pointsText(up.distance), pointsText(up.bound), up.closed),
    ...(down ? [words.down(down.grade, pointsText(down.distance), pointsText(down.bound), down.closed)] : []),
  ]
}

const cases = (explained: RankExplanation, words: Messages): readonly ReportBlock[] => {
  const { oneCase, largestMove } = explained
  const own = words.rankExplanation
  const { change, index, difference, grade, rank } = own.oneCaseColumns
  if (oneCase.length === 0) return []
  const deciding = oneCase.filter((turned) => isDeciding(turned, explained)).length
  return [
    paragraph(largestMove ? own.largestMove(pointsText(largestMove)) : own.nothingMoves),
    paragraph(deciding > 0 ? own.decided(deciding, oneCase.length) : own.undecided),
    ...captioned(
      own.oneCase,
      [
        [change, 'name'],
        [index, 'number'],
        [difference, 'number'],
        [grade, 'words'],
        [rank, 'number'],
      ],
      oneCase.map((one) => [
        words.whatIf.changes(namedChange(one.change, words)),
        one.printed ?? nothing,
        one.exact ? differenceText(one.exact) : nothing,
        one.grade ?? nothing,
        placeText(one.rank),
      ]),
    ),
  ]
}

/** Why a unit stands where it stands, and how much that says. */
export const rankBlocks = (explained: RankExplanation, general: Messages): readonly ReportBlock[] => {
  const words = wordsFor(explained, general)
  const { unit, rank, printed, grade, of, distinct, tied, tiedByName } = explained
  const own = words.rankExplanation
  const standing = { printed, grade, rank }
  const margins = marginSentences(explained, words)
  return [
    heading(own.heading(unit, rank)),
    ...(rank === undefined
      ? [paragraph(own.unranked(standing))]
      : [
          paragraph(own.position(standing, of)),
          paragraph(own.distinct(of, distinct)),
          paragraph(tied.length > 0 ? own.tied(tied, tiedByName) : own.notTied),
          ...neighbours('above', explained, words),
          ...neighbours('below', explained, words),
        ]),
    ...(margins.length > 0 ? [paragraph(own.margins), list(margins)] : []),
    ...cases(explained, words),
  ]
}

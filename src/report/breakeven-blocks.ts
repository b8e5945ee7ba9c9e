import type { Breakeven, Correction, CountBreakeven } from '../score/breakeven/breakeven-result.js'
import { nothing } from './assessment-view.js'
import { captioned, heading, paragraph, type ReportBlock } from './block.js'
import type { Messages } from './messages/messages-shape.js'
import type { Standing } from './messages/standing-shape.js'
import { wordsFor } from './scheme-words.js'
import { namedChange } from './what-if-blocks.js'

const standingAfter = ({ after: { printed, grade }, rank }: Correction): Standing => ({
  printed,
  grade,
  rank,
})

const outcomeOf = ({ verdict, most, correction }: CountBreakeven, { breakeven }: Messages): string => {
  if (correction) return breakeven.outcome(standingAfter(correction))
  if (verdict === 'reached') return breakeven.outcomes.reached
  if (most === 0) return breakeven.outcomes.none
  return verdict === 'undecided' ? breakeven.outcomes.undecided : breakeven.outcomes.unreachable
}

/** Why every case corrected is not enough. */
const outOfReach = (best: Correction, { kind }: Breakeven['goal'], words: Messages): string => {
  const { breakeven, assessment } = words
  if (best.after.printed === undefined) return breakeven.outOfReach(assessment.unscored(best.after))
  const isRanked = kind === 'ahead' || kind === 'rank'
  if (isRanked && best.rank === undefined) return breakeven.outOfReach(assessment.unranked)
  return breakeven.notEvenBest(standingAfter(best))
}

const verdictOf = ({ verdict, together, best, goal }: Breakeven, words: Messages): readonly string[] => {
  const { breakeven } = words
  switch (verdict) {
    case 'reached':
      return [breakeven.reached]
    case 'undecided':
      return [breakeven.undecided]
    case 'unreachable':
      return [
        best ? outOfReach(best, goal, words) : breakeven.unreachable,
        ...(goal.kind === 'ahead' ? [breakeven.levelIsNotAhead] : []),
      ]
    case 'reachable':
      return [
        together
          ? breakeven.fewest(together.cases, namedChange(together.changes, words), standingAfter(together))
          : breakeven.open,
      ]
  }
}

const alone = (all: readonly CountBreakeven[], words: Messages): readonly ReportBlock[] => {
  const { breakeven, naming } = words
  const { count, direction, most, least, outcome } = breakeven.columns
  if (all.length === 0) return []
  return captioned(
    breakeven.alone,
    [
      [count, 'name'],
      [direction, 'words'],
      [most, 'number'],
      [least, 'number'],
      [outcome, 'words'],
    ],
    all.map((own) => [
      naming.count(own.count),
      breakeven.directions[own.direction],
      `${own.most}`,
      own.correction ? `${own.correction.cases}` : nothing,
      outcomeOf(own, words),
    ]),
  )
}

/** The smallest corrections that reach a goal: together, and of each count alone. */
export const breakevenBlocks = (found: Breakeven, general: Messages): readonly ReportBlock[] => {
  const words = wordsFor(found, general)
  const { unit, goal, before, rank } = found
  return [
    heading(words.breakeven.heading(unit, goal)),
    paragraph(words.breakeven.now({ printed: before.printed, grade: before.grade, rank })),
    ...verdictOf(found, words).map(paragraph),
    ...alone(found.alone, words),
  ]
}

import type { Ratio } from '../exact/ratio.js'
import { exactly } from '../score/explain.js'
import type { Score } from '../score/score.js'
import type { RankChange } from '../score/what-if/rank-change.js'
import type { WhatIf } from '../score/what-if/what-if.js'
import { nothing } from './assessment-view.js'
import { captioned, heading, paragraph, type ReportBlock, table } from './block.js'
import { differenceText, pointsText } from './exact-text.js'
import type { Messages } from './messages/messages-shape.js'
import type { NamedChange } from './messages/what-if-shape.js'
import { wordsFor } from './scheme-words.js'

/** The counts of a change by their names. */
export const namedChange = (change: WhatIf['change'], { naming }: Messages): readonly NamedChange[] =>
  Object.entries(change).map(([count, by]) => [naming.count(count), by ?? 0])

/** A place, or that there is none. */
export const placeText = (place: number | undefined): string => (place === undefined ? nothing : `${place}`)

const textOf = (value: Ratio | undefined, text: (of: Ratio) => string): string =>
  value === undefined ? nothing : text(value)

/** A printed difference with a minus as wide as the plus. */
const printedDifference = (printed: string | undefined): string => (printed ?? nothing).replace(/^-/, '−')

const outcome = ({ before, after, difference, ranks }: WhatIf, { whatIf }: Messages): ReportBlock => {
  const { columns, items } = whatIf
  const row = (item: string, of: (score: Score) => string, by: string): readonly string[] => [
    item,
    of(before),
    of(after),
    by,
  ]
  return table(
    whatIf.outcome,
    [
      [columns.item, 'name'],
      [columns.before, 'number'],
      [columns.after, 'number'],
      [columns.difference, 'number'],
    ],
    [
      row(items.index, ({ printed }) => printed ?? nothing, printedDifference(difference.printed)),
      row(items.grade, ({ grade }) => grade ?? nothing, difference.grade ? whatIf.changed : whatIf.unchanged),
      ...(ranks
        ? [
            [
              items.rank,
              placeText(ranks.before),
              placeText(ranks.after),
              whatIf.move(ranks.before, ranks.after),
            ],
          ]
        : []),
    ],
  )
}

const partText = (points: Ratio | undefined, counts: string): string =>
  points === undefined ? `${nothing} (${counts})` : `${pointsText(points)} (${counts})`

const contributions = ({ before, after, difference }: WhatIf, words: Messages): ReportBlock => {
  const { points, limit, sum, contributions: caption } = words.whatIf
  const indicators = difference.indicators.map(({ id, title, points: by }, i) => {
    const [first, second] = [before.indicators[i], after.indicators[i]]
    const part = (of: typeof first): string =>
      partText(of?.points, of ? `${exactly(of.numerator)}/${exactly(of.denominator)}` : nothing)
    return [words.naming.indicator({ id, title }), part(first), part(second), textOf(by, differenceText)]
  })
  const adjustments = difference.adjustments.map(
    ({ id, title, before: first, after: second, points: by }, i) => [
      words.naming.indicator({ id, title }),
      partText(before.adjustments[i]?.points, `${first}`),
      partText(after.adjustments[i]?.points, `${second}`),
      differenceText(by),
    ],
  )
  const kept = difference.limit
  return table(
    caption,
    [
      [points.indicator, 'name'],
      [points.before, 'number'],
      [points.after, 'number'],
      [points.difference, 'number'],
    ],
    [
      ...indicators,
      ...adjustments,
      ...(kept === undefined || kept.equals(0) ? [] : [[limit, '', '', differenceText(kept)]]),
      [
        sum,
        textOf(before.exact, pointsText),
        textOf(after.exact, pointsText),
        textOf(difference.exact, differenceText),
      ],
    ],
  )
}

const moves = ({ moved }: RankChange, { whatIf }: Messages): readonly ReportBlock[] => {
  if (moved.length === 0) return [paragraph(whatIf.nobodyMoves)]
  const { unit, before, after, move } = whatIf.movedColumns
  return captioned(
    whatIf.moved(moved.length),
    [
      [unit, 'name'],
      [before, 'number'],
      [after, 'number'],
      [move, 'words'],
    ],
    moved.map((one) => [
      one.unit,
      placeText(one.before),
      placeText(one.after),
      whatIf.move(one.before, one.after),
    ]),
  )
}

const reasons = ({ before, after }: WhatIf, words: Messages): readonly ReportBlock[] =>
  [before, after].flatMap((score, i) =>
    score.unscored === undefined
      ? []
      : [paragraph(words.whatIf.reason(i === 0, words.assessment.unscored(score)))],
  )

/** One or several units changed at once: each with its score before and after, and then whose place moves. */
export const whatIfBlocks = (all: readonly WhatIf[], words: Messages): readonly ReportBlock[] => {
  // Several units change together: the places after it are the same in each.
  const ranks = all.at(-1)?.ranks
  return [
    ...all.flatMap((one) => {
      const own = wordsFor(one, words)
      return [
        heading(own.whatIf.heading(one.unit, namedChange(one.change, own))),
        outcome(one, own),
        ...reasons(one, own),
        contributions(one, own),
      ]
    }),
    ...(ranks ? moves(ranks, words) : []),
  ]
}

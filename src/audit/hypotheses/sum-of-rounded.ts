import { Ratio } from '../../exact/ratio.js'
import { scoreCounts } from '../../score/score.js'
import { computeIndex } from '../checks/check-index.js'
import type { Evidence } from '../evidence.js'
import { isMissing } from '../facts/missing-facts.js'
import type { Judged } from '../judged.js'
import { operandValue } from '../judged.js'
import { type Hypothesis, type Proposal, printable } from './hypothesis.js'

/** A joint share that adds up the printed shares of its parts. */
const ofShares = (suspect: Judged, evidence: Evidence): Proposal | undefined => {
  const { claim } = suspect.entry
  const { figure, counts } = suspect
  if (claim.kind !== 'share' || typeof claim.part !== 'object' || !claim.part || !('sum' in claim.part))
    return undefined
  if (!figure || !counts || claim.part.sum.length < 2) return undefined
  const printed: Ratio[] = []
  for (const part of claim.part.sum) {
    const value = operandValue(part, evidence.context)?.face
    const share = value && evidence.shareOf(value, counts.whole)
    if (!share?.figure) return undefined
    printed.push(share.figure.exact)
  }
  const sum = Ratio.sum(printed)
  if (!figure.prints(sum, evidence.context.mode)) return undefined
  return {
    facts: {
      code: 'sum-of-rounded-shares',
      shares: printed.map((value) => value.toFixed(figure.places)),
      sum: sum.toFixed(figure.places),
    },
    explains: 1,
    of: 1,
    chance: 1 / printable(figure),
  }
}

const places = [0, 1, 2, 3]

/** An index whose points were rounded, indicator by indicator, before they were added up. */
const ofPoints = (suspect: Judged, { context, groupOf, memo }: Evidence): Proposal | undefined => {
  const { scheme } = context
  const { figure } = suspect
  if (!scheme || !figure) return undefined
  const rounded = (
    { entry: { claim }, figure: own }: Judged,
    digits: number,
  ): readonly string[] | undefined => {
    if (claim.kind !== 'index' || !claim.tally || claim.rates || !own) return undefined
    if (isMissing(computeIndex(claim, context))) return undefined
    const { indicators, adjustments } = scoreCounts(claim.tally, scheme, 'audit')
    const points = indicators.flatMap(({ points: earned }) => earned?.rounded(digits, scheme.mode) ?? [])
    const sum = Ratio.sum([...points, ...adjustments.map(({ points: earned }) => earned)])
    return own.prints(sum, scheme.mode) ? points.map((value) => value.toFixed(digits)) : undefined
  }
  const digits = places.find((n) => rounded(suspect, n) !== undefined)
  if (digits === undefined) return undefined
  const { members } = groupOf(suspect)
  return {
    facts: {
      code: 'sum-of-rounded-points',
      places: digits,
      points: rounded(suspect, digits) ?? [],
      published: figure.text,
    },
    explains: memo(
      members,
      `points to ${digits}`,
      () => members.filter((member) => rounded(member, digits) !== undefined).length,
    ),
    of: members.length,
    chance: places.length / printable(figure),
  }
}

/** A figure that adds up rounded figures. */
export const sumOfRounded: Hypothesis = {
  id: 'sum-of-rounded',
  propose: (suspect, evidence) =>
    suspect.entry.claim.kind === 'index' ? ofPoints(suspect, evidence) : ofShares(suspect, evidence),
}

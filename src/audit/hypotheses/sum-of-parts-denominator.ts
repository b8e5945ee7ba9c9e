import type { Evidence, Group } from '../evidence.js'
import type { Judged } from '../judged.js'
import { printsAs } from '../judged.js'
import { type Hypothesis, type Proposal, printable } from './hypothesis.js'

const servedBySum = ({ parts, sum }: Group, { context, memo }: Evidence): readonly Judged[] =>
  memo(parts, 'out of their sum', () =>
    parts.filter(
      ({ figure, counts }) =>
        figure && counts && printsAs(figure, { part: counts.part, whole: sum }, context),
    ),
  )

/** Of a printed total that its parts do not add up to: the shares beside it, where they are all out of the sum. */
const ofTotal = (suspect: Judged, evidence: Evidence): Proposal | undefined => {
  const { claim } = suspect.entry
  const { figure, value } = suspect
  if (claim.kind !== 'sum' || !figure || !value) return undefined
  for (const group of evidence.groupsOver(suspect)) {
    const served = servedBySum(group, evidence)
    const telling = served.some(({ judgement }) => judgement.verdict === 'differs')
    if (!telling || served.length < group.parts.length) continue
    return {
      facts: {
        code: 'shares-of-sum',
        sum: `${value}`,
        published: figure.text,
        shares: served
          .slice(0, 5)
          .map(({ counts, figure: share }) => ({ part: `${counts?.part}`, published: share?.text ?? '' })),
      },
      explains: served.length,
      of: group.parts.length,
      chance: 1 / printable(figure),
    }
  }
  return undefined
}

/** The shares are out of the sum of the listed parts instead of the printed total. */
export const sumOfPartsDenominator: Hypothesis = {
  id: 'sum-of-parts-denominator',
  propose: (suspect, evidence) => {
    const { figure, counts, entry } = suspect
    if (entry.claim.kind === 'sum') return ofTotal(suspect, evidence)
    if (!figure || !counts || entry.claim.kind !== 'share') return undefined
    const group = evidence.groupOf(suspect)
    const { parts, sum } = group
    if (parts.length < 2 || sum === counts.whole) return undefined
    if (sum === 0n || !printsAs(figure, { part: counts.part, whole: sum }, evidence.context)) return undefined
    return {
      facts: {
        code: 'sum-of-parts-denominator',
        sum: `${sum}`,
        part: `${counts.part}`,
        published: figure.text,
        instead: `${counts.whole}`,
      },
      explains: servedBySum(group, evidence).length,
      of: parts.length,
      chance: 1 / printable(figure),
    }
  },
}

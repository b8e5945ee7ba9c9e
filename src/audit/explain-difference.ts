import { plainEnglish } from './english/facts-in-english.js'
import type { Evidence } from './evidence.js'
import type { Explanation } from './finding.js'
import { hypotheses } from './hypotheses/hypotheses.js'
import { type Proposal, tooLikely } from './hypotheses/hypothesis.js'
import type { Judged } from './judged.js'

interface Offered {
  readonly hypothesis: string
  readonly proposal: Proposal
}

const servesGroup = ({ proposal: { explains, of } }: Offered): boolean => of > 2 && explains === of

/**
 * What serves a whole group beats what serves a cell, where more than one of the group differs, and of two that do the one
 * goes first that names what was printed, as in the list; then what would fit a random figure least.
 */
const moreTelling =
  (several: boolean) =>
  (a: Offered, b: Offered): number => {
    const [serves, other] = [several && servesGroup(a), several && servesGroup(b)]
    if (serves && other) return 0
    return Number(other) - Number(serves) || a.proposal.chance - b.proposal.chance
  }

/** Why a figure differs: every hypothesis that reproduces it exactly and would not have fitted almost any figure. */
export const explainDifference = (suspect: Judged, evidence: Evidence): readonly Explanation[] => {
  const { members } = evidence.groupOf(suspect)
  const differing = evidence.memo(
    members,
    'differing',
    () => members.filter(({ judgement }) => judgement.verdict === 'differs').length,
  )
  const offered = hypotheses
    .flatMap(({ id, propose }): readonly Offered[] => {
      const proposal = propose(suspect, evidence)
      return proposal && proposal.chance < tooLikely ? [{ hypothesis: id, proposal }] : []
    })
    .sort(moreTelling(differing > 1))
  return offered.map(({ hypothesis, proposal: { facts, explains, of } }) => ({
    hypothesis,
    ...plainEnglish.cause(facts),
    facts,
    explains,
    of,
    only: offered.length === 1,
  }))
}

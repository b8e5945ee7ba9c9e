import type { Judged } from './judged.js'
import { perWhole } from './judged.js'

/**
 * Why a figure cannot be true whatever the counts were: a share above 100 % of its whole, a rate of a table above 100 %,
 * a decrease beyond 100 %. A rate of the text may pass 100 % (a target can be exceeded), and so may shares added up.
 */
export const impossibility = ({ entry: { claim, path }, figure, counts }: Judged): string | undefined => {
  if (!figure) return undefined
  const above = figure.relation === '=' && figure.exact.compare(perWhole(figure)) > 0
  if (claim.kind === 'share' || (claim.kind === 'rate' && path[0] !== 'claims')) {
    if (counts && counts.part > counts.whole)
      return `the part (${counts.part}) exceeds the whole (${counts.whole})`
    return above && figure.unit !== 'count' && figure.unit !== 'score'
      ? 'a part cannot exceed 100 % of its whole'
      : undefined
  }
  const falls =
    claim.kind === 'change' && (claim.direction === 'down' || String(claim.published).trim().startsWith('-'))
  const relative = claim.kind === 'change' && (claim.unit ?? 'percent') === 'percent'
  return falls && relative && above && figure.unit !== 'points'
    ? 'nothing can decrease by more than 100 %'
    : undefined
}

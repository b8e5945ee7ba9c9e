import { perWhole } from '../exact/printed-figure.js'
import type { Judged } from './judged.js'
import { isRelative, publishedFigure } from './published-figure.js'

/**
 * Why a figure cannot be true whatever the counts were: a share above 100 % of its whole, a rate of a table above 100 %,
 * a decrease beyond 100 %. A rate of the text may pass 100 % (a target can be exceeded), and so may the sum of shares that
 * overlap.
 */
export const impossibility = ({ entry: { claim, path }, figure, counts }: Judged): string | undefined => {
  if (!figure) return undefined
  const above = figure.relation === '=' && figure.exact.abs().compare(perWhole(figure)) > 0
  if (claim.kind === 'share' || (claim.kind === 'rate' && path[0] !== 'claims')) {
    // Parts that overlap add up to more than their whole.
    if (claim.kind === 'share' && typeof claim.part === 'object' && claim.part !== null) return undefined
    if (counts && counts.part > counts.whole)
      return `the part (${counts.part}) exceeds the whole (${counts.whole})`
    return above ? 'a part cannot exceed 100 % of its whole' : undefined
  }
  if (claim.kind !== 'change' || !above || !isRelative(claim, figure)) return undefined
  const falls = claim.direction
    ? claim.direction === 'down'
    : (publishedFigure(claim)?.exact.compare(0) ?? 0) < 0
  return falls ? 'nothing can decrease by more than 100 %' : undefined
}

import { perWhole } from '../exact/printed-figure.js'
import type { ImpossibleFacts } from './facts/finding-facts.js'
import type { Judged } from './judged.js'
import { isRelative, publishedFigure } from './published-figure.js'

/**
 * Why a figure cannot be true whatever the counts were: a share above 100 % of its whole, a rate of a table above 100 %,
 * a decrease beyond 100 %. A rate of the text may pass 100 % (a target can be exceeded), and so may the sum of shares that
 * overlap.
 */
export const impossibility = ({
  entry: { claim, path },
  figure,
  counts,
}: Judged): ImpossibleFacts | undefined => {
  if (!figure) return undefined
  const above = figure.relation === '=' && figure.exact.abs().compare(perWhole(figure)) > 0
  if (claim.kind === 'share' || (claim.kind === 'rate' && path[0] !== 'claims')) {
    // Parts that overlap add up to more than their whole.
    if (claim.kind === 'share' && typeof claim.part === 'object' && claim.part !== null) return undefined
    if (counts && counts.part > counts.whole)
      return { code: 'part-exceeds-whole', part: `${counts.part}`, whole: `${counts.whole}` }
    return above ? { code: 'share-above-100' } : undefined
  }
  if (claim.kind !== 'change' || !above || !isRelative(claim, figure)) return undefined
  const falls = claim.direction
    ? claim.direction === 'down'
    : (publishedFigure(claim)?.exact.compare(0) ?? 0) < 0
  return falls ? { code: 'fall-beyond-100' } : undefined
}

import { isPart } from '../counts.js'
import type { Figure } from '../figure.js'
import { type Found, found, type Prose } from '../prose.js'

/** How many percentages from `first` on stand in one row. */
const rowFrom = (prose: Prose, first: Figure): readonly Figure[] => {
  const row = [first]
  for (let next = prose.figures[first.order + 1]; next; next = prose.figures[next.order + 1]) {
    const last = row.at(-1) as Figure
    const gap = next.start - last.end
    if (
      gap > 4 ||
      next.kind !== 'percent' ||
      !/^[\s、和及与,]*$/.test(prose.text.slice(last.end, next.start))
    )
      break
    row.push(next)
  }
  return row
}

/** 「咨询、投诉分别为30件、12件,分别占71.43%、28.57%」: the shares of as many counts, in their order. */
export const parallelShares = (prose: Prose): Found[] => {
  const claims: Found[] = []
  for (let order = 0; order < prose.figures.length; order++) {
    const first = prose.figures[order] as Figure
    if (first.kind !== 'percent' || !/(?:分别|依次|各)占|占比?(?:例|重)?(?:分别|依次)/.test(first.before))
      continue
    const row = rowFrom(prose, first)
    order += row.length - 1
    const { sentence, line } = prose.pieceOf(first)
    const parts = prose.figures.slice(Math.max(0, first.order - row.length), first.order)
    const whole = prose.figures[first.order - row.length - 1]
    for (const figure of row) prose.taken.add(figure)
    const isOfParts = parts.every((part) => isPart(part) && prose.pieceOf(part).sentence === sentence)
    if (
      row.length < 2 ||
      parts.length < row.length ||
      !isOfParts ||
      !whole ||
      !isPart(whole) ||
      prose.pieceOf(whole).line !== line
    ) {
      for (const figure of row) prose.left.set(figure, 'counts-not-printed')
      continue
    }
    claims.push(
      ...row.map((share, i) => {
        const part = parts[i] as Figure
        return found(
          {
            kind: 'share',
            group: '占比',
            label: part.label,
            published: share.published,
            part: part.published,
            whole: whole.published,
          },
          share,
          [part, whole],
        )
      }),
    )
  }
  return claims
}

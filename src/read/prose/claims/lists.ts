import { isChange, isEarlier } from '../counts.js'
import type { Figure } from '../figure.js'
import type { Prose } from '../prose.js'

/** A number of cases, or of one kind of thing that a list can divide. */
export const isItem = (figure: Figure): boolean =>
  figure.isPlainCount ||
  (figure.kind === 'count' && /[家位名]/.test(figure.classifier) && !isChange(figure) && !isEarlier(figure))

/** Whether both count the same kind of thing: cases, units or money. */
export const alike = (a: Figure, b: Figure): boolean => {
  const people = /[家位名]/
  return (
    people.test(a.classifier) === people.test(b.classifier) &&
    !(a.classifier === '元') === !(b.classifier === '元')
  )
}

const gap = /^[^\S\n]*(?:件|封|个|条)?\s*([、;,。(])?[\s,]*(和|及|以及|与)?/

const separatorAfter = (prose: Prose, last: Figure, next: Figure): string | undefined => {
  // What stands in brackets belongs to the item before it.
  const between = prose.text.slice(last.end, Math.min(next.start, last.end + 200)).replace(/\([^()]*\)/g, '')
  if (between.length > 40 || /\n|其中|同比|环比|较上|占/.test(between)) return undefined
  const [lead = '', mark, and] = gap.exec(between) ?? []
  const name = between.slice(lead.length)
  if (mark !== '、' && name.includes(mark ?? ',')) return undefined
  return mark ?? (and === undefined ? undefined : 'and')
}

/** No list of a bulletin is longer. */
const longest = 400

/** The items of one list that begins with `first`: one kind of mark parts them, 和 may stand before the last. */
export const listFrom = (prose: Prose, first: Figure | undefined): readonly Figure[] => {
  if (!first || !isItem(first) || first.label === '') return []
  const items = [first]
  const { line, depth } = prose.pieceOf(first)
  let separator: string | undefined
  for (let order = first.order + 1; order < prose.figures.length && items.length < longest; order++) {
    const figure = prose.figures[order] as Figure
    const last = items.at(-1) as Figure
    const place = prose.pieceOf(figure)
    if (place.line === line && place.depth > depth) continue
    if (
      !isItem(figure) ||
      !alike(first, figure) ||
      figure.label === '' ||
      place.line !== line ||
      place.depth !== depth
    )
      break
    const mark = separatorAfter(prose, last, figure)
    if (mark === undefined || (separator !== undefined && mark !== separator && mark !== 'and')) break
    separator ??= mark
    items.push(figure)
    if (mark === 'and') break
  }
  return items
}

import { isAmount } from '../counts.js'
import type { Figure } from '../figure.js'
import type { Prose } from '../prose.js'

const most = 24

/**
 * The counts that a figure can be out of, each value once: those of its line before it, nearest first, then the totals
 * that the text announces anywhere before it. Items of a list and counts in brackets are parts, not totals.
 */
export const totalsBefore = (prose: Prose, figure: Figure): readonly Figure[] => {
  const { line, depth } = prose.pieceOf(figure)
  // Money is out of money, cases are out of cases.
  const isMoney = figure.classifier === '元'
  const fits = (other: Figure): boolean =>
    isMoney ? other.classifier === '元' && isAmount(other) : other.isPlainCount
  const values = new Map<string, Figure>()
  const add = (total: Figure): void => {
    if (!values.has(total.published)) values.set(total.published, total)
  }
  for (let order = figure.order - 1; order >= 0 && order > figure.order - 40 && values.size < most; order--) {
    const other = prose.figures[order] as Figure
    const piece = prose.pieceOf(other)
    if (piece.line !== line) break
    if (fits(other) && !prose.parts.has(other) && piece.depth <= depth) add(other)
  }
  if (!isMoney)
    for (const total of prose.announcedBefore(figure)) {
      if (values.size < most && !prose.parts.has(total)) add(total)
    }
  return [...values.values()]
}

/** Parts of other lists before a figure: a list of its own can divide one of them once more. */
export const partsBefore = (prose: Prose, figure: Figure): readonly Figure[] => {
  const { line } = prose.pieceOf(figure)
  const near = prose.figures
    .slice(Math.max(0, figure.order - 4), figure.order)
    .filter((other) => prose.pieceOf(other).line === line)
  return [...near, ...prose.announcedBefore(figure)].filter((other) => prose.parts.has(other))
}

import type { Figure } from './figure.js'
import type { Prose } from './prose.js'

/** The one value that all of them print; `undefined` where they differ or there is none. */
export const onlyValue = (figures: readonly Figure[]): Figure | undefined => {
  const [first] = figures
  return first && figures.every(({ published }) => published === first.published) ? first : undefined
}

/** So many figures around one are looked at, no more: nobody reads a rate out of counts further off. */
const reach = 60

/** The plain counts around a figure, nearest first: those before it, then those after it. */
export const countsAround = (prose: Prose, { order }: Figure): readonly Figure[] => {
  const counts: Figure[] = []
  const take = (at: number): void => {
    const figure = prose.figures[at]
    if (figure?.isPlainCount) counts.push(figure)
  }
  for (let at = order - 1; at >= order - reach; at--) take(at)
  for (let at = order + 1; at <= order + reach; at++) take(at)
  return counts
}

/** Same line and same scope. */
export const inSameLine = (prose: Prose, figure: Figure) => {
  const [{ line }, scope] = [prose.pieceOf(figure), prose.scopeOf(figure)]
  return (other: Figure): boolean => prose.pieceOf(other).line === line && prose.scopeOf(other) === scope
}

/** Same part of a sentence, as semicolons part it. */
export const inSameSegment = (prose: Prose, figure: Figure) => {
  const { segment } = prose.pieceOf(figure)
  return (other: Figure): boolean => prose.pieceOf(other).segment === segment
}

/** Same sentence. */
export const inSameSentence = (prose: Prose, figure: Figure) => {
  const { sentence } = prose.pieceOf(figure)
  return (other: Figure): boolean => prose.pieceOf(other).sentence === sentence
}

import { type Concept, outcomes } from '../concepts.js'
import type { Figure } from '../figure.js'
import { similar } from '../labels.js'
import { inSameSegment } from '../near.js'
import type { Prose } from '../prose.js'
import { faceOf } from './fit.js'
import { areOfTwo, isBaseOf, type Near, type Operands, plain } from './rate-operands.js'

/** Two counts and a rate in one part of a sentence: the one that shares the rate's words is counted, the other is the whole. */
export const ofTwo = (
  prose: Prose,
  near: Near,
  rate: Figure,
  stem: string,
  kind: Concept | undefined,
): Operands | undefined => {
  const previous = prose.figures
    .slice(Math.max(0, rate.order - 6), rate.order)
    .findLast((figure) => figure.kind === 'percent' && inSameSegment(prose, rate)(figure))
  const counts = near
    .filter(inSameSegment(prose, rate))
    .filter(({ order }) => order < rate.order && order > (previous?.order ?? -1))
  if (counts.length !== 2) return undefined
  const [later, first] = counts as [Figure, Figure]
  const [ofLater, ofFirst] = [similar(later.label, stem), similar(first.label, stem)]
  if (ofLater === ofFirst) return undefined
  const [part, whole] = ofLater > ofFirst ? [later, first] : [first, later]
  const names =
    !isBaseOf(part.label, stem) &&
    (kind === undefined || part.concept === kind || similar(part.label, stem) >= Math.min(2, stem.length))
  const wholeKind = whole.concept
  if (!names || (wholeKind !== undefined && outcomes.has(wholeKind))) return undefined
  return areOfTwo(part.label, whole.label) || isBeyond(rate, part, whole) || areOpposite(kind, part.concept)
    ? undefined
    : plain(part, whole)
}

/** A part that exceeds its whole, where the rate says it does not: no reading of it. */
export const isBeyond = (rate: Figure, part: Figure, whole: Figure): boolean =>
  (faceOf(part)?.compare(faceOf(whole) ?? 0) ?? 0) > 0 && Number.parseFloat(rate.published) <= 100

const areOpposite = (a: Concept | undefined, b: Concept | undefined): boolean =>
  (a === 'satisfied' && b === 'dissatisfied') || (a === 'dissatisfied' && b === 'satisfied')

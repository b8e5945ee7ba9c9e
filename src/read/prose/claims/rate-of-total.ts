import { basesOf, type Concept } from '../concepts.js'
import { qualifier } from '../counts.js'
import type { Figure } from '../figure.js'
import { similar } from '../labels.js'
import { inSameLine, inSameSentence, onlyValue } from '../near.js'
import type { Prose } from '../prose.js'
import { decimals, faceOf, prints } from './fit.js'
import { isBeyond } from './rate-of-two.js'
import { agree, areOfTwo, isBaseOf, type Near, plain, type Reading } from './rate-operands.js'
import { totalsBefore } from './totals.js'

/** Counts before the rate that its words may mean, nearest first. */
const partsFor = (
  prose: Prose,
  near: Near,
  rate: Figure,
  stem: string,
  kind: Concept | undefined,
): readonly Figure[] => {
  return near
    .filter((figure) => figure.order < rate.order && inSameLine(prose, rate)(figure))
    .filter(
      (figure) =>
        !isBaseOf(figure.label, stem) &&
        ((kind !== undefined && figure.concept === kind) ||
          similar(figure.label, stem) >= Math.min(2, stem.length)),
    )
    .slice(0, 3)
}

/** Whether a rate and its counts agree by more than chance: in decimals, in one sentence, or where all of it was done. */
const isTelling = (prose: Prose, rate: Figure, part: Figure, whole: Figure): boolean =>
  decimals(rate) >= 1 || inSameSentence(prose, rate)(whole) || faceOf(part)?.compare(faceOf(whole) ?? 0) === 0

/** The counts that a part can be out of, each value once: of the line, parts of a larger total included, and totals before it. */
const wholesFor = (prose: Prose, near: Near, rate: Figure, part: Figure): readonly Figure[] => {
  const inLine = near.filter(inSameLine(prose, rate)).filter(({ order }) => order < rate.order)
  const values = new Map<string, Figure>()
  for (const whole of [...inLine.slice(0, 12), ...totalsBefore(prose, rate)]) {
    if (whole !== part && !values.has(whole.published)) values.set(whole.published, whole)
  }
  return [...values.values()]
}

/**
 * A rate out of what was taken in or passed on, of which a bulletin often prints several: the words say which count it
 * is a rate of, and where they leave more than one whole, the one is taken that gives the rate.
 */
export const ofSomeTotal = (
  prose: Prose,
  near: Near,
  rate: Figure,
  stem: string,
  kind: Concept | undefined,
): Reading => {
  const parts = partsFor(prose, near, rate, stem, kind)
  const [first] = parts
  if (!first) return undefined
  // Two units' counts in the sentences before: the rate may be of either, or of both.
  const isOfEither = !onlyValue(parts) && !parts.some(inSameSentence(prose, rate)) && qualifier(stem) === ''
  if (isOfEither) return 'ambiguous'
  let known = 0
  for (const part of parts) {
    const wholes = wholesFor(prose, near, rate, part).filter(
      (whole) => !isBeyond(rate, part, whole) && !areOfTwo(part.label, whole.label),
    )
    known += wholes.length
    const fitting = wholes.filter((whole) => prints(rate, part, whole) && isTelling(prose, rate, part, whole))
    if (fitting.length === 1) return plain(part, fitting[0] as Figure)
    if (fitting.length > 1) return 'ambiguous'
  }
  const bases = kind === undefined ? [] : (basesOf[kind] ?? [])
  const inLine = near
    .filter(inSameLine(prose, rate))
    .filter((figure) => figure.order < rate.order && bases.includes(figure.concept as Concept))
  const [part] = parts
  const whole = onlyValue(inLine)
  const isSure =
    part &&
    whole &&
    parts.length === 1 &&
    part !== whole &&
    part.concept === kind &&
    agree(whole.label, stem) &&
    agree(whole.label, part.label) &&
    !isBeyond(rate, part, whole)
  if (isSure) return plain(part, whole)
  return known > 0 ? 'ambiguous' : undefined
}

import { Interval } from '../../exact/interval.js'
import type { PrintedFigure } from '../../exact/printed-figure.js'
import type { Ratio } from '../../exact/ratio.js'
import type { RoundingMode } from '../../exact/rounding.js'
import { plainEnglish } from '../english/facts-in-english.js'
import type { MissingFacts } from '../facts/missing-facts.js'
import type { Judgement } from '../finding.js'

/** A computed value: at face, and every value it can have when its operands were themselves rounded. */
export interface Computed {
  readonly face: Ratio
  readonly interval: Interval
}

/** The values a computed figure and a printed one have in common decide: none, and they differ. */
export const compare = (
  figure: PrintedFigure,
  { face, interval }: Computed,
  mode: RoundingMode,
  recomputed = figure.print(face, mode),
): Judgement => {
  const verdict = figure.interval(mode).intersect(interval) === undefined ? 'differs' : 'reconciles'
  const exact = interval.only
  return exact === undefined ? { verdict, recomputed, range: interval } : { verdict, recomputed, exact }
}

/** Nothing can be said. */
export const unverifiable = (facts: MissingFacts): Judgement => ({
  verdict: 'unverifiable',
  missing: plainEnglish.missing(facts),
  missingFacts: facts,
})

/** The published text is no figure. */
export const unreadable = (published: string | number): Judgement =>
  unverifiable({ code: 'unreadable', operand: 'published', text: published })

/** A judgement whose exact value was compared in another unit than it is told in. */
export const inUnit = (judgement: Judgement, exact: (value: Ratio) => Ratio): Judgement =>
  judgement.exact === undefined ? judgement : { ...judgement, exact: exact(judgement.exact) }

/** The interval with its values turned over by a function that never falls. */
export const mapped = (interval: Interval, rising: (value: Ratio) => Ratio): Interval =>
  new Interval(
    interval.lower && { at: rising(interval.lower.at), closed: interval.lower.closed },
    interval.upper && { at: rising(interval.upper.at), closed: interval.upper.closed },
  )

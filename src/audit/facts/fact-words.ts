import type { RoundingMode } from '../../exact/rounding.js'
import type { CauseFacts } from './cause-facts.js'
import type { FigureName } from './figure-name.js'
import type {
  ConsequenceFacts,
  ImpossibleFacts,
  KnockOnFacts,
  NoteFacts,
  OfferFacts,
} from './finding-facts.js'
import type { IndicatorName, MissingFacts } from './missing-facts.js'

/** What figures, counts, indicators and ways of rounding are called. */
export interface Naming {
  readonly figure: (name: FigureName) => string
  readonly indicator: (name: IndicatorName) => string
  readonly count: (name: string) => string
  readonly rounding: (mode: RoundingMode) => string
}

/** An explanation in words. */
export interface CauseWords {
  /** What happened. */
  readonly detail: string
  /** The arithmetic that shows it. */
  readonly evidence: string
}

/** The facts of findings in the words of a language. */
export interface FactWords {
  readonly missing: (facts: MissingFacts) => string
  readonly cause: (facts: CauseFacts) => CauseWords
  readonly note: (facts: NoteFacts) => string
  readonly impossible: (facts: ImpossibleFacts) => string
  readonly offer: (facts: OfferFacts) => string
  readonly knockOn: (facts: KnockOnFacts) => string
  readonly consequence: (facts: ConsequenceFacts) => string
}

/** Anything told apart by its code. */
interface Coded {
  readonly code: string
}

/** One sentence for each code. */
export type Sentences<Facts extends Coded, Told = string> = {
  readonly [Code in Facts['code']]: (facts: Extract<Facts, { readonly code: Code }>) => Told
}

/** Picks the sentence of a code. */
export const sayer =
  <Facts extends Coded, Told>(sentences: Sentences<Facts, Told>): ((facts: Facts) => Told) =>
  (facts) =>
    (sentences[facts.code as Facts['code']] as (facts: Facts) => Told)(facts)

import type { FigureName } from './figure-name.js'

/** What is no explanation of a figure but a fact about it, as a code with its values. */
export type NoteFacts =
  /** No whole count out of the whole gives the figure. */
  | { readonly code: 'impossible-count'; readonly whole: string; readonly published: string }
  /** The part gives the figure only out of totals that are printed nowhere. */
  | {
      readonly code: 'unprinted-totals'
      readonly part: string
      readonly published: string
      readonly range: readonly [from: string, to: string]
    }
  /** No single total and rounding serves all the shares of the list. */
  | { readonly code: 'no-common-total'; readonly shares: number }
  /** The shares of the list taken together are right. */
  | { readonly code: 'joint-share'; readonly published: string }

/** Why a figure cannot be true whatever the counts were, as a code with its values. */
export type ImpossibleFacts =
  | { readonly code: 'part-exceeds-whole'; readonly part: string; readonly whole: string }
  /** A share or a rate of a part above 100 %. */
  | { readonly code: 'share-above-100' }
  /** A decrease by more than 100 %. */
  | { readonly code: 'fall-beyond-100' }

/** The one number that would make a figure right. */
export interface OfferFacts {
  /** What it would be. */
  readonly operand: 'numerator' | 'denominator' | 'part' | 'whole' | 'previous'
  /** The number. */
  readonly value: string
  /** The figure for which the bulletin prints it; otherwise it is the only whole number that fits. */
  readonly where?: FigureName
}

/** Which earlier figure a figure only follows, as a code with its values. */
export type KnockOnFacts =
  /** A count that is wrong; the figure is right once that is put right. */
  | {
      readonly code: 'from-count'
      readonly where: FigureName
      readonly published: string
      readonly recomputed: string
    }
  /** Rates that are wrong, from which the index was put together. */
  | { readonly code: 'from-rates'; readonly where: readonly FigureName[] }
  /** The grade is right for the index as it should be. */
  | { readonly code: 'from-index'; readonly where: FigureName; readonly recomputed: string }
  /** The place is right among the indexes as they should be. */
  | { readonly code: 'from-indexes'; readonly where: FigureName }

/** What follows from a difference. */
export interface ConsequenceFacts {
  /** The index that was made from the figure, before and after. */
  readonly index?: readonly [published: string, recomputed: string]
  /** The grade before and after, where the figure leads to one. */
  readonly grade?: readonly [published: string, recomputed: string]
  /** The rank before and after, where the figure leads to one. */
  readonly rank?: readonly [published: number, recomputed: number]
}

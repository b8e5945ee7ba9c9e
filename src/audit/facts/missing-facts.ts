/** Something a figure is made from, or is held against. */
export type OperandName =
  | 'numerator'
  | 'denominator'
  | 'part'
  | 'whole'
  | 'current'
  | 'previous'
  | 'delta'
  | 'minuend'
  | 'subtrahend'
  /** All the parts of a total. */
  | 'parts'
  /** One of them. */
  | 'onePart'
  | 'index'
  | 'rate'
  /** Whether it rose or fell. */
  | 'direction'
  /** The others who were ranked. */
  | 'others'
  /** How many cases the others who were ranked had. */
  | 'volumes'
  /** The published figure itself. */
  | 'published'

/** An indicator of the scheme. */
export interface IndicatorName {
  /** Its name in the scheme. */
  readonly id: string
  /** 指标名称, where the scheme gives one. */
  readonly title: string | undefined
}

/** 缺什么 (what is missing): why a figure cannot be verified, as a code with its values. */
export type MissingFacts =
  /** The bulletin does not print these. */
  | { readonly code: 'not-printed'; readonly operands: readonly OperandName[] }
  /** The row does not print these counts, which the scheme needs. */
  | { readonly code: 'counts-not-printed'; readonly counts: readonly string[] }
  /** Neither the things counted nor the rate of a count is printed. */
  | { readonly code: 'items-or-rate-not-printed' }
  /** The figure by which this unit was ranked is not printed. */
  | { readonly code: 'ranked-figure-not-printed'; readonly unit: string }
  /** What is printed there is no figure. */
  | { readonly code: 'unreadable'; readonly operand: OperandName; readonly text: string | number }
  /** The printed rate of an indicator is no figure. */
  | { readonly code: 'unreadable-indicator'; readonly indicator: IndicatorName }
  /** One of the figures that were ranked is none. */
  | { readonly code: 'unreadable-ranked-figure' }
  /** What has to be a count is none. */
  | { readonly code: 'not-a-whole-number'; readonly operand: 'denominator' | 'published' }
  | { readonly code: 'empty-denominator' }
  /** The denominator is rounded so that it can be 0. */
  | { readonly code: 'denominator-can-be-empty' }
  | { readonly code: 'negative-numerator' }
  /** The earlier figure is 0. */
  | { readonly code: 'no-base' }
  /** The earlier figure is rounded so that it can be 0. */
  | { readonly code: 'base-can-be-empty' }
  /** No whole count of the denominator prints as the rate. */
  | { readonly code: 'no-count-behind-rate'; readonly whole: string; readonly rate: string | number }
  /** The listed parts are not said to be all, and leave this rest. */
  | { readonly code: 'parts-leave-rest'; readonly rest: string }
  | { readonly code: 'scheme-not-stated' }
  /** The scheme has no grades at all. */
  | { readonly code: 'scheme-without-grades' }
  /** The scheme has no grade of this name. */
  | { readonly code: 'unknown-grade'; readonly grade: string }
  /** The scheme has no grade as low as the index. */
  | { readonly code: 'below-all-grades'; readonly index: string }
  /** The exact index decides, and the printed one stands for values of two grades. */
  | {
      readonly code: 'between-grades'
      readonly index: string
      readonly low: string | undefined
      readonly high: string | undefined
    }
  /** The denominator of an indicator is 0. */
  | { readonly code: 'indicator-without-rate'; readonly indicator: IndicatorName }
  /** The counts of an indicator cannot be true together. */
  | {
      readonly code: 'impossible-counts'
      readonly indicator: IndicatorName
      readonly numerator: string
      readonly denominator: string
    }
  /** The scheme gives no index for these counts, for want of the rates of these indicators. */
  | {
      readonly code: 'unscored'
      readonly indicators: readonly IndicatorName[]
      /** The same as the score says it, in English. */
      readonly reason: string
    }

/** Whether this is what stands in the way, rather than a result. */
export const isMissing = (result: object): result is MissingFacts => 'code' in result

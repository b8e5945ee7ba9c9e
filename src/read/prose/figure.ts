import type { Concept } from './concepts.js'

/** What a number of the text counts; `other` is a length of time, a sum of money, whatever no claim is made of. */
export type FigureKind = 'count' | 'percent' | 'points' | 'score' | 'bare' | 'other'

/** A number of the text that is a figure, with the words it stands among. Offsets are those of the normal text. */
export interface Figure {
  /** Its place in the order of the text. */
  readonly order: number
  readonly start: number
  /** After the sign of its unit. */
  readonly end: number
  /** The figure as a claim prints it: `99.86%`, `7.13万`, `2848`, `3.67个百分点`. */
  readonly published: string
  readonly kind: FigureKind
  /** 件, 家, 位 …, or nothing. */
  readonly classifier: string
  /** Said to be about so much (约, 近, 余 …): no figure to compute with. */
  readonly isApproximate: boolean
  /** A minus was printed. */
  readonly isNegative: boolean
  /** The words before it in its piece, noise stripped; those after it where there are none before. */
  readonly label: string
  /** The words between the number before it in its piece, or the piece's start, and this one. */
  readonly before: string
  /** The words between it and the next number of its piece, or the piece's end. */
  readonly after: string
  /** The piece it stands in. */
  readonly piece: number
  /** What it counts, as far as its label tells. */
  readonly concept: Concept | undefined
  /** A number of cases of this period, that is no change, no mean and no number of units. */
  readonly isPlainCount: boolean
}

import type { TieRule } from '../model/ranking.js'

/** Where a value stands in a list of others. */
export interface Standing {
  /** How many lie above. */
  readonly above: number
  /** How many equal it, itself included where it is listed. */
  readonly tied: number
  /** How many different values lie above. */
  readonly groupsAbove: number
}

/** The place a standing gives by a tie rule; `position` is the place among the tied, from 0, which only `ordinal` asks for. */
export const placeBy = (ties: TieRule, { above, tied, groupsAbove }: Standing, position = 0): number => {
  switch (ties) {
    case 'competition':
      return above + 1
    case 'dense':
      return groupsAbove + 1
    case 'modified':
      return above + tied
    case 'ordinal':
      return above + position + 1
    case 'fractional':
      return above + (tied + 1) / 2
  }
}

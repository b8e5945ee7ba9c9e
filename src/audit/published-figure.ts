import type { PrintedFigure } from '../exact/printed-figure.js'
import type { ChangeClaim, Claim } from '../model/claim.js'
import { bareFigureOf, figureOf, rateFigureOf } from './operand.js'

/** The published figure of a claim, a bare one in the unit that claims of its kind print; none for grades and ranks. */
export const publishedFigure = (claim: Claim): PrintedFigure | undefined => {
  switch (claim.kind) {
    case 'rate':
    case 'share':
      return rateFigureOf(claim.published)
    case 'index':
      return bareFigureOf('score', claim.published)
    case 'change':
      return claim.unit === 'count' || !claim.unit
        ? figureOf(claim.published)
        : bareFigureOf(claim.unit, claim.published)
    case 'sum':
    case 'difference':
    case 'count':
      return figureOf(claim.published)
    case 'grade':
    case 'rank':
      return undefined
  }
}

/** Whether a change is in percent of the earlier figure, rather than a difference of two rates or counts. */
export const isRelative = ({ unit }: ChangeClaim, figure: PrintedFigure): boolean =>
  unit === 'percent' || (!unit && (figure.unit === 'percent' || figure.unit === 'permille'))

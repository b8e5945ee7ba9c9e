import type { Hypothesis } from './hypothesis.js'
import { slipInCount } from './slip-in-count.js'
import { slipInFigure } from './slip-in-figure.js'

/** One digit typed wrong, added, dropped, or two swapped: in the figure, or in a count it was made from. */
export const digitSlip: Hypothesis = {
  id: 'digit-slip',
  propose: (suspect, evidence) => slipInFigure(suspect, evidence) ?? slipInCount(suspect, evidence),
}

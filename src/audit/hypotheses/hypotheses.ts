import { adjustedTo100 } from './adjusted-to-100.js'
import { copiedCell } from './copied-cell.js'
import { digitSlip } from './digit-slip.js'
import { hiddenTotal } from './hidden-total.js'
import type { Hypothesis } from './hypothesis.js'
import { meanOfRows } from './mean-of-rows.js'
import { otherDenominator } from './other-denominator.js'
import { otherRounding } from './other-rounding.js'
import { pointsAsPercent } from './points-as-percent.js'
import { roundedBeforeCombining } from './rounded-before-combining.js'
import { staleTotal } from './stale-total.js'
import { sumOfPartsDenominator } from './sum-of-parts-denominator.js'
import { sumOfRounded } from './sum-of-rounded.js'
import { swappedCells } from './swapped-cells.js'
import { wrongBase } from './wrong-base.js'

/** Every hypothesis there is; between equally telling ones the earlier goes first. */
export const hypotheses: readonly Hypothesis[] = [
  wrongBase,
  pointsAsPercent,
  roundedBeforeCombining,
  adjustedTo100,
  sumOfPartsDenominator,
  sumOfRounded,
  meanOfRows,
  swappedCells,
  staleTotal,
  otherDenominator,
  hiddenTotal,
  otherRounding,
  copiedCell,
  digitSlip,
]

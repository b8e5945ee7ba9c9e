import { rateFigureOf } from '../../audit/operand.js'
import { perWhole } from '../../exact/printed-figure.js'
import { ratio } from '../../exact/ratio.js'
import type { BulletinRow } from '../../model/bulletin.js'

/** The count that stands for the surveyed where no column says how many were asked. */
export type SurveyedBase = 'due' | 'accepted'

/** Whether the printed satisfaction rate is out of this count; `undefined` where the row does not tell. */
const isOutOf = ({ tally, published }: BulletinRow, base: SurveyedBase): boolean | undefined => {
  const { satisfied, [base]: whole } = tally
  const printed = published['satisfactionRate']
  const rate = printed === undefined ? undefined : rateFigureOf(printed)
  if (!rate || satisfied === undefined || !whole || satisfied === whole) return undefined
  return rate.prints(ratio(satisfied, whole).times(perWhole(rate)))
}

/**
 * 回访 (surveyed), where the table has no column of it but says how many were satisfied: in a table of letters every letter is
 * surveyed; in others that is taken for true only if more than half of the printed rates say so, of the rows in which not all were
 * satisfied.
 */
export const surveyedBase = (
  rows: readonly BulletinRow[],
  isOfLetters: boolean,
): SurveyedBase | undefined => {
  const prints = rows.some(
    ({ tally, published }) => tally.satisfied !== undefined && published['satisfactionRate'] !== undefined,
  )
  if (!prints) return undefined
  const base = (['due', 'accepted'] as const).find((name) =>
    rows.some(({ tally }) => tally[name] !== undefined),
  )
  if (base === undefined || isOfLetters) return base
  const told = rows.map((row) => isOutOf(row, base)).filter((said) => said !== undefined)
  return 2 * told.filter(Boolean).length > told.length ? base : undefined
}

/** The row with its surveyed count. */
export const withSurveyed = (row: BulletinRow, base: SurveyedBase): BulletinRow => {
  const surveyed = row.tally[base]
  if (surveyed === undefined || row.tally.satisfied === undefined) return row
  return { ...row, tally: { ...row.tally, surveyed } }
}

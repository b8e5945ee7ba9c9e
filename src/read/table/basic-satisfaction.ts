import { rateFigureOf } from '../../audit/operand.js'
import { perWhole } from '../../exact/printed-figure.js'
import { ratio } from '../../exact/ratio.js'
import type { BulletinRow } from '../../model/bulletin.js'
import type { Claim } from '../../model/claim.js'
import type { TableReading } from './table-reading.js'

type Row = BulletinRow & { readonly published: Readonly<Record<string, string | number>> }

const countsOf = ({ tally }: Row): { satisfied: number; basically: number; surveyed: number } | undefined => {
  const { satisfied, surveyed } = tally
  const basically = tally['basicallySatisfied']
  return satisfied === undefined || basically === undefined || !surveyed
    ? undefined
    : { satisfied, basically, surveyed }
}

/** Whether the printed rate counts those who were satisfied on the whole as satisfied; `undefined` where it does not tell. */
const includesBasic = (row: Row): boolean | undefined => {
  const counts = countsOf(row)
  const printed = row.published['satisfactionRate']
  const rate = printed === undefined ? undefined : rateFigureOf(printed)
  if (!counts || !rate || counts.basically === 0) return undefined
  const { satisfied, basically, surveyed } = counts
  const gives = (part: number): boolean => rate.prints(ratio(part, surveyed).times(perWhole(rate)))
  if (gives(satisfied + basically)) return true
  return gives(satisfied) ? false : undefined
}

const claimOf = (row: Row): Claim | undefined => {
  const counts = countsOf(row)
  const published = row.published['satisfactionRate']
  if (!counts || published === undefined) return undefined
  const source = row.sources?.['satisfactionRate']
  return {
    kind: 'rate',
    group: '满意率',
    label: `${row.unit} 满意率`,
    published,
    numerator: { sum: [counts.satisfied, counts.basically] },
    denominator: counts.surveyed,
    ...(source && { source }),
  }
}

const withoutRate = (row: Row): BulletinRow => {
  const { satisfactionRate: _, ...published } = row.published
  return { ...row, published }
}

/**
 * 基本满意: where a table prints it, and more of its satisfaction rates count it in than leave it out, each such rate is a claim
 * with both counts above; the row itself can only hold satisfied over surveyed.
 */
export const withBasicSatisfaction = (reading: TableReading): TableReading => {
  const told = reading.rows.map(includesBasic)
  const [counted, left] = [
    told.filter((said) => said === true).length,
    told.filter((said) => said === false).length,
  ]
  if (counted <= left) return reading
  const all = reading.total ? [...reading.rows, reading.total] : reading.rows
  return {
    ...reading,
    rows: reading.rows.map((row) => (claimOf(row) ? withoutRate(row) : row)),
    ...(reading.total && { total: claimOf(reading.total) ? withoutRate(reading.total) : reading.total }),
    claims: [...reading.claims, ...all.flatMap((row) => claimOf(row) ?? [])],
  }
}

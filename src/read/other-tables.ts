import { entriesOf } from '../audit/expand-rows.js'
import type { BulletinRow } from '../model/bulletin.js'
import type { Claim } from '../model/claim.js'
import type { Passage } from '../model/passage.js'
import type { TableReading } from './table/table-reading.js'

/** A rank among more is checked in the main table only: each such claim holds all the others. */
const mostRanked = 500

const sourceAt = (
  rows: readonly BulletinRow[],
  total: BulletinRow | undefined,
  path: readonly (string | number)[],
): Passage | undefined => {
  const row = path[0] === 'total' ? total : rows[Number(path[1])]
  return row?.sources?.[String(path.at(-1))]
}

/**
 * The cells of a further table as claims: a bulletin holds the rows of one table, and what the others print is to be checked
 * all the same. Indexes and grades stay with the main table, whose scheme is known.
 */
export const claimsOfTable = ({ title, rows, total }: TableReading, nth: number): Claim[] => {
  const name = title ?? `表${nth}`
  const entries = entriesOf({ rows: [...rows], ...(total && { total }) }, undefined)
  return entries.flatMap(({ claim, path, unit }): Claim[] => {
    if (claim.kind === 'index' || claim.kind === 'grade') return []
    if (claim.kind === 'rank' && rows.length > mostRanked) return []
    const source = sourceAt(rows, total, path)
    return [
      {
        ...claim,
        label: [name, unit, claim.label].filter((part) => part !== undefined).join(' '),
        ...(claim.group !== undefined && { group: `${name} ${claim.group}` }),
        ...(source && { source }),
      },
    ]
  })
}

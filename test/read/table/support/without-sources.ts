import type { BulletinRow } from '../../../../src/model/bulletin.js'

/** A row as data, without where it was read. */
export const withoutSources = (row: BulletinRow | undefined): Omit<BulletinRow, 'sources'> | undefined => {
  if (!row) return undefined
  const { sources: _, ...rest } = row
  return rest
}

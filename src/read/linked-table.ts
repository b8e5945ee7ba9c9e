import type { BulletinRow } from '../model/bulletin.js'

/** Whether the short name's characters all stand in the long one, in their order: 城建投 in 城市建设投资集团公司. */
const abbreviates = (short: string, long: string): boolean => {
  let at = 0
  for (const character of long) if (character === short[at]) at++
  return at === short.length
}

/** The unit of a table that a name means: the same name, or the only one that shortens it (or that it shortens). */
export const unitNamed = (name: string, rows: readonly BulletinRow[]): BulletinRow | undefined => {
  const same = rows.find(({ unit }) => unit === name)
  if (same || name.length > 40) return same
  const fitting = rows.filter(
    ({ unit }) =>
      unit.length >= 2 && unit[0] === name[0] && (abbreviates(unit, name) || abbreviates(name, unit)),
  )
  return fitting.length === 1 ? fitting[0] : undefined
}

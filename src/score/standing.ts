import type { Ratio } from '../exact/ratio.js'
import type { TieRule } from '../model/ranking.js'
import type { AssessedRow } from './assessed-row.js'
import type { CompiledScheme } from './compile-scheme.js'
import { placeBy } from './place.js'
import { compareKeys, compareNames } from './rank.js'
import { rankingKey } from './ranking-key.js'

/** The units of one place: what they are ranked by, and their rows in the order of the table. */
export interface RankedGroup {
  readonly key: readonly Ratio[]
  readonly rows: readonly AssessedRow[]
  /** How many units stand in the groups before it. */
  readonly above: number
}

/** The ranked units of a table by what they are ranked by, the highest first, those of one key together. */
export const rankedGroups = (
  rows: readonly AssessedRow[],
  scheme: CompiledScheme,
): readonly RankedGroup[] => {
  const keyed = rows
    .filter(({ unranked }) => unranked === undefined)
    .map((row) => ({ row, key: rankingKey(scheme, row, row.tally) }))
    .sort((a, b) => compareKeys(a.key, b.key))
  const groups: { key: readonly Ratio[]; rows: AssessedRow[]; above: number }[] = []
  for (const [above, { row, key }] of keyed.entries()) {
    const last = groups.at(-1)
    if (last && compareKeys(last.key, key) === 0) last.rows.push(row)
    else groups.push({ key, rows: [row], above })
  }
  return groups
}

/** The place a key of its own would take among groups that stay as they are. */
export const placeAmong = (
  groups: readonly RankedGroup[],
  key: readonly Ratio[],
  unit: string,
  ties: TieRule,
): number => {
  let [from, to] = [0, groups.length]
  while (from < to) {
    const middle = Math.floor((from + to) / 2)
    const group = groups[middle]
    if (group && compareKeys(group.key, key) < 0) from = middle + 1
    else to = middle
  }
  const next = groups[from]
  const level = next && compareKeys(next.key, key) === 0 ? next.rows : []
  const last = groups.at(-1)
  const all = last ? last.above + last.rows.length : 0
  const standing = { above: next ? next.above : all, tied: level.length + 1, groupsAbove: from }
  const before = ties === 'ordinal' ? level.filter((row) => compareNames(row.unit, unit) < 0).length : 0
  return placeBy(ties, standing, before)
}

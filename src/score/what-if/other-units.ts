import { InputError, shown } from '../../input-error.js'
import { parseTally, type Tally } from '../../model/tally.js'
import type { UnitTally } from '../assess-rows.js'
import { pairsOf } from '../rank.js'

/** Units with their tallies, as `assess` takes them. */
export type Units = Readonly<Record<string, Tally>> | Iterable<readonly [unit: string, tally: Tally]>

/** What a unit is called that was given no name. */
export const unnamed = '本单位'

/** The name given to the unit itself, where there is one. */
export const parseUnitName = (unit: unknown, where: string): string | undefined => {
  if (unit === undefined || typeof unit === 'string') return unit
  throw new InputError('invalid-type', `${where}: unit: expected the name of a unit, got ${shown(unit)}`, [
    'unit',
  ])
}

/** The other units, their counts checked; a row that bears the unit's own name is the unit itself and left out. */
export const otherUnits = (among: Units, unit: string | undefined, where: string): readonly UnitTally[] => {
  const pairs = pairsOf(among, where)
  if (unit === undefined && pairs.some(([name]) => name === unnamed)) {
    throw new InputError(
      'duplicate-unit',
      `${where}: among the others is a ${unnamed}, which is also what a unit without a name is called; give the unit its name`,
      ['unit'],
    )
  }
  return pairs
    .filter(([name]) => name !== unit)
    .map(([name, tally]): UnitTally => [name, parseTally(tally, `${where}: ${name}`)])
}

import { parseTally, type Tally } from '../../model/tally.js'
import type { UnitTally } from '../assess-rows.js'
import { pairsOf } from '../rank.js'

/** Units with their tallies, as `assess` takes them. */
export type Units = Readonly<Record<string, Tally>> | Iterable<readonly [unit: string, tally: Tally]>

/** What a unit is called that was given no name. */
export const unnamed = '本单位'

/** The other units, their counts checked; a row that bears the unit's own name is the unit itself and left out. */
export const otherUnits = (among: Units, unit: string | undefined, where: string): readonly UnitTally[] =>
  pairsOf(among, where)
    .filter(([name]) => name !== unit)
    .map(([name, tally]): UnitTally => [name, parseTally(tally, `${where}: ${name}`)])

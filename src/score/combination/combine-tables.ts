import { InputError } from '../../input-error.js'
import type { Scheme } from '../../model/scheme.js'
import { parseTally, type Tally } from '../../model/tally.js'
import { type Readable, readableAs } from '../../readable.js'
import { mergeTallies } from '../../tally/merge-tallies.js'
import { type Assessment, assessed } from '../assess.js'
import { assessRows, type UnitTally } from '../assess-rows.js'
import { compileScheme } from '../compile-scheme.js'
import { pairsOf } from '../rank.js'

/** A table: units and their tallies, as an object or in pairs. */
export type UnitTable = Readonly<Record<string, Tally>> | Iterable<readonly [unit: string, tally: Tally]>

/** A unit that does not stand in every table. */
export interface AbsentUnit {
  /** 承办单位. */
  readonly unit: string
  /** The tables it is missing from. */
  readonly from: readonly string[]
}

/** What {@link combineTables} finds. */
export interface CombinedTablesFields {
  /** The names of the tables, in the order given. */
  readonly tables: readonly string[]
  /** The assessment of the whole; units in the order in which they first appear. */
  readonly assessment: Assessment
  /** The units that some table lacks: they are assessed by what the others say. */
  readonly absent: readonly AbsentUnit[]
}

/** 合并的评价表 (combined tables): as text, the assessment of the whole and who was missing where. */
export interface CombinedTables extends CombinedTablesFields, Readable {}

/** Every unit can lack all tables but one, and each of them is named. */
const mostTables = 1000

const readable = readableAs<CombinedTablesFields>(({ assessment, absent }) =>
  [`${assessment}`, ...absent.map(({ unit, from }) => `${unit} is not in ${from.join(', ')}`)].join('\n'),
)

/**
 * 合并评价表 (combined tables): several tables, four quarters say, merged unit by unit and assessed as one.
 *
 * Differs from {@link combine} in that every unit is combined by itself; names are compared letter for letter.
 *
 * @formula for each unit score(Σ tallies of all tables)
 * @unit points of the full mark
 * @source the scheme
 * @param tables an object or pairs of name and table, each table an object or pairs of unit and tally
 * @throws InputError as {@link assess} and {@link mergeTallies}, with table and unit in the message; `duplicate-unit` for a
 * table or, within one, a unit that is listed twice; `too-large` for more than 1000 tables
 * @example
 * import { combineTables } from 'hotline-score'
 * import { yueyang2021 } from 'hotline-score/schemes'
 *
 * const one = (satisfied: number) => ({ due: 1, completed: 1, onTime: 1, reworked: 0, surveyed: 1, satisfied })
 * const { assessment, absent } = combineTables({ 三季度: { 供电分公司: one(0) }, 四季度: { 供电分公司: one(1), 城建投: one(1) } }, yueyang2021)
 * assessment.rows.map(({ rank, unit, printed }) => `${rank} ${unit} ${printed}`) // => ["2 供电分公司 90.00", "1 城建投 100.00"]
 * absent // => [{ unit: "城建投", from: ["三季度"] }]
 */
export const combineTables = (
  tables: Readonly<Record<string, UnitTable>> | Iterable<readonly [table: string, units: UnitTable]>,
  scheme: Scheme,
): CombinedTables => {
  const compiled = compileScheme(scheme, 'combineTables')
  const byUnit = new Map<string, Map<string, Tally>>()
  const pairs = pairsOf(tables, 'combineTables', 'give each table a name of its own')
  if (pairs.length > mostTables) {
    throw new InputError(
      'too-large',
      `combineTables: expected at most ${mostTables} tables, got ${pairs.length}; merge them in steps`,
    )
  }
  const names = pairs.map(([name, table]) => {
    for (const [unit, tally] of pairsOf(table, `combineTables: ${name}`)) {
      const tallies = byUnit.get(unit) ?? new Map<string, Tally>()
      byUnit.set(unit, tallies.set(name, parseTally(tally, `combineTables: ${name}: ${unit}`)))
    }
    return name
  })
  const merged = [...byUnit].map(([unit, tallies]): UnitTally => [unit, mergeTallies(tallies.values())])
  return readable({
    tables: names,
    assessment: assessed(assessRows(merged, compiled, 'combineTables'), compiled, 'combineTables'),
    absent: [...byUnit].flatMap(([unit, tallies]) =>
      tallies.size === names.length ? [] : { unit, from: names.filter((name) => !tallies.has(name)) },
    ),
  })
}

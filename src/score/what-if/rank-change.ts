import type { AssessedRow } from '../assessed-row.js'

/** 名次变动 (rank move): a unit whose place changes. */
export interface RankMove {
  /** 承办单位. */
  readonly unit: string
  /** Its place before; `undefined` when it had none. */
  readonly before: number | undefined
  /** Its place after; `undefined` when it has none. */
  readonly after: number | undefined
}

/** 名次变动 (rank change): where a unit stood and stands, and who else moves with it. */
export interface RankChange {
  /** The unit's place before; `undefined` when it had none. */
  readonly before: number | undefined
  /** The unit's place after; `undefined` when it has none. */
  readonly after: number | undefined
  /** Every unit whose place changes, this one too, in the order of the table. */
  readonly moved: readonly RankMove[]
}

/** How the places of a table change; both tables list the same units in the same order. */
export const rankChange = (
  before: readonly AssessedRow[],
  after: readonly AssessedRow[],
  unit: string,
): RankChange => {
  const moves = after.map(
    (row, i): RankMove => ({ unit: row.unit, before: before[i]?.rank, after: row.rank }),
  )
  const own = moves.find((move) => move.unit === unit)
  return { before: own?.before, after: own?.after, moved: moves.filter((move) => move.before !== move.after) }
}

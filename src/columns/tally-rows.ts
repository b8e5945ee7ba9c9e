import { InputError, shown } from '../input-error.js'
import { type SatisfactionLevel, satisfactionLevels } from '../model/case-fields.js'
import { type CaseTally, checkIterable } from '../tally/case-counter.js'
import { spanOf, type TallyOptions } from '../tally/tally.js'

/**
 * 工单行 (case row): a case as a plain object, its instants as milliseconds since 1970, the latest deadline already found. What is `null`, as
 * drivers of databases give it, is missing.
 */
export interface CaseRow {
  /** 承办单位. */
  readonly unit: string
  /** 办理期限. */
  readonly due?: number | null | undefined
  /** 办结时间; missing while the case is open. */
  readonly completed?: number | null | undefined
  /** 返工: whether the case was sent back. */
  readonly reworked?: boolean | null | undefined
  /** 回访: the answer; missing when nobody asked. */
  readonly satisfaction?: SatisfactionLevel | null | undefined
  /** 计入应办理; where missing, the period decides, and without a period the case counts. */
  readonly countsAsDue?: boolean | null | undefined
  /** 受理时间, which only a `period` asks for. */
  readonly accepted?: number | null | undefined
}

const where = 'tallyRows'

function refuse(at: number, field: string, value: unknown, expected: string, type: string): never {
  const code = typeof value === type ? 'invalid-value' : 'invalid-type'
  throw new InputError(code, `${where}: case ${at}, ${field}: ${expected}, got ${shown(value)}`, [at, field])
}

type Maybe<T> = T | null | undefined

const isThere = <T>(value: Maybe<T>): value is T => value !== undefined && value !== null

const isInstant = (value: Maybe<number>): boolean => !isThere(value) || Number.isSafeInteger(value)

/** What a work order calls these fields: left unread, it would pass for a case never sent back or asked. */
const fieldsOfOrders = [
  ['reworks', 'reworked, true or false'],
  ['followUp', 'satisfaction'],
  ['extensions', 'due, the latest deadline'],
] as const

const checkRow = (row: CaseRow, at: number): void => {
  if (typeof row !== 'object' || row === null) {
    throw new InputError('invalid-type', `${where}: case ${at}: expected a case, got ${shown(row)}`, [at])
  }
  const { unit, due, completed, reworked, satisfaction, countsAsDue, accepted } = row
  const instant = 'expected whole milliseconds since 1970'
  if (typeof unit !== 'string') refuse(at, 'unit', unit, 'expected a text', 'string')
  if (!isInstant(due)) refuse(at, 'due', due, instant, 'number')
  if (!isInstant(completed)) refuse(at, 'completed', completed, instant, 'number')
  if (!isInstant(accepted)) refuse(at, 'accepted', accepted, instant, 'number')
  if (isThere(reworked) && typeof reworked !== 'boolean') {
    refuse(at, 'reworked', reworked, 'expected true or false', 'boolean')
  }
  if (isThere(countsAsDue) && typeof countsAsDue !== 'boolean') {
    refuse(at, 'countsAsDue', countsAsDue, 'expected true or false', 'boolean')
  }
  if (isThere(satisfaction) && !satisfactionLevels.includes(satisfaction)) {
    refuse(at, 'satisfaction', satisfaction, `expected one of ${satisfactionLevels.join(', ')}`, 'string')
  }
  if ('reworks' in row || 'followUp' in row || 'extensions' in row) refuseOrder(row, at)
}

const refuseOrder = (row: CaseRow, at: number): void => {
  const given = fieldsOfOrders.find(([name]) => Reflect.get(row, name) !== undefined)
  if (given === undefined) return
  const [field, expected] = given
  const message = `${where}: case ${at}, ${field}: a row has ${expected}; work orders are for tallyBy`
  throw new InputError('unknown-key', message, [at, field])
}

const countRow = (row: CaseRow, counts: CaseTally): void => {
  counts.due++
  if (isThere(row.completed)) {
    counts.completed++
    if (row.completed <= (row.due as number)) counts.onTime++
  }
  if (row.reworked === true) counts.reworked++
  if (!isThere(row.satisfaction)) return
  counts.surveyed++
  if (row.satisfaction === 'satisfied') counts.satisfied++
  else if (row.satisfaction === 'dissatisfied') counts.dissatisfied++
  else counts.basicallySatisfied++
}

const none = (): CaseTally => ({
  accepted: 0,
  due: 0,
  completed: 0,
  onTime: 0,
  reworked: 0,
  surveyed: 0,
  satisfied: 0,
  basicallySatisfied: 0,
  dissatisfied: 0,
})

/**
 * 按行计数 (tally rows): `tallyBy` unit for plain objects whose instants are numbers already; with the same definitions, and many times
 * faster, as no date has to be read.
 *
 * @unit cases
 * @source as `tally`
 * @throws InputError as `tallyBy`: `missing-deadline`, `invalid-value`, `invalid-type`, `unknown-key` for the fields of a work order; the path begins with the position of the case
 * @example
 * import { tallyRows } from 'hotline-score/columns'
 *
 * const rows = [{ unit: '教育局', due: Date.parse('2021-09-10T18:00:00+08:00'), completed: Date.parse('2021-09-10T18:00:00+08:00') }]
 * tallyRows(rows).get('教育局')?.onTime // => 1
 */
export const tallyRows = (rows: Iterable<CaseRow>, options?: TallyOptions): Map<string, CaseTally> => {
  const tallies = new Map<string, CaseTally>()
  const span = spanOf(options, where)
  const within = (at: Maybe<number>): boolean =>
    span === undefined || (isThere(at) && at >= span[0] && at < span[1])
  let at = 0
  for (const row of checkIterable(rows, where)) {
    checkRow(row, at)
    let counts = tallies.get(row.unit)
    if (counts === undefined) {
      counts = none()
      tallies.set(row.unit, counts)
    }
    if (within(row.accepted)) counts.accepted++
    if (row.countsAsDue ?? within(row.due)) {
      if (!isThere(row.due)) {
        throw new InputError(
          'missing-deadline',
          `${where}: case ${at}, due: a case that counts as due needs a deadline to be judged by`,
          [at, 'due'],
        )
      }
      countRow(row, counts)
    }
    at++
  }
  return tallies
}

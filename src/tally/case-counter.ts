import { InputError, shown } from '../input-error.js'
import { satisfactionLevels } from '../model/case-fields.js'
import { deadlineSchema, epochOf, epochOfDeadline, instantSchema } from '../model/instant.js'
import type { Letter } from '../model/letter.js'
import type { Tally } from '../model/tally.js'
import type { WorkOrder } from '../model/work-order.js'

/** A case of either kind. */
export type Case = WorkOrder | Letter

/** What a tally of cases states beyond the core counts: it knows every answer, so it counts them all. */
export interface CaseTally extends Tally {
  /** 受理. */
  accepted: number
  /** 基本满意, of the surveyed. */
  basicallySatisfied: number
  /** 不满意, of the surveyed. */
  dissatisfied: number
}

/** Where a case stands, for error messages. */
export interface Place {
  readonly where: string
  readonly at: number
}

/** A period as milliseconds, the end excluded. */
export type Span = readonly [start: number, end: number]

const within = (at: number | undefined, span: Span): boolean =>
  at !== undefined && at >= span[0] && at < span[1]

function refuse(
  code: 'missing-deadline' | 'invalid-type' | 'invalid-value' | 'unknown-key',
  { where, at }: Place,
  field: string,
  why: string,
): never {
  throw new InputError(code, `${where}: case ${at}, ${field}: ${why}`, [at, field])
}

// Only the fields that are counted are checked, with the model's own formats: parsing every case whole would cost
// ten times as much, and a tally goes through millions.
const instantAt = (value: string, place: Place, field: string): number => {
  if (!instantSchema.safeParse(value).success) {
    const expected = 'expected an instant with an offset (2021-07-28T09:30:00+08:00)'
    refuse('invalid-value', place, field, `${expected}, got ${shown(value)}`)
  }
  return epochOf(value)
}

const deadlineAt = (value: string, place: Place, field: string): number => {
  if (!deadlineSchema.safeParse(value).success) {
    refuse('invalid-value', place, field, `expected a date or an instant with an offset, got ${shown(value)}`)
  }
  return epochOfDeadline(value)
}

const listAt = <T>(value: readonly T[], place: Place, field: string): readonly T[] =>
  Array.isArray(value) ? value : refuse('invalid-type', place, field, `expected a list, got ${shown(value)}`)

const latestDeadline = (entry: Case, place: Place): number | undefined => {
  if (entry.due === undefined) return undefined
  let latest = deadlineAt(entry.due, place, 'due')
  if (!('extensions' in entry) || entry.extensions === undefined) return latest
  for (const extension of listAt(entry.extensions, place, 'extensions')) {
    latest = Math.max(latest, deadlineAt(extension?.until, place, 'extensions'))
  }
  return latest
}

/** Counts under way: `tally` makes one, `tallyBy` one for each key. */
export class CaseCounter {
  private readonly counts: CaseTally = {
    accepted: 0,
    due: 0,
    completed: 0,
    onTime: 0,
    reworked: 0,
    surveyed: 0,
    satisfied: 0,
    basicallySatisfied: 0,
    dissatisfied: 0,
  }

  /** Counts one more case. */
  add(entry: Case, place: Place, span: Span | undefined): void {
    const { counts } = this
    const { countsAsDue } = entry
    if (countsAsDue !== undefined && typeof countsAsDue !== 'boolean') {
      refuse('invalid-type', place, 'countsAsDue', `expected true or false, got ${shown(countsAsDue)}`)
    }
    const accepted = entry.accepted === undefined ? undefined : instantAt(entry.accepted, place, 'accepted')
    const deadline = latestDeadline(entry, place)
    if (!span || within(accepted, span)) counts.accepted++
    if (!(countsAsDue ?? (!span || within(deadline, span)))) return
    if (deadline === undefined) {
      refuse('missing-deadline', place, 'due', 'a case that counts as due needs a deadline to be judged by')
    }
    counts.due++
    if (entry.completed !== undefined) {
      counts.completed++
      if (instantAt(entry.completed, place, 'completed') <= deadline) counts.onTime++
    }
    if (entry.reworks !== undefined && listAt(entry.reworks, place, 'reworks').length > 0) counts.reworked++
    if (entry.followUp === undefined) return
    const satisfaction = entry.followUp?.satisfaction
    if (!satisfactionLevels.includes(satisfaction)) {
      const expected = `expected one of ${satisfactionLevels.join(', ')}`
      refuse('invalid-value', place, 'followUp', `${expected}, got ${shown(satisfaction)}`)
    }
    counts.surveyed++
    counts[satisfaction]++
  }

  /** The counts so far. */
  result(): CaseTally {
    return { ...this.counts }
  }
}

/** What the rows and columns of many cases call these fields: left unread, it would pass for a case never sent back or asked. */
const fieldsOfRows = [
  [
    'reworked',
    'reworks, a list with an entry each time the case was sent back ([{}] where no more is known)',
  ],
  ['satisfaction', 'followUp: { satisfaction }'],
] as const

/** The case as an object, or an error that says which one is not. */
export const checkCase = (entry: Case, place: Place): Case => {
  if (typeof entry === 'object' && entry !== null) {
    for (const [field, expected] of fieldsOfRows) {
      if (field in entry && Reflect.get(entry, field) !== undefined)
        refuse('unknown-key', place, field, `a work order or letter has ${expected}`)
    }
    return entry
  }
  throw new InputError(
    'invalid-type',
    `${place.where}: case ${place.at}: expected a case, got ${shown(entry)}`,
    [place.at],
  )
}

/** @throws InputError `invalid-type` when the value cannot be gone through */
export const checkIterable = <T>(values: Iterable<T>, where: string): Iterable<T> => {
  if (typeof values === 'object' && values !== null && typeof values[Symbol.iterator] === 'function')
    return values
  const expected = 'expected a list, a generator or another iterable'
  throw new InputError('invalid-type', `${where}: ${expected}, got ${shown(values)}`)
}

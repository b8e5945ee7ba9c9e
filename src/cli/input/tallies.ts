import { shown } from '../../input-error.js'
import type { Bulletin, BulletinRow } from '../../model/bulletin.js'
import type { Scheme } from '../../model/scheme.js'
import { parseTally, type Tally } from '../../model/tally.js'
import type { CellReason } from '../../read/table/table-reading.js'
import type { BadCount } from '../messages/messages-shape.js'
import { Refusal } from '../refusal.js'
import type { Session } from '../session.js'
import { about } from './about.js'
import { checkLength, loadBulletin } from './bulletin.js'
import type { Document, TextDocument } from './document.js'
import { sayUnread } from './unread-rows.js'

/** The counts of a unit as they were written down, and where. */
interface GivenTally {
  readonly unit: string
  readonly tally: unknown
  readonly place?: string | undefined
  /** Cells that hold no count, by the count they should hold. */
  readonly bad?: ReadonlyMap<string, BadCell> | undefined
}

interface BadCell {
  readonly text: string
  readonly place?: string
  readonly reason: CellReason
}

/** What the counts of a tally are called. */
export type CountName = (count: string) => string

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** One member of a list: `{ unit, tally }`, the counts beside the unit, or a pair. */
const memberOf = (member: unknown): GivenTally | undefined => {
  if (Array.isArray(member)) {
    const [unit, tally] = member as readonly unknown[]
    return member.length === 2 && typeof unit === 'string' && isObject(tally) ? { unit, tally } : undefined
  }
  if (!isObject(member)) return undefined
  const { unit, tally, ...counts } = member
  if (typeof unit !== 'string') return undefined
  return { unit, tally: tally === undefined ? counts : tally }
}

const isBulletin = (value: Readonly<Record<string, unknown>>): boolean =>
  Object.hasOwn(value, 'bulletin') || Array.isArray(value['rows'])

const membersOf = (value: unknown): readonly (GivenTally | undefined)[] => {
  if (Array.isArray(value)) return value.map(memberOf)
  if (!isObject(value)) return []
  return Object.entries(value).map(([unit, tally]) => (isObject(tally) ? { unit, tally } : undefined))
}

const inRows = (rows: readonly BulletinRow[] | undefined): readonly GivenTally[] =>
  (rows ?? []).map(({ unit, tally }) => ({ unit, tally }))

const inTable = async (document: TextDocument, session: Session): Promise<readonly GivenTally[]> => {
  checkLength(document)
  const { name, text, placeOf } = document
  session.progress.show((words) => words.understanding({ characters: text.length }), text.length)
  const { readTable } = await import('../../read/read-table.js')
  const table = about(name, undefined, () => readTable(text))
  sayUnread(table, document, session)
  const bad = new Map<string, Map<string, BadCell>>()
  for (const { unit, column, reason, source } of table.unread) {
    const own = bad.get(unit) ?? new Map<string, BadCell>()
    bad.set(unit, own.set(column, { text: source.text, place: placeOf(source.start), reason }))
  }
  return table.rows.map(({ unit, tally, sources }) => {
    const start = sources?.['unit']?.start
    const place = start === undefined ? undefined : placeOf(start)
    return { unit, tally, place, bad: bad.get(unit) }
  })
}

const given = async (document: Document, session: Session): Promise<readonly GivenTally[]> => {
  const { name } = document
  if (document.kind === 'sample') return inRows(document.bulletin.rows)
  if (document.kind !== 'json') return inTable(document, session)
  const { value } = document
  if (isObject(value) && isBulletin(value)) {
    const { bulletin }: { bulletin: Bulletin } = await loadBulletin(document, undefined, session)
    return inRows(bulletin.rows)
  }
  const members = membersOf(value)
  return members.map((member) => {
    if (!member) throw new Refusal((words) => words.noTallies({ name }))
    return member
  })
}

const always = ['due', 'completed', 'onTime', 'reworked', 'surveyed', 'satisfied'] as const

/** Every count that a scheme is worked out from. */
const countsOf = ({ indicators, adjustments = [], ranking }: Scheme): readonly string[] => {
  const named = [
    ...indicators.flatMap(({ numerator, denominator }) => [
      ...Object.keys(numerator),
      ...Object.keys(denominator),
    ]),
    ...adjustments.flatMap(({ cases }) => Object.keys(cases)),
    ...(ranking?.minimum ? [ranking.minimum.count] : []),
  ]
  return [...new Set([...always, ...named])]
}

/** What stands where a count should be: in a cell that could not be read, or in JSON. */
const badIn = ({ tally, bad }: GivenTally, count: string): BadCell | undefined => {
  const value = isObject(tally) && Object.hasOwn(tally, count) ? tally[count] : undefined
  if (value === undefined) return bad?.get(count)
  const isCount = typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
  return isCount ? undefined : { text: shown(value), reason: 'not-a-count' }
}

/** Refuses units that are listed twice. */
const checkUnits = (found: readonly GivenTally[], name: string): void => {
  const seen = new Map<string, string | number>()
  for (const [at, { unit, place }] of found.entries()) {
    const second = place ?? at + 1
    const first = seen.get(unit)
    if (first !== undefined) throw new Refusal((words) => words.duplicateUnit({ name, unit, first, second }))
    seen.set(unit, second)
  }
}

/** The counts of every unit that a document lists, each with all that the scheme needs. */
export const loadTallies = async (
  document: Document,
  scheme: Scheme,
  nameOf: CountName,
  session: Session,
): Promise<readonly (readonly [unit: string, tally: Tally])[]> => {
  const { name } = document
  const found = await given(document, session)
  if (found.length === 0) {
    throw new Refusal((words) =>
      document.kind === 'json' ? words.noTallies({ name }) : words.noTable({ name }),
    )
  }
  checkUnits(found, name)
  const needed = countsOf(scheme)
  return found.map((member) => {
    const { unit, tally, place } = member
    const cells = needed.flatMap((count): readonly BadCount[] => {
      const bad = badIn(member, count)
      if (!bad) return []
      const { text, place: at, reason } = bad
      return [{ count: nameOf(count), text, place: at, reason: session.words.reading.cellReasons[reason] }]
    })
    if (cells.length > 0) throw new Refusal((words) => words.badCounts({ name, unit, cells }))
    const missing = needed.filter((count) => isObject(tally) && tally[count] === undefined)
    if (missing.length > 0) {
      throw new Refusal((words) => words.missingCounts({ name, place, unit, counts: missing.map(nameOf) }))
    }
    const where = place === undefined ? name : `${name}:${place}`
    return [unit, about(where, { [unit]: tally }, () => parseTally(tally, `score: ${unit}`, [unit]))] as const
  })
}

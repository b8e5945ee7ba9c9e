import type { Bulletin, BulletinRow } from '../../model/bulletin.js'
import type { Scheme } from '../../model/scheme.js'
import { parseTally, type Tally } from '../../model/tally.js'
import { Refusal } from '../refusal.js'
import type { Session } from '../session.js'
import { about } from './about.js'
import { checkLength, loadBulletin } from './bulletin.js'
import type { Document, TextDocument } from './document.js'

/** The counts of a unit as they were written down, and where. */
interface GivenTally {
  readonly unit: string
  readonly tally: unknown
  readonly place?: string | undefined
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

const inTable = async (document: TextDocument, { progress }: Session): Promise<readonly GivenTally[]> => {
  checkLength(document)
  const { name, text, placeOf } = document
  progress.show((words) => words.understanding({ characters: text.length }), text.length)
  const { readTable } = await import('../../read/read-table.js')
  const { rows } = about(name, undefined, () => readTable(text))
  return rows.map(({ unit, tally, sources }) => {
    const start = sources?.['unit']?.start
    return { unit, tally, place: start === undefined ? undefined : placeOf(start) }
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
  const needed = countsOf(scheme)
  return found.map(({ unit, tally, place }) => {
    const missing = needed.filter((count) => isObject(tally) && tally[count] === undefined)
    if (missing.length > 0) {
      throw new Refusal((words) => words.missingCounts({ name, place, unit, counts: missing.map(nameOf) }))
    }
    const where = place === undefined ? name : `${name}:${place}`
    return [unit, about(where, { [unit]: tally }, () => parseTally(tally, `score: ${unit}`, [unit]))] as const
  })
}

import type { Scheme } from '../../model/scheme.js'
import type { Tally } from '../../model/tally.js'
import { yueyang2021 } from '../../schemes/yueyang-2021.js'
import { type Assessment, assess } from '../../score/assess.js'
import { nearest } from '../nearest.js'
import { Refusal } from '../refusal.js'
import type { Session } from '../session.js'
import { about } from './about.js'
import { countNameIn } from './count-name.js'
import { type Document, openDocument } from './document.js'
import { schemeOf } from './scheme-file.js'
import { type CountName, loadTallies } from './tallies.js'

/** A unit with its counts. */
export type UnitCounts = readonly [unit: string, tally: Tally]

/** The units of a document, assessed, and by which scheme. */
export interface ScoredUnits {
  readonly document: Document
  readonly scheme: Scheme
  /** Whether nobody asked for that scheme. */
  readonly isDefault: boolean
  readonly units: readonly UnitCounts[]
  readonly assessment: Assessment
  /** What counts are called in the language of the user, those of the scheme too. */
  readonly nameOf: CountName
}

/** Reads a table of counts and assesses it; by the 2021 scheme unless another is named. */
export const scoredUnits = async (
  file: string,
  named: string | undefined,
  session: Session,
): Promise<ScoredUnits> => {
  const { io, progress, language } = session
  const scheme = named === undefined ? yueyang2021 : await schemeOf(named, io)
  const document = await openDocument(file, io, progress)
  const nameOf = countNameIn(scheme, language)
  const units = await loadTallies(document, scheme, nameOf, session)
  const assessment = about(document.name, undefined, () => assess(units, scheme))
  return { document, scheme, isDefault: named === undefined, units, assessment, nameOf }
}

/** The unit of this very name. */
export const unitNamed = (name: string, { units, document }: ScoredUnits): UnitCounts => {
  const found = units.find(([unit]) => unit === name)
  if (found) return found
  const meant = nearest(
    name,
    units.map(([unit]) => unit),
  )
  throw new Refusal((words) => words.noUnit({ name: document.name, unit: name, meant }))
}

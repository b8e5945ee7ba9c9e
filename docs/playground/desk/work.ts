import { type Assessment, type Audit, audit, type Bulletin, type Scheme } from '../../../src/index.js'
import { type BulletinReading, readBulletin } from '../../../src/read/index.js'
import { findScheme, yueyang2021 } from '../../../src/schemes/index.js'
import type { Problem } from './answer.js'
import { type Assessments, assessed, scorableUnits } from './assessed-units.js'
import { changedScheme } from './changed-scheme.js'
import { keepingLast } from './keeping-last.js'
import { problemOf } from './problem.js'
import type { Question, SchemeChanges } from './question.js'

/** What was worked out for a question, before it is put into words. */
export interface Work {
  readonly reading: BulletinReading | undefined
  readonly audit: Audit | undefined
  /** The scheme as it is printed; the first preset where nothing says which. */
  readonly scheme: Scheme
  readonly changed: Scheme | undefined
  /** Whether the bulletin is held against the changed scheme. */
  readonly isApplied: boolean
  readonly assessments: Assessments | undefined
  readonly problems: readonly Problem[]
}

/**
 * The table by the scheme that the bulletin was held against. A report hands on nothing of a scheme that is only tried out.
 */
export const valid = ({ isApplied, assessments }: Work): Assessment | undefined =>
  isApplied && assessments?.changed ? assessments.changed : assessments?.printed

const printedScheme = ({ scheme }: Bulletin): Scheme | undefined =>
  typeof scheme === 'string' ? findScheme(scheme) : scheme

const isEmpty = ({ claims = [], rows = [], total }: Bulletin): boolean =>
  claims.length === 0 && rows.length === 0 && total === undefined

/** Works questions out, each step only where something it needs has changed. */
export const workshop = (nameChanged: (scheme: Scheme, question: Question) => string) => {
  const read = keepingLast((text: string, preset: string | undefined) =>
    readBulletin(text, { scheme: preset }),
  )
  const change = keepingLast((scheme: Scheme, changes: string, name: string) =>
    changedScheme(scheme, JSON.parse(changes) as SchemeChanges, name),
  )
  const judge = keepingLast((reading: BulletinReading, scheme: Scheme | undefined) =>
    audit({ ...reading, scheme: scheme ?? reading.scheme }),
  )
  const select = keepingLast(scorableUnits)
  const assessUnits = keepingLast(assessed)

  /** @throws InputError for a text that cannot be read at all */
  return (question: Question): Work => {
    const { text, preset, changes, isApplied } = question
    const problems: Problem[] = []
    const attempt = <Result>(step: () => Result): Result | undefined => {
      try {
        return step()
      } catch (thrown) {
        problems.push(problemOf(thrown))
        return undefined
      }
    }
    const reading = text.trim() === '' ? undefined : read(text, preset)
    const scheme =
      (preset === undefined ? reading && printedScheme(reading) : findScheme(preset)) ?? yueyang2021
    const changed =
      changes && attempt(() => change(scheme, JSON.stringify(changes), nameChanged(scheme, question)))
    if (!reading || isEmpty(reading)) {
      return { reading, audit: undefined, scheme, changed, isApplied, assessments: undefined, problems }
    }
    const judged = attempt(() => judge(reading, isApplied ? changed : undefined))
    const { units, problems: left } = select(reading, scheme)
    const assessments = attempt(() => assessUnits(units, scheme, changed))
    return {
      reading,
      audit: judged,
      scheme,
      changed,
      isApplied,
      assessments,
      problems: [...problems, ...left],
    }
  }
}

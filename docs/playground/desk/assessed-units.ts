import { type Assessment, assess, type Bulletin, type Scheme, score, type Tally } from '../../../src/index.js'
import type { Problem } from './answer.js'
import { problemOf } from './problem.js'

/** A unit with the counts of its row. */
export type Unit = readonly [unit: string, tally: Tally]

/** The units that can be scored, and why the others cannot. */
export interface ScorableUnits {
  readonly units: readonly Unit[]
  readonly problems: readonly Problem[]
}

/** A row whose counts are missing or contradict each other is left out and named; the others are assessed. */
export const scorableUnits = ({ rows = [] }: Bulletin, scheme: Scheme): ScorableUnits => {
  const failures = new Map<string, { readonly thrown: unknown; readonly units: string[] }>()
  const units = rows.flatMap(({ unit, tally }): Unit[] => {
    try {
      score(tally as Tally, scheme)
      return [[unit, tally as Tally]]
    } catch (thrown) {
      const { code, count } = problemOf(thrown)
      const failure = failures.get(`${code} ${count}`) ?? { thrown, units: [] }
      failures.set(`${code} ${count}`, failure)
      failure.units.push(unit)
      return []
    }
  })
  return { units, problems: [...failures.values()].map(({ thrown, units }) => problemOf(thrown, units)) }
}

/** The table under the scheme as printed, and under the changed one. */
export interface Assessments {
  readonly printed: Assessment
  readonly changed: Assessment | undefined
}

/** @throws InputError `duplicate-unit` */
export const assessed = (
  units: readonly Unit[],
  scheme: Scheme,
  changed: Scheme | undefined,
): Assessments | undefined =>
  units.length === 0
    ? undefined
    : { printed: assess(units, scheme), changed: changed && assess(units, changed) }

import type { SensitivityOptions } from '../../score/sensitivity/sensitivity-options.js'
import type { Sensitivity } from '../../score/sensitivity/sensitivity-result.js'
import { about } from '../input/about.js'
import type { ScoredUnits } from '../input/scored-units.js'
import type { Session } from '../session.js'

/** Sampling so many scores takes as long as reading one character. */
const scoresPerCharacter = 100

/** How sure the ranks of a table are. */
export const sensitivityOf = async (
  { document, units, scheme }: ScoredUnits,
  options: SensitivityOptions,
  { progress }: Session,
): Promise<Sensitivity> => {
  const { sensitivity } = await import('../../score/sensitivity/sensitivity.js')
  const size = (units.length * (options.samples ?? 1000)) / scoresPerCharacter
  progress.show((words) => words.weighing({ units: units.length }), size)
  return about(document.name, undefined, () => sensitivity(units, scheme, options))
}

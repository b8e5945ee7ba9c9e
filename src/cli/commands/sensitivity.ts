import { sensitivityCsv } from '../../report/csv/sensitivity-csv.js'
import { messagesIn } from '../../report/messages.js'
import { shareBelow1, wholeNumber } from '../input/numbers.js'
import { scoredUnits } from '../input/scored-units.js'
import type { SensitivityJson } from '../json-shape/sensitivity.js'
import { inputJson } from '../output/input-json.js'
import { printAsked } from '../output/print-asked.js'
import { sensitivityJson } from '../output/sensitivity-json.js'
import { sensitivityOf } from '../output/sensitivity-of.js'
import type { ExitStatus, OutputOptions, Session } from '../session.js'

/** The options of `sensitivity`. */
export interface SensitivityCommandOptions extends OutputOptions {
  readonly scheme?: string
  readonly weights?: string
  readonly samples?: string
  readonly seed?: string
}

const mostSamples = 1_000_000

/** `sensitivity`: how sure the ranks of a table are. */
export const sensitivityCommand = async (
  file: string,
  options: SensitivityCommandOptions,
  session: Session,
): Promise<ExitStatus> => {
  const { weights, samples, seed } = options
  const asked = {
    ...(weights !== undefined && { weights: shareBelow1('--weights', weights) }),
    ...(samples !== undefined && { samples: wholeNumber('--samples', samples, 1, mostSamples) }),
    ...(seed !== undefined && { seed: wholeNumber('--seed', seed, 0, Number.MAX_SAFE_INTEGER) }),
  }
  const scored = await scoredUnits(file, options.scheme, session)
  const sensitivity = await sensitivityOf(scored, asked, session)
  const { language } = session
  await printAsked(scored, { sensitivity }, options, session, {
    json: (): SensitivityJson => ({
      schemaVersion: 1,
      command: 'sensitivity',
      language,
      input: inputJson(scored.document),
      scheme: scored.scheme.id,
      isDefaultScheme: scored.isDefault,
      sensitivity: sensitivityJson(sensitivity, messagesIn(language)),
    }),
    csv: () => sensitivityCsv(sensitivity, { language }),
  })
  return 0
}

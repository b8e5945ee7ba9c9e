import type { Tally } from '../../model/tally.js'
import { messagesIn } from '../../report/messages.js'
import { breakeven } from '../../score/breakeven/breakeven.js'
import type { Breakeven, BreakevenGoal, Correction } from '../../score/breakeven/breakeven-result.js'
import { carryScheme } from '../../score/carried-scheme.js'
import { whatIf } from '../../score/what-if/what-if.js'
import { about } from '../input/about.js'
import { indexText, wholeNumber } from '../input/numbers.js'
import { type ScoredUnits, scoredUnits, unitNamed } from '../input/scored-units.js'
import type { BreakevenJson } from '../json-shape/changes.js'
import { breakevenJson } from '../output/changes-json.js'
import { inputJson } from '../output/input-json.js'
import { printAsked } from '../output/print-asked.js'
import { Refusal } from '../refusal.js'
import type { ExitStatus, OutputOptions, Session } from '../session.js'

/** The options of `breakeven`; the goals exclude each other. */
export interface BreakevenCommandOptions extends OutputOptions {
  readonly scheme?: string
  readonly unit?: string
  readonly grade?: string
  readonly index?: string
  readonly ahead?: string
  readonly rank?: string
}

const goalOf = (
  { grade, index, ahead, rank }: BreakevenCommandOptions,
  own: string,
  scored: ScoredUnits,
): BreakevenGoal => {
  const { units: among, scheme } = scored
  if (grade !== undefined) {
    const choices = (scheme.grades ?? []).map((one) => one.grade)
    if (!choices.includes(grade)) {
      throw new Refusal((words) => words.badChoice({ value: grade, flags: '--grade', choices }))
    }
    return { grade }
  }
  if (index !== undefined) return { index: indexText('--index', index) }
  if (rank !== undefined) return { rank: wholeNumber('--rank', rank, 1, among.length), among }
  if (ahead === undefined) throw new Refusal((words) => words.noGoal({ unit: own }))
  const [other] = unitNamed(ahead, scored)
  if (other === own) throw new Refusal((words) => words.aheadOfItself({ unit: own }))
  return { ahead: other, among }
}

/** The places before and after, which the library leaves out where the goal names no other units. */
const placed = (found: Breakeven, tally: Tally, { units, scheme, assessment }: ScoredUnits): Breakeven => {
  const { unit, together, best } = found
  const placeAfter = (correction: Correction): Correction => {
    const { ranks } = whatIf(tally, correction.changes, scheme, { among: units, unit })
    return { ...correction, rank: ranks?.after }
  }
  const complete: Breakeven = {
    ...found,
    rank: assessment.rows.find((row) => row.unit === unit)?.rank,
    alone: found.alone.map((own) => ({
      ...own,
      correction: own.correction && placeAfter(own.correction),
    })),
    together: together && placeAfter(together),
    best: best && placeAfter(best),
  }
  return carryScheme(complete, scheme)
}

/** `breakeven`: how few cases bring a unit to a grade, an index or a place. */
export const breakevenCommand = async (
  file: string,
  options: BreakevenCommandOptions,
  session: Session,
): Promise<ExitStatus> => {
  const { language } = session
  const named = options.unit
  if (named === undefined) throw new Refusal((words) => words.noUnitNamed({ name: file }))
  const scored = await scoredUnits(file, options.scheme, session)
  const [unit, tally] = unitNamed(named, scored)
  const goal = goalOf(options, unit, scored)
  const found = placed(
    about(scored.document.name, undefined, () => breakeven(tally, scored.scheme, goal, { unit })),
    tally,
    scored,
  )
  await printAsked(scored, { breakeven: found }, options, session, {
    json: (): BreakevenJson => ({
      schemaVersion: 1,
      command: 'breakeven',
      language,
      input: inputJson(scored.document),
      scheme: scored.scheme.id,
      isDefaultScheme: scored.isDefault,
      breakeven: breakevenJson(found, messagesIn(language)),
    }),
  })
  return 0
}

import { checkKnownKeys } from '../model/known-keys.js'
import type { Period } from '../model/period.js'
import { periodEpochs } from '../model/period.js'
import {
  type Case,
  CaseCounter,
  type CaseTally,
  checkCase,
  checkIterable,
  type Span,
} from './case-counter.js'

/** Which cases count. */
export interface TallyOptions {
  /**
   * Counts as accepted what was accepted in this period, and as due what had its deadline in it, so that cases carried
   * over fall where they belong. Without it every case counts as both. `countsAsDue` on a case goes before this.
   */
  readonly period?: Period | undefined
}

/** The span of the options' period. */
export const spanOf = (options: TallyOptions | undefined, where: string): Span | undefined => {
  checkKnownKeys(options, ['period'], where)
  return options?.period === undefined ? undefined : periodEpochs(options.period)
}

/**
 * 计数 (tally): counts cases in one pass and constant memory, whatever iterable they come from.
 *
 * - due: unless `countsAsDue` is false;
 * - completed: due and finished; on time: finished by the deadline, which is the latest of `due` and the extensions;
 * - reworked: due and sent back at least once (cases, not times);
 * - surveyed: due and asked; satisfied, basicallySatisfied, dissatisfied: by the answer.
 *
 * @unit cases
 * @throws InputError `missing-deadline` when a case that counts as due has no `due`, `invalid-value` for an instant that
 * is not ISO 8601 with an offset; the path begins with the position of the case; `unknown-key` for a misspelt option
 * @example
 * import { tally } from 'hotline-score'
 *
 * const counts = tally([
 *   { id: '1', unit: '住建局', due: '2021-09-10', completed: '2021-09-10T23:59:59+08:00', followUp: { satisfaction: 'satisfied' } },
 *   { id: '2', unit: '住建局', due: '2021-09-10', completed: '2021-09-11T00:00:00+08:00', reworks: [{ reason: '久拖未处理' }] },
 * ])
 * counts.due // => 2
 * counts.onTime // => 1
 * counts.reworked // => 1
 */
export const tally = (cases: Iterable<Case>, options?: TallyOptions): CaseTally => {
  const counter = new CaseCounter()
  const span = spanOf(options, 'tally')
  let at = 0
  for (const entry of checkIterable(cases, 'tally')) {
    const place = { where: 'tally', at: at++ }
    counter.add(checkCase(entry, place), place, span)
  }
  return counter.result()
}

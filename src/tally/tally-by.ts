import { InputError, shown } from '../input-error.js'
import { type Case, CaseCounter, type CaseTally, checkCase, checkIterable } from './case-counter.js'
import { spanOf, type TallyOptions } from './tally.js'

/** How cases are grouped: a text field of theirs, or a function that names the group. */
export type TallyKey = 'unit' | 'kind' | 'topic' | ((entry: Case) => string)

const fields: readonly TallyKey[] = ['unit', 'kind', 'topic']

/**
 * 分单位计数 (tally by key): {@link tally}, once for each key, in one pass; memory grows with the keys, not with the cases.
 *
 * Keys come in the order in which they first appear; a case without the field is grouped under the empty text.
 *
 * @unit cases
 * @throws InputError as {@link tally}, and `invalid-type` when the key function gives no text
 * @example
 * import { tallyBy } from 'hotline-score'
 *
 * const byUnit = tallyBy([{ id: '1', unit: '教育局', due: '2021-09-10' }], 'unit')
 * byUnit.get('教育局')?.due // => 1
 */
export const tallyBy = (
  cases: Iterable<Case>,
  key: TallyKey,
  options?: TallyOptions,
): Map<string, CaseTally> => {
  if (typeof key !== 'function' && !fields.includes(key)) {
    throw new InputError(
      'invalid-value',
      `tallyBy: expected a function or one of ${fields.join(', ')} as key, got ${shown(key)}`,
      ['key'],
    )
  }
  const counters = new Map<string, CaseCounter>()
  const span = spanOf(options, 'tallyBy')
  let at = 0
  for (const entry of checkIterable(cases, 'tallyBy')) {
    const place = { where: 'tallyBy', at: at++ }
    const checked = checkCase(entry, place)
    const group = typeof key === 'function' ? key(checked) : (checked[key] ?? '')
    if (typeof group !== 'string') {
      throw new InputError(
        'invalid-type',
        `tallyBy: case ${place.at}: expected a text as key, got ${shown(group)}`,
        [place.at],
      )
    }
    const counter = counters.get(group) ?? new CaseCounter()
    counters.set(group, counter)
    counter.add(checked, place, span)
  }
  return new Map([...counters].map(([group, counter]) => [group, counter.result()]))
}

/**
 * 状态 (status) of a scored row. `scored` has an index; `unscored` has an empty denominator, as the scheme will have it.
 * The others are rows that `assess` would refuse, under the code it would do it with: `missing-count`,
 * `invalid-value`, `duplicate-unit` (every row of a unit that has several), `inconsistent-tally`; `too-large` counts are beyond what the engine can compute exactly.
 */
export type RowStatus =
  | 'scored'
  | 'unscored'
  | 'missing-count'
  | 'invalid-value'
  | 'inconsistent-tally'
  | 'too-large'
  | 'duplicate-unit'

/** The statuses by the number a query keeps them as. */
export const statuses: readonly RowStatus[] = [
  'scored',
  'unscored',
  'missing-count',
  'invalid-value',
  'inconsistent-tally',
  'too-large',
  'duplicate-unit',
]

/** The number of a status. */
export const statusNumber = (status: RowStatus): number => statuses.indexOf(status)

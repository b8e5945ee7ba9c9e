/**
 * What kind of bad input an {@link InputError} reports.
 *
 * | code | meaning |
 * |---|---|
 * | `invalid-type` | a value of another type than expected (NaN, a string for a number, nothing at all) |
 * | `invalid-value` | the right type, but not an acceptable value (−1, 0.5 cases, an unknown rounding mode) |
 * | `unknown-key` | a field this object does not have |
 * | `inconsistent-tally` | counts that cannot be true together (more completed than due) |
 * | `missing-count` | the scheme needs a count that the tally does not have |
 * | `missing-deadline` | a case counts as due but states no deadline |
 * | `unknown-count` | the scheme names a count that neither the model nor the scheme declares |
 * | `unknown-indicator` | a rate or tie-breaker names an indicator the scheme does not have |
 * | `weights-do-not-add-up` | the weights do not add up to the full mark |
 * | `unordered-grades` | grade cuts that are not strictly falling |
 * | `moving-ties` | ties broken by points that follow the weights, where those are redistributed and moved |
 * | `unknown-scheme` | no preset scheme has this id |
 * | `duplicate-unit` | one unit listed twice |
 * | `unknown-unit` | a unit that is not among those given |
 * | `empty-bulletin` | a bulletin without a single published figure |
 * | `not-a-period` | a text that is not a month, quarter, half-year or year |
 * | `not-a-figure` | a text that is not one printed figure |
 * | `not-a-ratio` | a text or number that is not an exact rational |
 * | `division-by-zero` | a fraction with denominator 0 |
 * | `too-large` | a number or list beyond the stated limit |
 * | `no-table` | a text in which nothing reads as a table of figures |
 */
export type InputErrorCode =
  | 'invalid-type'
  | 'invalid-value'
  | 'unknown-key'
  | 'inconsistent-tally'
  | 'missing-count'
  | 'missing-deadline'
  | 'unknown-count'
  | 'unknown-indicator'
  | 'weights-do-not-add-up'
  | 'unordered-grades'
  | 'moving-ties'
  | 'unknown-scheme'
  | 'duplicate-unit'
  | 'unknown-unit'
  | 'empty-bulletin'
  | 'not-a-period'
  | 'not-a-figure'
  | 'not-a-ratio'
  | 'division-by-zero'
  | 'too-large'
  | 'no-table'

/**
 * 输入错误 (input error): the only thing this library throws.
 *
 * `message` names the function, what it got, what it expected and what to do; `code` is for programs,
 * `path` leads to the offending value inside the argument.
 *
 * Test for it by name: `error.name === 'InputError'` also holds when the ESM and the CommonJS build meet in
 * one process, where `instanceof` does not.
 *
 * @example
 * import { completionRate } from 'hotline-score'
 *
 * completionRate({ due: 3, completed: 4, onTime: 3, reworked: 0, surveyed: 0, satisfied: 0 }) // throws InputError inconsistent-tally
 */
export class InputError extends Error {
  /** Always `InputError`; test for it by this. */
  override readonly name = 'InputError'
  /** What kind of bad input this is. */
  readonly code: InputErrorCode
  /** The way to the offending value, as property names and positions. */
  readonly path: readonly (string | number)[]

  constructor(code: InputErrorCode, message: string, path: readonly (string | number)[] = []) {
    super(message)
    this.code = code
    this.path = path
  }
}

/** Shows a value inside an error message: short, one line, never throwing. */
export const shown = (value: unknown): string => {
  if (typeof value === 'string') return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value)
  if (typeof value === 'bigint') return `${value}n`
  if (typeof value === 'function') return 'a function'
  if (Array.isArray(value)) return `a list of ${value.length}`
  if (typeof value === 'object' && value !== null) return 'an object'
  return String(value)
}

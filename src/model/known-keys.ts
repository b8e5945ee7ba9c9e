import { InputError } from '../input-error.js'

/**
 * Refuses keys that nothing reads: a misspelt option would otherwise change nothing, unseen.
 *
 * @throws InputError `unknown-key`, with the key as path
 */
export const checkKnownKeys = (
  value: object | undefined,
  known: readonly string[],
  where: string,
  at: readonly (string | number)[] = [],
): void => {
  // What is no object is refused where it is used.
  if (typeof value !== 'object' || value === null) return
  const unknown = Object.keys(value).find((key) => !known.includes(key))
  if (unknown === undefined) return
  throw new InputError(
    'unknown-key',
    `${where}: nothing is called ${JSON.stringify(unknown)} here; expected ${known.join(', ')}`,
    [...at, unknown],
  )
}

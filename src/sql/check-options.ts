import { InputError, shown } from '../input-error.js'

/** @throws InputError `unknown-key` for an option there is not, `invalid-type` for options that are no object */
export const checkOptions = (options: unknown, known: readonly string[], where: string): void => {
  if (options === undefined) return
  if (typeof options !== 'object' || options === null || Array.isArray(options)) {
    throw new InputError('invalid-type', `${where}: expected options as an object, got ${shown(options)}`, [
      'options',
    ])
  }
  const unknown = Object.keys(options).find((key) => !known.includes(key))
  if (unknown === undefined) return
  throw new InputError(
    'unknown-key',
    `${where}: there is no option ${shown(unknown)}; there is ${known.join(', ')}`,
    ['options', unknown],
  )
}

import { InputError, shown } from '../../input-error.js'
import { Refusal } from '../refusal.js'

const valueAt = (value: unknown, path: readonly (string | number)[]): unknown => {
  let at = value
  for (const key of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return undefined
    at = (at as Record<string | number, unknown>)[key]
  }
  return at
}

/** `rows[3].tally.onTime`: the way a person writes a path. */
const written = (path: readonly (string | number)[]): string =>
  path.map((key, at) => (typeof key === 'number' ? `[${key}]` : at > 0 ? `.${key}` : key)).join('')

/**
 * Does something with the content of a file, and says of which file it is when the library refuses it. `value` is what the
 * path of an error leads into.
 */
export const about = <Result>(name: string, value: unknown, work: () => Result): Result => {
  try {
    return work()
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    const { code, path, message } = error
    if (code === 'empty-bulletin') throw new Refusal((words) => words.nothingRead({ name }))
    if (code === 'no-table') throw new Refusal((words) => words.noTable({ name }))
    const found = path.length > 0 ? valueAt(value, path) : undefined
    const got = found === undefined ? undefined : shown(found)
    throw new Refusal((words) => words.invalid({ name, place: written(path), code, got, message }))
  }
}

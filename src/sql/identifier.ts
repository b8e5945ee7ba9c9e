import { InputError, shown } from '../input-error.js'
import type { Dialect } from './dialect.js'
import { checkText } from './literal.js'

const longest = 1000

const bytesOf = (text: string): number => {
  let bytes = 0
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0
    bytes += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4
  }
  return bytes
}

/**
 * A name, quoted for the engine: whatever it holds, it stays one name.
 *
 * @throws InputError `invalid-value` for a name no engine has: empty, with NUL, or too long
 */
export const identifier = (
  name: string,
  dialect: Dialect,
  where: string,
  path: readonly (string | number)[] = [],
): string => {
  checkText(name, where)
  if (name === '') throw new InputError('invalid-value', `${where}: expected a name that is not empty`, path)
  const most = dialect.longestIdentifier ?? longest
  if (bytesOf(name) > most) {
    throw new InputError(
      'invalid-value',
      `${where}: the name ${shown(name)} has more than ${most} bytes; ${dialect.name} would cut it`,
      path,
    )
  }
  return dialect.quoteIdentifier(name)
}

/** The name of a table with the schema and catalogue it stands in. */
export const tableName = (name: string | readonly string[], dialect: Dialect, where: string): string =>
  (typeof name === 'string' ? [name] : name)
    .map((part, at) => identifier(part, dialect, where, typeof name === 'string' ? ['name'] : ['name', at]))
    .join('.')

import { defineScheme, type Scheme } from '../../model/scheme.js'
import { schemes } from '../../schemes/find-scheme.js'
import type { Io } from '../io.js'
import { nearest } from '../nearest.js'
import { Refusal } from '../refusal.js'
import { about } from './about.js'
import { decode } from './decode.js'
import { bytesOf } from './document.js'
import { parseJson } from './json.js'
import { mostSchemeBytes } from './limits.js'

/** The scheme that `--scheme` names: a bundled one, or one written in a file. */
export const schemeOf = async (argument: string, io: Io): Promise<Scheme> => {
  const bundled = schemes.find(({ id }) => id === argument)
  if (bundled) return bundled
  const known = schemes.map(({ id }) => id)
  const bytes = await bytesOf(
    argument,
    io,
    mostSchemeBytes,
    () => {},
    () => new Refusal((words) => words.noScheme({ name: argument, known, meant: nearest(argument, known) })),
  )
  const value = parseJson(decode(bytes, argument).text, argument)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Refusal((words) => words.badScheme({ name: argument }))
  }
  return about(argument, value, () => defineScheme(value as Scheme))
}

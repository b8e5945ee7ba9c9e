import type * as z from 'zod'
import { InputError, type InputErrorCode, shown } from '../input-error.js'

type Path = readonly (string | number)[]

const codes: Readonly<Record<string, InputErrorCode>> = {
  invalid_type: 'invalid-type',
  unrecognized_keys: 'unknown-key',
}

const valueAt = (value: unknown, path: Path): unknown => {
  let at = value
  for (const key of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return undefined
    at = (at as Record<string | number, unknown>)[key]
  }
  return at
}

/** `rows[3].tally.onTime`: the way a person writes a path. */
const written = (path: Path): string =>
  path.map((key, i) => (typeof key === 'number' ? `[${key}]` : i > 0 ? `.${key}` : key)).join('')

/** What an own check of a schema says beside its message. */
export interface CheckParams {
  /** The code of the InputError. */
  readonly inputError: InputErrorCode
}

interface Issue {
  readonly code: string
  readonly path: Path
  readonly message: string
  readonly own: InputErrorCode | undefined
  readonly wholeNumber: boolean
}

const issueOf = (issue: z.core.$ZodIssue): Issue => {
  // A union reports its branches; the branch that got furthest is the one that was meant.
  if (issue.code === 'invalid_union') {
    const branches = issue.errors.flatMap((branch) => branch.slice(0, 1).map(issueOf))
    const deepest = branches.sort((a, b) => b.path.length - a.path.length)[0]
    if (deepest && deepest.path.length > 0)
      return { ...deepest, path: [...(issue.path as Path), ...deepest.path] }
  }
  const params = issue.code === 'custom' ? (issue.params as CheckParams | undefined) : undefined
  return {
    code: issue.code,
    path: issue.path as Path,
    message: issue.message,
    own: params?.inputError,
    wholeNumber: 'expected' in issue && ['int', 'number'].includes(String(issue.expected)),
  }
}

/**
 * Parses a value with a schema, and turns what zod says into one {@link InputError}: the first issue gives code and
 * path (behind `at`, where the value is a part of an argument), the message names the caller and the value in its place. The
 * one place where zod's errors are wrapped.
 */
export const parseInput = <S extends z.ZodType>(
  schema: S,
  value: unknown,
  where: string,
  at: Path = [],
): z.output<S> => {
  const result = schema.safeParse(value, { reportInput: false })
  if (result.success) return result.data
  const [first, ...others] = result.error.issues.map(issueOf) as [Issue, ...Issue[]]
  const got = valueAt(value, first.path)
  const broken = first.wholeNumber && typeof got === 'number' && !Number.isNaN(got)
  const code = first.own ?? (broken ? 'invalid-value' : (codes[first.code] ?? 'invalid-value'))
  const named = first.message.startsWith(String(first.path.at(-1)))
  const way = named ? first.path.slice(0, -1) : first.path
  const place = way.length > 0 ? `${written(way)}: ` : ''
  const more = others.length > 0 ? ` (and ${others.length} more)` : ''
  const told = first.own === undefined ? `, got ${shown(got)}` : ''
  // What zod says by itself of a wrong type names both types; the value tells more.
  const message = first.message.replace(/^Invalid input: (expected .+), received \S+$/, '$1')
  throw new InputError(code, `${where}: ${place}${message}${told}${more}`, [...at, ...first.path])
}

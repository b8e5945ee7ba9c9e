import { InputError, shown } from '../../input-error.js'
import { coreCounts, parseTally, type Tally } from '../../model/tally.js'
import type { CompiledScheme } from '../compile-scheme.js'

/** 件数变动 (count change): by how many cases each named count changes; counts that are not named stay as they are. */
export interface CountChange {
  /** The difference, a whole number; negative where there are fewer. */
  readonly [count: string]: number | undefined
}

/** The counts a scheme's tallies know: the tally's own, the scheme's and whatever else this tally states. */
const known = (tally: Tally, scheme: CompiledScheme): ReadonlySet<string> =>
  new Set([...coreCounts, ...Object.keys(scheme.scheme.counts ?? {}), ...Object.keys(tally)])

const checkedDelta = (count: string, delta: unknown, where: string): number => {
  if (typeof delta !== 'number' || Number.isNaN(delta)) {
    throw new InputError(
      'invalid-type',
      `${where}: ${count}: expected by how many cases it changes, a whole number, got ${shown(delta)}`,
      [count],
    )
  }
  if (Number.isSafeInteger(delta)) return delta
  throw new InputError(
    'invalid-value',
    `${where}: ${count}: expected by how many cases it changes, a whole number of at most 2^53−1, got ${shown(delta)}`,
    [count],
  )
}

/** The change with every difference checked, those of 0 left out, in the order given. */
export const parseChange = (
  change: CountChange,
  tally: Tally,
  scheme: CompiledScheme,
  where: string,
): readonly (readonly [count: string, delta: number])[] => {
  if (typeof change !== 'object' || change === null || Array.isArray(change)) {
    throw new InputError(
      'invalid-type',
      `${where}: expected a change of counts such as { satisfied: 1 }, got ${shown(change)}`,
    )
  }
  const names = known(tally, scheme)
  return Object.entries(change).flatMap(([count, delta]) => {
    if (delta === undefined) return []
    if (!names.has(count)) {
      throw new InputError(
        'unknown-count',
        `${where}: unknown count ${shown(count)}; this tally and this scheme know ${[...names].join(', ')}`,
        [count],
      )
    }
    const checked = checkedDelta(count, delta, where)
    return checked === 0 ? [] : [[count, checked] as const]
  })
}

const count = (tally: Tally, name: string): number | undefined =>
  Object.hasOwn(tally, name) ? tally[name] : undefined

/** The tally after a change, checked like any other. */
export const changedTally = (
  tally: Tally,
  change: readonly (readonly [count: string, delta: number])[],
  where: string,
): Tally => {
  const counts = new Map<string, number | undefined>(Object.entries(tally))
  for (const [name, delta] of change) {
    const before = count(tally, name)
    if (before === undefined) {
      throw new InputError(
        'missing-count',
        `${where}: ${name} changes by ${delta}, but the tally does not state it; state it first`,
        [name],
      )
    }
    const after = before + delta
    if (after < 0 || !Number.isSafeInteger(after)) {
      const limit = after < 0 ? `at most ${before} can be taken away` : 'a count is at most 2^53−1'
      throw new InputError(
        'invalid-value',
        `${where}: ${name} is ${before} and changes by ${delta}; ${limit}`,
        [name],
      )
    }
    counts.set(name, after)
  }
  return parseTally(Object.fromEntries(counts), where)
}

/** `satisfied +1, reworked −2`. */
export const changeText = (change: CountChange): string => {
  const parts = Object.entries(change).map(
    ([name, delta = 0]) => `${name} ${delta < 0 ? '−' : '+'}${Math.abs(delta)}`,
  )
  return parts.length === 0 ? 'no change' : parts.join(', ')
}

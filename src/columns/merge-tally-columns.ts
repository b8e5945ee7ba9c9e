import { InputError, shown } from '../input-error.js'
import { checkIterable } from '../tally/case-counter.js'
import { noCounts, type TalliedColumns } from './case-columns.js'

const where = 'mergeTallyColumns'

/**
 * 合并计数列 (merge tallied columns): adds up what parts of the cases gave. Commutative and associative, as `mergeTallies` is: days,
 * files, workers and machines can be split in any way. Columns that were added to the counts are added up as well, where every
 * part has them.
 *
 * @unit cases
 * @throws InputError `invalid-value` when the parts differ in their units or columns, and for a value that is no count;
 * `too-large` when a sum passes 2^53−1
 * @example
 * import { mergeTallyColumns, tallyColumns } from 'hotline-score/columns'
 *
 * const day = { unit: Uint16Array.of(0, 1), due: Float64Array.of(9, 9), completed: Float64Array.of(8, NaN) }
 * const counts = tallyColumns(day, { units: 2 })
 * Array.from(mergeTallyColumns([counts, counts]).completed) // => [2, 0]
 */
export const mergeTallyColumns = (parts: Iterable<TalliedColumns>): TalliedColumns => {
  let sum: Map<string, Float64Array> | undefined
  let at = 0
  for (const part of checkIterable(parts, where)) {
    if (typeof part !== 'object' || part === null) {
      throw new InputError(
        'invalid-type',
        `${where}: part ${at}: expected tallied columns, got ${shown(part)}`,
        [at],
      )
    }
    sum ??= emptyOf(part, at)
    const missing = [...sum.keys()].find((name) => !Object.hasOwn(part, name))
    const more = Object.keys(part).find((name) => !sum?.has(name))
    if (missing !== undefined || more !== undefined) {
      const odd = missing ?? more ?? ''
      throw new InputError(
        'invalid-value',
        `${where}: part ${at}: expected the columns of the first part; ${JSON.stringify(odd)} stands in only one of them`,
        [at, odd],
      )
    }
    for (const [name, to] of sum) addTo(to, part[name], at, name)
    at++
  }
  return sum ? (Object.fromEntries(sum) as unknown as TalliedColumns) : noCounts(0)
}

/** A sum of nothing, with every column of the part. */
const emptyOf = (part: TalliedColumns, at: number): Map<string, Float64Array> => {
  const { due } = part
  if (!(due instanceof Float64Array)) throw notColumn(due, at, 'due')
  const names = new Set([...Object.keys(noCounts(0)), ...Object.keys(part)])
  return new Map([...names].map((name) => [name, new Float64Array(due.length)]))
}

const notColumn = (value: unknown, at: number, name: string): InputError =>
  new InputError(
    'invalid-type',
    `${where}: part ${at}: ${name}: expected a Float64Array, got ${shown(value)}`,
    [at, name],
  )

const addTo = (to: Float64Array, counts: Float64Array | undefined, at: number, name: string): void => {
  if (!(counts instanceof Float64Array)) throw notColumn(counts, at, name)
  if (counts.length !== to.length) {
    throw new InputError(
      'invalid-value',
      `${where}: part ${at}: expected ${name} of ${to.length} units, as the first part has, got ${counts.length}`,
      [at, name],
    )
  }
  for (let unit = 0; unit < to.length; unit++) {
    const count = counts[unit] as number
    if (!Number.isSafeInteger(count) || count < 0) {
      throw new InputError(
        'invalid-value',
        `${where}: part ${at}: ${name}[${unit}]: expected a count: a whole number from 0 to 2^53−1, got ${count}`,
        [at, name, unit],
      )
    }
    const next = (to[unit] as number) + count
    if (!Number.isSafeInteger(next)) {
      throw new InputError('too-large', `${where}: ${name} adds up to more than 2^53−1`, [at, name])
    }
    to[unit] = next
  }
}

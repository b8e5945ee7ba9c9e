import { parseRatio } from '../exact/ratio.js'
import { InputError } from '../input-error.js'
import type { Scheme } from '../model/scheme.js'
import { ceilingOf } from './constants.js'
import { isLong } from './index-stages.js'
import { addOrderKeys } from './order-keys.js'
import type { Fraction, Points } from './point-stages.js'
import type { Stages } from './stages.js'
import type { Arithmetic, Whole } from './whole.js'
import type { WholeScheme } from './whole-scheme.js'

/** What is sorted by, and a zero of its type. */
interface Key {
  readonly sql: string
  readonly zero: string
}

type TieBreaker = NonNullable<NonNullable<Scheme['ranking']>['tieBreakers']>[number]

/** Adds `o`, 1 where a unit is ranked, and the columns it is ranked by, the least first. */
export const addRankKeys = (
  stages: Stages,
  arithmetic: Arithmetic,
  { compiled }: WholeScheme,
  points: Points,
  index: Whole,
  numberOf: ReadonlyMap<string, number>,
): readonly string[] => {
  const { by = 'printed', tieBreakers = [], minimum } = compiled.scheme.ranking ?? {}
  const { dialect } = arithmetic
  const keyOf = (key: Whole): Key => {
    if (isLong(key)) return { sql: `-${dialect.toLong(key.sql)}`, zero: '0' }
    // ClickHouse 18.16 dies of a decimal to group by.
    if (!dialect.windows) {
      throw new InputError(
        'too-large',
        `scoreSql: an index of ${compiled.scheme.id} printed to ${compiled.places} places has more than 63 bits; ${dialect.name} does not rank by it, postgresql does`,
        ['scheme', 'index', 'places'],
      )
    }
    return { sql: `-${key.sql}`, zero: dialect.whole(0n) }
  }
  const fraction = (name: string, of: Fraction): readonly Key[] =>
    addOrderKeys(stages, arithmetic, name, of).map(keyOf)
  const breaker = (by: TieBreaker, at: number): readonly Key[] => {
    if ('indicator' in by) {
      const position = compiled.indicators.findIndex(({ id }) => id === by.indicator)
      return fraction(`b${at}_`, points.indicator(position))
    }
    const column = `g${numberOf.get(by.count)}`
    return [{ sql: by.first === 'larger' ? `-${column}` : column, zero: '0' }]
  }
  const first = by === 'printed' ? [keyOf(index)] : fraction('x_', points.index)
  const keys = [...first, ...tieBreakers.flatMap(breaker)]
  const ranked = ['z = 0']
  if (minimum) {
    const least = ceilingOf(parseRatio(minimum.atLeast))
    // No count reaches beyond 2^53, and a literal need not either.
    const bound = least > 2n ** 53n ? 2n ** 53n : least < 0n ? 0n : least
    ranked.push(`g${numberOf.get(minimum.count)} >= ${bound}`)
  }
  stages.add('ranked', [['o', `CASE WHEN ${ranked.join(' AND ')} THEN 1 ELSE 0 END`]])
  stages.add(
    'keyed',
    keys.map(({ sql, zero }, i) => [`o${i}`, `coalesce(CASE WHEN o = 1 THEN ${sql} END, ${zero})`] as const),
  )
  return keys.map((_, i) => `o${i}`)
}

import type { TieRule } from '../model/ranking.js'
import type { Dialect } from './dialect.js'

/** The place of a ranked row by window functions; twice the place for `fractional`. */
export const placeByWindow = (ties: TieRule, keys: readonly string[], dialect: Dialect): string => {
  const order = keys.join(', ')
  const over = `OVER (PARTITION BY o ORDER BY ${order})`
  switch (ties) {
    case 'competition':
      return `RANK() ${over}`
    case 'dense':
      return `DENSE_RANK() ${over}`
    case 'modified':
      // Up to the last of the tied: without a frame, a window with an order ends there.
      return `COUNT(*) ${over}`
    case 'ordinal':
      return `ROW_NUMBER() OVER (PARTITION BY o ORDER BY ${order}, ${dialect.byCodePoint('u')})`
    case 'fractional':
      return `(RANK() ${over} + COUNT(*) ${over})`
  }
}

/** Joins the places to the rows of an engine without window functions: each group of the tied is counted once. */
export const joinPlaces = (
  ties: TieRule,
  keys: readonly string[],
  rows: string,
  dialect: Dialect,
): { readonly from: string; readonly place: string } => {
  const ordinal = ties === 'ordinal'
  const element = (i: number): string => `tupleElement(tie, ${i + 1})`
  const grouped = ordinal
    ? `SELECT ${keys.join(', ')}, ${dialect.byCodePoint('u')} AS name, u, toInt64(1) AS tied FROM ${rows} WHERE o = 1`
    : `SELECT ${keys.join(', ')}, toInt64(count(*)) AS tied FROM ${rows} WHERE o = 1 GROUP BY ${keys.join(', ')}`
  const members = ordinal ? [...keys, 'name', 'u', 'tied'] : [...keys, 'tied']
  const tied = element(members.length - 1)
  const kept = (ordinal ? ['u'] : keys).map((column) => `${element(members.indexOf(column))} AS ${column}`)
  const places: Readonly<Record<TieRule, string>> = {
    competition: `upto - ${tied} + 1`,
    dense: 'position_of',
    modified: 'upto',
    ordinal: 'upto',
    fractional: `2 * upto - ${tied} + 1`,
  }
  const list = `SELECT arraySort(groupArray(tuple(${members.join(', ')}))) AS ties FROM (${grouped})`
  const sums = `SELECT ties, arrayCumSum(arrayMap(t -> tupleElement(t, ${members.length}), ties)) AS uptos, arrayEnumerate(ties) AS positions FROM (${list})`
  const ranks = `SELECT ${kept.join(', ')}, toInt64(${places[ties]}) AS place FROM (${sums}) ARRAY JOIN ties AS tie, uptos AS upto, positions AS position_of`
  return {
    from: `${rows} ANY LEFT JOIN (\n  ${ranks}\n) AS places USING (${(ordinal ? ['u'] : keys).join(', ')})`,
    place: 'place',
  }
}

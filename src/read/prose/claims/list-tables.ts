import { conceptOf } from '../concepts.js'
import { onlyValue } from '../near.js'
import { type Found, found, type Prose } from '../prose.js'

/** A table that lists cases one by one. */
export interface ListTable {
  readonly title: string
  /** The number, or else the first cell, of every case. */
  readonly items: readonly string[]
}

/** 「不满意工单(表1)」 against 「其中不满意6件」: the cases listed against the count that the bulletin's own office gives. */
export const listTableClaims = (prose: Prose, tables: readonly ListTable[]): Found[] =>
  tables.flatMap(({ title, items }): Found[] => {
    const kind = conceptOf(title)
    if (!kind || kind === 'accepted' || kind === 'completed' || items.length === 0) return []
    const channel = /信箱|信件/.test(title) ? '信箱' : '热线'
    const counts = prose.scopes
      .filter((scope) => scope.body === '' && !scope.isCumulative && scope.channel.endsWith(channel))
      .flatMap((scope) => prose.countsOf(scope, kind))
    const count = onlyValue(counts)
    return count
      ? [found({ kind: 'count', label: title, published: count.published, items: [...items] }, count, [])]
      : []
  })

import type { BulletinRow } from '../../../model/bulletin.js'
import type { Concept } from '../concepts.js'
import { conceptOf } from '../concepts.js'

import type { Figure } from '../figure.js'
import { type Found, found, type Prose } from '../prose.js'

/** A table of the bulletin with its total. */
export interface LinkedTable {
  readonly rows: readonly BulletinRow[]
  readonly total: BulletinRow
}

type CountName = 'accepted' | 'due' | 'completed' | 'onTime' | 'reworked' | 'surveyed' | 'satisfied'

const nameOf: Readonly<Partial<Record<Concept, CountName>>> = {
  accepted: 'accepted',
  due: 'due',
  completed: 'completed',
  onTime: 'onTime',
  reworked: 'reworked',
  surveyed: 'surveyed',
  satisfied: 'satisfied',
}

/** The printed rate of each count, and what it is out of. */
const rateOf: Readonly<Partial<Record<CountName, readonly [rate: string, base: CountName]>>> = {
  completed: ['completionRate', 'due'],
  onTime: ['onTimeRate', 'due'],
  reworked: ['reworkRate', 'due'],
  satisfied: ['satisfactionRate', 'surveyed'],
}

const countAt = ({ published }: Figure): number => Number(published.replaceAll(',', ''))

const countName = (figure: Figure): CountName | undefined => {
  const kind = figure.isPlainCount ? figure.concept : undefined
  return kind && nameOf[kind]
}

/** The lines that sum the table up: at least two of their counts are its totals. */
export const linesOf = (prose: Prose, { total }: LinkedTable): ReadonlySet<number> => {
  const agreeing = new Map<number, Set<CountName>>()
  for (const figure of prose.figures) {
    const name = countName(figure)
    if (!name || total.tally[name] !== countAt(figure)) continue
    const { line } = prose.pieceOf(figure)
    agreeing.set(line, (agreeing.get(line) ?? new Set()).add(name))
  }
  return new Set([...agreeing].filter(([, names]) => names.size >= 2).map(([line]) => line))
}

const columnSum = (figure: Figure, name: CountName, { rows }: LinkedTable): Found | undefined => {
  const parts = rows.map(({ tally }) => tally[name])
  if (parts.some((part) => part === undefined) || parts.length === 0) return undefined
  return found(
    {
      kind: 'sum',
      label: figure.label,
      published: figure.published,
      parts: parts as number[],
      exhaustive: true,
    },
    figure,
    [],
  )
}

const rateNamed = (figures: readonly Figure[], name: CountName): Figure | undefined =>
  figures.find(
    ({ kind, label }) =>
      kind === 'percent' && /率$/.test(label) && nameOf[conceptOf(label) as Concept] === name,
  )

/**
 * What a line says of the table it sums up. A count is the sum of its column, and a rate is made of the total row's
 * counts, because the text repeats the table. A count that is not its column's sum, but stands beside the very rate the
 * total row prints, is held against that rate.
 */
const ofLine = (prose: Prose, figures: readonly Figure[], table: LinkedTable): Found[] => {
  const { tally, published } = table.total
  const claims: Found[] = []
  for (const figure of figures) {
    const name = countName(figure)
    if (!name || prose.taken.has(figure)) continue
    const [rateName, base] = rateOf[name] ?? []
    const rate = rateNamed(figures, name)
    const whole = base && tally[base]
    const contradicts = tally[name] !== undefined && tally[name] !== countAt(figure)
    const repeats =
      rate !== undefined && rateName !== undefined && String(published[rateName]) === rate.published
    const claim =
      contradicts && repeats && whole !== undefined
        ? found(
            {
              kind: 'count',
              label: figure.label,
              published: figure.published,
              rate: rate.published,
              denominator: `${whole}`,
            },
            figure,
            [rate],
          )
        : columnSum(figure, name, table)
    if (!claim) continue
    prose.taken.add(figure)
    claims.push(claim)
  }
  for (const figure of figures) {
    const kind =
      figure.kind === 'percent' && /率$/.test(figure.label) && !/较|比|同比|环比/.test(figure.before)
        ? conceptOf(figure.label)
        : undefined
    const name = kind && nameOf[kind]
    const [rateName, base] = (name && rateOf[name]) ?? []
    if (!name || !rateName || !base || prose.taken.has(figure)) continue
    const own = figures.find((other) => countName(other) === name)
    const isRepeated = String(published[rateName]) === figure.published
    const part = own && !isRepeated ? own.published : tally[name]
    const whole = tally[base]
    if (part === undefined || whole === undefined) continue
    prose.taken.add(figure)
    claims.push(
      found(
        {
          kind: 'rate',
          label: figure.label,
          published: figure.published,
          numerator: `${part}`,
          denominator: `${whole}`,
        },
        figure,
        own ? [own] : [],
      ),
    )
  }
  return claims
}

/** Every claim of the lines that sum a table up. */
export const tableClaims = (prose: Prose, table: LinkedTable, lines: ReadonlySet<number>): Found[] => {
  const byLine = new Map<number, Figure[]>()
  for (const figure of prose.figures) {
    const { line } = prose.pieceOf(figure)
    if (!lines.has(line)) continue
    const ofThis = byLine.get(line) ?? []
    ofThis.push(figure)
    byLine.set(line, ofThis)
  }
  return [...byLine.values()].flatMap((figures) => ofLine(prose, figures, table))
}

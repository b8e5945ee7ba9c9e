import { parseRatio, type Ratio } from '../exact/ratio.js'
import { InputError, shown } from '../input-error.js'
import type { Bulletin, BulletinRow } from '../model/bulletin.js'
import type { Claim, Operand, RankClaim } from '../model/claim.js'
import type { Passage } from '../model/passage.js'
import type { PrintedCounts } from '../model/tally.js'
import {
  type CompiledIndicator,
  type CompiledScheme,
  combinationValue,
  states,
} from '../score/compile-scheme.js'
import { countsOfColumn, rateColumn, rateColumns } from './rate-columns.js'

/** A claim and where it stands. */
export interface Entry {
  readonly claim: Claim
  readonly path: readonly (string | number)[]
  readonly unit?: string
  /** Where it was read. */
  readonly source?: Passage
  /** The counts of its row. */
  readonly tally?: PrintedCounts
}

const countTitles: Readonly<Record<string, string>> = {
  accepted: '受理',
  due: '应办理',
  completed: '已办理',
  onTime: '按期办结',
  reworked: '返工',
  surveyed: '回访',
  satisfied: '满意',
}

/** A cell that prints nothing: blank, a dash or a stroke. */
const isBlank = (cell: string | number): boolean => /^[\s—–\-－/／]*$/.test(String(cell))

/** Two combinations as operands; partial credit is scaled up to whole counts, so that nothing is rounded. */
const operandsOf = (
  { numerator, denominator }: CompiledIndicator,
  counts: PrintedCounts,
): { readonly numerator: Operand | undefined; readonly denominator: Operand | undefined } => {
  const known = (terms: CompiledIndicator['numerator']): Ratio | undefined =>
    terms.every(([name]) => states(counts, name)) ? combinationValue(terms, counts, 'audit') : undefined
  const [above, below] = [known(numerator), known(denominator)]
  const scale = (above?.denominator ?? 1n) * (below?.denominator ?? 1n)
  const operand = (value: Ratio | undefined): Operand | undefined => value && `${value.times(scale)}`
  return { numerator: operand(above), denominator: operand(below) }
}

const rateCell = (
  column: string,
  row: BulletinRow,
  scheme: CompiledScheme | undefined,
): Pick<Extract<Claim, { kind: 'rate' }>, 'label' | 'numerator' | 'denominator'> | undefined => {
  const indicator = scheme?.indicators.find(({ id }) => id === column)
  if (indicator) return { label: indicator.title ?? column, ...operandsOf(indicator, row.tally) }
  const known = rateColumn(column)
  return known && { label: known.title, ...countsOfColumn(known, row.tally) }
}

/** Where a cell of a row was read. */
const sourceOf = ({ sources }: BulletinRow, name: string): Pick<Entry, 'source'> => {
  const source = sources && Object.hasOwn(sources, name) ? sources[name] : undefined
  return source ? { source } : {}
}

/** Every cell of a row as a claim of its own. */
const cells = (
  row: BulletinRow,
  path: readonly (string | number)[],
  scheme: CompiledScheme | undefined,
  among: RankClaim['among'],
): readonly Entry[] =>
  Object.entries(row.published).flatMap(([column, published]): readonly Entry[] => {
    if (isBlank(published)) return []
    const { unit } = row
    const entry = (claim: Claim): readonly Entry[] => [
      { claim, unit, ...sourceOf(row, column), tally: row.tally, path: [...path, 'published', column] },
    ]
    switch (column) {
      case 'index':
        return entry({
          kind: 'index',
          group: '综合指标值',
          label: '综合指标值',
          unit,
          published,
          tally: row.tally,
        })
      case 'grade': {
        const index = row.published['index']
        const grade = {
          kind: 'grade',
          group: '等级评价',
          label: '等级评价',
          unit,
          published: String(published),
        } as const
        return entry(index === undefined || isBlank(index) ? grade : { ...grade, index })
      }
      case 'rank':
        return entry({ kind: 'rank', group: '名次', label: '名次', unit, published, among })
    }
    const rate = rateCell(column, row, scheme)
    if (!rate) {
      throw new InputError(
        'unknown-key',
        `audit: ${shown(column)} is no column: expected a rate (${Object.keys(rateColumns).join(', ')}), index, grade, rank or an indicator of the scheme`,
        [...path, 'published', column],
      )
    }
    return entry({ kind: 'rate', group: rate.label, published, ...rate })
  })

/** The total row's counts against the rows they total. */
const sums = (total: BulletinRow, rows: readonly BulletinRow[]): readonly Entry[] =>
  Object.entries(total.tally).flatMap(([name, count]): readonly Entry[] => {
    if (count === undefined || rows.length === 0 || rows.some(({ tally }) => !states(tally, name))) return []
    const parts = rows.map(({ tally }) => tally[name] ?? 0)
    const label = countTitles[name] ?? name
    const claim: Claim = { kind: 'sum', group: '合计', label, published: `${count}`, parts, exhaustive: true }
    return [{ claim, unit: total.unit, ...sourceOf(total, name), path: ['total', 'tally', name] }]
  })

/** Whether the scheme does not rank a unit of this volume. */
const isBelowFloor = (counts: PrintedCounts, scheme: CompiledScheme | undefined): boolean => {
  const minimum = scheme?.scheme.ranking?.minimum
  return minimum !== undefined && parseRatio(minimum.atLeast).compare(counts[minimum.count] ?? 0) > 0
}

/** A printed rate has to belong to an indicator of the scheme. */
const checkRates = (claim: Claim, at: number, scheme: CompiledScheme | undefined): Claim => {
  const rates = claim.kind === 'index' ? Object.keys(claim.rates ?? {}) : []
  const unknown = rates.find((rate) => scheme && !scheme.indicators.some(({ id }) => id === rate))
  if (unknown === undefined) return claim
  throw new InputError(
    'unknown-indicator',
    `audit: the scheme has no indicator ${shown(unknown)}; it has ${scheme?.indicators.map(({ id }) => id).join(', ')}`,
    ['claims', at, 'rates', unknown],
  )
}

/** Every claim of a bulletin: those of the text, then every cell of the table, then its total row. */
export const entriesOf = (bulletin: Bulletin, scheme: CompiledScheme | undefined): readonly Entry[] => {
  const { claims = [], rows = [], total } = bulletin
  const ranked = rows.flatMap(
    ({ unit, tally, published: { index } }): (readonly [string, string | number])[] =>
      index === undefined || isBlank(index) || isBelowFloor(tally, scheme) ? [] : [[unit, index]],
  )
  const among = ranked.length > 0 ? ranked : undefined
  return [
    ...claims.map(
      (claim, i): Entry => ({
        claim: checkRates(claim, i, scheme),
        ...(claim.source && { source: claim.source }),
        path: ['claims', i],
      }),
    ),
    ...rows.flatMap((row, i) => cells(row, ['rows', i], scheme, among)),
    ...(total ? [...cells(total, ['total'], scheme, undefined), ...sums(total, rows)] : []),
  ]
}

import { InputError } from '../../input-error.js'
import type { AssessedRow } from '../assessed-row.js'
import type { CompiledScheme } from '../compile-scheme.js'
import { rankingKey } from '../ranking-key.js'
import {
  formKey,
  fullMarkOf,
  type IndexForm,
  indexForm,
  leastCommonMultiple,
  type Quotient,
  weighedAt,
} from './index-form.js'

/** Units that no weights can tell apart. */
export interface Kind {
  /** Their index, whatever the weights. */
  readonly form: IndexForm
  /** Where they come among units of the same index; the lower goes first. */
  readonly tie: number
  /** Whether they take a place. */
  readonly ranked: boolean
  /** Where they stand in the table. */
  readonly rows: readonly number[]
}

/** An assessed table as a function of its weights. */
export interface WeighedTable {
  readonly scheme: CompiledScheme
  readonly rows: readonly AssessedRow[]
  /** Where the indicators that have a weight stand in the scheme; one of weight 0 stays at 0. */
  readonly at: readonly number[]
  /** Their weights in the smallest whole numbers of the same proportions. */
  readonly weights: readonly bigint[]
  readonly fullMark: Quotient
  readonly kinds: readonly Kind[]
  /** How many units take a place. */
  readonly ranked: number
  /** How many tie classes there are. */
  readonly ties: number
}

/** More kinds than this are refused: every pair of them is compared. */
export const mostKinds = 10_000

const namesInOrder = (a: AssessedRow, b: AssessedRow): number =>
  a.unit < b.unit ? -1 : a.unit > b.unit ? 1 : 0

/** What decides between equal indexes; the same whatever the weights. */
const tieClasses = (rows: readonly AssessedRow[], scheme: CompiledScheme): readonly number[] => {
  const { tieBreakers = [], ties = 'competition' } = scheme.scheme.ranking ?? {}
  const byName = ties === 'ordinal'
  if (tieBreakers.length === 0 && !byName) return rows.map(() => 0)
  const keys = rows.map((row) => rankingKey(scheme, row, row.tally).slice(1))
  const compare = (a: number, b: number): number => {
    for (const [i, key] of (keys[a] ?? []).entries()) {
      const order = keys[b]?.[i]?.compare(key) ?? 0
      if (order !== 0) return order
    }
    return byName ? namesInOrder(rows[a] as AssessedRow, rows[b] as AssessedRow) : 0
  }
  const classes = rows.map(() => 0)
  const order = rows.map((_, i) => i).sort(compare)
  order.forEach((row, i) => {
    const before = order[i - 1]
    if (before === undefined) return
    classes[row] = (classes[before] ?? 0) + (compare(before, row) === 0 ? 0 : 1)
  })
  return classes
}

/** Points that break ties follow the weights, the same for every unit unless one of them has weights redistributed. */
const refuseMovingTies = (rows: readonly AssessedRow[], scheme: CompiledScheme): void => {
  const breaker = scheme.scheme.ranking?.tieBreakers?.find((one) => 'indicator' in one)
  const spread = rows.find(({ indicators }) => indicators.some(({ empty }) => empty === 'redistribute'))
  if (!breaker || !spread) return
  throw new InputError(
    'moving-ties',
    `sensitivity: ties are broken by the points of an indicator, and ${spread.unit} has weights redistributed; how such ties fall hangs on the weights, which is not supported: leave the tie-breaker or the unit out`,
    ['ranking', 'tieBreakers'],
  )
}

/** The table of scored rows, whose weights can now be anything. */
export const weighedTable = (rows: readonly AssessedRow[], scheme: CompiledScheme): WeighedTable => {
  const scored = rows.flatMap((row, i) => (row.unscored === undefined ? [[i, row] as const] : []))
  const scoredRows = scored.map(([, row]) => row)
  refuseMovingTies(scoredRows, scheme)
  const at = weighedAt(scheme)
  const classes = tieClasses(scoredRows, scheme)
  const kinds = new Map<string, Kind & { readonly rows: number[] }>()
  scored.forEach(([i, row], position) => {
    const form = indexForm(row, scheme, at)
    const tie = classes[position] ?? 0
    const ranked = row.unranked === undefined
    const key = `${ranked}:${tie}:${formKey(form)}`
    const known = kinds.get(key)
    if (known) known.rows.push(i)
    else kinds.set(key, { form, tie, ranked, rows: [i] })
  })
  if (kinds.size > mostKinds) {
    throw new InputError(
      'too-large',
      `sensitivity: ${kinds.size} units that differ in their rates; expected at most ${mostKinds}`,
    )
  }
  const exact = at.map((i) => scheme.indicators[i]?.weight).filter((weight) => weight !== undefined)
  const common = leastCommonMultiple(exact.map(({ denominator }) => denominator))
  return {
    scheme,
    rows,
    at,
    weights: exact.map((weight) => weight.times(common).numerator),
    fullMark: fullMarkOf(scheme),
    kinds: [...kinds.values()],
    ranked: scoredRows.filter(({ unranked }) => unranked === undefined).length,
    ties: Math.max(0, ...classes) + 1,
  }
}

import { InputError, shown } from '../input-error.js'
import { periodEpochs } from '../model/period.js'
import {
  type CaseColumns,
  noCounts,
  type TalliedColumns,
  type TallyColumnsOptions,
  talliedCounts,
} from './case-columns.js'
import { CaseHistogram } from './case-histogram.js'

const where = 'tallyColumns'

/** The most units that are counted apart. */
const mostUnits = 1_000_000

const begin = (options: TallyColumnsOptions): CaseHistogram => {
  const units: unknown = options?.units
  if (!(typeof units === 'number' && Number.isInteger(units) && units >= 0 && units <= mostUnits)) {
    throw new InputError(
      typeof units === 'number' ? 'invalid-value' : 'invalid-type',
      `${where}: units: expected how many units there are, from 0 to ${mostUnits}, got ${shown(units)}`,
      ['units'],
    )
  }
  return new CaseHistogram(where, units, options.period && periodEpochs(options.period))
}

const isAsync = (cases: object): cases is AsyncIterable<CaseColumns> => Symbol.asyncIterator in cases
const isSync = (cases: object): cases is Iterable<CaseColumns> => Symbol.iterator in cases

const counted = async (
  cases: AsyncIterable<CaseColumns>,
  histogram: CaseHistogram,
  progress: TallyColumnsOptions['progress'],
): Promise<TalliedColumns> => {
  for await (const batch of cases) {
    histogram.add(batch)
    progress?.(histogram.cases)
  }
  return histogram.result()
}

/**
 * 批量计数 (tally columns): counts cases in typed arrays by unit, with the definitions of `tally`, in one pass.
 *
 * The cases come as one batch, or as a sequence of batches (a list, a generator, an async iterable, which gives a promise): what is
 * kept in memory then grows with the units, not with the cases. Counts of parts are put together by `mergeTallyColumns`.
 *
 * @unit cases
 * @source as `tally`
 * @throws InputError `invalid-value` for a unit out of range, an unknown code or an instant that is no whole number,
 * `missing-deadline` for a case that counts as due without one; the path begins with the position of the case
 * @example
 * import { tallyColumns } from 'hotline-score/columns'
 *
 * const counts = tallyColumns({
 *   unit: Uint16Array.of(0, 1, 0), due: Float64Array.of(50, 50, 50), completed: Float64Array.of(50, NaN, 51),
 *   reworked: Uint8Array.of(0, 0, 1), satisfaction: Uint8Array.of(1, 0, 3),
 * }, { units: 2 })
 * Array.from(counts.due) // => [2, 1]
 * Array.from(counts.onTime) // => [1, 0]
 */
export function tallyColumns(
  cases: CaseColumns | Iterable<CaseColumns>,
  options: TallyColumnsOptions,
): TalliedColumns
export function tallyColumns(
  cases: AsyncIterable<CaseColumns>,
  options: TallyColumnsOptions,
): Promise<TalliedColumns>
export function tallyColumns(
  cases: CaseColumns | Iterable<CaseColumns> | AsyncIterable<CaseColumns>,
  options: TallyColumnsOptions,
): TalliedColumns | Promise<TalliedColumns> {
  const histogram = begin(options)
  const { progress } = options
  if (typeof cases !== 'object' || cases === null) {
    throw new InputError(
      'invalid-type',
      `${where}: expected columns, or batches of them, got ${shown(cases)}`,
    )
  }
  if (isAsync(cases)) return counted(cases, histogram, progress)
  for (const batch of isSync(cases) ? cases : [cases]) {
    histogram.add(batch)
    progress?.(histogram.cases)
  }
  return histogram.result()
}

/**
 * 合并计数列 (merge tallied columns): adds up what parts of the cases gave. Commutative and associative, as `mergeTallies` is: days,
 * files, workers and machines can be split in any way.
 *
 * @unit cases
 * @throws InputError `invalid-value` when the parts differ in their units, `too-large` when a sum passes 2^53−1
 * @example
 * import { mergeTallyColumns, tallyColumns } from 'hotline-score/columns'
 *
 * const day = { unit: Uint16Array.of(0, 1), due: Float64Array.of(9, 9), completed: Float64Array.of(8, NaN) }
 * const counts = tallyColumns(day, { units: 2 })
 * Array.from(mergeTallyColumns([counts, counts]).completed) // => [2, 0]
 */
export const mergeTallyColumns = (parts: Iterable<TalliedColumns>): TalliedColumns => {
  const all = [...parts]
  const units = all[0]?.due.length ?? 0
  const sum = noCounts(units)
  for (const [at, part] of all.entries()) {
    for (const name of talliedCounts) {
      const [counts, to] = [part[name], sum[name] as Float64Array]
      if (!(counts instanceof Float64Array) || counts.length !== units) {
        throw new InputError(
          'invalid-value',
          `mergeTallyColumns: part ${at}: expected ${name} of ${units} units, as the first part has`,
          [at, name],
        )
      }
      for (let unit = 0; unit < units; unit++) to[unit] = added(to[unit] ?? 0, counts[unit] ?? 0, at, name)
    }
  }
  return sum
}

const added = (sum: number, count: number, at: number, name: string): number => {
  if (Number.isSafeInteger(sum + count)) return sum + count
  throw new InputError('too-large', `mergeTallyColumns: ${name} adds up to more than 2^53−1`, [at, name])
}

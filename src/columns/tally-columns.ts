import { InputError, shown } from '../input-error.js'
import { checkKnownKeys } from '../model/known-keys.js'
import { periodEpochs } from '../model/period.js'
import type { CaseColumns, TalliedColumns, TallyColumnsOptions } from './case-columns.js'
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
  checkKnownKeys(options, ['units', 'period', 'progress'], where)
  const { progress } = options
  if (progress !== undefined && typeof progress !== 'function') {
    throw new InputError('invalid-type', `${where}: progress: expected a function, got ${shown(progress)}`, [
      'progress',
    ])
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
 * `missing-deadline` for a case that counts as due without one, `unknown-key` for a misspelt option or column; the path begins with the position of the case
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

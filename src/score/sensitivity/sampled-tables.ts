import type { Ratio } from '../../exact/ratio.js'
import { roundQuotient } from '../../exact/rounding.js'
import { InputError } from '../../input-error.js'
import { exactPlaces, ranksByExact } from './exact-places.js'
import {
  compareQuotients,
  formKey,
  type IndexForm,
  limited,
  printedAt,
  type Quotient,
  unlimitedAt,
} from './index-form.js'
import { rawNumbers, rawRange, rawWeights, stepDraws } from './perturbed-weights.js'
import { fitsDoubles, printedInDoubles } from './printed-in-doubles.js'
import { countedPlaces, placeScale, sortedPlaces } from './sample-places.js'
import { sampledUnit, sharesOf } from './sampled-unit.js'
import type { CheckedOptions } from './sensitivity-options.js'
import type { SampledUnit } from './sensitivity-result.js'
import type { Kind, WeighedTable } from './weighed-table.js'

/** Counts kept at once, one for each kind and each place. */
const mostCounts = 60_000_000
/** A range of keys beyond which sorting is cheaper than counting. */
const widest = 1 << 18

/** The forms of the kinds, each once, and which form each kind has. */
const distinctForms = (kinds: readonly Kind[]): { forms: IndexForm[]; formOf: Int32Array } => {
  const at = new Map<string, number>()
  const forms: IndexForm[] = []
  const formOf = Int32Array.from(kinds, ({ form }) => {
    const key = formKey(form)
    const known = at.get(key)
    if (known !== undefined) return known
    at.set(key, forms.length)
    return forms.push(form) - 1
  })
  return { forms, formOf }
}

/** The smallest printed indexes that have each grade, highest first, in units of the last printed digit. */
const printedCuts = ({ scheme }: WeighedTable): Float64Array =>
  Float64Array.from(scheme.grades, ({ from }) =>
    Number(roundQuotient(from.numerator * 10n ** BigInt(scheme.places), from.denominator, 'ceil')),
  )

/** The grade of every form in one sample, by its position; one past the last where there is none that low. */
type GradesInto = (printed: Float64Array, drawn: Int32Array, into: Int32Array) => void

const gradesByPrinted = (table: WeighedTable): GradesInto => {
  const cuts = printedCuts(table)
  return (printed, _, into) => {
    for (let f = 0; f < into.length; f++) {
      let grade = 0
      while (grade < cuts.length && (printed[f] as number) < (cuts[grade] as number)) grade++
      into[f] = grade
    }
  }
}

/** Grades by the exact index, or by printed ones too large for a double. */
const gradesByQuotient = (table: WeighedTable, forms: readonly IndexForm[], range: Ratio): GradesInto => {
  const { scheme, fullMark } = table
  const unit = 10n ** BigInt(scheme.places)
  const cuts = scheme.grades.map(({ from }) => [from.numerator * unit, from.denominator] as const)
  const near = printedCuts(table)
  // A printed index is at most 1 from the exact one, so only near a cut is the exact one worked out.
  const clear = fullMark[0] < fullMark[1] * 2n ** 50n ? 3 : Number.POSITIVE_INFINITY
  return (printed, drawn, into) => {
    const weights = rawWeights(table.weights, range, drawn)
    forms.forEach((form, f) => {
      let grade = 0
      for (; grade < cuts.length; grade++) {
        const over = (printed[f] as number) - (near[grade] as number)
        if (over >= clear) break
        if (over <= -clear) continue
        const graded: Quotient =
          scheme.gradeBy === 'exact'
            ? limited(unlimitedAt(form, weights), fullMark)
            : [printedAt(form, weights, scheme, fullMark), 1n]
        if (compareQuotients(graded, cuts[grade] as Quotient) >= 0n) break
      }
      into[f] = grade
    })
  }
}

/** Adds one to the count of what each member has: `members` rows of `width` counts. */
const countInto = (counts: Uint32Array, width: number, members: Int32Array): void => {
  for (let i = 0, row = 0; i < members.length; i++, row += width) {
    const at = row + (members[i] as number)
    counts[at] = (counts[at] as number) + 1
  }
}

/** Keys that rank as printed indexes do, and equal ones by their tie class. */
const keysInto = (
  keys: Int32Array,
  printed: Float64Array,
  formOf: Int32Array,
  ties: number,
  behind: Int32Array,
): void => {
  for (let i = 0; i < keys.length; i++) {
    keys[i] = (printed[formOf[i] as number] as number) * ties + (behind[i] as number)
  }
}

/** Scores, grades and ranks every sample in turn, and keeps of it only the counts. */
export const sampledTables = (
  table: WeighedTable,
  { weights: range, samples, seed }: CheckedOptions,
): readonly SampledUnit[] => {
  const { scheme, weights } = table
  const ties = scheme.scheme.ranking?.ties ?? 'competition'
  const kinds = [...table.kinds].sort((a, b) => Number(b.ranked) - Number(a.ranked))
  const ranked = kinds.filter((kind) => kind.ranked)
  const { forms, formOf } = distinctForms(kinds)
  const top = roundQuotient(...table.fullMark, scheme.mode)
  const most = rawRange(weights, range).map(([, largest]) => largest)
  const narrow = top < 2n ** 31n && most.every((weight) => weight < 2n ** 53n)
  const inDoubles = forms.map((form) => narrow && fitsDoubles(form, most))

  // Forms that doubles hold come first, so that one loop runs over them.
  const fast = forms.flatMap((form, f) => (inDoubles[f] ? [[form, f] as const] : []))
  const wide = forms.flatMap((form, f) => (inDoubles[f] ? [] : [[form, f] as const]))
  const fill = printedInDoubles(
    fast.map(([form]) => form),
    scheme.mode,
    Number(top),
  )
  const raw = new Float64Array(weights.length)
  const numbers = rawNumbers(weights, range)
  const fastPrinted = new Float64Array(fast.length)
  const fastAt = Int32Array.from(fast, ([, f]) => f)
  const printed = new Float64Array(forms.length)

  const scale = placeScale(ties)
  const width = scale * table.ranked + 1
  if (width * ranked.length > mostCounts) {
    throw new InputError(
      'too-large',
      `sensitivity: ${ranked.length} units that differ in their rates among ${table.ranked}; the product must not exceed ${mostCounts}`,
    )
  }
  const sizes = Int32Array.from(ranked, ({ rows }) => rows.length)
  const keys = new Int32Array(ranked.length)
  const places = new Int32Array(ranked.length)
  const behind = Int32Array.from(ranked, ({ tie }) => table.ties - 1 - tie)
  const range32 = (top + 1n) * BigInt(table.ties)
  const byKey = !ranksByExact(table) && range32 < 2n ** 31n
  const rankByKey =
    range32 <= BigInt(widest)
      ? countedPlaces(keys, sizes, Number(range32) - 1, ties)
      : sortedPlaces(sizes, (a, b) => (keys[b] as number) - (keys[a] as number), ties)
  const rankExactly = exactPlaces(table, ranked)
  const placeCounts = new Uint32Array(width * ranked.length)
  const bands = scheme.grades.length + 1
  const gradeCounts = new Uint32Array(bands * forms.length)
  const grades = new Int32Array(forms.length)
  const grade =
    scheme.gradeBy === 'exact' || top >= 2n ** 50n
      ? gradesByQuotient(table, forms, range)
      : gradesByPrinted(table)

  const drawn = new Int32Array(weights.length)
  const draw = stepDraws(seed)
  for (let sample = 0; sample < samples; sample++) {
    draw(drawn)
    if (fast.length > 0) {
      numbers(drawn, raw)
      fill(raw, fastPrinted)
      for (let i = 0; i < fastAt.length; i++) printed[fastAt[i] as number] = fastPrinted[i] as number
    }
    if (wide.length > 0) {
      const exact = rawWeights(weights, range, drawn)
      for (const [form, f] of wide) printed[f] = Number(printedAt(form, exact, scheme, table.fullMark))
    }
    grade(printed, drawn, grades)
    countInto(gradeCounts, bands, grades)
    if (byKey) {
      keysInto(keys, printed, formOf, table.ties, behind)
      rankByKey(places)
    } else rankExactly(rawWeights(weights, range, drawn), places)
    countInto(placeCounts, width, places)
  }
  const share = sharesOf(samples)
  const names = [...scheme.grades.map((band) => band.grade), undefined]
  const results = new Map(
    kinds.map((kind, i) => {
      const form = formOf[i] as number
      return [
        kind,
        sampledUnit({
          places: kind.ranked ? placeCounts.subarray(i * width, (i + 1) * width) : new Uint32Array(0),
          scale,
          grades:
            scheme.grades.length === 0
              ? []
              : names.map((name, band) => [name, gradeCounts[form * bands + band] as number]),
          samples,
          share,
        }),
      ]
    }),
  )
  return table.kinds.map((kind) => results.get(kind) as SampledUnit)
}

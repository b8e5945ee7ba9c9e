import type { Ratio } from '../exact/ratio.js'
import { ceilingOf } from './constants.js'
import { textLiteral } from './literal.js'
import type { Fraction } from './point-stages.js'
import { rounded } from './rounded.js'
import type { Stages } from './stages.js'
import type { Arithmetic, Whole } from './whole.js'
import type { WholeScheme } from './whole-scheme.js'

const longest = 2n ** 63n - 1n

/** Whether a column of 64 bits holds it. */
export const isLong = ({ most }: Whole): boolean => most <= longest

/** Adds the index as it prints, times 10 to the places: `i`. */
export const addIndex = (
  stages: Stages,
  arithmetic: Arithmetic,
  { compiled }: WholeScheme,
  { numerator, denominator }: Fraction,
): Whole => {
  const scale = 10n ** BigInt(compiled.places)
  const scaled = arithmetic.scaled(scale, numerator)
  const most = ceilingOf(compiled.fullMark.times(scale))
  const quotient = arithmetic.within(arithmetic.quotient(scaled, denominator), 0n, most)
  const rest = arithmetic.remainder(scaled, denominator)
  stages.add('quotient', [
    ['iq', quotient.sql],
    ['ir', rest.sql],
  ])
  const index = rounded(
    arithmetic,
    compiled.mode,
    arithmetic.column('iq', quotient),
    arithmetic.column('ir', rest),
    denominator,
  )
  const bounded = arithmetic.within(index, 0n, most)
  stages.add('printed', [['i', isLong(bounded) ? arithmetic.dialect.toLong(bounded.sql) : bounded.sql]])
  return arithmetic.column('i', bounded)
}

/** The index as text, trailing zeros included. */
export const printedText = (arithmetic: Arithmetic, places: number, index: Whole): string => {
  const { dialect } = arithmetic
  if (places === 0) return dialect.toText(index.sql)
  const scale = 10n ** BigInt(places)
  const wide = dialect.toWide(index.sql)
  const whole = dialect.quotient(wide, dialect.whole(scale))
  const behind = dialect.remainder(wide, dialect.whole(scale))
  // A leading 1 keeps the zeros behind the point, and is cut off again.
  const padded = arithmetic.plus({ sql: behind, least: 0n, most: scale - 1n }, arithmetic.constant(scale))
  const digits = dialect.toText(padded.sql)
  return `concat(${dialect.toText(whole)}, '.', substring(${digits}, 2, ${places}))`
}

/** The grade of the printed index: its cuts are whole numbers of the same scale. */
export const gradeOfPrinted = (
  arithmetic: Arithmetic,
  { compiled }: WholeScheme,
  index: Whole,
): string | undefined => {
  const scale = 10n ** BigInt(compiled.places)
  return gradeCase(arithmetic, compiled.grades, (from) => {
    const cut = ceilingOf(from.times(scale))
    if (cut <= 0n) return true
    if (cut > index.most) return false
    return `${index.sql} >= ${isLong(index) ? cut : arithmetic.constant(cut).sql}`
  })
}

/** The grade of the exact index. */
export const gradeOfExact = (
  arithmetic: Arithmetic,
  { compiled }: WholeScheme,
  { numerator, denominator }: Fraction,
): string | undefined =>
  gradeCase(arithmetic, compiled.grades, (from) => {
    if (from.compare(0) <= 0) return true
    if (from.compare(compiled.fullMark) > 0) return false
    const index = arithmetic.scaled(from.denominator, numerator)
    return `${index.sql} >= ${arithmetic.scaled(from.numerator, denominator).sql}`
  })

const gradeCase = (
  { dialect }: Arithmetic,
  grades: readonly { readonly grade: string; readonly from: Ratio }[],
  reaches: (from: Ratio) => string | boolean,
): string | undefined => {
  const whens: string[] = []
  for (const { grade, from } of grades) {
    const reached = reaches(from)
    if (reached === false) continue
    const name = textLiteral(grade, dialect, 'scoreSql: grades')
    if (reached === true) {
      whens.push(`WHEN z = 0 THEN ${name}`)
      break
    }
    whens.push(`WHEN z = 0 AND ${reached} THEN ${name}`)
  }
  return whens.length === 0 ? undefined : `CASE ${whens.join(' ')} END`
}

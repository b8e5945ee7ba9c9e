import { Ratio } from '../exact/ratio.js'
import type { Combination } from '../score/compile-scheme.js'

/** A linear combination of counts with exact coefficients, by the name of the count. */
export type ExactForm = ReadonlyMap<string, Ratio>

/** A linear combination of columns whose coefficients are whole numbers. */
export interface WholeForm {
  /** Which columns. */
  readonly columns: readonly number[]
  readonly factors: readonly number[]
  /** Its sum of coefficients without their signs: times the largest count, no intermediate is larger. */
  readonly size: number
}

const zero = new Ratio(0n)

/** The least common multiple of two positive numbers. */
const commonMultiple = (a: bigint, b: bigint): bigint => a * new Ratio(a, b).denominator

const commonDivisor = (a: bigint, b: bigint): bigint => b / new Ratio(a, b).denominator

/** The smallest whole number that clears every denominator. */
export const clearing = (values: Iterable<Ratio>): bigint => {
  let multiple = 1n
  for (const { denominator } of values) multiple = commonMultiple(multiple, denominator)
  return multiple
}

/** The combination as a form; a count with coefficient 0 plays no part. */
export const formOf = (terms: Combination): ExactForm =>
  new Map(terms.filter(([, coefficient]) => !coefficient.equals(0)))

/** The form with every coefficient multiplied. */
export const formTimes = (form: ExactForm, factor: Ratio): ExactForm =>
  factor.equals(0) ? new Map() : new Map([...form].map(([name, value]) => [name, value.times(factor)]))

/** The sum of two forms. */
export const formPlus = (a: ExactForm, b: ExactForm): ExactForm => {
  const sum = new Map(a)
  for (const [name, value] of b) sum.set(name, (sum.get(name) ?? zero).plus(value))
  return new Map([...sum].filter(([, value]) => !value.equals(0)))
}

/** What makes the coefficients whole numbers without a common divisor. */
export const primitiveFactor = (form: ExactForm): Ratio => {
  const multiple = clearing(form.values())
  let divisor = 0n
  for (const value of form.values()) {
    const whole = value.abs().times(multiple).numerator
    divisor = divisor === 0n ? whole : commonDivisor(divisor, whole)
  }
  return new Ratio(multiple, divisor === 0n ? 1n : divisor)
}

/** Raised where a constant of a scheme is beyond what doubles hold; the scheme is then computed in bigints throughout. */
export class BeyondDoubles extends Error {}

/** A whole number as a double. */
export const wholeNumber = (value: Ratio): number => {
  const number = Number(value.numerator)
  if (value.denominator === 1n && Number.isSafeInteger(number)) return number
  throw new BeyondDoubles(`${value}`)
}

/** The form times a factor that makes its coefficients whole. */
export const wholeForm = (form: ExactForm, factor: Ratio, names: readonly string[]): WholeForm => {
  const entries = [...form].filter(([, value]) => !value.times(factor).equals(0))
  const factors = entries.map(([, value]) => wholeNumber(value.times(factor)))
  return {
    columns: entries.map(([name]) => names.indexOf(name)),
    factors,
    size: factors.reduce((sum, value) => sum + Math.abs(value), 0),
  }
}

/** Whether the form is one column as it stands. */
export const isColumn = ({ columns, factors }: WholeForm): boolean => columns.length === 1 && factors[0] === 1

/** The form of `length` rows, exact where every count is at most 2^53 / size. */
export const evaluateForm = (
  { columns, factors }: WholeForm,
  blocks: readonly Float64Array[],
  out: Float64Array,
  length: number,
): void => {
  const at = (i: number): Float64Array => blocks[columns[i] ?? 0] ?? out
  const factor = (i: number): number => factors[i] ?? 0
  if (columns.length === 0) out.fill(0, 0, length)
  else if (columns.length === 1) oneTerm(at(0), factor(0), out, length)
  else if (columns.length === 2) twoTerms(at(0), factor(0), at(1), factor(1), out, length)
  else threeTerms(at(0), factor(0), at(1), factor(1), at(2), factor(2), out, length)
  for (let i = 3; i < columns.length; i++) addTerm(at(i), factor(i), out, length)
}

const oneTerm = (a: Float64Array, j: number, out: Float64Array, length: number): void => {
  for (let i = 0; i < length; i++) out[i] = j * (a[i] as number)
}

const twoTerms = (
  a: Float64Array,
  j: number,
  b: Float64Array,
  k: number,
  out: Float64Array,
  length: number,
): void => {
  for (let i = 0; i < length; i++) out[i] = j * (a[i] as number) + k * (b[i] as number)
}

const threeTerms = (
  a: Float64Array,
  j: number,
  b: Float64Array,
  k: number,
  c: Float64Array,
  l: number,
  out: Float64Array,
  length: number,
): void => {
  for (let i = 0; i < length; i++) out[i] = j * (a[i] as number) + k * (b[i] as number) + l * (c[i] as number)
}

const addTerm = (a: Float64Array, j: number, out: Float64Array, length: number): void => {
  for (let i = 0; i < length; i++) out[i] = (out[i] as number) + j * (a[i] as number)
}

import type { WholeForm } from './linear-form.js'

// The same as `evaluateForm`, of columns of 32 bits that are read where they stand. Loops shared by both kinds of column would be
// compiled for neither.

/** The form of `length` rows from `from`. */
export const evaluateSmall = (
  { columns, factors }: WholeForm,
  counts: readonly Int32Array[],
  from: number,
  out: Float64Array,
  length: number,
): void => {
  const at = (i: number): Int32Array => counts[columns[i] as number] as Int32Array
  const factor = (i: number): number => factors[i] as number
  if (columns.length === 0) out.fill(0, 0, length)
  else if (columns.length === 1) oneTerm(at(0), factor(0), from, out, length)
  else if (columns.length === 2) twoTerms(at(0), factor(0), at(1), factor(1), from, out, length)
  else threeTerms(at(0), factor(0), at(1), factor(1), at(2), factor(2), from, out, length)
  for (let i = 3; i < columns.length; i++) addTerm(at(i), factor(i), from, out, length)
}

const oneTerm = (a: Int32Array, j: number, from: number, out: Float64Array, length: number): void => {
  for (let i = 0; i < length; i++) out[i] = j * (a[from + i] as number)
}

const twoTerms = (
  a: Int32Array,
  j: number,
  b: Int32Array,
  k: number,
  from: number,
  out: Float64Array,
  length: number,
): void => {
  for (let i = 0; i < length; i++) out[i] = j * (a[from + i] as number) + k * (b[from + i] as number)
}

const threeTerms = (
  a: Int32Array,
  j: number,
  b: Int32Array,
  k: number,
  c: Int32Array,
  l: number,
  from: number,
  out: Float64Array,
  length: number,
): void => {
  for (let i = 0; i < length; i++) {
    out[i] = j * (a[from + i] as number) + k * (b[from + i] as number) + l * (c[from + i] as number)
  }
}

const addTerm = (a: Int32Array, j: number, from: number, out: Float64Array, length: number): void => {
  for (let i = 0; i < length; i++) out[i] = (out[i] as number) + j * (a[from + i] as number)
}

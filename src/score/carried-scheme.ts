import type { Scheme } from '../model/scheme.js'

// Registered symbols, so that a result of the ESM build is one of the CommonJS build too.
const ofOne = Symbol.for('hotline-score.scheme')
const ofTwo = Symbol.for('hotline-score.schemes')

/** The schemes of two sides. */
export interface CarriedSchemes {
  readonly before: Scheme
  readonly after: Scheme
}

const carry = <Result extends object>(result: Result, key: symbol, value: object): Result =>
  Object.defineProperty(result, key, { value, enumerable: false })

const carried = (result: unknown, key: symbol): unknown =>
  typeof result === 'object' && result !== null && key in result
    ? (result as Readonly<Record<symbol, unknown>>)[key]
    : undefined

/** Lets a result carry the scheme it was made by, unseen by JSON, comparisons and the REPL. */
export const carryScheme = <Result extends object>(result: Result, scheme: Scheme): Result =>
  carry(result, ofOne, scheme)

/** The scheme a result was made by; a copy of it, or its JSON, no longer knows. */
export const carriedScheme = (result: unknown): Scheme | undefined =>
  carried(result, ofOne) as Scheme | undefined

/** The same for a result of two sides. */
export const carrySchemes = <Result extends object>(result: Result, schemes: CarriedSchemes): Result =>
  carry(result, ofTwo, schemes)

/** The schemes of the two sides a result was made of. */
export const carriedSchemes = (result: unknown): CarriedSchemes | undefined =>
  carried(result, ofTwo) as CarriedSchemes | undefined

import type { Dialect } from './dialect.js'

/** A whole number the engine computes: its text, and between which values it is sure to lie. */
export interface Whole {
  readonly sql: string
  readonly least: bigint
  readonly most: bigint
}

/** The least and the greatest of some numbers. */
const rangeOf = (values: readonly bigint[]): readonly [least: bigint, most: bigint] => {
  let [least, most] = [values[0] ?? 0n, values[0] ?? 0n]
  for (const value of values) {
    if (value < least) least = value
    if (value > most) most = value
  }
  return [least, most]
}

/**
 * Writes arithmetic of whole numbers, and keeps account of the largest number on the way: what is written is exact
 * wherever the engine's type holds `widest`.
 */
export class Arithmetic {
  readonly dialect: Dialect
  /** The size of the largest number that can come up, intermediate results included. */
  widest = 0n

  constructor(dialect: Dialect) {
    this.dialect = dialect
  }

  private made(sql: string, least: bigint, most: bigint): Whole {
    for (const bound of [least, most]) {
      const size = bound < 0n ? -bound : bound
      if (size > this.widest) this.widest = size
    }
    return { sql, least, most }
  }

  /** A number that is the same in every row. */
  constant(value: bigint): Whole {
    return this.made(this.dialect.whole(value), value, value)
  }

  /** A column of an earlier stage. */
  column(name: string, { least, most }: Omit<Whole, 'sql'>): Whole {
    return this.made(name, least, most)
  }

  /** The same, with bounds that follow from more than its text. */
  within({ sql }: Whole, least: bigint, most: bigint): Whole {
    return this.made(sql, least, most)
  }

  plus(...terms: readonly Whole[]): Whole {
    const kept = terms.filter(({ least, most }) => least !== 0n || most !== 0n)
    const [first, ...rest] = kept
    if (first === undefined) return this.constant(0n)
    return rest.reduce(
      (sum, term) => this.made(`(${sum.sql} + ${term.sql})`, sum.least + term.least, sum.most + term.most),
      first,
    )
  }

  minus(a: Whole, b: Whole): Whole {
    if (b.least === 0n && b.most === 0n) return a
    return this.made(`(${a.sql} - ${b.sql})`, a.least - b.most, a.most - b.least)
  }

  times(a: Whole, b: Whole): Whole {
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const) {
      if (one.least === 1n && one.most === 1n) return other
      if (one.least === 0n && one.most === 0n) return one
    }
    const [least, most] = rangeOf([a.least * b.least, a.least * b.most, a.most * b.least, a.most * b.most])
    return this.made(`(${a.sql} * ${b.sql})`, least, most)
  }

  scaled(factor: bigint, a: Whole): Whole {
    return this.times(this.constant(factor), a)
  }

  product(factors: readonly Whole[]): Whole {
    return factors.reduce((product, factor) => this.times(product, factor), this.constant(1n))
  }

  /** The first value whose condition holds, otherwise the last. */
  choose(cases: readonly (readonly [condition: string, value: Whole])[], otherwise: Whole): Whole {
    if (cases.length === 0) return otherwise
    const values = [...cases.map(([, value]) => value), otherwise]
    const whens = cases.map(([condition, value]) => `WHEN ${condition} THEN ${value.sql}`).join(' ')
    const [least, most] = rangeOf(values.flatMap((value) => [value.least, value.most]))
    return this.made(`CASE ${whens} ELSE ${otherwise.sql} END`, least, most)
  }

  /** The whole quotient; the numerator is not negative, the denominator positive. */
  quotient(a: Whole, b: Whole): Whole {
    return this.made(this.dialect.quotient(a.sql, b.sql), 0n, a.most)
  }

  /** What the whole quotient leaves. */
  remainder(a: Whole, b: Whole): Whole {
    return this.made(this.dialect.remainder(a.sql, b.sql), 0n, b.most - 1n)
  }
}

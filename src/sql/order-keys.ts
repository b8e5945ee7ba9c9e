import type { Fraction } from './point-stages.js'
import type { Stages } from './stages.js'
import type { Arithmetic, Whole } from './whole.js'

/** What a column of 64 bits is sure to hold as decimal digits. */
const longDigits = 18

const digitsOf = (value: bigint): number => value.toString().length

/**
 * Adds columns by which fractions compare exactly, row with row: long division, some digits a column. Two fractions of
 * denominators up to M differ by 1/M² or more, so after twice the digits of M equal columns mean equal fractions.
 */
export const addOrderKeys = (
  stages: Stages,
  arithmetic: Arithmetic,
  name: string,
  { numerator, denominator, most: largest }: Fraction,
): readonly Whole[] => {
  const { widest } = arithmetic.dialect
  const needed = 2 * digitsOf(denominator.most)
  const room = widest === undefined ? needed : digitsOf(widest / denominator.most) - 1
  // Without room for a digit the numbers do not fit; computing with one makes that known by their size.
  const digits = Math.max(1, widest === undefined ? needed : Math.min(longDigits, room))
  const keys: Whole[] = []
  let rest: Whole = numerator
  for (let done = -digits, step = 0; done < needed; done += digits, step++) {
    const dividend = step === 0 ? rest : arithmetic.scaled(10n ** BigInt(digits), rest)
    const key = arithmetic.quotient(dividend, denominator)
    const left = arithmetic.remainder(dividend, denominator)
    const [keyName, restName] = [`${name}k${step}`, `${name}r${step}`]
    stages.add(`${name}_${step}`, [
      [keyName, key.sql],
      [restName, left.sql],
    ])
    const most = step === 0 ? largest : 10n ** BigInt(digits) - 1n
    keys.push(arithmetic.column(keyName, { least: 0n, most }))
    rest = arithmetic.column(restName, { least: 0n, most: denominator.most - 1n })
  }
  return keys
}

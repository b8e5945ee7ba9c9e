import * as z from 'zod'
import { exactSchema, nameSchema } from './exact-number.js'
import { listOf } from './list.js'

const tieBreakerSchema = z.union([
  z.strictObject({
    /** Compares this indicator's points, more first. */
    indicator: nameSchema,
  }),
  z.strictObject({
    /** Compares this count. */
    count: nameSchema,
    /** Which comes first. */
    first: z.enum(['larger', 'smaller']),
  }),
])

/** How ties share a place. */
export const tieRules = ['competition', 'dense', 'modified', 'ordinal', 'fractional'] as const

/**
 * 并列名次 (how ties are ranked): `competition` 1224, `dense` 1223, `modified` 1334, `ordinal` 1234 (the tied in the
 * code point order of their names, so that the outcome does not hang on the order of the input), `fractional`
 * 1 2.5 2.5 4.
 */
export type TieRule = (typeof tieRules)[number]

/** Schema of how a scheme ranks. */
export const rankingSchema = z.strictObject({
  /** Whether the printed (rounded) index is ranked or the exact one; `printed` unless stated. */
  by: z.enum(['printed', 'exact']).optional(),
  /** How ties share a place; `competition` unless stated. */
  ties: z.enum(tieRules).optional(),
  /** What decides between equal indexes, in this order. */
  tieBreakers: listOf(tieBreakerSchema).optional(),
  /** The volume below which a unit is scored but not ranked. */
  minimum: z.strictObject({ count: nameSchema, atLeast: exactSchema }).optional(),
})

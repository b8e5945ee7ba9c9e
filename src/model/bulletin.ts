import * as z from 'zod'
import { roundingModes } from '../exact/rounding.js'
import { claimSchema } from './claim.js'
import { listOf } from './list.js'
import { passageSchema } from './passage.js'
import { schemeSchema } from './scheme.js'
import { printedCountsSchema } from './tally.js'

/** The columns a row can print: the named rates, the index, the grade and the rank. */
export const publishedColumns = [
  'completionRate',
  'onTimeRate',
  'overdueRate',
  'reworkRate',
  'satisfactionRate',
  'dissatisfactionRate',
  'index',
  'grade',
  'rank',
] as const

const cell = z.union([z.string().max(200), z.number()], {
  error: 'expected a printed cell, as text or a number',
})

/** Schema of a row; `bulletinSchema` holds it. */
export const rowSchema = z.object({
  /** 承办单位. */
  unit: z.string().min(1),
  /** The counts printed in the row. */
  tally: printedCountsSchema,
  /** The other cells, as printed: rates by name (or by an indicator of the scheme), `index`, `grade`, `rank`. */
  published: z.record(z.string(), cell),
  /** Where each cell was read, by the name it has in `tally` or `published`, when the row was read from a text. */
  sources: z.record(z.string(), passageSchema).optional(),
})

/** A row of an assessment table. */
export interface BulletinRow extends z.infer<typeof rowSchema> {}

/**
 * Schema of a {@link Bulletin}.
 *
 * @example
 * import { bulletinSchema } from 'hotline-score'
 *
 * bulletinSchema.safeParse({ claims: [{ kind: 'rate', published: '100%', numerator: 7, denominator: 7 }] }).success // => true
 */
export const bulletinSchema = z
  .object({
    /** 标题. */
    title: z.string().optional(),
    /** 时期, as printed or in short form; kept as text because bulletins name weeks and holidays too. */
    period: z.string().optional(),
    /** 考核办法: the id of a preset, or a scheme. */
    scheme: z.union([z.string(), schemeSchema]).optional(),
    /** How the bulletin's rates were rounded; `halfExpand` (四舍五入) unless stated. */
    rounding: z.enum(roundingModes).optional(),
    /** The figures of the text. */
    claims: listOf(claimSchema, 200_000).optional(),
    /** The rows of the assessment table. */
    rows: listOf(rowSchema, 200_000).optional(),
    /** 合计: the total row of the table. */
    total: rowSchema.optional(),
  })
  .refine(({ claims, rows, total }) => (claims?.length ?? 0) + (rows?.length ?? 0) + (total ? 1 : 0) > 0, {
    error: 'the bulletin holds no figure: expected claims, rows or a total',
    params: { inputError: 'empty-bulletin' },
  })
  .meta({ title: 'Bulletin', description: '通报' })

/** 通报 (bulletin): what was printed, figure by figure, and what each figure says it was made from. */
export interface Bulletin extends z.infer<typeof bulletinSchema> {}

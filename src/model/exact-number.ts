import * as z from 'zod'
import { parseRatio } from '../exact/ratio.js'

const isExact = (value: string | number): boolean => {
  try {
    parseRatio(value)
    return true
  } catch {
    return false
  }
}

/** An exact number as data: `30`, `0.9`, `"0.125"`, `"2/3"`; a number counts by its shortest decimal digits. */
export const exactSchema = z
  .union([z.number(), z.string()], { error: 'expected a number, or a decimal or fraction as text' })
  .refine(isExact, {
    error: 'expected a decimal ("0.9") or a fraction ("2/3") of at most 80 digits',
    abort: true,
  })

/** A name that is not empty. */
export const nameSchema = z.string().min(1, { error: 'expected a name that is not empty' })

/** A linear combination of counts: each count with its coefficient. */
export const combinationSchema = z
  .record(nameSchema, exactSchema)
  .refine((counts) => Object.keys(counts).length > 0, { error: 'expected at least one count' })

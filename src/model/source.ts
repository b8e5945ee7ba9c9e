import * as z from 'zod'
import { listOf } from './list.js'

/** Schema of a {@link Source}. */
export const sourceSchema = z.strictObject({
  /** `stated` in a public text, `inferred` from published figures, or `assumed`. */
  status: z.enum(['stated', 'inferred', 'assumed']),
  /** Where it is stated, what it follows from, or why it is assumed. */
  detail: z.string(),
  /** The published rows that pin it. */
  rows: listOf(z.string()).optional(),
})

/** Whether something is stated in public, inferred from published figures, or assumed. */
export interface Source extends z.infer<typeof sourceSchema> {}

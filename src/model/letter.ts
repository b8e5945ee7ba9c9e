import * as z from 'zod'
import { caseFields } from './case-fields.js'

/**
 * Schema of a {@link Letter}.
 *
 * @example
 * import { letterSchema } from 'hotline-score'
 *
 * letterSchema.safeParse({ id: '1', unit: '住建局', followUp: { satisfaction: 'satisfied' } }).success // => true
 */
export const letterSchema = z.strictObject(caseFields).meta({ title: 'Letter', description: '市长信箱来信' })

/** 信件 (letter): one letter to the mayor's mailbox, as the unit answered it. */
export interface Letter extends z.infer<typeof letterSchema> {}

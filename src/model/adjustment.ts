import * as z from 'zod'
import { combinationSchema, exactSchema, nameSchema } from './exact-number.js'
import { sourceSchema } from './source.js'

/** Schema of an {@link Adjustment}. */
export const adjustmentSchema = z.strictObject({
  /** The name by which results refer to it. */
  id: nameSchema,
  /** 加减分项名称. */
  title: z.string().optional(),
  /** The cases it counts. */
  cases: combinationSchema,
  /** Points per case: negative for a deduction, positive for a bonus. */
  pointsPerCase: exactSchema,
  /** The most points it can take or give. */
  cap: exactSchema.optional(),
  /** What it rests on. */
  source: sourceSchema.optional(),
})

/** 加减分 (adjustment): points per case, up to a cap. */
export interface Adjustment extends z.infer<typeof adjustmentSchema> {}

import * as z from 'zod'
import { caseFields } from './case-fields.js'
import { deadlineSchema } from './instant.js'
import { listOf } from './list.js'

const extensionSchema = z.strictObject({
  /** The new deadline. */
  until: deadlineSchema,
  /** 延期原因. */
  reason: z.string().optional(),
})

/**
 * Schema of a {@link WorkOrder}.
 *
 * @example
 * import { workOrderSchema } from 'hotline-score'
 *
 * workOrderSchema.safeParse({ id: '395784', unit: '交警君山大队', due: '2021-09-30' }).success // => true
 * workOrderSchema.safeParse({ id: '395784', unit: '交警君山大队', due: '30.9.2021' }).success // => false
 */
export const workOrderSchema = z
  .strictObject({
    ...caseFields,
    /** 紧急工单. */
    urgent: z.boolean().optional().meta({ title: '紧急' }),
    /** 延期: every extension granted; the latest deadline is the one that counts. */
    extensions: listOf(extensionSchema).optional().meta({ title: '延期' }),
    /** 超期办结原因, where a published list states one. */
    overdueReason: z.string().optional().meta({ title: '超期办结原因' }),
  })
  .meta({ title: 'WorkOrder', description: '工单' })

/**
 * 工单 (work order): one call to the hotline, as the unit handled it.
 *
 * Differs from a {@link Letter} in what only the hotline has: urgency and extensions.
 */
export interface WorkOrder extends z.infer<typeof workOrderSchema> {}

import * as z from 'zod'
import { nameSchema } from '../model/exact-number.js'
import { listOf } from '../model/list.js'
import { sqlNameSchema, tableNameSchema } from './tally-query.js'

const codeSchema = z.union([z.int(), z.string()], { error: 'expected a whole number or a text' })

const flagSchema = z.union(
  [
    sqlNameSchema,
    z.strictObject({
      /** The column. */
      column: sqlNameSchema,
      /** The values that mean yes. */
      values: listOf(codeSchema, 1000).refine((values) => values.length > 0, {
        error: 'expected at least one value',
      }),
    }),
    z.strictObject({
      /** The column. */
      column: sqlNameSchema,
      /** Yes where it is above this: a number of times. */
      above: z.int(),
    }),
  ],
  { error: 'expected a boolean column, { column, values } or { column, above }' },
)

/**
 * 是否列 (flag): how a table says yes to something: a boolean column, a column and the values that mean yes (0/1 columns
 * are `{ column, values: [1] }`), or a column of how many times.
 */
export type Flag = z.infer<typeof flagSchema>

const answersSchema = z
  .strictObject({
    /** The column of the citizen's answer; NULL where nobody asked. */
    column: sqlNameSchema,
    /** The codes of 满意. */
    satisfied: listOf(codeSchema, 1000),
    /** The codes of 基本满意. */
    basicallySatisfied: listOf(codeSchema, 1000).optional(),
    /** The codes of 不满意. */
    dissatisfied: listOf(codeSchema, 1000),
  })
  .superRefine((answers, context) => {
    const seen = new Set<string>()
    for (const answer of ['satisfied', 'basicallySatisfied', 'dissatisfied'] as const) {
      for (const [at, code] of (answers[answer] ?? []).entries()) {
        // 1 and '1' are one code to an engine that converts.
        if (seen.has(`${code}`)) {
          const message = `the code ${JSON.stringify(code)} stands for an answer already`
          context.addIssue({ code: 'custom', message, path: [answer, at] })
        }
        seen.add(`${code}`)
      }
    }
  })

/** Schema of a {@link CaseTable}. */
export const caseTableSchema = z.strictObject({
  /** The table or view; `['public', 'work_orders']` for one in a schema. */
  name: tableNameSchema,
  /**
   * How times are kept: `wallClock` (the default), without a zone, as clocks in China show them, or `instant`, with a zone.
   */
  times: z.enum(['wallClock', 'instant']).optional(),
  /** Whether the deadline is a time like the others (the default) or a `day`, which counts to its end in China. */
  deadline: z.enum(['time', 'day']).optional(),
  /** Which column holds what. */
  columns: z.strictObject({
    /** 承办单位; or whatever is tallied by. */
    unit: sqlNameSchema,
    /** 办理期限. */
    due: sqlNameSchema,
    /** 延期后的期限: a later deadline, NULL where there is none. */
    extendedTo: sqlNameSchema.optional(),
    /** 办结时间; NULL while the case is open. */
    completed: sqlNameSchema,
    /** 受理时间. */
    accepted: sqlNameSchema.optional(),
    /** 计入应办理: NULL where the deadline decides. Every case counts, or those due in the period, unless stated. */
    countsAsDue: flagSchema.optional(),
    /** 返工: sent back at least once. */
    reworked: flagSchema.optional(),
    /** 回访: what the citizen said. */
    followUp: answersSchema.optional(),
    /** Further counts a scheme asks for, of the due cases. */
    further: z.record(nameSchema, flagSchema).optional(),
  }),
})

/** 工单表 (table of cases): a table or view with a row a case, and which of its columns holds what. */
export interface CaseTable extends z.infer<typeof caseTableSchema> {}

import * as z from 'zod'
import { countSchema } from './count.js'
import { parseInput } from './parse-input.js'

/** The counts every tally may state, in the order of a bulletin's columns. */
export const coreCounts = [
  'accepted',
  'due',
  'completed',
  'onTime',
  'reworked',
  'surveyed',
  'satisfied',
] as const

/** Which count can never exceed which. */
export const countLimits = [
  ['completed', 'due'],
  ['onTime', 'completed'],
  ['reworked', 'due'],
  ['satisfied', 'surveyed'],
] as const

const fields = {
  /** 受理: cases taken in during the period. Says nothing about `due`: direct answers lower that, carry-over raises it. */
  accepted: countSchema.optional().meta({ title: '受理' }),
  /** 应办理: cases the unit had to finish in the period. */
  due: countSchema.meta({ title: '应办理' }),
  /** 已办理、办结: of the due cases, those finished. At most `due`. */
  completed: countSchema.meta({ title: '已办理' }),
  /** 按期办结: completed by the deadline. At most `completed`. */
  onTime: countSchema.meta({ title: '按期办结' }),
  /** 返工、退回重办: cases sent back to be done again; cases, not times. At most `due`. */
  reworked: countSchema.meta({ title: '返工' }),
  /** 回访、抽查: cases whose citizen was asked. */
  surveyed: countSchema.meta({ title: '回访' }),
  /** 满意: of the surveyed. At most `surveyed`. */
  satisfied: countSchema.meta({ title: '满意' }),
}

/**
 * Schema of a {@link Tally}; further named counts are let through, so that a scheme can ask for them.
 *
 * @example
 * import { tallySchema } from 'hotline-score'
 *
 * tallySchema.safeParse({ due: 1, completed: 2, onTime: 1, reworked: 0, surveyed: 0, satisfied: 0 }).success // => false
 */
export const tallySchema = z
  .object(fields)
  .catchall(countSchema.optional())
  .superRefine((tally, context) => {
    for (const [part, whole] of countLimits) {
      if (tally[part] <= tally[whole]) continue
      context.addIssue({
        code: 'custom',
        path: [part],
        message: `${part} (${tally[part]}) exceeds ${whole} (${tally[whole]}); both counts must cover the same cases`,
        params: { inputError: 'inconsistent-tally' },
      })
    }
  })
  .meta({ title: 'Tally', description: '一个单位一个时期的件数' })

/**
 * 计数 (tally): the counts of one unit in one period, from which every figure follows.
 *
 * `completed ≤ due`, `onTime ≤ completed`, `reworked ≤ due`, `satisfied ≤ surveyed` are checked; `accepted` is
 * independent of `due`. Any further count may be named (`responded`, `basicallySatisfied`, …) for schemes that use it.
 */
export interface Tally extends z.infer<typeof tallySchema> {}

/** The same counts, none of them required and none held against another: what a bulletin prints, right or wrong. */
export const printedCountsSchema = z
  .object(fields)
  .partial()
  .catchall(countSchema.optional())
  .meta({ title: 'PrintedCounts', description: '通报中印出的件数' })

/** 印出的件数 (printed counts): as many of a tally's counts as a bulletin states, taken as they are. */
export interface PrintedCounts extends z.infer<typeof printedCountsSchema> {}

/** The tally, checked. */
export const parseTally = (tally: unknown, where: string, at: readonly (string | number)[] = []): Tally =>
  parseInput(tallySchema, tally, where, at)

import * as z from 'zod'

/**
 * A list of at most `most` members, read-only to whoever gets it. Not zod's own `readonly()`: that freezes its input where
 * the input is refused.
 */
export const listOf = <Member extends z.ZodType>(
  member: Member,
  most = 100_000,
): z.ZodType<readonly z.output<Member>[], readonly z.input<Member>[]> => z.array(member).max(most)

import * as z from 'zod'

const expected = 'expected a count: a whole number from 0 to 2^53−1'

/** 件数 (count): whole, not negative, at most 2^53−1. */
export const countSchema = z.int({ error: expected }).min(0, { error: expected })

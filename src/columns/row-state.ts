/** What a row still asks for: nothing. */
export const settled = 0
/** Its counts are missing, not true together, or beyond what the forms of the plan hold exactly. */
export const doubtfulCounts = 1
/** A denominator is empty, or the last step is beyond what doubles hold exactly. */
export const doubtfulQuotient = 2

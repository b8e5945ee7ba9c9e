/** The longest text that is read, in characters: some hundred bulletins. */
export const longestText = 5_000_000

/** The widest table that is read. */
export const mostColumns = 1_000

/** The longest table that is read. */
export const mostRows = 100_000

/** What merged cells of a page may grow to when each is written out where it stands. */
export const mostCells = 2_000_000

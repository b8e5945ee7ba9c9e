/** The largest file that is read, in bytes: five million characters, the longest text that is read, take no more. */
export const mostBytes = 20_000_000

/** The largest scheme that is read from a file. */
export const mostSchemeBytes = 1_000_000

/** What the parts of a workbook that are read may grow to when they are unpacked. */
export const mostUnpackedBytes = 32_000_000

/** The most files that a workbook may be packed from. */
export const mostEntries = 5_000

/** The most sheets that are read. */
export const mostSheets = 200

/** A number of bytes as it is told. */
export const megabytes = (bytes: number): string => `${Math.round(bytes / 100_000) / 10} MB`

/** Without it, a spreadsheet takes a file in UTF-8 for one in the encoding of its system, and Chinese becomes gibberish. */
export const byteOrderMark = '\ufeff'

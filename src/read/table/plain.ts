/** A text without the spaces and line breaks that printing put into it: 「单 位」 is 单位. */
export const plain = (text: string): string => text.replace(/\s+/g, '')

/** A name as it is kept: no spaces within Chinese, single ones between other words. */
export const nameIn = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/(?<=[^\x21-\x7e]) | (?=[^\x21-\x7e])/g, '')
    .trim()

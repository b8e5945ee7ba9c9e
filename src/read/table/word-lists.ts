/** The words of a list that is set with spaces. */
export const words = (list: string): readonly string[] => list.trim().split(/\s+/)

/** Nothing, or one of these. */
export const perhaps = (list: string): readonly string[] => ['', ...words(list)]

/** Every way to put one of each together. */
export const each = (...parts: readonly (readonly string[])[]): readonly string[] =>
  parts.reduce((made, part) => made.flatMap((front) => part.map((back) => front + back)), [''])

import type { ComparedSides } from '../../report/comparison-view.js'

/** `四季度` of `tables/四季度.csv`. */
const stemOf = (name: string): string =>
  name
    .replace(/^.*[\\/]/, '')
    .replace(/\.[^.]*$/, '')
    .trim()

/** What two files are called beside each other; nothing where that would not tell them apart. */
export const sideNames = (before: string, after: string): ComparedSides | undefined => {
  const names = { before: stemOf(before), after: stemOf(after) }
  const tellApart = names.before !== names.after && names.before !== '' && names.after !== ''
  return tellApart && names.before !== '-' && names.after !== '-' ? names : undefined
}

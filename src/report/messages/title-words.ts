import type { FigureName } from '../../audit/facts/figure-name.js'
import type { Claim } from '../../model/claim.js'

/** What a language calls the figures whose names the audit makes itself. */
export interface TitleWords {
  /** The cells of a table, by column; those not listed keep the heading they have. */
  readonly columns: Readonly<Record<string, string>>
  /** The counts of a tally. */
  readonly counts: Readonly<Record<string, string>>
  /** A figure that the bulletin gives no name. */
  readonly kinds: Readonly<Record<Claim['kind'], string>>
}

/** The entry of this very name. */
export const entryOf = (entries: Readonly<Record<string, string>>, name: string): string | undefined =>
  Object.hasOwn(entries, name) ? entries[name] : undefined

const headingOf = (path: FigureName['path'], { columns, counts }: TitleWords): string | undefined => {
  if (path[0] === 'claims') return undefined
  const [part, name] = [path.at(-2), String(path.at(-1))]
  return entryOf(part === 'tally' ? counts : columns, name)
}

/** Names a figure: the row, where there is one, and the figure itself. */
export const titlesIn =
  (words: TitleWords) =>
  ({ path, unit, label, kind }: FigureName): string =>
    [unit, headingOf(path, words) ?? label ?? words.kinds[kind]]
      .filter((part) => part !== undefined)
      .join(' ')

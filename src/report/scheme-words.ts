import type { Scheme } from '../model/scheme.js'
import { carriedScheme } from '../score/carried-scheme.js'
import { titleWords } from './messages/en/names.js'
import type { Messages } from './messages/messages-shape.js'
import { entryOf } from './messages/title-words.js'
import { schemeNames as bundledTitles } from './messages/zh/names.js'

const { counts: usualCounts } = titleWords

/** What a scheme is called: a bundled one by its name in the language, one of the user's own by its title. */
export const schemeName = ({ id, title }: Pick<Scheme, 'id' | 'title'>, { scheme }: Messages): string =>
  title === undefined || title === entryOf(bundledTitles, id) ? scheme(id) : title

/** The words of a language, with those of a scheme for what it names itself: its counts, its indicators and itself. */
export const wordsOfScheme = (scheme: Scheme, words: Messages): Messages => {
  const { naming } = words
  const { counts = {}, indicators } = scheme
  const titles = new Map(indicators.map(({ id, title }) => [id, title]))
  const isChinese = words.lang.startsWith('zh')
  const countName = (count: string): string => {
    const own = entryOf(counts, count)
    // Schemes are written in Chinese, mostly: in another language the usual word comes first, where there is one.
    return own !== undefined && (isChinese || !Object.hasOwn(usualCounts, count)) ? own : naming.count(count)
  }
  return {
    ...words,
    naming: {
      ...naming,
      count: countName,
      indicator: ({ id, title }) => naming.indicator({ id, title: title ?? titles.get(id) }),
    },
    scheme: (id) => (id === scheme.id ? schemeName(scheme, words) : words.scheme(id)),
  }
}

/** The same by the scheme that a result was made by; where a copy no longer knows it, the words alone. */
export const wordsFor = (result: object, words: Messages): Messages => {
  const scheme = carriedScheme(result)
  return scheme ? wordsOfScheme(scheme, words) : words
}

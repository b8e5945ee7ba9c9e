import { messagesIn } from '../../report/messages.js'
import { schemeName } from '../../report/scheme-words.js'
import type { ScoredUnits } from '../input/scored-units.js'
import type { Session } from '../session.js'

/** By which scheme, and whether anybody asked for it. */
export const introduction = ({ scheme, isDefault }: ScoredUnits, { language, words }: Session): string => {
  const title = schemeName(scheme, messagesIn(language))
  return isDefault
    ? words.results.defaultScheme({ id: scheme.id, title })
    : words.results.givenScheme({ title })
}

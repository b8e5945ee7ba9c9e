import type { Scheme } from '../../model/scheme.js'
import { type Language, messagesIn } from '../../report/messages.js'
import { wordsOfScheme } from '../../report/scheme-words.js'
import type { CountName } from './tallies.js'

/** What the counts of a scheme are called: its own as it says itself, the others as everywhere. */
export const countNameIn = (scheme: Scheme, language: Language): CountName =>
  wordsOfScheme(scheme, messagesIn(language)).naming.count

import type { Scheme } from '../../model/scheme.js'
import { type Language, messagesIn } from '../../report/messages.js'
import type { CountName } from './tallies.js'

/** What the counts of a scheme are called: its own as it says itself, in Chinese, the others as everywhere. */
export const countNameIn =
  ({ counts }: Scheme, language: Language): CountName =>
  (count) =>
    counts && Object.hasOwn(counts, count) && language === 'zh'
      ? (counts[count] ?? count)
      : messagesIn(language).naming.count(count)

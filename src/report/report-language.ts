import { InputError, shown } from '../input-error.js'
import type { Messages } from './messages/messages-shape.js'
import { type Language, messagesIn } from './messages.js'

/** How a report is written. */
export interface ReportOptions {
  /** `zh` (Chinese) unless told otherwise. */
  readonly language?: Language
}

/** @throws InputError `invalid-value` for another language */
export const languageOf = (options: ReportOptions | undefined, where: string): Language => {
  const language = options?.language ?? 'zh'
  if (language === 'zh' || language === 'en') return language
  throw new InputError('invalid-value', `${where}: expected the language zh or en, got ${shown(language)}`, [
    'language',
  ])
}

/** @throws InputError `invalid-value` for another language */
export const wordsOf = (options: ReportOptions | undefined, where: string): Messages =>
  messagesIn(languageOf(options, where))

import type { Language } from '../report/messages.js'
import { en } from './messages/en.js'
import type { Messages } from './messages/messages-shape.js'
import { zh } from './messages/zh.js'

const catalogue: Readonly<Record<Language, Messages>> = { zh, en }

/** The words of the command line in a language. */
export const messagesIn = (language: Language): Messages => catalogue[language]

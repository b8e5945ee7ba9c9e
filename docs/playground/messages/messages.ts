import type { Language } from '../../../src/report/index.js'
import { english } from './en.js'
import type { PageWords } from './messages-shape.js'
import { chinese } from './zh.js'

const catalogue: Readonly<Record<Language, PageWords>> = { zh: chinese, en: english }

/** The page's own words in a language. */
export const messagesFor = (language: Language): PageWords => catalogue[language]

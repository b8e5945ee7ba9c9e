import { audit } from '../audit/audit.js'
import { junshan2021Q3 } from '../bulletins/junshan-2021-q3/junshan-2021-q3.js'
import type { Tally } from '../model/tally.js'
import { assessmentText } from '../report/assessment-text.js'
import { auditText } from '../report/audit-text.js'
import { type Language, messagesIn } from '../report/messages.js'
import { yueyang2021 } from '../schemes/yueyang-2021.js'
import { assess } from '../score/assess.js'

// Chinese unless the locale of the environment says another language.
const locale = process.env['LC_ALL'] || process.env['LC_MESSAGES'] || process.env['LANG'] || 'zh'
const language: Language = /^(zh|C|POSIX)/.test(locale) ? 'zh' : 'en'

const units = (junshan2021Q3.rows ?? []).map(({ unit, tally }) => [unit, tally as Tally] as const)

console.log(
  [
    junshan2021Q3.title,
    '',
    messagesIn(language).assessedBy(yueyang2021.title ?? yueyang2021.id),
    assessmentText(assess(units, yueyang2021), { language }),
    '',
    auditText(audit(junshan2021Q3), { language }),
  ].join('\n'),
)

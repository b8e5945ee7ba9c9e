export { assessmentText } from './assessment-text.js'
export { auditText } from './audit-text.js'
export type { Language } from './messages.js'
export type { ReportOptions } from './report-language.js'

import type { Audit } from '../audit/audit.js'
import { InputError, shown } from '../input-error.js'
import type { Assessment } from '../score/assess.js'
import type { Comparison } from '../score/comparison/compare.js'

const isListIn = (value: unknown, name: string): boolean =>
  typeof value === 'object' && value !== null && Array.isArray((value as Record<string, unknown>)[name])

/** @throws InputError `invalid-type` for anything else */
export const checkAudit = (audit: Audit, where: string): void => {
  if (!isListIn(audit, 'findings'))
    throw new InputError('invalid-type', `${where}: expected an audit, got ${shown(audit)}`)
}

/** @throws InputError `invalid-type` for anything else */
export const checkAssessment = (assessment: Assessment, where: string): void => {
  if (!isListIn(assessment, 'rows'))
    throw new InputError('invalid-type', `${where}: expected an assessment, got ${shown(assessment)}`)
}

/** @throws InputError `invalid-type` for anything else */
export const checkComparison = (comparison: Comparison, where: string): void => {
  if (!isListIn(comparison, 'units'))
    throw new InputError('invalid-type', `${where}: expected a comparison, got ${shown(comparison)}`)
}

import type { Audit } from '../../../src/index.js'
import type { BulletinReading } from '../../../src/read/index.js'
import {
  type AuditJson,
  aroundOf,
  assessmentJson,
  findingsJson,
  type Messages,
  messagesIn,
} from './library-words.js'
import type { Question } from './question.js'
import { type SourceText, sourceText } from './source-text.js'
import { valid, type Work } from './work.js'

const coverageOf = (
  { coverage: { numbers, used, unused } }: BulletinReading,
  source: SourceText,
  { page }: Messages,
): NonNullable<AuditJson['coverage']> => ({
  numbers,
  used,
  unused: unused.map(({ reason, start, end, text }) => ({
    place: source.placeOf(start),
    start,
    end,
    text,
    reason,
    detail: page.unusedReason(reason),
    ...aroundOf(source, { start, end }),
  })),
})

/** The audit as `hotline-score audit --json` writes it, so that one program reads both. */
export const auditDocument = ({ text, language }: Question, work: Work, audited: Audit): AuditJson => {
  const report = messagesIn(language)
  const source = sourceText(text)
  const { claims, reconciles, differs, unverifiable, explained } = audited.summary
  const assessment = valid(work)
  return {
    schemaVersion: 1,
    command: 'audit',
    language,
    input: { name: source.name, kind: source.kind },
    ...(audited.title !== undefined && { title: audited.title }),
    strict: false,
    summary: { claims, reconciles, differs, unverifiable, explained },
    findings: findingsJson(audited, report, source),
    ...(assessment && { assessment: assessmentJson(assessment, report) }),
    ...(work.reading && { coverage: coverageOf(work.reading, source, report) }),
  }
}

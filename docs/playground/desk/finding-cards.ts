import type { Audit, Finding, Verdict } from '../../../src/index.js'
import type { BulletinReading } from '../../../src/read/index.js'
import type { Conclusion, FindingCard, Part, Reading } from './answer.js'
import { type Messages, viewOf } from './library-words.js'
import type { SourceText } from './source-text.js'

const cardOf = (finding: Finding, source: SourceText, words: Messages): FindingCard => ({
  ...viewOf(finding, words),
  place: finding.source && { start: finding.source.start, end: finding.source.end },
  quotation: finding.source && source.quote(finding.source.start, finding.source.end),
})

/** The first findings of a verdict. */
export const cardsOf = (
  audit: Audit | undefined,
  verdict: Verdict,
  source: SourceText,
  words: Messages,
  most: number,
): Part<FindingCard> => {
  const found = audit?.findings.filter((finding) => finding.verdict === verdict) ?? []
  return { shown: found.slice(0, most).map((finding) => cardOf(finding, source, words)), all: found.length }
}

/** What the audit comes to. */
export const conclusionOf = ({ findings, summary }: Audit, { page }: Messages): Conclusion => {
  const { claims, reconciles, differs, unverifiable, explained } = summary
  const changing = findings.filter(
    ({ consequence }) => consequence && consequence.changes !== 'cosmetic',
  ).length
  const further =
    differs === 0
      ? [page.nothingDiffers]
      : [page.impact(changing, differs), page.explained(explained, differs)]
  return {
    claims,
    reconciles,
    differs,
    unverifiable,
    sentences: [page.verdict(summary), ...further],
  }
}

/** What of the text was read, and the first numbers that were not. */
export const readingOf = (
  { coverage: { numbers, used, unused } }: BulletinReading,
  source: SourceText,
  { page }: Messages,
  most: number,
): Reading => ({
  characters: source.text.length,
  numbers,
  sentence: page.read(numbers, used),
  unused: {
    all: unused.length,
    shown: unused.slice(0, most).map((passage) => ({
      place: { start: passage.start, end: passage.end },
      quotation: source.quote(passage.start, passage.end),
      number: passage.text,
      reason: page.unusedReason(passage.reason),
    })),
  },
})

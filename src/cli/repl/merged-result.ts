import { assessmentText } from '../../report/assessment-text.js'
import { comparisonText } from '../../report/comparison-text.js'
import { exactText, pointsText } from '../../report/exact-text.js'
import type { Language } from '../../report/messages.js'
import { printable } from '../../report/printable.js'
import type { Assessment } from '../../score/assess.js'
import type { CombinedTables } from '../../score/combination/combine-tables.js'
import type { Combined } from '../../score/combination/combined.js'
import type { Comparison } from '../../score/comparison/compare.js'
import { type CombinedMessages, combined } from '../messages/zh/combined.js'

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

const hasLists = (value: Readonly<Record<string, unknown>>, names: readonly string[]): boolean =>
  names.every((name) => Array.isArray(value[name]))

const isComparison = (value: unknown): value is Comparison =>
  isObject(value) && hasLists(value, ['units', 'came', 'went']) && 'sameScheme' in value

const isCombined = (value: unknown): value is Combined =>
  isObject(value) && hasLists(value, ['parts']) && isObject(value['total']) && 'meanMisses' in value

const isCombinedTables = (value: unknown): value is CombinedTables =>
  isObject(value) && hasLists(value, ['tables', 'absent']) && isObject(value['assessment'])

const combinedLines = (
  { parts, total, scheme, meanOfIndexes, meanMisses, published }: Combined,
  words: CombinedMessages,
  language: Language,
): readonly string[] => [
  assessmentText({ rows: parts, total, scheme } as Assessment, { language }),
  ...(meanOfIndexes && meanMisses
    ? [
        words.mean({
          mean: pointsText(meanOfIndexes),
          by: exactText(meanMisses.abs()),
          side: meanMisses.compare(0),
        }),
      ]
    : []),
  ...(published
    ? [
        words.published({
          published: published.published,
          verdict: published.verdict,
          recomputed: published.recomputed,
          averages: published.averages,
        }),
      ]
    : []),
]

/** Two tables against each other, or several made one, where the language is Chinese. */
export const mergedResult = (value: unknown, language: Language): string | undefined => {
  // The library's own form speaks English.
  if (language === 'en') return undefined
  const words = combined
  if (isComparison(value)) return comparisonText(value, { language })
  if (isCombined(value)) return combinedLines(value, words, language).join('\n')
  if (!isCombinedTables(value)) return undefined
  const absent = value.absent.map(({ unit, from }) => printable(words.absent({ unit, from })))
  return [assessmentText(value.assessment, { language }), ...absent].join('\n')
}

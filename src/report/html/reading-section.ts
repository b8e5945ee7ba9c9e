import type { Passage } from '../../model/passage.js'
import { type Content, element, together } from '../markup.js'
import type { Messages } from '../messages/messages-shape.js'
import { quotationOf } from './quotation.js'
import type { Section } from './section.js'
import { table } from './table.js'

/** What of a text was read: a reading of `hotline-score/read` will do. */
export interface ReportReading {
  /** Which numbers of the text were used. */
  readonly coverage: {
    /** How many there are. */
    readonly numbers: number
    /** How many are in a claim or a row. */
    readonly used: number
    /** The others, with a code that says why. */
    readonly unused: readonly (Passage & { readonly reason: string })[]
  }
}

const inContext = (passage: Passage, text: string | undefined): Content => {
  const quoted = text === undefined ? undefined : quotationOf(text, passage)
  return quoted ? together(quoted.before, element('mark', {}, quoted.figure), quoted.after) : undefined
}

/** How much of the text was read, and which numbers were not. */
export const readingSection = (
  { coverage: { numbers, used, unused } }: ReportReading,
  text: string | undefined,
  { page }: Messages,
): Section => ({
  id: 'reading',
  heading: page.reading,
  content: together(
    element('p', {}, page.read(numbers, used)),
    unused.length === 0
      ? undefined
      : table(
          page.unused(unused.length),
          [
            { heading: page.unusedColumns.number, isName: true },
            { heading: page.unusedColumns.passage },
            { heading: page.unusedColumns.reason },
          ],
          unused.map((passage) => ({
            cells: [passage.text, inContext(passage, text), page.unusedReason(passage.reason)],
          })),
        ),
  ),
})

import type { ReadingCoverage } from '../../read/bulletin-reading.js'
import type { TextDocument } from '../input/document.js'
import type { AuditJson } from '../json-shape/results.js'
import type { ReadingMessages } from '../messages/reading-shape.js'
import { aroundOf } from './audit-json.js'

/** How much of a text was understood, for programs. */
export const coverageJson = (
  { numbers, used, unused }: ReadingCoverage,
  document: TextDocument,
  { unusedReasons }: ReadingMessages,
): AuditJson['coverage'] => ({
  numbers,
  used,
  unused: unused.map(({ reason, start, end, text }) => ({
    place: document.placeOf(start),
    start,
    end,
    text,
    reason,
    detail: unusedReasons[reason],
    ...aroundOf(document, { start, end }),
  })),
})

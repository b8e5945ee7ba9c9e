import type { Document } from '../input/document.js'
import type { AuditJson } from '../json-shape/results.js'

/** What a command was given, for programs. */
export const inputJson = ({ name, kind, encoding }: Document): AuditJson['input'] => ({
  name,
  kind,
  ...(encoding !== undefined && { encoding }),
})

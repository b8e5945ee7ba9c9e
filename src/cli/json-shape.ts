import * as z from 'zod'
import { schemeSchema } from '../model/scheme.js'
import { breakevenShape } from './json-shape/changes.js'
import { compareShape } from './json-shape/comparison.js'
import { inferShape, readShape } from './json-shape/readings.js'
import { assessmentShape, auditShape } from './json-shape/results.js'
import { sensitivityShape } from './json-shape/sensitivity.js'
import { documentShape } from './json-shape/shared.js'

const schemesShape = z
  .strictObject({
    ...documentShape,
    command: z.literal('schemes'),
    schemes: z
      .array(schemeSchema)
      .describe('Every bundled scheme, whole: each can be saved, changed and given to --scheme.'),
  })
  .describe('What `hotline-score schemes --json` prints.')

const samplesShape = z
  .strictObject({
    ...documentShape,
    command: z.literal('samples'),
    samples: z.array(
      z.strictObject({
        name: z.string().describe('What one types.'),
        title: z.string().optional(),
        period: z.string().optional(),
        claims: z.int().describe('Figures of the text.'),
        rows: z.int().describe('Rows of the table.'),
      }),
    ),
  })
  .describe('What `hotline-score samples --json` prints.')

/**
 * What `--json` prints, by command. A field is only ever added within a `schemaVersion`; one that is taken away or comes to
 * mean something else makes a new version. Sentences (`title`, `detail`, `text`, …) are in the language that `language` says;
 * everything else is the same in all.
 */
export const jsonShape = z.discriminatedUnion('command', [
  auditShape,
  assessmentShape,
  breakevenShape,
  sensitivityShape,
  readShape,
  inferShape,
  schemesShape,
  samplesShape,
  compareShape,
])

/** One document of `--json`. */
export type JsonDocument = z.infer<typeof jsonShape>

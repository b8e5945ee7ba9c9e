import * as z from 'zod'
import { claimSchema } from '../../model/claim.js'
import { rankShape, whatIfShape } from './changes.js'
import { sensitivityFields } from './sensitivity.js'
import { coverageShape, documentShape, exactShape, inputShape, passageFields } from './shared.js'

const path = z
  .array(z.union([z.string(), z.number()]))
  .describe('Where it stands in the bulletin: property names and positions.')

const causeShape = z.strictObject({
  hypothesis: z.string().describe('Which hypothesis gives the figure exactly.'),
  code: z.string(),
  detail: z.string(),
  evidence: z.string().describe('The arithmetic that shows it.'),
  explains: z.int().describe('How many figures of the group it gives.'),
  of: z.int().describe('How many figures the group has.'),
  only: z.boolean().describe('Whether no other hypothesis fits.'),
})

const findingShape = z.strictObject({
  path,
  title: z.string().describe('What the figure is called.'),
  unit: z.string().optional(),
  verdict: z.enum(['reconciles', 'differs', 'unverifiable']),
  claim: claimSchema.describe('The figure and what it says it was made from.'),
  published: z.string().describe('As printed.'),
  corrected: z.string().optional().describe('As it should have been printed.'),
  exact: exactShape.optional().describe('The exact value; rates in [0, 1].'),
  working: z.string().optional().describe('The counts as they are: `242/2798`.'),
  range: z.string().optional().describe('The values it can have, where its operands are rounded themselves.'),
  missing: z.strictObject({ code: z.string(), text: z.string() }).optional(),
  offer: z
    .strictObject({ value: z.string(), text: z.string() })
    .optional()
    .describe('The one number that would make it right.'),
  impossible: z.strictObject({ code: z.string(), text: z.string() }).optional(),
  knockOn: z
    .strictObject({ path, text: z.string() })
    .optional()
    .describe('The earlier figure because of which alone this one is wrong.'),
  explanations: z.array(causeShape).describe('Why it differs, most telling first.'),
  notes: z
    .array(z.strictObject({ code: z.string(), text: z.string() }))
    .describe('Facts that explain nothing.'),
  consequence: z
    .strictObject({
      changes: z.union([z.literal('cosmetic'), z.array(z.enum(['grade', 'rank']))]),
      text: z.string(),
    })
    .optional(),
  source: z
    .strictObject({ ...passageFields, around: z.string().optional().describe('The words it stands in.') })
    .optional()
    .describe('Where it was read.'),
})

const rowShape = z.strictObject({
  unit: z.string(),
  rank: z.number().optional(),
  index: z.string().optional().describe('As it prints, trailing zeros included.'),
  exact: exactShape.optional(),
  grade: z.string().optional(),
  working: z.string().describe('The whole working in one line.'),
  unscored: z.string().optional().describe('Why there is no index.'),
  unranked: z.string().optional().describe('Why there is no rank.'),
  tally: z.record(z.string(), z.number()).describe('The counts it was scored from.'),
  indicators: z.array(
    z.strictObject({
      id: z.string(),
      title: z.string(),
      numerator: exactShape,
      denominator: exactShape,
      rate: exactShape.optional(),
      weight: exactShape,
      points: exactShape.optional(),
      lost: exactShape.optional(),
    }),
  ),
  adjustments: z.array(
    z.strictObject({ id: z.string(), title: z.string(), cases: exactShape, points: exactShape }),
  ),
})

/** An assessed table. */
const tableShape = z.strictObject({
  scheme: z.string().describe('The id of the scheme.'),
  rows: z.array(rowShape).describe('The units, best first, those without a rank last.'),
  total: rowShape.describe('Scored from the summed counts.'),
})

/** What `audit --json` prints. */
export const auditShape = z
  .strictObject({
    ...documentShape,
    command: z.literal('audit'),
    input: inputShape,
    title: z.string().optional(),
    strict: z.boolean().describe('Whether what cannot be verified counts as differing.'),
    summary: z.strictObject({
      claims: z.int(),
      reconciles: z.int(),
      differs: z.int(),
      unverifiable: z.int(),
      explained: z.int().describe('Of those that differ, the ones with a cause.'),
    }),
    findings: z.array(findingShape).describe('One a figure, in the order of the bulletin.'),
    assessment: tableShape.optional().describe('The table as it should be, where its counts allow it.'),
    coverage: coverageShape.optional().describe('How much of the text was understood.'),
  })
  .describe('What `hotline-score audit --json` prints.')

/** What `score --json` prints. */
export const assessmentShape = z
  .strictObject({
    ...documentShape,
    command: z.literal('score'),
    input: inputShape,
    isDefaultScheme: z.boolean().describe('Whether no --scheme was given.'),
    assessment: tableShape,
    rank: rankShape.optional().describe('Why the unit of --unit stands where it stands.'),
    whatIf: z.array(whatIfShape).optional().describe('The units of --what-if, all changed at once.'),
    sensitivity: sensitivityFields.optional().describe('With --sensitivity.'),
  })
  .describe('What `hotline-score score --json` prints.')

export type AuditJson = z.infer<typeof auditShape>
export type FindingJson = z.infer<typeof findingShape>
export type ScoreJson = z.infer<typeof assessmentShape>
export type AssessmentJson = z.infer<typeof tableShape>
export type RowJson = z.infer<typeof rowShape>

import * as z from 'zod'
import { documentShape, exactShape, inputShape } from './shared.js'

const sideShape = z.strictObject({
  rank: z.number().optional(),
  index: z.string().optional().describe('As it prints, trailing zeros included.'),
  exact: exactShape.optional(),
  grade: z.string().optional(),
  unscored: z.string().optional().describe('Why there is no index.'),
})

const splitFields = {
  byCounts: exactShape.optional().describe('What the counts moved; missing where it is not split.'),
  byScheme: exactShape.optional().describe('What the scheme moved; missing where it is not split.'),
}

const movedFields = {
  before: exactShape.optional().describe('Missing where the scheme before knows no such part.'),
  after: exactShape.optional().describe('Missing where the scheme after knows no such part.'),
  total: exactShape.describe('After − before.'),
  ...splitFields,
}

const contributionShape = z.strictObject({
  id: z.string(),
  title: z.string(),
  listed: z.enum(['both', 'before', 'after']).describe('Which of the two schemes know it.'),
  ...movedFields,
})

const unitShape = z.strictObject({
  unit: z.string(),
  status: z.enum(['kept', 'came', 'went']),
  before: sideShape.optional(),
  after: sideShape.optional(),
  change: z
    .strictObject({
      printed: z.string().describe('The difference of the two printed indexes.'),
      exact: exactShape.describe('The difference of the two exact ones: what all parts add up to.'),
      rounding: exactShape.describe('Printed − exact.'),
      ...splitFields,
    })
    .optional()
    .describe('Missing where there is no difference.'),
  incomparable: z.strictObject({ text: z.string() }).optional().describe('Why there is no difference.'),
  unsplit: z
    .strictObject({ text: z.string() })
    .optional()
    .describe('Why it is not split between counts and scheme.'),
  indicators: z.array(contributionShape).describe('What each contributed, in points.'),
  adjustments: z.array(contributionShape),
  limit: z
    .strictObject(movedFields)
    .optional()
    .describe('What keeping the index within 0 and the full mark contributed.'),
})

const comparedFields = {
  schemes: z.strictObject({ before: z.string(), after: z.string() }).describe('The ids of the schemes.'),
  sameScheme: z.boolean().describe('Whether one scheme made both; then the counts moved everything.'),
  units: z.array(unitShape).describe('By their place after, those without one last.'),
  total: unitShape.describe('The same of the summed counts.'),
  came: z.array(z.string()).describe('Units that only the table after has.'),
  went: z.array(z.string()).describe('Units that only the table before has.'),
}

/** What `compare --json` prints. */
export const compareShape = z
  .strictObject({
    ...documentShape,
    command: z.literal('compare'),
    inputs: z.strictObject({ before: inputShape, after: inputShape }),
    isDefaultScheme: z.boolean().describe('Whether no --scheme was given.'),
    ...comparedFields,
  })
  .describe('What `hotline-score compare --json` prints.')

const comparedShape = z.strictObject(comparedFields)

export type CompareJson = z.infer<typeof compareShape>
export type ComparedJson = z.infer<typeof comparedShape>
export type ComparedUnitJson = z.infer<typeof unitShape>

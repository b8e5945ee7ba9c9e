import * as z from 'zod'

/** What every document begins with. */
export const documentShape = {
  schemaVersion: z.literal(1).describe('The version of this shape.'),
  language: z.enum(['zh', 'en']).describe('The language of the sentences.'),
}

/** What a command was given. */
export const inputShape = z.strictObject({
  name: z.string().describe('As it was named: a path, - or the name of a bundled bulletin.'),
  kind: z.enum(['text', 'html', 'xlsx', 'json', 'sample']).describe('What it is by its content.'),
  encoding: z.enum(['UTF-8', 'UTF-16LE', 'UTF-16BE', 'GB18030']).optional(),
})

/** A stretch of the text that was read. */
export const passageFields = {
  place: z.string().describe('`12:34`, line and column from 1; for a workbook sheet and cell.'),
  start: z
    .int()
    .describe(
      'The first character from 0, in UTF-16 code units; for a workbook in the page it was written out as.',
    ),
  end: z.int().describe('The character after the last.'),
  text: z.string().describe('The characters themselves.'),
}

/** How much was understood. */
export const coverageShape = z.strictObject({
  numbers: z.int().describe('Numbers that can be figures.'),
  used: z.int().describe('Those that are in a claim or a row.'),
  unused: z.array(
    z.strictObject({
      ...passageFields,
      reason: z.string().describe('A code.'),
      detail: z.string().describe('The same in words.'),
      around: z.string().optional().describe('The words it stands in.'),
    }),
  ),
})

/** An exact value: `280/3`, or `100`. */
export const exactShape = z.string().regex(/^-?\d+(?:\/\d+)?$/)

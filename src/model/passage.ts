import * as z from 'zod'

const offset = z.int().min(0)

/** Schema of a {@link Passage}. */
export const passageSchema = z
  .object({
    /** The first character, counted from 0 in UTF-16 code units, as `String.prototype.slice` counts. */
    start: offset,
    /** The character after the last. */
    end: offset,
    /** The characters themselves, as they stand in the text. */
    text: z.string(),
  })
  .meta({ title: 'Passage', description: '原文中的位置' })

/** 出处 (passage): where in a text a figure was read; `text` is `source.slice(start, end)`. */
export interface Passage extends z.infer<typeof passageSchema> {}

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readBulletin } from '../../src/read/read-bulletin.js'
import { gist } from './prose/support/claims.js'
import { scripts } from './prose/support/scripts.js'
import { bulletins } from './prose/support/writer.js'

describe.each(Object.entries(scripts))('a bulletin that is written, %s', (_, written) => {
  it('reads back as the claims it was written from', () => {
    fc.assert(
      fc.property(bulletins, (paragraphs) => {
        const text = written(paragraphs.map((paragraph) => paragraph.text).join('\n'))
        const { claims = [], coverage } = readBulletin(text)
        expect(claims.map(gist)).toEqual(paragraphs.flatMap((paragraph) => paragraph.claims))
        expect(coverage.used + coverage.unused.length).toBe(coverage.numbers)
        for (const { source } of claims) expect(text.slice(source?.start, source?.end)).toBe(source?.text)
      }),
      { numRuns: 150 },
    )
  })
})

import { describe, expect, it } from 'vitest'
import { sensitivityMarkdown } from '../../src/report/markdown/sensitivity-markdown.js'
import { yueyang2021 } from '../../src/schemes/yueyang-2021.js'
import { sensitivity } from '../../src/score/sensitivity/sensitivity.js'
import { tallyOf } from '../score/support/tallies.js'

// 甲 loses 2 points by rework, 乙 2 by satisfaction, 丙 more than either.
const found = sensitivity(
  {
    甲: tallyOf([10, 10, 10, 1, 10, 10]),
    乙: tallyOf([10, 10, 10, 0, 10, 9]),
    丙: tallyOf([10, 10, 10, 0, 10, 5]),
  },
  yueyang2021,
  { samples: 10 },
)

describe('neighbours of one index', () => {
  it('are said to be level, and not 0 points apart', () => {
    expect(String(found.pairs[0]?.gap)).toBe('0')
    const [chinese, english] = [sensitivityMarkdown(found), sensitivityMarkdown(found, { language: 'en' })]
    expect(chinese).toMatch(/\| 相等 \| 现在相等，/)
    expect(english).toMatch(/\| level \| level now; /)
    for (const text of [chinese, english]) {
      expect(text).not.toContain('| 0 |')
      expect(text).toMatch(/\| 8 \| /)
    }
  })
})

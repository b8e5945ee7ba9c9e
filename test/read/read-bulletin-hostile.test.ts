import { describe, expect, it } from 'vitest'
import { readBulletin } from '../../src/read/read-bulletin.js'
import { onlyRefuses } from '../score/support/refusal.js'

const holds = (text: string): void => {
  const reading = onlyRefuses(() => readBulletin(text))
  if (!reading) return
  const { coverage, claims = [] } = reading
  expect(coverage.used + coverage.unused.length).toBe(coverage.numbers)
  expect(claims.every(({ source }) => source && text.startsWith(source.text, source.start))).toBe(true)
}

// Generous limits: what takes the square of its length takes hours.
describe('a megabyte', { timeout: 60_000 }, () => {
  it.each(['1', '9,', '(', '<td', '甲5件、', '办结率9%，', '受理9件：'])('of %j is read', (words) => {
    holds(words.repeat(Math.ceil(1_000_000 / words.length)))
  })
})

describe('a fifth of a megabyte', { timeout: 60_000 }, () => {
  it.each([
    ...['1.', '）', '、', '\n', '%', '<table><tr>', '<p>', '&', '"', '|\n', '\ud800', '𠮷', '区(qū)', '其中'],
    ...['受理9件，', '超期9件，', '占9%；', '甲9件，占9%；', '分别占9%、', '上述三类占9%，', '同比上升9%，'],
    ...[
      '比上月9件少9件，',
      '满意率9%（9/9）',
      '甲局、',
      '的单位有：甲局、乙局等二家单位；',
      '综合指标值9分，',
    ],
    ...['等级评价A类，', '降为B类、', '一、热线\n', '2021年1季度', '办结率(来电)9%', '全部办结率9%，'],
    ...['受理1件，办结1件，办结率100%。', '投诉、咨询分别为9件、9件，'],
  ])('of %j is read', (words) => {
    holds(words.repeat(Math.ceil(200_000 / words.length)))
  })
})

import type { Figure } from '../figure.js'

const down = /下降|减少|降低|回落|下滑|减幅|降幅|降|减|低|少/g
const up = /上升|增长|增加|提升|提高|上涨|增幅|涨幅|升|增|高|多|涨/g
const lastOf = (words: string, pattern: RegExp): number =>
  Math.max(-1, ...[...words.matchAll(pattern)].map(({ index }) => index))

/** Up or down, by the word nearest to the figure; 增减幅 says neither, so that an unsigned figure is a rise. */
export const directionOf = ({ before, after, isNegative }: Figure): 'up' | 'down' | undefined => {
  if (isNegative) return 'down'
  const words = before.replace(/增减/g, '').replace(/多少|减少/g, '减')
  const [fall, rise] = [lastOf(words, down), lastOf(words, up)]
  if (fall >= 0 || rise >= 0) return fall > rise ? 'down' : 'up'
  const behind = /^的?(增长|增幅|上升|涨幅|下降|降幅|减少|减幅|降低)/.exec(after)?.[1]
  if (behind !== undefined) return /下|降|减/.test(behind) ? 'down' : 'up'
  return /增减幅|增幅|幅度/.test(before) ? 'up' : undefined
}

import type { FigureKind } from './figure.js'
import { isInCode, noFigureAt } from './no-figures.js'
import { digits, measured, moneyUnit, stickyAt, unitSign } from './number-signs.js'

/** A number of the text with the sign of its unit, before anyone asks what it belongs to. */
export interface NumberToken {
  readonly start: number
  readonly end: number
  readonly published: string
  readonly kind: FigureKind
  readonly classifier: string
  readonly isApproximate: boolean
  readonly isNegative: boolean
}

const approximation = /(?:约|近|超过|超|逾|将近|接近|不到|不足|至少|上下|突破|大约|高达约)\s*$/

const kindOf = (mark: string | undefined, text: string, end: number): FigureKind => {
  if (mark === '%' || mark === '‰') return 'percent'
  if (mark?.endsWith('百分点')) return 'points'
  if (mark === '分') return 'score'
  if (mark !== undefined) return 'count'
  return stickyAt(measured, text, end) ? 'other' : 'bare'
}

const minus = /[-−–]$/

/** Reads the figure at `position`, which begins with a digit. */
const tokenAt = (text: string, position: number): NumberToken => {
  const number = stickyAt(digits, text, position)?.[0] ?? (text[position] as string)
  const numberEnd = position + number.length
  const money = stickyAt(moneyUnit, text, numberEnd)
  const kindEarly = !money && stickyAt(measured, text, numberEnd) ? 'other' : undefined
  const found = kindEarly ? null : stickyAt(unitSign, text, numberEnd)
  const [whole = '', vague1, magnitude = '', vague2, mark, vague3] = found ?? []
  const before = text.slice(Math.max(0, position - 6), position)
  const hasUnit = mark !== undefined || magnitude !== ''
  const end = hasUnit ? numberEnd + whole.trimEnd().length : numberEnd
  const kind = money ? 'count' : (kindEarly ?? kindOf(mark, text, numberEnd))
  const isNegative = minus.test(before) && !/[\d%件]\s*[-−–]$/.test(before)
  // 「30万%」 is no figure anyone can mean.
  const isOdd = magnitude !== '' && kind !== 'count' && kind !== 'bare'
  const sign = mark === '%' || mark === '‰' || kind === 'points' ? (mark ?? '') : ''
  return {
    start: isNegative ? position - 1 : position,
    end,
    published: `${isNegative ? '-' : ''}${number}${magnitude}${sign}`,
    kind: isOdd ? 'other' : kind === 'bare' && magnitude !== '' ? 'count' : kind,
    classifier: money ? '元' : kind === 'count' && mark !== undefined ? mark : '',
    isApproximate:
      approximation.test(before) ||
      (vague1 ?? vague2 ?? vague3 ?? (/[余多]/.test(text[end] ?? '') || undefined)) !== undefined,
    isNegative,
  }
}

/**
 * Every number of the text that can be a figure, in order. Dates, times, telephone and ticket numbers, list numbers and the
 * names of hotlines are left out. One pass: each pattern looks at a bounded stretch or at digits it then consumes.
 */
export const numberTokens = (text: string): NumberToken[] => {
  const tokens: NumberToken[] = []
  const digit = /\d/g
  for (let found = digit.exec(text); found; found = digit.exec(text)) {
    const position = found.index
    const number = stickyAt(digits, text, position)?.[0] ?? found[0]
    if (isInCode(text, position)) {
      digit.lastIndex = position + number.length
      continue
    }
    const skipped = noFigureAt(text, position)
    if (skipped !== undefined) {
      digit.lastIndex = Math.max(skipped, position + 1)
      continue
    }
    const token = tokenAt(text, position)
    if (token.published.length <= 30) tokens.push(token)
    digit.lastIndex = Math.max(token.end, position + number.length)
  }
  return tokens
}

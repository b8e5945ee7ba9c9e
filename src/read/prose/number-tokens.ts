import type { FigureKind } from './figure.js'

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

/** What is counted in a bulletin; the longer before the shorter. */
const classifiers =
  '人次|件次|个次|宗次|件|封|次|条|宗|起|家|名|人|例|单|项|通|位|户|票|类|种|笔|个(?!(?:多)?(?:小时|月|工作日|半月|百分))'
const digits = /\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?/y
const unit = new RegExp(
  ` ?(余|多|来)?([万亿])?(余|多)?(?: ?(%|‰|个?百分点|分(?!钟|之|别|局|公司|中心|行|管|布|类|为|析|办|流|解|配|拨|发|送|转)|(?:${classifiers})))?(余|多)?`,
  'y',
)

/** Dates, times, ordinals and names: numbers that are no figures. */
const dated = /\s*(?:年|月|日|号|时|点(?!多)|周|季度|期|届|岁|楼|层|路|栋|版|条例|级)/y
const range = /\s*[-—–~～至到]+\s*(?:\d{4}年)?\d{1,4}(?:\.\d+)?\s*(?:年|月|日|号|时|点|季度|周)/y
const dateOrTime =
  /(?:(?:19|20)\d{2}[-/.](?:0?[1-9]|1[0-2])(?:[-/.]\d{1,2})?|\d{1,2}:\d{2}(?::\d{2})?)(?![\d.%件])/y
const scoreBand = /(?:\d+(?:\.\d+)?)\s*[-—–~～至到]\s*\d+(?:\.\d+)?\s*分/y
const measured =
  / ?(?:余|多)?(?:万|亿)?(?:余|多)?(?:元|天|个?小时|分钟|秒|个?工作日|个?月|公里|千米|米|吨|亩|平方|度|倍|成|折|kg|km|KB|MB)/y
const moneyUnit = / ?(?:余|多)?[万亿]?(?:余|多)?元/y
const telephone = /(?:\d{3,4}[-—]\d{7,8}|1[3-9]\d{9}|400[-—]?\d{3,4}[-—]?\d{3,4})(?!\d)/y
const listNumber = /\d{1,2}(?:[.、)](?!\d)|:(?=\D))/y
/** The public hotlines of the country, which are names and no figures unless something is counted after them. */
const hotlines =
  /^(?:12345|12315|12319|12369|12328|12350|12318|12320|12333|12338|12348|12355|12358|12360|12366|12371|12380|12381|12385|12388|12389|12393|12313|12301|12305|12306|12316|12317|12331|12336|12363|12365|12368|12377|12378|12379|12395|12398|12123|9[56]\d{3})$/
/** Emergency numbers are short, so that only their surroundings tell them from counts. */
const emergency = /^(?:110|119|120|122|114)$/

const at = (pattern: RegExp, text: string, position: number): RegExpExecArray | null => {
  pattern.lastIndex = position
  return pattern.exec(text)
}

/** Part of a code (A1, P2P, v1.2); a word of three letters or more ends before the figure: 「手机APP52」. */
const isInCode = (text: string, position: number): boolean =>
  /(?:[\d._]|(?<![A-Za-z])[A-Za-z]{1,2})$/.test(text.slice(Math.max(0, position - 3), position))

const isListNumber = (text: string, position: number): boolean => {
  const before = text.slice(Math.max(0, position - 3), position)
  return /(?:^|\n)\s*[(]?$/.test(before) && at(listNumber, text, position) !== null
}

const numbering =
  /(?:第|编号|工单号|单号|流水号|No\.?|NO\.?|附件|附表|表|图|邮编|区号|QQ|微信号|文号|〕)\s*[::]?\s*[“"']?$/
/** 「办结率(12345)98%」: a name in brackets between a rate and its figure. */
const named = /率\($/
const approximation = /(?:约|近|超过|超|逾|将近|接近|不到|不足|至少|上下|突破|大约|高达约)\s*$/

/** The number that is no figure at `position`: where it ends, or `undefined`. */
const skipAt = (text: string, position: number): number | undefined => {
  const before = text.slice(Math.max(0, position - 6), position)
  for (const pattern of [telephone, dateOrTime, scoreBand]) {
    const found = at(pattern, text, position)
    if (found) return position + found[0].length
  }
  if (isListNumber(text, position)) return (at(listNumber, text, position)?.index ?? 0) + 2
  const number = at(digits, text, position)
  if (!number) return undefined
  const end = position + number[0].length
  const ranged = at(range, text, end)
  if (ranged) return end + ranged[0].length
  if (at(dated, text, end)) return at(dated, text, end) ? end : undefined
  if (/第\s*$/.test(before)) return end
  const counted = at(unit, text, end)?.[0].trim() !== ''
  if (numbering.test(before) && !counted) return end
  if (named.test(before) && text[end] === ')') return end
  if (hotlines.test(number[0]) && !counted) return end
  if (emergency.test(number[0]) && /(?:拨打|[“"、/])$/.test(before) && !counted) return end
  // Ticket numbers and the like: long, bare, and of no unit.
  if (/^\d{8,}$/.test(number[0]) && !counted) return end
  return undefined
}

const kindOf = (mark: string | undefined, text: string, end: number): FigureKind => {
  if (mark === '%' || mark === '‰') return 'percent'
  if (mark?.endsWith('百分点')) return 'points'
  if (mark === '分') return 'score'
  if (mark !== undefined) return 'count'
  return at(measured, text, end) ? 'other' : 'bare'
}

const minus = /[-−–]$/

/** Reads the figure at `position`, which begins with a digit. */
const tokenAt = (text: string, position: number): NumberToken => {
  const number = at(digits, text, position)?.[0] ?? (text[position] as string)
  const numberEnd = position + number.length
  const money = at(moneyUnit, text, numberEnd)
  const kindEarly = !money && at(measured, text, numberEnd) ? 'other' : undefined
  const found = kindEarly ? null : at(unit, text, numberEnd)
  const [whole = '', vague1, magnitude = '', vague2, mark, vague3] = found ?? []
  const before = text.slice(Math.max(0, position - 6), position)
  const hasUnit = mark !== undefined || magnitude !== ''
  const end = hasUnit ? numberEnd + whole.trimEnd().length : numberEnd
  const kind = money ? 'count' : (kindEarly ?? kindOf(mark, text, numberEnd))
  const isNegative = minus.test(before) && !/[\d%件]\s*[-−–]$/.test(before)
  const sign = mark === '%' || mark === '‰' || kind === 'points' ? (mark ?? '') : ''
  return {
    start: isNegative ? position - 1 : position,
    end,
    published: `${isNegative ? '-' : ''}${number}${magnitude}${sign}`,
    kind: kind === 'bare' && magnitude !== '' ? 'count' : kind,
    classifier: money ? '元' : kind === 'count' && mark !== undefined ? mark : '',
    isApproximate:
      approximation.test(before) ||
      (vague1 ?? vague2 ?? vague3 ?? (/^[余多]/.test(text.slice(end)) || undefined)) !== undefined,
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
    const number = at(digits, text, position)?.[0] ?? found[0]
    if (isInCode(text, position)) {
      digit.lastIndex = position + number.length
      continue
    }
    const skipped = skipAt(text, position)
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

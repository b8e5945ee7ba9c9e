import { digits, measured, stickyAt, unitSign } from './number-signs.js'

/** Dates, times, ordinals and names: numbers that are no figures. */
const dated = /\s*(?:年|月|日|号|时|点(?!多)|周|季度|期|届|岁|楼|层|路|栋|版|条例|级)/y
const range = /\s*[-—–~～至到]+\s*(?:\d{4}年)?\d{1,4}(?:\.\d+)?\s*(?:年|月|日|号|时|点|季度|周)/y
const dateOrTime =
  /(?:(?:19|20)\d{2}[-/.](?:0?[1-9]|1[0-2])(?:[-/.]\d{1,2})?|\d{1,2}:\d{2}(?::\d{2})?)(?![\d.%件])/y
const scoreBand = /(?:\d+(?:\.\d+)?)\s*[-—–~～至到]\s*\d+(?:\.\d+)?\s*分/y
const telephone = /(?:\d{3,4}[-—]\d{7,8}|1[3-9]\d{9}|400[-—]?\d{3,4}[-—]?\d{3,4})(?!\d)/y
const listNumber = /\d{1,2}(?:[.、)](?!\d)|:(?=\D))/y
/** The public hotlines of the country, which are names and no figures unless something is counted after them. */
const hotlines =
  /^(?:12345|12315|12319|12369|12328|12350|12318|12320|12333|12338|12348|12355|12358|12360|12366|12371|12380|12381|12385|12388|12389|12393|12313|12301|12305|12306|12316|12317|12331|12336|12363|12365|12368|12377|12378|12379|12395|12398|12123|9[56]\d{3})$/
/** Emergency numbers are short, so that only their surroundings tell them from counts. */
const emergency = /^(?:110|119|120|122|114)$/

/** Part of a code (A1, P2P, v1.2); a word of three letters or more ends before the figure: 「手机APP52」. */
export const isInCode = (text: string, position: number): boolean =>
  /(?:[\d._〇零一二三四五六七八九]|(?<![A-Za-z])[A-Za-z]{1,2})$/.test(
    text.slice(Math.max(0, position - 3), position),
  )

/** 「1.」, 「2、」, 「(3)」 at the beginning of a line; where it ends. */
const listNumberAt = (text: string, position: number): number | undefined => {
  if (!/(?:^|\n)\s*\(?$/.test(text.slice(Math.max(0, position - 3), position))) return undefined
  const found = stickyAt(listNumber, text, position)
  return found ? position + found[0].length - 1 : undefined
}

const numbering =
  /(?:第|编号|工单号|单号|流水号|No\.?|NO\.?|附件|附表|表|图|邮编|区号|QQ|微信号|文号|〕)\s*[::]?\s*[“"']?$/
/** 「办结率(12345)98%」: a name in brackets between a rate and its figure. */
const named = /率\($/

/** Where the number at `position` ends, when it is no figure: a date, a time, a telephone or ticket number, a name. */
export const noFigureAt = (text: string, position: number): number | undefined => {
  const before = text.slice(Math.max(0, position - 6), position)
  for (const pattern of [telephone, dateOrTime, scoreBand]) {
    const found = stickyAt(pattern, text, position)
    if (found) return position + found[0].length
  }
  const listed = listNumberAt(text, position)
  if (listed !== undefined) return listed
  const number = stickyAt(digits, text, position)
  if (!number) return undefined
  const end = position + number[0].length
  const ranged = stickyAt(range, text, end)
  if (ranged) return end + ranged[0].length
  if (stickyAt(dated, text, end)) return end
  if (/第\s*$/.test(before)) return end
  // 8时30分 is a time, 5G a name.
  if (/\d(?:时|点)$/.test(before) && text[end] === '分') return end + 1
  if (/[A-Za-z]/.test(text[end] ?? '') && !stickyAt(measured, text, end)) return end
  const counted = stickyAt(unitSign, text, end)?.[0].trim() !== ''
  if (numbering.test(before) && !counted) return end
  if (named.test(before) && text[end] === ')') return end
  if (hotlines.test(number[0]) && !counted) return end
  if (
    emergency.test(number[0]) &&
    (/(?:拨打|[“"、/])$/.test(before) || /^[、/]1[12]\d(?!\d)/.test(text.slice(end, end + 5))) &&
    !counted
  )
    return end
  // Ticket numbers and the like: long, bare, and of no unit.
  if (/^\d{8,}$/.test(number[0]) && !counted) return end
  return undefined
}

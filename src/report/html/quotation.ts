import type { Passage } from '../../model/passage.js'

/** A figure with the words around it. */
export interface Quotation {
  readonly before: string
  readonly figure: string
  readonly after: string
}

/** So many characters are shown on each side, and no more than the sentence or the line. */
const around = 60

const sentenceEnd = /[。！？!?\r\n]/

const isSecondHalf = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at)
  return code >= 0xdc00 && code <= 0xdfff
}

const beforeOf = (text: string, start: number): string => {
  let from = Math.max(0, start - around)
  if (isSecondHalf(text, from)) from++
  const shown = text.slice(from, start)
  const sentence = shown.split(sentenceEnd).at(-1) ?? ''
  return from > 0 && sentence === shown ? `…${sentence}` : sentence.trimStart()
}

const afterOf = (text: string, end: number): string => {
  let to = Math.min(text.length, end + around)
  if (isSecondHalf(text, to)) to--
  const shown = text.slice(end, to)
  const last = shown.search(sentenceEnd)
  if (last >= 0) return shown.slice(0, /[\r\n]/.test(shown[last] ?? '') ? last : last + 1).trimEnd()
  return to < text.length ? `${shown}…` : shown.trimEnd()
}

/** The passage in its sentence; nothing when the text is not the one it was read from. */
export const quotationOf = (text: string, { start, end, text: figure }: Passage): Quotation | undefined =>
  figure !== '' && text.slice(start, end) === figure
    ? { before: beforeOf(text, start), figure, after: afterOf(text, end) }
    : undefined

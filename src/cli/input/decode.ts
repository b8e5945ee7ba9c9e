import { Refusal } from '../refusal.js'
import type { Encoding } from './encoding.js'

/** A text, and how it was written down. */
export interface DecodedText {
  readonly text: string
  readonly encoding: Encoding
}

const marks: readonly (readonly [encoding: Encoding, mark: readonly number[]])[] = [
  ['UTF-8', [0xef, 0xbb, 0xbf]],
  ['UTF-16LE', [0xff, 0xfe]],
  ['UTF-16BE', [0xfe, 0xff]],
]

const decoded = (bytes: Uint8Array, encoding: Encoding): string | undefined => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** The first byte that breaks the encoding, counted from 1: the beginning up to it cannot be decoded, up to the byte before it can. */
const firstBroken = (bytes: Uint8Array, encoding: Encoding): number => {
  const isFine = (length: number): boolean => {
    try {
      new TextDecoder(encoding, { fatal: true }).decode(bytes.subarray(0, length), { stream: true })
      return true
    } catch {
      return false
    }
  }
  let [fine, broken] = [0, bytes.length]
  while (broken - fine > 1) {
    const middle = (fine + broken) >> 1
    if (isFine(middle)) fine = middle
    else broken = middle
  }
  return broken
}

/** Control characters that stand in no text: not those of tabs, lines, pages, Word's table cells and the end of old files. */
const isControl = (code: number): boolean =>
  code < 0x20 && code !== 0x07 && !(code >= 0x09 && code <= 0x0d) && code !== 0x1a && code !== 0x1b

/** Text has no NUL and next to no control characters. */
const isBinary = (text: string): boolean => {
  let controls = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 0) return true
    if (isControl(code)) controls++
  }
  return controls * 100 > text.length
}

const textOf = (bytes: Uint8Array, name: string): DecodedText => {
  const marked = marks.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte))?.[0]
  // GB18030 takes nearly anything: it comes last, after the encodings that refuse what is not theirs.
  const tried: readonly Encoding[] = marked ? [marked] : ['UTF-8', 'GB18030']
  for (const encoding of tried) {
    const text = decoded(bytes, encoding)
    if (text !== undefined) return { text, encoding }
  }
  if (bytes.includes(0) && !marked) throw new Refusal((words) => words.binary({ name }))
  const places = tried.map((encoding) => ({ encoding, byte: firstBroken(bytes, encoding) }))
  throw new Refusal((words) => words.badEncoding({ name, places }))
}

/**
 * The text that bytes hold: by its byte order mark, otherwise UTF-8 where it is that to the last byte, otherwise GB18030.
 * Nothing is replaced: what cannot be decoded is refused, and so is what is no text.
 */
export const decode = (bytes: Uint8Array, name: string): DecodedText => {
  const found = textOf(bytes, name)
  if (isBinary(found.text)) throw new Refusal((words) => words.binary({ name }))
  return found
}

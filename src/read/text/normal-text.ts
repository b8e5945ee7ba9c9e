import type { Passage } from '../../model/passage.js'
import { simplified } from './simplified.js'

/**
 * A text as the reader works on it: simplified, half-width, without the leftovers of bad conversions, and with the way
 * back from every character to where it stands in the source.
 */
export interface NormalText {
  /** The text as it was given. */
  readonly source: string
  /** The text to read. */
  readonly text: string
  /** The characters of the source behind `text.slice(start, end)`. */
  passage(start: number, end: number): Passage
}

/** Zero-width marks, soft hyphens and the byte-order mark: seen by nobody, in the way of every comparison. */
const invisible = /[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff]|[\ufe00-\ufe0f]/

const halfWidth = (character: string): string => {
  const code = character.charCodeAt(0)
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0)
  return code === 0x3000 || code === 0xa0 || code === 0x2002 || code === 0x2003 ? ' ' : character
}

const isHan = (character: string): boolean => /\p{Script=Han}/u.test(character)
const pinyin = /^[(（]([a-zA-Zü\u00c0-\u024f]{1,7})[)）]/
const toned = /[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]/i

/** The length of a reading that a bad conversion left behind a character: `區(qū)`. */
const leftover = (source: string, at: number): number => {
  const found = pinyin.exec(source.slice(at, at + 9))
  return found?.[1] !== undefined && toned.test(found[1]) ? found[0].length : 0
}

/**
 * Makes a text ready to be read: traditional characters simplified, full-width letters, digits and signs made half-width,
 * invisible marks and left-over readings dropped. One pass; every character knows where it came from.
 */
export const normalText = (source: string): NormalText => {
  const starts: number[] = []
  const ends: number[] = []
  const characters: string[] = []
  let afterHan = false
  for (let at = 0; at < source.length; ) {
    const character = String.fromCodePoint(source.codePointAt(at) as number)
    const end = at + character.length
    const skipped = afterHan && (character === '(' || character === '（') ? leftover(source, at) : 0
    if (skipped > 0 || invisible.test(character)) {
      at += skipped || character.length
      continue
    }
    const normal = halfWidth(simplified(character))
    for (let i = 0; i < normal.length; i++) {
      starts.push(at)
      ends.push(end)
    }
    characters.push(normal)
    afterHan = isHan(normal)
    at = end
  }
  return {
    source,
    text: characters.join(''),
    passage(start, end) {
      const from = starts[start] ?? source.length
      const to = Math.max(from, ends[end - 1] ?? from)
      return { start: from, end: to, text: source.slice(from, to) }
    },
  }
}

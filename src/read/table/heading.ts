import type { Lexicon, Named } from './lexicon.js'
import { plain } from './plain.js'

/** What a heading says its figures are printed in: `(%)`, `(件)`, `(20分)`. */
export type HeadingUnit = 'percent' | 'points' | 'cases'

/** A heading of the vocabulary. */
export interface Heading extends Named {
  /** What stands in brackets behind it. */
  readonly unit: HeadingUnit | undefined
  /** A weight in brackets, 「满意率(20分)」: the column can hold the points as well as the rate. */
  readonly weighted: boolean
  /** The word of another period in front of it (累计, 上月). */
  readonly otherPeriod: string | undefined
  /** A word that says nothing without the group above it. */
  readonly generic: boolean
}

/** Longer than any heading that is one. */
const longest = 40

const bracketed = /[([【]([^()[\]【】]*)[)\]】]/g
const formula = /^[\da-z\u2460-\u2473=+\-*/÷×%.:,]*$/i
const weight = /^\d{1,3}(?:\.\d+)?[%分]$/
const period =
  /^(?:(?:20)?\d\d年度?)?(?:第?[一二三四1-4]季度|\d{1,2}(?:[-—~至]\d{1,2})?月份?|上半年|下半年|全年)?/

interface Bare {
  readonly word: string
  readonly unit: HeadingUnit | undefined
  readonly weighted: boolean
}

const unitNamed = (text: string): HeadingUnit =>
  /[%‰]|^百分[比数]$/.test(text) ? 'percent' : /分/.test(text) ? 'points' : 'cases'

/** The words of a heading, without what its brackets and its number say. */
const bare = (text: string, { sets }: Lexicon): Bare => {
  let unit: HeadingUnit | undefined
  let weighted = false
  const word = text
    .replace(bracketed, (_, inside: string) => {
      if (sets.units.has(inside)) unit = unitNamed(inside)
      else if (weight.test(inside)) weighted = true
      else if (!formula.test(inside)) return inside
      return ''
    })
    .replace(/^(?:[\u2460-\u2473]|\d{1,2}[.、])|[\u2460-\u2473][\u2460-\u2473\d=+\-*/÷×%]*$|[:*]$/g, '')
    .replace(/[%‰]$/, () => {
      unit = 'percent'
      return ''
    })
  return { word: word.replace(/[、,/·"“”'；;&\-—]/g, ''), unit, weighted }
}

const without = (word: string, fronts: readonly string[]): string => {
  const front = fronts.find((candidate) => word.startsWith(candidate))
  return front === undefined ? word : word.slice(front.length)
}

/** Whether a word is nothing but parts, one after the other. */
const isMadeOf = (word: string, parts: readonly string[]): boolean => {
  const reached = new Set([0])
  for (const at of reached) {
    for (const part of parts) if (part !== '' && word.startsWith(part, at)) reached.add(at + part.length)
  }
  return word !== '' && reached.has(word.length)
}

/** A word without what may stand behind the name of a count: 「办件数」 is 办 or 办件. */
export const stemsOf = (word: string, { suffixes }: Lexicon): readonly string[] =>
  suffixes
    .filter((suffix) => word.endsWith(suffix) && word !== suffix)
    .map((suffix) => word.slice(0, -suffix.length))

interface Found {
  readonly named: Named
  readonly word: string
}

/** Looks a word up as it is, then without what cases are called and what stands behind a count. */
const lookUp = (word: string, lexicon: Lexicon): Found | undefined => {
  const named = lexicon.headings.get(word)
  if (named) return { named, word }
  if (isMadeOf(word, lexicon.words.unitParts)) return { named: { name: 'unit', kind: 'unit' }, word }
  // 「12345工单量」 is 工单量, and not the 量 that is left without what cases are called.
  const oneName = word.replace(lexicon.cases, lexicon.words.cases[0] ?? '')
  const stem = word.replace(lexicon.cases, '')
  for (const form of [...stemsOf(word, lexicon), oneName, stem, ...stemsOf(stem, lexicon)]) {
    const found = lexicon.headings.get(form)
    if (found) return { named: found, word: form }
  }
  return undefined
}

const withoutPrefixes = (word: string, lexicon: Lexicon): Found | undefined => {
  let rest = word
  for (;;) {
    const found = lookUp(rest, lexicon)
    if (found) return found
    const next = without(rest.replace(period, ''), lexicon.prefixes)
    if (next === rest || next === '') return undefined
    rest = next
  }
}

/** What a heading names; `undefined` where the vocabulary does not know it. */
export const headingOf = (text: string, lexicon: Lexicon): Heading | undefined => {
  if (text.length > 2 * longest) return undefined
  const squeezed = plain(text).toLowerCase()
  if (squeezed === '' || squeezed.length > longest) return undefined
  const known = lexicon.headings.get(squeezed)
  if (!known && !/\p{Script=Han}/u.test(squeezed)) return undefined
  const { word, unit, weighted } = known
    ? { word: squeezed, unit: undefined, weighted: false }
    : bare(squeezed, lexicon)
  const made = (found: Found, otherPeriod?: string): Heading => ({
    ...found.named,
    unit,
    weighted,
    otherPeriod,
    generic: lexicon.sets.generic.has(found.word),
  })
  const direct = lookUp(word, lexicon)
  if (direct) return made(direct)
  const otherPeriod = lexicon.otherPeriods.find((front) => word.startsWith(front))
  if (otherPeriod !== undefined) {
    const later = withoutPrefixes(word.slice(otherPeriod.length), lexicon)
    return later && made(later, otherPeriod)
  }
  const found = withoutPrefixes(word, lexicon)
  return found && made(found)
}

import * as z from 'zod'
import { listOf } from '../../model/list.js'
import { parseInput } from '../../model/parse-input.js'
import { normalText } from '../text/normal-text.js'
import { type Vocabulary, vocabulary } from '../vocabulary.js'
import { plain } from './plain.js'

/** What the figures of a column are. */
export type ColumnKind =
  | 'unit'
  | 'label'
  | 'tally'
  | 'rate'
  | 'index'
  | 'grade'
  | 'gradeOrLabel'
  | 'rank'
  | 'count'
  | 'previous'
  | 'lastYear'
  | 'share'
  | 'change'
  | 'yearOnYear'
  | 'remark'
  | 'identifier'

/** What a heading names: a kind, and for counts and rates which. */
export interface Named {
  readonly name: string
  readonly kind: ColumnKind
}

/** The vocabulary, ready to be looked up. */
export interface Lexicon {
  readonly words: Vocabulary
  readonly headings: ReadonlyMap<string, Named>
  /** Longest first, so that nothing is taken for less than it is. */
  readonly prefixes: readonly string[]
  readonly suffixes: readonly string[]
  readonly otherPeriods: readonly string[]
  /** What cases are called, once or several times: 「12345热线工单」. */
  readonly cases: RegExp
  readonly sets: Readonly<
    Record<'generic' | 'units' | 'totals' | 'grandTotals' | 'empty' | 'grades', ReadonlySet<string>>
  >
}

const list = listOf(z.string().max(100), 10_000)
const byName = z.record(z.string().min(1).max(100), list)

const lists = Object.fromEntries(
  Object.keys(vocabulary).map((key) => [key, key === 'counts' || key === 'rates' ? byName : list]),
)
const extensionSchema = z.strictObject(lists).partial()

/** Words of the caller's own, list by list as in the vocabulary; each list is added to the one that is there. */
export type VocabularyExtension = { readonly [List in keyof Vocabulary]?: Vocabulary[List] | undefined }

const normal = (words: readonly string[]): readonly string[] =>
  words.map((word) => plain(normalText(word).text))

const added = (own: VocabularyExtension): Vocabulary => {
  const merge = (key: string): unknown => {
    const base = vocabulary[key as keyof Vocabulary]
    const more = own[key as keyof Vocabulary]
    if (more === undefined) return base
    if (Array.isArray(base)) return [...base, ...normal(more as readonly string[])]
    const names = new Map(Object.entries(base as Vocabulary['counts']))
    for (const [name, words] of Object.entries(more as Vocabulary['counts'])) {
      names.set(name, [...(names.get(name) ?? []), ...normal(words)])
    }
    return Object.fromEntries(names)
  }
  return Object.fromEntries(Object.keys(vocabulary).map((key) => [key, merge(key)])) as unknown as Vocabulary
}

const escaped = (word: string): string => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
const longestFirst = (words: readonly string[]): readonly string[] =>
  [...new Set(words)].filter((word) => word !== '').sort((a, b) => b.length - a.length)
const oneOf = (words: readonly string[]): string => longestFirst(words).map(escaped).join('|') || '(?!)'

/** Kinds in the order in which a word counts where it stands in several lists; a caller's own words come before all. */
const kinds = [
  ...['remark', 'identifier', 'rank', 'grade', 'index', 'share', 'change', 'yearOnYear', 'previous'],
  ...['lastYear', 'count', 'gradeOrLabel', 'label', 'unit'],
] as const

const listOfKind = (words: VocabularyExtension, kind: Exclude<ColumnKind, 'tally' | 'rate'>) =>
  words[kind === 'remark' ? 'remarks' : kind === 'identifier' ? 'identifiers' : kind] ?? []

const entries = (words: VocabularyExtension): readonly (readonly [string, Named])[] => [
  ...Object.entries(words.counts ?? {}).flatMap(([name, list]) =>
    list.map((word) => [word, { name, kind: 'tally' }] as const),
  ),
  ...Object.entries(words.rates ?? {}).flatMap(([name, list]) =>
    list.map((word) => [word, { name, kind: 'rate' }] as const),
  ),
  ...kinds.flatMap((kind) => listOfKind(words, kind).map((word) => [word, { name: kind, kind }] as const)),
]

const compiled = (words: Vocabulary, own: VocabularyExtension): Lexicon => {
  const headings = new Map<string, Named>()
  for (const [word, named] of entries(words)) {
    if (word !== '' && !headings.has(word)) headings.set(word, named)
  }
  for (const [word, named] of entries(own)) headings.set(plain(normalText(word).text), named)
  headings.delete('')
  const folded = (list: readonly string[]): ReadonlySet<string> =>
    new Set(list.map((word) => word.toLowerCase()))
  return {
    words,
    headings,
    prefixes: longestFirst(words.prefixes),
    suffixes: longestFirst(words.suffixes),
    otherPeriods: longestFirst(words.otherPeriods),
    cases: new RegExp(`(?:${oneOf(words.cases)})+`, 'g'),
    sets: {
      generic: new Set(words.generic),
      units: new Set(words.units),
      totals: new Set(words.totals),
      grandTotals: new Set(words.grandTotals),
      empty: folded(words.empty),
      grades: folded(words.grades),
    },
  }
}

const base = compiled(vocabulary, {})

/**
 * The vocabulary with a caller's own words.
 *
 * @throws InputError when these are not lists of words, by the lists the vocabulary has
 */
export const lexiconOf = (own: VocabularyExtension | undefined, where: string): Lexicon => {
  if (own === undefined) return base
  const checked = parseInput(extensionSchema, own, where, ['vocabulary']) as VocabularyExtension
  return compiled(added(checked), checked)
}

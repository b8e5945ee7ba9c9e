import { coreCounts } from '../../model/tally.js'
import { vocabulary } from '../../read/vocabulary.js'
import { type Language, messagesIn } from '../../report/messages.js'
import { nearest } from '../nearest.js'
import { Refusal } from '../refusal.js'
import { type ScoredUnits, type UnitCounts, unitNamed } from './scored-units.js'

/** By how many each count of a unit changes. */
export type SupposedChange = ReadonlyMap<string, number>

const signs = '+＋-－−'
const separators = /[,，、;；]/u
const digits = /^[0-9０-９]{1,16}$/u

/** Every name of a count: its own, those of the reports in each language, the scheme's, and those of tables. */
const namesOf = ({ scheme }: ScoredUnits, [, tally]: UnitCounts): ReadonlyMap<string, string> => {
  const counts = new Set([...coreCounts, ...Object.keys(scheme.counts ?? {}), ...Object.keys(tally)])
  const languages: readonly Language[] = ['en', 'zh']
  const names = new Map<string, string>()
  const add = (name: string | undefined, count: string): void => {
    if (name !== undefined && !names.has(name)) names.set(name, count)
  }
  for (const count of counts) add(count, count)
  for (const count of counts) {
    const own = scheme.counts
    if (own && Object.hasOwn(own, count)) add(own[count], count)
    for (const language of languages) add(messagesIn(language).naming.count(count), count)
  }
  for (const count of counts) {
    if (!Object.hasOwn(vocabulary.counts, count)) continue
    for (const word of vocabulary.counts[count] ?? []) add(word, count)
  }
  return names
}

/** A name without the 数 or 件数 that headings put behind it. */
const withoutSuffix = (name: string): string => name.replace(/(?:件数|数|量)$/u, '')

const bad = (given: string): Refusal => new Refusal((words) => words.badChange({ given }))

const partsOf = (part: string, given: string): readonly [name: string, by: number] => {
  const at = [...signs].reduce((last, sign) => Math.max(last, part.lastIndexOf(sign)), -1)
  const size = part.slice(at + 1).trim()
  const name = part.slice(0, Math.max(0, at)).trim()
  if (at < 0 || name === '' || !digits.test(size)) throw bad(given)
  const by = Number(size.normalize('NFKC'))
  if (!Number.isSafeInteger(by)) throw bad(given)
  return [name, '+＋'.includes(part.charAt(at)) ? by : -by]
}

/** The unit that a change is of, and what stands behind the colon; a name can hold colons of its own. */
const splitAt = (given: string, scored: ScoredUnits): readonly [unit: UnitCounts, rest: string] => {
  const behind = (name: string): string => given.slice(name.length).trimStart()
  const found = scored.units
    .filter(([name]) => given.startsWith(name) && /^[:：]/u.test(behind(name)))
    .reduce<UnitCounts | undefined>(
      (longest, one) => (longest && longest[0].length >= one[0].length ? longest : one),
      undefined,
    )
  if (found) return [found, behind(found[0]).slice(1)]
  const colon = given.search(/[:：]/u)
  if (colon <= 0) throw bad(given)
  return [unitNamed(given.slice(0, colon).trim(), scored), given.slice(colon + 1)]
}

const countOf = (name: string, unit: UnitCounts, scored: ScoredUnits): string => {
  const names = namesOf(scored, unit)
  const found = names.get(name) ?? names.get(withoutSuffix(name))
  if (found !== undefined) return found
  const known = [...new Set(names.values())].map(scored.nameOf)
  throw new Refusal((words) => words.noCount({ name, known, meant: nearest(name, [...names.keys()]) }))
}

/**
 * What `--what-if` supposes, by unit: `供电分公司: 满意 +1, 返工 -1`. A count goes by any of its names; several changes of one unit
 * add up.
 *
 * Counts that the unit does not state, and more taken away than there are, are refused here, where it is known what to say;
 * whether the counts can be true together is for the library.
 */
export const supposedChanges = (
  all: readonly string[],
  scored: ScoredUnits,
): ReadonlyMap<string, SupposedChange> => {
  const changes = new Map<string, Map<string, number>>()
  for (const text of all) {
    const given = text.trim()
    const [unit, rest] = splitAt(given, scored)
    const own = changes.get(unit[0]) ?? new Map<string, number>()
    changes.set(unit[0], own)
    for (const part of rest.split(separators)) {
      const [name, by] = partsOf(part.trim(), given)
      const count = countOf(name, unit, scored)
      own.set(count, (own.get(count) ?? 0) + by)
    }
  }
  for (const [unit, own] of changes) {
    const [, tally] = unitNamed(unit, scored)
    for (const [count, by] of own) {
      const has = Object.hasOwn(tally, count) ? tally[count] : undefined
      const values = { unit, count: scored.nameOf(count), has, by }
      if (has === undefined || has + by < 0) throw new Refusal((words) => words.noSuchCases(values))
    }
  }
  return changes
}

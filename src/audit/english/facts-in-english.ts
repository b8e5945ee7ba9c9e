import { type FactWords, type Naming, sayer } from '../facts/fact-words.js'
import { asLabelled } from '../facts/figure-name.js'
import type { ConsequenceFacts, ImpossibleFacts, KnockOnFacts, NoteFacts } from '../facts/finding-facts.js'
import { causesInEnglish } from './causes-in-english.js'
import { missingInEnglish } from './missing-in-english.js'

const index = ([before, after]: NonNullable<ConsequenceFacts['index']>): string =>
  before === after ? `index ${before} stays` : `index ${before} becomes ${after}`

const grade = ([before, after]: NonNullable<ConsequenceFacts['grade']>): string =>
  before === after ? `grade ${before} stays` : `grade ${before} becomes ${after}`

const rank = ([before, after]: NonNullable<ConsequenceFacts['rank']>): string =>
  before === after ? `rank ${before} stays` : `rank ${before} becomes ${after}`

/** The facts of findings in English. */
export const factsInEnglish = (naming: Naming): FactWords => ({
  missing: missingInEnglish(naming),
  cause: causesInEnglish(naming),
  note: sayer<NoteFacts, string>({
    'impossible-count': ({ whole, published }) => `no whole count out of ${whole} gives ${published}`,
    'unprinted-totals': ({ part, published, range: [from, to] }) =>
      from === to
        ? `${part} gives ${published} only out of ${from}, which is printed nowhere`
        : `${part} gives ${published} only out of ${from} to ${to}, which is printed nowhere`,
    'no-common-total': ({ shares }) => `no single total and rounding serves all ${shares} shares`,
    'joint-share': ({ published }) => `their joint share ${published} is right`,
  }),
  impossible: sayer<ImpossibleFacts, string>({
    'part-exceeds-whole': ({ part, whole }) => `the part (${part}) exceeds the whole (${whole})`,
    'share-above-100': () => 'a part cannot exceed 100 % of its whole',
    'fall-beyond-100': () => 'nothing can decrease by more than 100 %',
  }),
  offer: ({ operand, value, where }) =>
    where
      ? `${operand} ${value} (printed for ${naming.figure(where)}) would make it right, and no other printed count`
      : `${operand} ${value} would make it right, and no other whole number`,
  knockOn: sayer<KnockOnFacts, string>({
    'from-count': ({ where, published, recomputed }) =>
      `follows from ${naming.figure(where)} (printed ${published}, should be ${recomputed})`,
    'from-rates': ({ where }) => `follows from ${where.map(naming.figure).join(', ')}`,
    'from-index': ({ recomputed }) =>
      `right for the index as it should be, ${recomputed}; the printed index is wrong`,
    'from-indexes': ({ where }) =>
      `right among the indexes as they should be; ${naming.figure(where)} is wrong`,
  }),
  consequence: (facts) => {
    const clauses = [
      facts.index && index(facts.index),
      facts.grade && grade(facts.grade),
      facts.rank && rank(facts.rank),
    ]
    const told = clauses.filter((clause) => clause !== undefined)
    return told.length > 0 ? told.join(', ') : 'no grade or rank goes by it'
  },
})

/** As results say it themselves: figures by the bulletin's own words, counts by their names in a tally. */
export const plainEnglish: FactWords = factsInEnglish({
  figure: asLabelled,
  indicator: ({ id }) => id,
  count: (name) => name,
  rounding: (mode) => mode,
})

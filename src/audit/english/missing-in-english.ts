import { type Naming, sayer } from '../facts/fact-words.js'
import type { MissingFacts, OperandName } from '../facts/missing-facts.js'

const absent: Partial<Record<OperandName, string>> = {
  onePart: 'a part',
  direction: 'whether it rose or fell',
  others: 'the others who were ranked',
  volumes: 'the volumes of the others',
}

const illegible: Partial<Record<OperandName, string>> = {
  onePart: 'a part',
  index: 'the index',
  rate: 'the rate',
  published: 'the published figure',
}

const noWholeNumber = { denominator: 'denominator', published: 'published count' } as const

/** What is missing, in English. */
export const missingInEnglish = ({ count, indicator: nameOf }: Naming): ((facts: MissingFacts) => string) =>
  sayer<MissingFacts, string>({
    'not-printed': ({ operands }) => `${operands.map((name) => absent[name] ?? name).join(', ')} not printed`,
    'counts-not-printed': ({ counts }) => `${counts.map(count).join(', ')} not printed`,
    'items-or-rate-not-printed': () => 'items or rate not printed',
    'ranked-figure-not-printed': ({ unit }) => `the figure of ${unit} not printed`,
    unreadable: ({ operand, text }) =>
      `${illegible[operand] ?? operand} cannot be read: ${JSON.stringify(text)}`,
    'unreadable-indicator': ({ indicator }) => `the rate ${nameOf(indicator)} cannot be read`,
    'unreadable-ranked-figure': () => 'a figure among those ranked cannot be read',
    'not-a-whole-number': ({ operand }) => `the ${noWholeNumber[operand]} is not a whole number`,
    'empty-denominator': () => 'the denominator is 0: there is no rate',
    'denominator-can-be-empty': () => 'the denominator can be 0: there is no rate',
    'negative-numerator': () => 'the numerator is negative',
    'no-base': () => 'the earlier figure is 0: no percentage of it',
    'base-can-be-empty': () => 'the earlier figure can be 0',
    'no-count-behind-rate': ({ whole, rate }) => `no whole count of ${whole} prints as ${rate}`,
    'parts-leave-rest': ({ rest }) => `the parts are not all: ${rest} not listed`,
    'scheme-not-stated': () => 'scheme not stated',
    'scheme-without-grades': () => 'the scheme states no grades',
    'unknown-grade': ({ grade }) => `the scheme has no grade ${JSON.stringify(grade)}`,
    'below-all-grades': ({ index }) => `the scheme has no grade as low as ${index}`,
    'between-grades': ({ index, low, high }) =>
      `the exact index: a printed ${index} can be ${low ?? 'ungraded'} or ${high}`,
    'indicator-without-rate': ({ indicator }) => `${nameOf(indicator)} has no rate: its denominator is 0`,
    'impossible-counts': ({ indicator, numerator, denominator }) =>
      `${nameOf(indicator)} is ${numerator} of ${denominator}: the counts cannot be true together`,
    unscored: ({ reason }) => `no index: ${reason}`,
  })

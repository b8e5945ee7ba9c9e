import type { CauseFacts } from '../../../src/audit/facts/cause-facts.js'
import type { ImpossibleFacts, KnockOnFacts, NoteFacts } from '../../../src/audit/facts/finding-facts.js'
import type { MissingFacts } from '../../../src/audit/facts/missing-facts.js'
import type { Bulletin, BulletinRow } from '../../../src/model/bulletin.js'
import type { Claim, IndexClaim } from '../../../src/model/claim.js'
import { yueyang2021 } from '../../../src/schemes/yueyang-2021.js'

/** A bulletin with a figure of which a fact is told, and where that figure stands. */
export interface Sample {
  readonly bulletin: Bulletin
  readonly path: string
}

/** The bulletin's own words, in either language: what a report adds to them is the report's. */
export interface Words {
  readonly orders: string
  readonly change: string
  readonly rate: string
  readonly kinds: readonly [string, string, string]
  readonly units: readonly [string, string, string]
  readonly total: string
  readonly grade: string
  readonly illegible: string
}

export const chineseWords: Words = {
  orders: '受理工单',
  change: '受理量环比',
  rate: '市长信箱按期办结率',
  kinds: ['投诉', '咨询', '求助'],
  units: ['住建局', '人社局', '教育局'],
  total: '合计',
  grade: '优秀',
  illegible: '约九成',
}

export const englishWords: Words = {
  orders: 'orders',
  change: 'change',
  rate: 'mailbox, on time',
  kinds: ['complaints', 'questions', 'pleas'],
  units: ['Housing', 'Labour', 'Schools'],
  total: 'All',
  grade: 'excellent',
  illegible: 'about nine in ten',
}

const scheme = 'yueyang-2021'

const of = (...claims: readonly Claim[]): Sample => ({
  bulletin: { scheme, claims: [...claims] },
  path: 'claims.0',
})

const at = (path: string, bulletin: Bulletin): Sample => ({ bulletin, path })

const cell = (column: string, row = 0): string => `rows.${row}.published.${column}`

const rate = (published: string, numerator: string | null, denominator: string | null): Claim => ({
  kind: 'rate',
  published,
  numerator,
  denominator,
})

const tallyOf = ([due, completed, onTime, reworked, surveyed, satisfied]: readonly [
  number,
  number,
  number,
  number,
  number,
  number,
]) => ({ due, completed, onTime, reworked, surveyed, satisfied })

const lists = ({ kinds, orders, change, rate: onTime }: Words) => ({
  shares: (
    whole: string,
    ...parts: readonly (readonly [part: string, published: string])[]
  ): readonly Claim[] =>
    parts.map(([part, published], i) => ({
      kind: 'share',
      group: 'list',
      label: kinds[i] ?? '',
      published,
      part,
      whole,
    })),
  accepted: (published: string, ...parts: readonly string[]): Claim => ({
    kind: 'sum',
    label: orders,
    published,
    parts: [...parts],
  }),
  rise: {
    kind: 'change',
    label: change,
    published: '6.67%',
    direction: 'up',
    current: '2848',
    previous: '2670',
  } as const satisfies Claim,
  onTime: {
    kind: 'rate',
    label: onTime,
    published: '97.40%',
    numerator: '75',
    denominator: '77',
  } as const satisfies Claim,
  index: (published: string, made: Pick<IndexClaim, 'tally' | 'rates'>): Claim => ({
    kind: 'index',
    published,
    ...made,
  }),
})

const parts = ['1136', '482', '1210', '14', '6'] // 2848

/** For each cause a figure that has it. */
export const everyCause = (words: Words): Readonly<Record<CauseFacts['code'], Sample>> => {
  const { shares, accepted, rise, onTime, index } = lists(words)
  const [first, second, third] = words.units
  const row = (
    unit: string,
    tally: BulletinRow['tally'],
    published: BulletinRow['published'],
  ): BulletinRow => ({
    unit,
    tally,
    published,
  })
  const rates = { kind: 'change', direction: 'up', current: '97.40%', previous: '93.70%' } as const
  return {
    'other-rounding': of(rate('9.79%', '279', '2848')),
    'other-denominator': of(rate('98.10%', '2794', '2798'), accepted('2848', ...parts)),
    'other-count-of-row': at(cell('onTimeRate'), {
      rows: [row(first, { accepted: 20, due: 18, onTime: 17 }, { onTimeRate: '85.00%' })],
    }),
    'sum-of-parts-denominator': of(...shares('310', ['120', '40.00%'], ['130', '43.33%'], ['50', '16.67%'])),
    'shares-of-sum': at('claims.3', {
      claims: [
        ...shares('310', ['120', '40.00%'], ['130', '43.33%'], ['50', '16.67%']),
        accepted('310', '120', '130', '50'),
      ],
    }),
    'hidden-total': of(...shares('2671', ['371', '13.90%'], ['369', '13.82%'], ['198', '7.42%'])),
    'stale-total': of(rate('18.24%', '487', '2848'), rise),
    // 487/2848 = 17.10, of 2670 18.24
    'stale-total-printed': of(rate('17.10%', '487', '2670'), rise),
    'stale-sum': of(accepted('2670', ...parts), rise),
    'wrong-base': of({ kind: 'change', published: '21.07%', direction: 'down', current: '242', delta: '51' }),
    'points-as-percent': of({ ...rates, published: '3.70%' }),
    'percent-as-points': of({ ...rates, published: '3.95', unit: 'points' }),
    'rounded-before-combining': of(index('93.40', { tally: tallyOf([3, 3, 3, 1, 3, 3]) })),
    'sum-of-rounded-shares': at('claims.3', {
      claims: [
        ...shares('2848', ['487', '17.12%'], ['346', '12.17%'], ['279', '9.79%']),
        // 1112/2848 = 39.04; 17.12 + 12.17 + 9.79 = 39.08
        { kind: 'share', published: '39.08%', part: { sum: ['487', '346', '279'] }, whole: '2848' },
      ],
    }),
    'sum-of-rounded-points': of(index('89.10', { tally: tallyOf([11, 11, 9, 0, 11, 8]) })),
    'adjusted-to-100': at('claims.2', {
      claims: [...shares('300', ['100', '33.33%'], ['100', '33.33%'], ['100', '33.34%'])],
    }),
    'mean-of-rows': at('total.published.onTimeRate', {
      rows: [
        row(first, { due: 2, onTime: 1 }, { onTimeRate: '50.00%' }),
        row(second, { due: 10, onTime: 9 }, { onTimeRate: '90.00%' }),
        row(third, { due: 8, onTime: 8 }, { onTimeRate: '100.00%' }),
      ],
      total: row(words.total, { due: 20, onTime: 18 }, { onTimeRate: '80.00%' }),
    }),
    'copied-cell': at(cell('onTimeRate'), {
      rows: [
        row(
          first,
          { due: 13, completed: 13, onTime: 11 },
          { completionRate: '100.00%', onTimeRate: '100.00%' },
        ),
      ],
    }),
    'copied-count': of({ kind: 'count', published: '75', rate: '93.51%', denominator: '77' }, onTime),
    'swapped-cells': at(cell('onTimeRate'), {
      rows: [
        row(
          first,
          { due: 13, completed: 13, onTime: 11, surveyed: 13, satisfied: 12 },
          { onTimeRate: '92.31%', satisfactionRate: '84.62%' },
        ),
      ],
    }),
    'slip-in-figure': of(rate('8.56%', '242', '2798')),
    'slip-in-count': of(rate('9.80%', '279', '284')),
  }
}

/** For each way in which a figure cannot be verified one that cannot. */
export const everyMissing = (words: Words): Readonly<Record<MissingFacts['code'], Sample>> => {
  const { index } = lists(words)
  const [first, second] = words.units
  const mailbox = { tally: tallyOf([77, 77, 75, 1, 77, 72]) }
  const graded = (published: string, at: string, grades = yueyang2021): Sample => ({
    bulletin: { scheme: grades, claims: [{ kind: 'grade', published, index: at }] },
    path: 'claims.0',
  })
  return {
    'not-printed': of(rate('97.59%', null, '1699')),
    'counts-not-printed': of(index('97.66', { tally: { due: 77, completed: 77 } })),
    'items-or-rate-not-printed': of({ kind: 'count', published: '9' }),
    'ranked-figure-not-printed': of({ kind: 'rank', published: 1, unit: first, among: [[second, '90']] }),
    unreadable: of(rate(words.illegible, '1', '2')),
    'unreadable-indicator': of(index('97.66', { ...mailbox, rates: { onTime: words.illegible } })),
    'unreadable-ranked-figure': of({
      kind: 'rank',
      published: 1,
      unit: first,
      among: [
        [first, '90'],
        [second, '?'],
      ],
    }),
    'not-a-whole-number': of({ kind: 'count', published: '9', rate: '90%', denominator: '7.5' }),
    'empty-denominator': of(rate('100%', '0', '0')),
    'denominator-can-be-empty': of({
      kind: 'rate',
      published: '100%',
      numerator: '1',
      denominator: { minus: ['100.4%', '100%'] },
    }),
    'negative-numerator': of({
      kind: 'rate',
      published: '5%',
      numerator: { minus: ['41', '1699'] },
      denominator: '1699',
    }),
    'no-base': of({ kind: 'change', published: '20%', direction: 'up', current: 120, previous: 0 }),
    'base-can-be-empty': of({
      kind: 'change',
      published: '20%',
      direction: 'up',
      current: '5.4%',
      delta: '5%',
    }),
    'no-count-behind-rate': of({ kind: 'count', published: '72', rate: '93.50%', denominator: '77' }),
    'parts-leave-rest': of({ kind: 'sum', published: '10', parts: ['3', '4'], exhaustive: false }),
    'scheme-not-stated': at('claims.0', { claims: [index('97.66', mailbox)] }),
    'scheme-without-grades': graded('A', '90', { ...yueyang2021, grades: [] }),
    'unknown-grade': graded(words.grade, '90'),
    'below-all-grades': graded('A', '59', { ...yueyang2021, grades: [{ grade: 'A', from: 60 }] }),
    'between-grades': graded('A', '90.00', { ...yueyang2021, gradeBy: 'exact' }),
    'indicator-without-rate': of(
      index('97.66', { tally: tallyOf([77, 77, 75, 1, 0, 0]), rates: { onTime: '97.40%' } }),
    ),
    'impossible-counts': of(index('97.66', { tally: tallyOf([77, 78, 75, 1, 77, 72]) })),
    unscored: of(index('97.66', { tally: tallyOf([77, 77, 75, 1, 0, 0]) })),
  }
}

/** For each note a figure of which it is made. */
export const everyNote = (words: Words): Readonly<Record<NoteFacts['code'], Sample>> => {
  const { shares } = lists(words)
  const three = shares('2848', ['487', '17.12%'], ['346', '12.17%'], ['279', '9.79%'])
  return {
    'impossible-count': of(...three),
    'unprinted-totals': of(rate('8.62%', '242', '2798')),
    'no-common-total': of(...three),
    'joint-share': of(...three, {
      kind: 'share',
      published: '39.04%',
      part: { sum: ['487', '346', '279'] },
      whole: '2848',
    }),
  }
}

/** For each way in which a figure cannot be true one that cannot. */
export const everyImpossible = (): Readonly<Record<ImpossibleFacts['code'], Sample>> => ({
  'part-exceeds-whole': of({ kind: 'share', published: '120%', part: 120, whole: 100 }),
  'share-above-100': of({ kind: 'share', published: '101%' }),
  'fall-beyond-100': of({ kind: 'change', published: '120%', direction: 'down' }),
})

/** For each way in which a figure follows another one that does. */
export const everyKnockOn = (words: Words): Readonly<Record<KnockOnFacts['code'], Sample>> => {
  const { shares, accepted } = lists(words)
  const [first, second, third] = words.units
  const tally = (due: number, onTime: number, satisfied = due) =>
    tallyOf([due, due, onTime, 0, due, satisfied])
  const row = (
    unit: string,
    counts: BulletinRow['tally'],
    published: BulletinRow['published'],
  ): BulletinRow => ({
    unit,
    tally: counts,
    published,
  })
  return {
    'from-count': of(...shares('2884', ['1136', '39.89%']), accepted('2884', ...parts)),
    'from-rates': at(cell('index'), {
      scheme,
      rows: [row(first, tally(13, 11), { onTimeRate: '94.62%', index: '98.39' })],
    }),
    'from-index': at(cell('grade'), {
      scheme,
      rows: [row(first, tally(4, 4, 1), { index: '95.00', grade: 'B' })],
    }),
    'from-indexes': at(cell('rank', 2), {
      scheme,
      rows: [
        row(first, tally(2, 2), { index: '100.00', rank: 1 }),
        row(second, tally(4, 4, 1), { index: '95.00', rank: 3 }),
        row(third, tally(2, 2, 1), { index: '90.00', rank: 2 }),
      ],
    }),
  }
}

import { defineScheme } from '../model/scheme.js'

/**
 * 岳阳市 2021 年考核办法 (Yueyang, 2021): 30 % completion, 30 % on time, 20 % without rework, 20 % satisfaction, of 100,
 * rounded once, half up, to 2 decimals; A from 90, B from 80.
 *
 * No text of the rule is public. Every weight is inferred from the published rows of Junshan district, 2021 Q3
 * (mailbox table), and says which rows pin it; the cuts of C and D are assumed.
 *
 * @source Junshan district bulletin 2021 no. 3, attachment 2
 * @example
 * import { yueyang2021 } from 'hotline-score/schemes'
 *
 * yueyang2021.indicators.map(({ weight }) => weight) // => [30, 30, 20, 20]
 * yueyang2021.grades?.map(({ source }) => source?.status) // => ["inferred", "inferred", "assumed", "assumed"]
 */
export const yueyang2021 = defineScheme({
  id: 'yueyang-2021',
  title: '岳阳市12345热线、市长信箱综合评价（2021年）',
  indicators: [
    {
      id: 'completion',
      title: '办结率',
      weight: 30,
      numerator: { completed: 1 },
      denominator: { due: 1 },
      direction: 'higherIsBetter',
      source: {
        status: 'inferred',
        detail:
          'Not pinned by any row: completion is 100 % everywhere, so its weight is only what the other three leave of 100.',
      },
    },
    {
      id: 'onTime',
      title: '按期办结率',
      weight: 30,
      numerator: { onTime: 1 },
      denominator: { due: 1 },
      direction: 'higherIsBetter',
      source: {
        status: 'inferred',
        detail: '100 − w × 2/13 prints 95.38 only for 29.9975 < w ≤ 30.0625.',
        rows: ['住建局'],
      },
    },
    {
      id: 'rework',
      title: '返工率',
      weight: 20,
      numerator: { reworked: 1 },
      denominator: { due: 1 },
      direction: 'lowerIsBetter',
      source: {
        status: 'inferred',
        detail:
          'With 30 and 20 for the other two, 100 − (60 + w + 100)/77 prints 97.66 only for 19.795 < w ≤ 20.565. The row 交警君山大队 (printed 93.40) does not fit any whole weight; 20 × (1 − 0.33), a rate rounded to a whole percent, gives it.',
        rows: ['合计'],
      },
    },
    {
      id: 'satisfaction',
      title: '群众满意率',
      weight: 20,
      numerator: { satisfied: 1 },
      denominator: { surveyed: 1 },
      direction: 'higherIsBetter',
      source: {
        status: 'inferred',
        detail:
          '100 − w prints 80.00 only for 19.995 < w ≤ 20.005; 100 − w/2 prints 90.00 only for 19.99 < w ≤ 20.01.',
        rows: ['供电分公司', '城建投', '拆迁安置服务中心', '农经服务站', '良心堡镇'],
      },
    },
  ],
  index: { places: 2, mode: 'halfExpand' },
  grades: [
    {
      grade: 'A',
      from: 90,
      source: {
        status: 'inferred',
        detail:
          'Printed 90.00 is A and 80.00 is B, so the cut lies above 80.00 and at most at 90.00; 90 itself is the usual cut.',
        rows: ['拆迁安置服务中心', '农经服务站', '良心堡镇', '供电分公司', '城建投'],
      },
    },
    {
      grade: 'B',
      from: 80,
      source: {
        status: 'inferred',
        detail: 'Printed 80.00 is B, so the cut lies at most at 80.00; nothing lower was printed.',
        rows: ['供电分公司', '城建投'],
      },
    },
    {
      grade: 'C',
      from: 70,
      source: {
        status: 'assumed',
        detail: 'Other bulletins of the city know a C; where it begins is nowhere printed.',
      },
    },
    {
      grade: 'D',
      from: 0,
      source: {
        status: 'assumed',
        detail: 'Other bulletins of the city know a D; where C ends is nowhere printed.',
      },
    },
  ],
  gradeBy: 'printed',
  ranking: { by: 'printed', ties: 'competition' },
  source: {
    status: 'inferred',
    detail:
      'No text of the rule is public. These weights reproduce 24 of the 25 printed indexes of the mailbox table (24 units and the total); the exception is 交警君山大队.',
  },
})

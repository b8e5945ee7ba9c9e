import { defineScheme } from '../model/scheme.js'

/**
 * 响应率、解决率、满意率 (response, solved, satisfied): 10 % responded, 50 % solved, 40 % satisfied, where 基本满意
 * (basically satisfied) earns nine tenths of the credit.
 *
 * Shows partial credit as a coefficient and counts of its own: the tally must state `responded`, `solved` and
 * `basicallySatisfied`. An example of the form, not the rule of any one city.
 *
 * @example
 * import { explain, score } from 'hotline-score'
 * import { responseSolvedSatisfied } from 'hotline-score/schemes'
 *
 * const counts = { due: 10, completed: 10, onTime: 10, reworked: 0, surveyed: 5, satisfied: 3, basicallySatisfied: 2, responded: 10, solved: 4 }
 * explain(score(counts, responseSolvedSatisfied)) // => "88.40 = 10×10/10 + 50×4/5 + 40×4.8/5 = 442/5"
 */
export const responseSolvedSatisfied = defineScheme({
  id: 'response-solved-satisfied',
  title: '响应率、解决率、满意率',
  counts: { responded: '响应', solved: '解决', basicallySatisfied: '基本满意' },
  indicators: [
    {
      id: 'response',
      title: '响应率',
      weight: 10,
      numerator: { responded: 1 },
      denominator: { due: 1 },
      direction: 'higherIsBetter',
      source: { status: 'assumed', detail: 'A weight of 0.1, as the form of the scheme has it.' },
    },
    {
      id: 'solved',
      title: '解决率',
      weight: 50,
      numerator: { solved: 1 },
      denominator: { surveyed: 1 },
      direction: 'higherIsBetter',
      source: { status: 'assumed', detail: 'A weight of 0.5, as the form of the scheme has it.' },
    },
    {
      id: 'satisfaction',
      title: '满意率',
      weight: 40,
      numerator: { satisfied: 1, basicallySatisfied: '0.9' },
      denominator: { surveyed: 1 },
      direction: 'higherIsBetter',
      source: { status: 'assumed', detail: 'A weight of 0.4; basically satisfied counts 0.9.' },
    },
  ],
  index: { places: 2 },
  source: {
    status: 'assumed',
    detail: 'An example of the form; no city’s published rule was checked against it.',
  },
})

import type { RoundingMode } from '../../../exact/rounding.js'
import type { TitleWords } from '../title-words.js'

export const titleWords: TitleWords = {
  columns: {
    completionRate: 'completion rate',
    onTimeRate: 'on-time rate',
    overdueRate: 'overdue rate',
    reworkRate: 'rework rate',
    satisfactionRate: 'satisfaction rate',
    dissatisfactionRate: 'dissatisfaction rate',
    index: 'composite index',
    grade: 'grade',
    rank: 'rank',
  },
  counts: {
    accepted: 'accepted',
    due: 'due',
    completed: 'completed',
    onTime: 'on time',
    reworked: 'reworked',
    surveyed: 'surveyed',
    satisfied: 'satisfied',
    dissatisfied: 'dissatisfied',
    responded: 'responded',
    solved: 'solved',
    basicallySatisfied: 'basically satisfied',
  },
  kinds: {
    rate: 'rate',
    share: 'share',
    change: 'change',
    sum: 'total',
    difference: 'difference',
    count: 'count',
    index: 'composite index',
    grade: 'grade',
    rank: 'rank',
  },
}

/** The indicators of the preset schemes, whose titles are Chinese. */
export const indicatorNames: Readonly<Record<string, string>> = {
  completion: 'completion',
  onTime: 'on time',
  rework: 'without rework',
  satisfaction: 'satisfaction',
  response: 'response',
  solved: 'solved',
}

export const roundingNames: Readonly<Record<RoundingMode, string>> = {
  ceil: 'rounding up',
  floor: 'rounding down',
  expand: 'rounding away from zero',
  trunc: 'dropping digits',
  halfCeil: 'rounding half up towards plus infinity',
  halfFloor: 'rounding half down towards minus infinity',
  halfExpand: 'rounding half up',
  halfTrunc: 'rounding half down',
  halfEven: 'rounding half to even',
}

/** The preset schemes, whose titles are Chinese. */
export const schemeNames: Readonly<Record<string, string>> = {
  'yueyang-2021': 'Yueyang 2021',
  'response-solved-satisfied': 'response, solved, satisfied',
  'points-per-percentage-point': 'points per percentage point',
}

import type { IndicatorName, OperandName } from '../../../audit/facts/missing-facts.js'
import type { RoundingMode } from '../../../exact/rounding.js'
import { entryOf, type TitleWords } from '../title-words.js'

export const titleWords: TitleWords = {
  columns: {},
  counts: {
    accepted: '受理',
    due: '应办理',
    completed: '已办理',
    onTime: '按期办结',
    reworked: '返工',
    surveyed: '回访',
    satisfied: '满意',
    dissatisfied: '不满意',
    responded: '响应',
    solved: '解决',
    basicallySatisfied: '基本满意',
  },
  kinds: {
    rate: '率',
    share: '占比',
    change: '增减',
    sum: '合计',
    difference: '差',
    count: '件数',
    index: '综合指标值',
    grade: '等级',
    rank: '名次',
  },
}

export const operandNames: Readonly<Record<OperandName, string>> = {
  numerator: '分子',
  denominator: '分母',
  part: '部分数',
  whole: '总数',
  current: '本期数',
  previous: '上期数',
  delta: '增减数',
  minuend: '被减数',
  subtrahend: '减数',
  parts: '各分项',
  onePart: '某一分项',
  index: '综合指标值',
  rate: '率',
  direction: '升降方向',
  others: '其他参加排名的单位',
  volumes: '其他单位的件数',
  published: '公布的数字',
}

/** What the usual indicators are called where a scheme gives them no title. */
export const indicatorNames: Readonly<Record<string, string>> = {
  completion: '办结率',
  completionRate: '办结率',
  onTime: '按期办结率',
  onTimeRate: '按期办结率',
  overdue: '超期办结率',
  overdueRate: '超期办结率',
  rework: '返工率',
  reworkRate: '返工率',
  satisfaction: '满意率',
  satisfactionRate: '满意率',
  dissatisfaction: '不满意率',
  dissatisfactionRate: '不满意率',
  response: '响应率',
  responseRate: '响应率',
  solved: '解决率',
}

/** What an indicator is called: as its scheme says, or as everywhere. */
export const indicatorName = ({ id, title }: IndicatorName): string =>
  title ?? entryOf(indicatorNames, id) ?? id

export const roundingNames: Readonly<Record<RoundingMode, string>> = {
  ceil: '向上取整',
  floor: '向下取整',
  expand: '进一法',
  trunc: '去尾法',
  halfCeil: '四舍五入（逢五向上）',
  halfFloor: '五舍六入（逢五向下）',
  halfExpand: '四舍五入',
  halfTrunc: '五舍六入',
  halfEven: '四舍六入五成双',
}

/** The titles of the preset schemes: an assessment holds their ids alone. */
export const schemeNames: Readonly<Record<string, string>> = {
  'yueyang-2021': '岳阳市12345热线、市长信箱综合评价（2021年）',
  'response-solved-satisfied': '响应率、解决率、满意率',
  'points-per-percentage-point': '按百分点扣分',
}

import type { AssessmentMessages } from '../messages-shape.js'
import { indicatorName } from './names.js'

export const assessment: AssessmentMessages = {
  columns: {
    rank: '名次',
    unit: '单位',
    index: '综合指标值',
    grade: '等级',
    working: '算式',
    points: (indicator) => `${indicator}得分`,
    exact: '准确值',
    adjustments: '加减分',
    remarks: '备注',
  },
  total: '合计',
  unscored: ({ indicators }) => {
    const empty = indicators.filter(({ points }) => points === undefined)
    return `不计分：${empty.map(indicatorName).join('、')}的分母为 0`
  },
  unranked: '件数低于考核办法的下限，不参加排名',
  chart: {
    title: '各单位得分与失分',
    explained: '每个单位一条：左边是各指标所得的分，右边带斜线的是所失的分，右端是综合指标值。',
    unit: (unit, index, losses) =>
      losses.length > 0 ? `${unit} ${index}，${losses.join('，')}。` : `${unit} ${index}，没有失分。`,
    loss: (indicator, points) => `${indicator}失 ${points} 分`,
    lost: '失分（斜线，颜色同指标）',
    index: '综合指标值',
  },
}

/** A bulletin of a district that does not exist: two figures differ, one cannot be verified. */
export const bulletinText = `示例区热线工作情况通报（2022年第二期）
一、二季度，全区受理工单2848件，应办理2798件，已办理2798件，办结率100%；按期办结2794件，按期办结率99.68%。
二、二季度，全区热线共受理工单2848件。群众诉求主要集中在：公共服务类331件，占比11.62%；农林水利类279件，占比9.79%。
三、抽查回访工单560件，满意率98.93%。二季度综合指标值排名在各县（市）区位居第一。

示例区二季度市长信箱办理综合评价表
部门名称\t受理数\t应办理数\t办理数\t办结率\t按期办理数\t按期办结率\t返工数\t返工率\t满意数\t群众满意率\t综合指标值\t等级评价
教育局\t13\t13\t13\t100%\t11\t84.62%\t0\t0.00%\t13\t100.00%\t95.38\tA
供电所\t1\t1\t1\t100%\t1\t100.00%\t0\t0.00%\t0\t0.00%\t80.00\tB
大队\t3\t3\t3\t100%\t3\t100.00%\t1\t33.33%\t3\t100.00%\t93.40\tA
合计\t17\t17\t17\t100%\t15\t88.24%\t1\t5.88%\t16\t94.12%\t94.12\tA
`

/** A bulletin of which every figure is right. */
export const rightText = '应办理2798件，已办理2798件，按期办结2794件，按期办结率99.86%。'

/** A bulletin of which no figure is wrong, but one cannot be verified. */
export const openJson = JSON.stringify({
  claims: [
    { kind: 'rate', label: '按期办结率', published: '99.86%', numerator: '2794', denominator: '2798' },
    { kind: 'rate', label: '满意率', published: '98.93%', denominator: '560' },
  ],
})

/** A bulletin with a figure that differs. */
export const wrongText = '应办理2798件，已办理2798件，按期办结2794件，按期办结率99.68%。'

/** A table of counts. */
export const talliesCsv = `单位,应办理数,办理数,按期办理数,返工数,回访数,满意数
教育局,13,13,11,0,13,13
供电所,1,1,1,0,1,0
大队,3,3,3,1,3,3
`

/** The same units a quarter later: one better, one without a survey, one gone, one come. */
export const laterCsv = `单位,应办理数,办理数,按期办理数,返工数,回访数,满意数
教育局,10,10,10,0,10,9
供电所,2,2,2,0,0,0
街道,4,4,3,0,4,4
`

const tallies = {
  教育局: { due: 13, completed: 13, onTime: 11, reworked: 0, surveyed: 13, satisfied: 13 },
  供电所: { due: 1, completed: 1, onTime: 1, reworked: 0, surveyed: 1, satisfied: 0 },
}

/** Counts as JSON. */
export const talliesJson = JSON.stringify(tallies)

/** The same as a list. */
export const talliesListJson = JSON.stringify(
  Object.entries(tallies).map(([unit, tally]) => ({ unit, ...tally })),
)

/** A bulletin as JSON. */
export const bulletinJson = JSON.stringify({
  title: '示例通报',
  scheme: 'yueyang-2021',
  claims: [
    { kind: 'rate', label: '按期办结率', published: '99.86%', numerator: '2794', denominator: '2798' },
    { kind: 'change', label: '环比', published: '21.07%', direction: 'down', current: '242', delta: '51' },
  ],
  rows: [
    {
      unit: '教育局',
      tally: tallies.教育局,
      published: { onTimeRate: '84.62%', index: '95.38', grade: 'A' },
    },
  ],
})

/** A scheme of one's own. */
export const schemeJson = JSON.stringify({
  id: 'on-time-only',
  title: '只看按期',
  indicators: [
    {
      id: 'onTime',
      title: '按期办结率',
      weight: 100,
      numerator: { onTime: 1 },
      denominator: { due: 1 },
      direction: 'higherIsBetter',
    },
  ],
  index: { places: 1 },
})

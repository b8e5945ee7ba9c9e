import type { ComparisonMessages } from '../comparison-shape.js'

export const comparison: ComparisonMessages = {
  title: '综合评价前后对比',
  table: '各单位的变动',
  sides: { before: '前', after: '后' },
  oneScheme: (scheme) => `前后都按《${scheme}》由件数重新计算：`,
  twoSchemes: (before, after) => `前按《${before}》、后按《${after}》由件数重新计算：`,
  summary: ({ up, down, same, open, came, went }) =>
    [
      `综合指标值上升 ${up} 个单位，下降 ${down} 个，不变 ${same} 个`,
      ...(open > 0 ? [`无法比较 ${open} 个`] : []),
      ...(came > 0 ? [`新增 ${came} 个`] : []),
      ...(went > 0 ? [`退出 ${went} 个`] : []),
    ]
      .join('，')
      .concat('。'),
  columns: {
    rank: '名次',
    unit: '单位',
    change: '增减',
    grade: '等级',
    madeOf: '由各项构成（分）',
    byCounts: '件数所致',
    byScheme: '办法所致',
    remarks: '备注',
    rankOf: (side) => `名次（${side}）`,
    indexOf: (side) => `综合指标值（${side}）`,
    gradeOf: (side) => `等级（${side}）`,
    exactChange: '增减准确值',
    contribution: (part) => `${part}增减`,
  },
  limit: '封顶保底',
  points: (indicator) => `${indicator}得分`,
  onlyIn: {
    before: (part) => `${part}（已取消）`,
    after: (part) => `${part}（新列）`,
  },
  parts: (parts) => parts.join('，'),
  remarked: (parts, remark) => `${parts}；${remark}`,
  absent: (side) => `“${side}”表中没有`,
  unscored: (side, reason) => `${side}：${reason}`,
  otherFullMark: '两个办法的满分不同，综合指标值不能相减',
  unsplit: '一方的件数不能按另一方的办法计分，增减无法拆分',
  roundedApart: (named, of) =>
    `注：${named.join('、')}${named.length < of ? `等 ${of} 个` : ''}的所列各项之和与增减不完全相符：增减是两个印出的综合指标值之差，各项各自舍入后显示；各项的准确值相加，正好是两个准确指标值之差。`,
  method:
    '对比方法：两方的综合指标值各由件数用分数精确计算。增减是两个印出的综合指标值之差；各项增减相加，正好等于两个准确值之差，每项各自舍入后显示。',
  chart: {
    title: '综合指标值的前后变化',
    explained: '每条线连接一个单位前后两次的综合指标值；数值相同的单位共用一个标注，最外侧是名次。',
    up: '上升（实线）',
    down: '下降（虚线）',
    same: '不变（灰线）',
    oneSide: '无法比较（空心圆）',
    units: (count) => `${count} 个单位`,
    names: (names) => names.join('、'),
    unit: ({ unit, before, after, change, rank }) =>
      change === undefined
        ? `${unit} ${before} → ${after}，名次 ${rank}。`
        : `${unit} ${before} → ${after}，增减 ${change}，名次 ${rank}。`,
  },
}

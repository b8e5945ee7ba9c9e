import type { TieRule } from '../../../model/ranking.js'
import type { NamedChanges, NamedRule, SensitivityMessages } from '../sensitivity-shape.js'

const ties: Readonly<Record<TieRule, string>> = {
  competition: '并列占位（1、2、2、4）',
  dense: '并列不占位（1、2、2、3）',
  modified: '并列取末位（1、3、3、4）',
  ordinal: '不并列（1、2、3、4）',
  fractional: '并列取平均（1、2.5、2.5、4）',
}

const rule = (own: NamedRule): string => {
  switch (own.kind) {
    case 'without-indicator':
      return `不计“${own.indicator}”，其余按原比例`
    case 'rounding':
      return `综合指标值用${own.mode}`
    case 'rate-rounding':
      return own.places === undefined
        ? '各率不先舍入'
        : own.places === 0
          ? '各率先舍入到整数百分数再加权'
          : `各率先舍入到百分数的 ${own.places} 位小数再加权`
    case 'ties':
      return `名次${ties[own.ties]}`
    case 'grade-by':
      return own.gradeBy === 'printed' ? '按舍入后的综合指标值定等级' : '按舍入前的准确值定等级'
    case 'grades':
      return `各等级线${own.isUp ? '提高' : '降低'} ${own.shift} 分`
  }
}

const movesOf = ({ moves, more }: NamedChanges): string => {
  const named = moves.map(({ unit, grade, rank }) =>
    [
      unit,
      ...(grade ? [`等级 ${grade.join(' → ')}`] : []),
      ...(rank ? [`名次 ${rank.join(' → ')}`] : []),
    ].join(' '),
  )
  return `${named.join('；')}${more > 0 ? `；另有 ${more} 个` : ''}`
}

/** No space beside a bracket, which is wide itself. */
const spaced = (percent: string): string => (percent.endsWith('）') ? ` ${percent}` : ` ${percent} `)

export const sensitivity: SensitivityMessages = {
  title: '敏感性分析',
  about: (fraction, percent) => `${fraction}（约 ${percent}）`,
  heading: (percent) => `各指标的权重上下变动${spaced(percent)}以内，名次会怎样`,
  method: (percent, samples, seed) => [
    '单独变动：一次只动一个权重，其余按原比例分配。所列界限由精确计算得出，对范围内的每一种权重都成立。',
    `同时变动：各权重各自在原值上下${spaced(percent)}以内任意取值，再折合为满分。所列界限同样由精确计算得出。`,
    `抽样：在同一范围内随机抽取 ${samples} 组权重（种子 ${seed}，可重现），列出各组中的名次；中间九成是去掉两端各 5% 之后的范围。抽样只说明多见与少见，不是界限。`,
  ],
  stable: (stable, of) =>
    of === 0
      ? '没有一个单位有名次，谈不上名次变不变。'
      : stable === of
        ? `有名次的 ${of} 个单位，在此范围内无论怎样变动权重，名次都不变（精确）。`
        : `有名次的 ${of} 个单位中，${stable} 个的名次在此范围内无论怎样变动权重都不变（精确）。`,
  outer: (sign) => `带 ${sign} 的界限未必取得到：名次不会越过它，但可能到不了它。不带的都取得到。`,
  unitsCaption: '各单位的名次区间：',
  columns: {
    unit: '单位',
    index: '综合指标值',
    rank: '名次',
    alone: '单独变动',
    jointly: '同时变动',
    middle: '抽样中间九成',
    sampled: '抽样全部',
    grades: '抽样等级',
  },
  csv: {
    best: (interval) => `${interval}：最好`,
    worst: (interval) => `${interval}：最差`,
    attained: (interval) => `${interval}：都能取到`,
    yes: '是',
    no: '未必',
  },
  pairs: '相邻两名，权重变动多少才会互换',
  pairsNote: '按舍入前的准确值计算：变动到所列幅度时两者相等，超过时才会互换。',
  pairColumns: { above: '在前', below: '在后', gap: '相差（分）', swap: '互换的条件' },
  levelGap: '相等',
  group: (named, of) => (named.length < of ? `${named.join('、')}等 ${of} 个单位` : named.join('、')),
  dominated: '不会互换：在前的各项指标得分都不低于在后的',
  secured: {
    adjustments: '不会互换：在前的有的指标得分较低，但加减分足以弥补，权重怎样定都一样',
    limits: '不会互换：综合指标值限于 0 至满分之间，权重怎样定，在后的都超不过在前的',
    shares: '不会互换：两者计入的指标不同，但在前的任何一项得分率（连同加减分）都不低于在后的任何一项',
  },
  swap: ({ shift, transfer }) => {
    const first = `各权重同时变动，须超过 ±${shift}`
    return transfer
      ? `${first}；或把“${transfer.from}”的权重移出超过 ${transfer.points} 分给“${transfer.to}”`
      : first
  },
  level: '现在相等，权重稍有变动就可能分出先后',
  levelNow: (swap) => `现在相等；${swap}`,
  undetermined: {
    'the weights of one of the two are redistributed': '无法判断：其中有的单位分母为 0，权重已另行分配',
    'limits of the index can be touched, and the table is too large for them':
      '无法判断：综合指标值可能封顶或保底，而单位和指标过多，没有逐对求解',
  },
  effective: '有效权重',
  effectiveNote:
    '单位之间的差距由各指标拉开多少：权重是规定的份额，有效权重是实际的份额，为负的反而缩小差距，合计 100%。',
  effectiveColumns: { indicator: '指标', weight: '权重', share: '有效权重' },
  effectiveLimit: '封顶保底',
  effectiveUndefined: {
    'no unit has an index': '没有一个单位有综合指标值，有效权重无从谈起。',
    'every unit has the same index': '各单位的综合指标值都相同，没有差距可分，有效权重无从谈起。',
    'the rates have too many different denominators': '各率的分母各不相同且过多，没有计算有效权重。',
  },
  variants: '换一种算法，谁会变动',
  rule,
  variant: (own, changes) => {
    const { index, grade, rank } = changes
    if (index + grade + rank === 0) return `${own}：没有变化`
    const counts = [
      ...(index > 0 ? [`${index} 个单位的综合指标值变动`] : []),
      grade > 0 ? `${grade} 个等级变动` : '等级不变',
      rank > 0 ? `${rank} 个名次变动` : '名次不变',
    ].join('，')
    return changes.moves.length === 0 ? `${own}：${counts}` : `${own}：${counts}（${movesOf(changes)}）`
  },
  impossible: (own) => `${own}：无法计算，余下的权重为 0`,
  chart: {
    title: '各单位的名次区间',
    explained:
      '每个单位一行，越靠左名次越前。圆点是现在的名次；宽框是各权重同时变动时的名次区间，框中的斜线窄条是一次只动一个权重时的名次区间，这两种是精确的界限；下方的横线是抽样的中间九成。',
    unit: (unit, rank, { alone, jointly, middle }) =>
      `${unit}第 ${rank} 名，单独变动 ${alone}，同时变动 ${jointly}，抽样中间九成 ${middle}。`,
    legend: {
      base: '现在的名次',
      alone: '单独变动（精确）',
      jointly: '同时变动（精确）',
      middle: '抽样中间九成',
      outer: '虚线和 *：未必取得到的界限',
    },
    axis: '名次',
  },
}

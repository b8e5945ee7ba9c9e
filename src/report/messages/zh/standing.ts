import type { BreakevenMessages, NamedGoal, RankMessages, Standing } from '../standing-shape.js'
import { besideWide } from './beside-wide.js'
import { whatIf } from './what-if.js'

const standing = ({ printed, grade, rank }: Standing): string =>
  printed === undefined
    ? '不计分'
    : [
        `综合指标值 ${printed}`,
        ...(grade === undefined ? [] : [`等级 ${grade}`]),
        ...(rank === undefined ? [] : [`名次 ${rank}`]),
      ].join('，')

const goals: Readonly<Record<NamedGoal['kind'], (value: string) => string>> = {
  grade: (value) => `的等级要达到${besideWide(value).trimEnd()}`,
  index: (value) => `的综合指标值要达到 ${value}`,
  ahead: (value) => `的名次要超过“${value}”`,
  rank: (value) => (value === '1' ? '要名列第 1' : `要进入前 ${value} 名`),
}

export const breakeven: BreakevenMessages = {
  title: '达标测算',
  heading: (unit, { kind, value }) => `“${unit}”${goals[kind](value)}，至少要改变几件`,
  now: (now) => `现状：${standing(now)}。`,
  reached: '现状已经达到，一件也不用改变。',
  unreachable: '达不到：能改的件全部改好，也达不到这个目标。',
  outOfReach: (reason) => `达不到：${reason}。`,
  notEvenBest: (best) => `达不到：能改的件全部改好，也只是${standing(best)}。`,
  undecided: '没有结论：在测算的范围内，既没有找到办法，也不能证明达不到。',
  open: '只改变一项就能达到（见下表）；几项一起改变最少要几件，在测算的范围内没有结论。',
  levelIsNotAhead: '并列不算超过。',
  fewest: (cases, changes, after) =>
    `最少改变 ${cases} 件：${whatIf.changes(changes)}，改变后${standing(after)}。`,
  alone: '只改变一项、其他各项不变时：',
  columns: { count: '件数', direction: '增减', most: '最多可改', least: '至少要改', outcome: '改变之后' },
  directions: { up: '增加', down: '减少' },
  outcome: standing,
  outcomes: {
    none: '已没有可改的件',
    unreachable: '全部改变也达不到',
    undecided: '没有结论',
    reached: '不用改变',
  },
}

const sides = { above: '前', below: '后' } as const

const heights = { above: '高', below: '低' } as const

export const rankExplanation: RankMessages = {
  title: '名次说明',
  heading: (unit, rank) =>
    rank === undefined ? `“${unit}”为什么没有名次` : `“${unit}”为什么是第 ${rank} 名`,
  unranked: (own) =>
    own.printed === undefined
      ? '有的指标分母为 0，不计分，所以没有名次。'
      : `${standing(own)}；件数低于考核办法的下限，不参加排名。`,
  position: (own, of) => `${standing(own)}；有名次的单位共 ${of} 个。`,
  distinct: (of, distinct) =>
    of === 1
      ? '有名次的只有它一个，名次不说明高低。'
      : distinct === of
        ? `${of} 个单位的成绩各不相同。`
        : `${of} 个单位的成绩只有 ${distinct} 种，同一种成绩之间，名次分不出高低。`,
  tied: (units, isByName) =>
    isByName
      ? `与 ${units.length} 个单位成绩相同：${units.join('、')}。考核办法不设并列，它们之间的名次只按单位名称的字符次序排定，与成绩无关。`
      : `与 ${units.length} 个单位并列：${units.join('、')}。`,
  notTied: '没有并列的单位。',
  nobody: (side, isByName) =>
    isByName ? `没有成绩更${heights[side]}的单位。` : `${sides[side]}面没有别的单位。`,
  neighbours: (side, rank, decidedBy, isByName) => {
    const where = isByName
      ? `成绩更${heights[side]}的，最近是第 ${rank} 名`
      : `${sides[side]}一位是第 ${rank} 名`
    return decidedBy === 'index' ? `${where}：` : `${where}，综合指标值相同，由“${decidedBy.by}”分先后：`
  },
  gap: (units, side, points, parts) => {
    const named = units.length > 1 ? `${units.join('、')}（${units.length} 个单位）` : (units[0] ?? '')
    const order = heights[side]
    const by = points === undefined ? '综合指标值没有差距' : `${order} ${points} 分`
    return parts.length === 0
      ? `${named}：${by}`
      : `${named}：${by}，其中${parts.map(([indicator, own]) => `${indicator} ${own}`).join('，')}`
  },
  limit: '限于 0 至满分之间的增减',
  margins: '与等级线的距离：',
  up: (grade, distance, bound, isClosed) =>
    `升为${besideWide(grade)}还差 ${distance} 分：准确值${isClosed ? '达到' : '超过'} ${bound} 即为${besideWide(grade).trimEnd()}。`,
  highest: '已在最高等级。',
  down: (grade, distance, bound, isClosed) =>
    `距本等级的下限 ${distance} 分：准确值${isClosed ? '低于' : '不超过'} ${bound} 即${grade === undefined ? '没有等级' : `降为${besideWide(grade).trimEnd()}`}。`,
  oneCase: '假如有一件的结果不同：',
  oneCaseColumns: { change: '变动', index: '综合指标值', difference: '增减', grade: '等级', rank: '名次' },
  largestMove: (points) => `一件的结果不同，综合指标值最多变动 ${points} 分。`,
  nothingMoves: '任何一件的结果不同，都不影响综合指标值。',
  decided: (count, of) =>
    of === 1
      ? '下列一件的变动足以改变等级或名次。'
      : `下列变动每种只涉及一件，${of} 种中有 ${count} 种足以改变等级或名次。`,
  undecided: '任何一件的结果不同，都不改变等级和名次。',
}

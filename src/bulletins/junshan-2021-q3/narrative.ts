import type { Claim } from '../../model/claim.js'
import { mailboxRows } from './mailbox-table.js'
import { junshan2021Q3Orders } from './work-orders.js'

const ids = (orders: readonly { readonly id: string }[]): string[] => orders.map(({ id }) => id)
const letters = (count: 'accepted' | 'due' | 'completed' | 'reworked'): number[] =>
  mailboxRows.map(({ tally }) => tally[count] ?? 0)

const rate = (
  scope: string,
  title: string,
  published: string,
  numerator: string,
  denominator: string,
): Claim => ({
  kind: 'rate',
  label: `${scope} ${title}`,
  published,
  numerator,
  denominator,
})

const ofKinds = { parts: ['1136', '482', '1210', '14', '6'], exhaustive: true } as const

/** 热线综述: the district on its own handling. */
const district: readonly Claim[] = [
  rate('区热线', '办结率', '100%', '2798', '2798'),
  rate('区热线', '按期办结率', '99.86%', '2794', '2798'),
  {
    kind: 'difference',
    label: '区热线 超期办结',
    published: '4',
    minuend: '2798',
    subtrahend: '2794',
  },
  rate('区热线', '超期办结率', '0.14%', '4', '2798'),
  rate('区热线', '返工率', '0.21%', '6', '2798'),
  rate('区热线', '紧急工单办结率', '100%', '35', '35'),
  rate('区热线', '不满意率', '1.07%', '6', '560'),
  { kind: 'rank', label: '区热线 综合指标值排名', published: '1', unit: '君山区' },
]

/** The city's assessment of the district. */
const city: readonly Claim[] = [
  rate('市考核', '办结率', '100%', '2798', '2798'),
  rate('市考核', '按期办结率', '100%', '2798', '2798'),
  {
    kind: 'difference',
    label: '市考核 超期办结',
    published: '0',
    minuend: '2798',
    subtrahend: '2798',
  },
  rate('市考核', '群众不满意率', '8.62%', '242', '2798'),
  {
    kind: 'change',
    label: '市考核 群众不满意率较二季度',
    published: '21.07%',
    direction: 'down',
    current: '242',
    delta: '51',
    previous: null,
    unit: 'percent',
  },
  {
    kind: 'index',
    label: '市考核 综合指标值',
    unit: '君山区',
    published: '98.3',
    tally: { due: 2798, completed: 2798, onTime: 2798, reworked: 2 },
    rates: { satisfaction: { complement: '8.62%' } },
  },
  { kind: 'grade', label: '市考核 考核等级', unit: '君山区', published: 'A', index: '98.3' },
]

const topic = (label: string, part: string, published: string): Claim => ({
  kind: 'share',
  group: '五类诉求',
  label,
  published,
  part,
  whole: '2848',
})

/** What the calls were about. */
const content: readonly Claim[] = [
  { kind: 'sum', group: '诉求类型', label: '受理工单', published: '2848', ...ofKinds },
  topic('人力资源和社会保障类', '487', '17.12%'),
  topic('住房与城乡建设类', '346', '12.17%'),
  topic('公共服务类', '331', '11.62%'),
  topic('农林水利类', '279', '9.79%'),
  topic('市场管理类', '218', '7.65%'),
  {
    kind: 'share',
    label: '上述五类诉求',
    published: '58.32%',
    part: { sum: ['487', '346', '331', '279', '218'] },
    whole: '2848',
  },
]

/** The five units with the most work orders. */
const volumes = [
  ['人力资源和社会保障局', '353'],
  ['市场监督管理局', '317'],
  ['柳林洲街道', '290'],
  ['卫生健康局', '187'],
  ['住房和城乡建设局', '181'],
] as const

/** 热线考核: lists against the numbers said of them. */
const lists: readonly Claim[] = [
  {
    kind: 'count',
    label: '工单数量前五位的单位',
    published: '5',
    items: volumes.map(([unit]) => unit),
  },
  {
    kind: 'count',
    label: '完成报送典型案例的单位',
    published: '9',
    items: [
      '广兴洲镇',
      '许市镇',
      '良心堡镇',
      '钱粮湖镇',
      '人力资源和社会保障局',
      '农业农村局',
      '城市管理和综合执法局',
      '医疗保障局',
      '自然资源局',
    ],
  },
  {
    kind: 'count',
    label: '未完成报送典型案例的单位',
    published: '8',
    items: [
      '柳林洲街道',
      '住房和城乡建设局',
      '教育局',
      '公安分局',
      '市场监督管理局',
      '卫生健康局',
      '交警君山大队',
      '交通运输局',
    ],
  },
  { kind: 'count', label: '不满意工单（表1）', published: '6', items: ids(junshan2021Q3Orders.dissatisfied) },
  { kind: 'count', label: '超期办结工单（表2）', published: '4', items: ids(junshan2021Q3Orders.overdue) },
  { kind: 'count', label: '返工单（表3）', published: '6', items: ids(junshan2021Q3Orders.reworked) },
  ...volumes.map(
    ([unit], i): Claim => ({
      kind: 'rank',
      label: `工单数量 ${unit}`,
      published: `${i + 1}`,
      unit,
      among: volumes,
    }),
  ),
  // The hotline's own table (attachment 1) is not in the bulletin, so the index behind these two grades is not printed.
  { kind: 'grade', label: '热线 供电分公司降为B类', unit: '供电分公司', published: 'B' },
  { kind: 'grade', label: '热线 城建投降为B类', unit: '城建投', published: 'B' },
]

/**
 * 市（区）长信箱办理情况: the text's own summary of attachment 2. The on-time count is the table's, as the text prints
 * none; the satisfied count stands beside its own rate.
 */
const mailbox: readonly Claim[] = [
  {
    kind: 'sum',
    label: '市长信箱 受理来信',
    published: '77',
    parts: letters('accepted'),
    exhaustive: true,
  },
  { kind: 'sum', label: '市长信箱 应办', published: '77', parts: letters('due'), exhaustive: true },
  {
    kind: 'sum',
    label: '市长信箱 已办',
    published: '77',
    parts: letters('completed'),
    exhaustive: true,
  },
  rate('市长信箱', '按期办结率', '100%', '75', '77'),
  {
    kind: 'sum',
    label: '市长信箱 返工数',
    published: '1',
    parts: letters('reworked'),
    exhaustive: true,
  },
  rate('市长信箱', '返工率', '1.3%', '1', '77'),
  {
    kind: 'count',
    label: '市长信箱 群众满意数',
    published: '75',
    rate: '93.51%',
    denominator: '77',
  },
  rate('市长信箱', '群众满意率', '93.51%', '72', '77'),
  {
    kind: 'index',
    label: '市长信箱 综合指标值',
    unit: '君山区',
    published: '97.66',
    tally: { due: 77, completed: 77, onTime: 75, reworked: 1, surveyed: 77, satisfied: 72 },
  },
  { kind: 'grade', label: '市长信箱 等级评价', unit: '君山区', published: 'A', index: '97.66' },
  { kind: 'rank', label: '市长信箱 综合指标值排名', published: '1', unit: '君山区' },
  {
    kind: 'grade',
    label: '市长信箱 供电分公司降为B类',
    unit: '供电分公司',
    published: 'B',
    index: '80.00',
  },
  { kind: 'grade', label: '市长信箱 城建投降为B类', unit: '城建投', published: 'B', index: '80.00' },
]

/** Every figure of the text, in its order. */
export const narrative: readonly Claim[] = [...district, ...city, ...content, ...lists, ...mailbox]

import type { Plan } from '../../table/support/layouts.js'
import type { Script } from './scripts.js'

const lines = {
  title: '云梦区12345热线工作情况通报（2022年第二季度）',
  own: '二季度，全区受理工单1864件，应办理工单1820件，已办理1820件，办结率100%。按期办结1813件，按期办结率99.62%，超期办结7件，超期办结率0.38%；返工单5件，返工率0.29%。其中，紧急工单受理24件，全部当天办结，办结率100%。抽查回访工单350件，其中不满意3件，不满意率0.86%，满意率99.14%。',
  city: '市热线办对我区二季度工单办理综合考核情况如下：应办理1820件，已办理1820件，办结率100%；按期办结1818件，按期办结率99.98%；返工单3件；不满意工单117件；群众不满意率6.43%；综合指标值评定为98.6分，考核等级为A类。',
  kinds:
    '二季度，全区12345热线共受理工单1864件。投诉类：720件；咨询类：351件；求助类：741件；建议、表扬类：38件；举报类：16件。',
  topics:
    '二季度群众诉求主要集中在：城市管理类412件，占比22.10%；物业服务类305件，占比16.36%；交通运输类198件，占比10.26%。上述三类诉求占二季度工单总量的49.09%。',
  change: '二季度受理工单较一季度1710件增加154件，上升8.26%。',
  first: '二季度工单数量前三位的单位是：城市管理局（301件）、住房保障局（276件）、青石街道（190件）。',
  cases:
    '二季度完成报送典型案例的单位有：青石街道、白水镇、柳塘镇、教育局、民政局等六家单位；未完成报送的单位有：水务局、交通局等2家单位。',
  mailbox:
    '二季度，区长信箱共受理群众来信48件，应办48件，已办48件，按期办结率95.83%，返工数2件，返工率4.17%，群众满意数45件，群众满意率93.57%，综合指标值96.67，等级评价A类。',
  contact: '联系人：张三，电话0730-8123456。附件1：评价表.xlsx（点击下载）',
} as const

const dissatisfied: Plan = {
  title: '二季度不满意工单（表1）',
  header: ['单位', '工单内容', '工单号'],
  rows: [
    ['教育局', '招生入学', '700101'],
    ['水务局', '停水', '700102'],
    ['青石街道', '噪声', '700103'],
  ],
}

const assessment: Plan = {
  title: '2022年二季度云梦区区长信箱办理综合评价表',
  header: [
    ...['部门名称', '受理信件数', '应办理数', '办理数', '办结率', '按期办理数', '按期办结率'],
    ...['返工数', '返工率', '满意数', '群众满意率', '综合指标值', '等级评价'],
  ],
  rows: [
    ['教育局', '12', '12', '12', '100%', '12', '100.00%', '1', '8.33%', '11', '91.67%', '96.67', 'A'],
    ['水务局', '10', '10', '10', '100%', '9', '90.00%', '1', '10.00%', '9', '90.00%', '93.00', 'A'],
    ['青石街道', '25', '25', '25', '100%', '24', '96.00%', '0', '0.00%', '25', '100.00%', '98.08', 'A'],
    ['民政局', '1', '1', '1', '100%', '1', '100.00%', '0', '0.00%', '0', '0.00%', '80.00', 'B'],
    ['合计', '48', '48', '48', '100%', '46', '95.83%', '2', '4.17%', '45', '93.75%', '96.67', 'A'],
  ],
}

/** How a bulletin is set: its tables, and the lines between them. */
export interface Setting {
  readonly table: (plan: Plan) => string
  readonly line?: (words: string) => string
}

/** A made-up bulletin of a district, set in some layout and written in some script. */
export const quarter = ({ table, line = String }: Setting, written: Script): string => {
  const { title, own, city, kinds, topics, change, first, cases, mailbox, contact } = lines
  const opening = [title, '【热线综述】', own, city, kinds, topics, change, '【热线考核】', first, cases]
  return written(
    [
      ...opening.map(line),
      table(dissatisfied),
      ...['【区长信箱办理情况】', mailbox].map(line),
      table(assessment),
      line(contact),
    ].join('\n'),
  )
}

/** Every figure of it that is wrong: the words before it, the figure, and what it should be. */
export const wrongFigures = [
  ['返工率', '0.29%', '0.27'],
  ['按期办结1818件，按期办结率', '99.98%', '99.89'],
  ['共受理工单', '1864件', '1866'],
  ['交通运输类198件，占比', '10.26%', '10.62'],
  ['增加154件，上升', '8.26%', '9.01'],
  ['教育局、民政局等', '六', '5'],
  ['群众满意率', '93.57%', '93.75'],
] as const

/** The cell of its table that is wrong, and what it should be. */
export const wrongCell = ['98.08', '98.80'] as const

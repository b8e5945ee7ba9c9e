import type { BulletinRow } from '../../../../src/model/bulletin.js'
import type { Plan } from './layouts.js'

/** A made-up table of a mailbox, whose indexes follow the scheme of Yueyang. */
export const town: Plan = {
  title: '某县2022年二季度县长信箱办理情况评价表',
  header: [
    ...[
      '部门名称',
      '受理信件数',
      '应办理数',
      '办理数',
      '办结率',
      '按期办理数',
      '按期办结率',
      '返工数',
      '返工率',
    ],
    ...['满意数', '群众满意率', '综合指标值', '等级评价'],
  ],
  rows: [
    ['教体局', '10', '10', '10', '100%', '9', '90.00%', '0', '0.00%', '10', '100.00%', '97.00', 'A'],
    ['水利局', '9', '8', '8', '100%', '8', '100.00%', '1', '12.50%', '6', '75.00%', '92.50', 'A'],
    ['东风镇', '1', '1', '1', '100%', '1', '100.00%', '0', '0.00%', '0', '0.00%', '80.00', 'B'],
    ['合计', '20', '19', '19', '100%', '18', '94.74%', '1', '5.26%', '16', '84.21%', '94.21', 'A'],
  ],
}

/** The same in traditional characters. */
export const traditionalTown: Plan = {
  title: '某縣2022年二季度縣長信箱辦理情況評價表',
  header: [
    ...[
      '部門名稱',
      '受理信件數',
      '應辦理數',
      '辦理數',
      '辦結率',
      '按期辦理數',
      '按期辦結率',
      '返工數',
      '返工率',
    ],
    ...['滿意數', '群眾滿意率', '綜合指標值', '等級評價'],
  ],
  rows: town.rows.map((row) => [
    (row[0] ?? '').replace('教體', '教體').replace('东风镇', '東風鎮'),
    ...row.slice(1),
  ]),
}

const row = (cells: readonly string[]): BulletinRow => {
  const [unit = '', accepted, due, completed, completionRate = '', onTime, onTimeRate = '', ...rest] = cells
  const [reworked, reworkRate = '', satisfied, satisfactionRate = '', index = '', grade = ''] = rest
  return {
    unit,
    tally: {
      accepted: Number(accepted),
      due: Number(due),
      completed: Number(completed),
      onTime: Number(onTime),
      reworked: Number(reworked),
      surveyed: Number(due),
      satisfied: Number(satisfied),
    },
    published: { completionRate, onTimeRate, reworkRate, satisfactionRate, index, grade },
  }
}

/** What the table says, whatever its layout. */
export const townRows: readonly BulletinRow[] = town.rows.slice(0, -1).map(row)

/** Its total row. */
export const townTotal: BulletinRow = row(town.rows.at(-1) ?? [])

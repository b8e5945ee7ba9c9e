import type { BulletinRow } from '../../model/bulletin.js'

type Cells = readonly [
  unit: string,
  accepted: number,
  due: number,
  completed: number,
  completionRate: string,
  onTime: number,
  onTimeRate: string,
  reworked: number,
  reworkRate: string,
  satisfied: number,
  satisfactionRate: string,
  index: string,
  grade: string,
]

/** Attachment 2, in its own order of rows and columns, cell for cell. */
const table: readonly Cells[] = [
  ['住建局', 13, 13, 13, '100%', 11, '84.62%', 0, '0.00%', 13, '100.00%', '95.38', 'A'],
  ['人社局', 7, 7, 7, '100%', 7, '100.00%', 0, '0.00%', 7, '100.00%', '100.00', 'A'],
  ['卫生健康局', 7, 7, 7, '100%', 7, '100.00%', 0, '0.00%', 7, '100.00%', '100.00', 'A'],
  ['柳林洲街道', 6, 6, 6, '100%', 6, '100.00%', 0, '0.00%', 6, '100.00%', '100.00', 'A'],
  ['市场监督管理局', 5, 5, 5, '100%', 5, '100.00%', 0, '0.00%', 5, '100.00%', '100.00', 'A'],
  ['交通运输局', 4, 4, 4, '100%', 4, '100.00%', 0, '0.00%', 4, '100.00%', '100.00', 'A'],
  ['科技和工信局', 3, 3, 3, '100%', 3, '100.00%', 0, '0.00%', 3, '100.00%', '100.00', 'A'],
  ['许市镇', 3, 3, 3, '100%', 3, '100.00%', 0, '0.00%', 3, '100.00%', '100.00', 'A'],
  ['交警君山大队', 3, 3, 3, '100%', 3, '100.00%', 1, '33.33%', 3, '100.00%', '93.40', 'A'],
  ['税务局', 3, 3, 3, '100%', 3, '100.00%', 0, '0.00%', 3, '100.00%', '100.00', 'A'],
  ['医疗保障局', 2, 2, 2, '100%', 2, '100.00%', 0, '0.00%', 2, '100.00%', '100.00', 'A'],
  ['拆迁安置服务中心', 2, 2, 2, '100%', 2, '100.00%', 0, '0.00%', 1, '50.00%', '90.00', 'A'],
  ['农经服务站', 2, 2, 2, '100%', 2, '100.00%', 0, '0.00%', 1, '50.00%', '90.00', 'A'],
  ['民政局', 2, 2, 2, '100%', 2, '100.00%', 0, '0.00%', 2, '100.00%', '100.00', 'A'],
  ['良心堡镇', 2, 2, 2, '100%', 2, '100.00%', 0, '0.00%', 1, '50.00%', '90.00', 'A'],
  ['广兴洲镇', 2, 2, 2, '100%', 2, '100.00%', 0, '0.00%', 2, '100.00%', '100.00', 'A'],
  ['自然资源局', 2, 2, 2, '100%', 2, '100.00%', 0, '0.00%', 2, '100.00%', '100.00', 'A'],
  ['农业农村局', 2, 2, 2, '100%', 2, '100.00%', 0, '0.00%', 2, '100.00%', '100.00', 'A'],
  ['教育局', 2, 2, 2, '100%', 2, '100.00%', 0, '0.00%', 2, '100.00%', '100.00', 'A'],
  ['供电分公司', 1, 1, 1, '100%', 1, '100.00%', 0, '0.00%', 0, '0.00%', '80.00', 'B'],
  ['生态环境分局', 1, 1, 1, '100%', 1, '100.00%', 0, '0.00%', 1, '100.00%', '100.00', 'A'],
  ['钱粮湖镇', 1, 1, 1, '100%', 1, '100.00%', 0, '0.00%', 1, '100.00%', '100.00', 'A'],
  ['退役军人事务局', 1, 1, 1, '100%', 1, '100.00%', 0, '0.00%', 1, '100.00%', '100.00', 'A'],
  ['城建投', 1, 1, 1, '100%', 1, '100.00%', 0, '0.00%', 0, '0.00%', '80.00', 'B'],
  ['合计', 77, 77, 77, '100%', 75, '97.40%', 1, '1.3%', 72, '93.51%', '97.66', 'A'],
]

/** Every letter is surveyed, so `surveyed` is the number of letters due; the table has no column for it. */
const row = (cells: Cells): BulletinRow => {
  const [unit, accepted, due, completed, completionRate, onTime, onTimeRate, reworked, reworkRate, ...rest] =
    cells
  const [satisfied, satisfactionRate, index, grade] = rest
  return {
    unit,
    tally: { accepted, due, completed, onTime, reworked, surveyed: due, satisfied },
    published: { completionRate, onTimeRate, reworkRate, satisfactionRate, index, grade },
  }
}

/** 市（区）长信箱办理综合评价表: the 24 units. */
export const mailboxRows: readonly BulletinRow[] = table.slice(0, -1).map(row)

/** Its total row. */
export const mailboxTotal: BulletinRow = row(table.at(-1) as Cells)

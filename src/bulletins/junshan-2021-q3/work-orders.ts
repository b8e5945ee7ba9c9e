import type { WorkOrder } from '../../model/work-order.js'

type Row = readonly [unit: string, topic: string, id: string, reason: string]

const dissatisfiedRows: readonly Row[] = [
  ['交警君山大队', '车辆管理', '395784', '市不满意工单，未联系当事人'],
  ['市场监督管理局', '燃气服务', '456849', '承办单位未联系当事人'],
  ['科技和工信局', '通信服务', '443469', '承办单位未联系当事人'],
  ['住建局', '房屋买卖', '481055', '承办单位未联系当事人'],
  ['柳林洲街道', '路灯管理', '492794', '承办单位未联系当事人，回复过于简单'],
  ['广兴洲镇', '三农服务', '524290', '承办单位未联系当事人，回复不完整'],
]

const overdueRows: readonly Row[] = [
  ['交警君山大队', '规划审批', '477820', '咨询类工单延期二次，未联系当事人'],
  ['供电分公司', '供电服务', '478042', '咨询类工单延期22天，超期提交'],
  ['城建投', '污水管网纠纷', '283331', '工单延期三次'],
  ['科技和工信局', '移动网络维修', '362112', '超期提交'],
]

const reworkedRows: readonly Row[] = [
  ['住建局', '井盖维护', '434602', '市退回重办件：久拖未处理'],
  ['卫生健康局', '卫生防疫', '411032', '职责范围内工单推诿'],
  ['市场监督管理局', '消费维权', '417960', '职责范围内工单推诿'],
  ['城管局', '路灯管理', '368730', '职责范围内工单推诿'],
  ['交警君山大队', '交通违法', '502359', '回复与诉求不一致'],
  ['柳林洲街道', '房屋管理', '487682', '回复与诉求不一致'],
]

/**
 * 君山区 2021 年三季度表 1 至表 3: the work orders the bulletin lists one by one, with the reason it gives.
 *
 * They carry no dates, so they can be listed and counted but not judged: `tally` refuses them for want of a deadline.
 *
 * @source Junshan district bulletin 2021 no. 3, tables 1 to 3
 * @example
 * import { junshan2021Q3Orders } from 'hotline-score/bulletins'
 *
 * junshan2021Q3Orders.overdue.map(({ id }) => id) // => ["477820", "478042", "283331", "362112"]
 */
export const junshan2021Q3Orders: {
  /** 表1 不满意工单. */
  readonly dissatisfied: readonly WorkOrder[]
  /** 表2 超期办结工单. */
  readonly overdue: readonly WorkOrder[]
  /** 表3 退回重办返工单. */
  readonly reworked: readonly WorkOrder[]
} = {
  dissatisfied: dissatisfiedRows.map(([unit, topic, id, reason]) => ({
    id,
    unit,
    topic,
    followUp: { satisfaction: 'dissatisfied', reason },
  })),
  overdue: overdueRows.map(([unit, topic, id, reason]) => ({ id, unit, topic, overdueReason: reason })),
  reworked: reworkedRows.map(([unit, topic, id, reason]) => ({ id, unit, topic, reworks: [{ reason }] })),
}

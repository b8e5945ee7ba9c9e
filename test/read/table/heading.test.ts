import { describe, expect, it } from 'vitest'
import { headingOf } from '../../../src/read/table/heading.js'
import { lexiconOf } from '../../../src/read/table/lexicon.js'
import { normalText } from '../../../src/read/text/normal-text.js'

const lexicon = lexiconOf(undefined, 'test')
const of = (heading: string) => headingOf(normalText(heading).text, lexicon)

describe('headings are known in the many ways they are printed', () => {
  it.each<readonly [name: string, headings: string]>([
    [
      'unit',
      '单位 部门 部门名称 承办单位 责任单位 主办单位名称 县市区 县(市、区) 县（市、区） 乡镇 乡镇(街道) 镇、街道 县区 园区',
    ],
    ['unit', '被考核单位 责任单位(部门) 地区 单　位 單位 部門名稱'],
    ['label', '诉求类型 来源 受理渠道 事项分类 热点问题 項目 訴求類型 信件来源'],
    [
      'accepted',
      '受理信件数 受理数 受理件数 受理量 收到来信(件) 来信数 交办数 转办数 派单量 工单数 工单总数 12345工单量 诉求件次',
    ],
    [
      'accepted',
      '本月受理数 1-9月受理量 2021年三季度受理数 ①受理数 收到来信（封） 受理信件數 办件量 市长信箱受理数 受理工单（件）',
    ],
    ['due', '应办理数 应办数 应办结数 应办结工单数 应办理 到期应办结数 應辦理數 应办件数(件)'],
    ['completed', '办理数 办结数 已办数 已办结数 已办理 办结件数 已办结工单 辦結數 本期办结数'],
    ['onTime', '按期办理数 按期办结数 按时办结数 按期办结工单数 及时办结量 按期辦結數 按时办结(件)'],
    ['overdue', '超期办结数 逾期数 逾期办结件数 超时办结数 超期工单数'],
    ['reworked', '返工数 重办数 退回重办数 返工工单数 退回重办件'],
    ['surveyed', '回访数 抽查数 测评数 参评数 已回访数 抽查回访数 评价数 有效评价数'],
    ['satisfied', '满意数 群众满意数 满意件数 群众满意工单数 滿意數'],
    ['dissatisfied', '不满意数 群众不满意数 不满意件'],
    ['basicallySatisfied', '基本满意数 基本满意'],
    ['completionRate', '办结率 办理率 办结率(%) 办结率％ 工单办结率 辦結率 办结率(③=②/①) 本月办结率'],
    ['onTimeRate', '按期办结率 按时办结率 及时办结率 按期办理率 按期率'],
    ['overdueRate', '超期率 逾期率 超期办结率'],
    ['reworkRate', '返工率 重办率 退回率 退回重办率'],
    ['satisfactionRate', '满意率 群众满意率 满意度 群众满意度(%) 综合满意率 来电人满意率 回访满意率'],
    ['dissatisfactionRate', '不满意率 群众不满意率'],
    ['index', '综合指标值 综合得分 考核得分 总分 综合评分 得分 考核总分 综合得分(100分) 分值'],
    ['grade', '等级评价 等级 考核等级 评价等级 考核等次'],
    ['rank', '排名 名次 位次 排序 综合排名 全市排名'],
    ['count', '件数 数量 本月件数 件数(件) 总量'],
    ['previous', '上月 上期件数 上月受理数 上季度数量'],
    ['lastYear', '去年同期 去年同期件数 上年同期数'],
    ['share', '占比 占比(%) 比例 所占比例 占总量比例 受理占比'],
    ['change', '环比 环比(%) 环比增减 较上月增减 环比增长率'],
    ['yearOnYear', '同比 同比增长(%) 与去年同期相比'],
    ['identifier', '序号 编号 工单号 信件编号 联系电话 受理时间 No.'],
    ['remark', '备注 工单内容 不满意原因 超期办结原因 存在问题'],
    ['gradeOrLabel', '类别'],
  ])('%s', (name, headings) => {
    for (const heading of headings.split(' ')) expect([heading, of(heading)?.name]).toEqual([heading, name])
  })

  it.each(
    '在办数 未办结数 超期未办结数 及时率 满意率(不含基本满意) 办结率得分 接通率 解决率 回访率 满意率排名 教育局 合计 13 95.38 A'.split(
      ' ',
    ),
  )('%s is none of them', (heading) => {
    expect(of(heading)).toBeUndefined()
  })

  it('knows what stands in brackets behind them', () => {
    expect(of('满意率(%)')).toMatchObject({ unit: 'percent', weighted: false })
    expect(of('办结数（件）')).toMatchObject({ unit: 'cases', weighted: false })
    expect(of('满意率(20分)')).toMatchObject({ unit: undefined, weighted: true })
    expect(of('办结率(30%)')).toMatchObject({ unit: undefined, weighted: true })
  })

  it('knows another period from the table’s own', () => {
    expect(of('累计办结数')).toMatchObject({ name: 'completed', otherPeriod: '累计' })
    expect(of('上月办结率')).toMatchObject({ name: 'completionRate', otherPeriod: '上月' })
    expect(of('本月办结率')).toMatchObject({ name: 'completionRate', otherPeriod: undefined })
  })
})

import { each, perhaps, words } from './table/word-lists.js'

/**
 * The words that tables are read by: what stands over a column, what a row begins with, what an empty cell looks like.
 * Simplified characters, half-width signs, no spaces; the tables are brought into the same form before they are looked up.
 */
export interface Vocabulary {
  /** 承办单位: over the column of the units. */
  readonly unit: readonly string[]
  /** 类别、来源: over the first column of a table of kinds. */
  readonly label: readonly string[]
  /** What `unit` headings are put together from: 县(市、区), 乡镇(街道). */
  readonly unitParts: readonly string[]
  /** Counts of a tally by name, without 数, 件数 or 量 behind them. */
  readonly counts: Readonly<Record<string, readonly string[]>>
  /** Rates by the name they have in a row's `published`. */
  readonly rates: Readonly<Record<string, readonly string[]>>
  /** 综合指标值. */
  readonly index: readonly string[]
  /** 等级评价. */
  readonly grade: readonly string[]
  /** Headings of grades or of kinds: the cells decide. */
  readonly gradeOrLabel: readonly string[]
  /** 名次. */
  readonly rank: readonly string[]
  /** 件数: a count of which the heading does not say what it counts. */
  readonly count: readonly string[]
  /** 上期件数. */
  readonly previous: readonly string[]
  /** 去年同期件数. */
  readonly lastYear: readonly string[]
  /** 占比. */
  readonly share: readonly string[]
  /** 环比. */
  readonly change: readonly string[]
  /** 同比. */
  readonly yearOnYear: readonly string[]
  /** Columns of text, which are known and not read. */
  readonly remarks: readonly string[]
  /** Columns whose numbers are no figures: running numbers, case numbers, telephone numbers, dates. */
  readonly identifiers: readonly string[]
  /** Headings that say nothing without the group above them, and yield to a heading that says more. */
  readonly generic: readonly string[]
  /** What may stand in front of a heading without changing what it means. */
  readonly prefixes: readonly string[]
  /** What cases are called: may stand anywhere in a heading. */
  readonly cases: readonly string[]
  /** What may stand behind the name of a count. */
  readonly suffixes: readonly string[]
  /** In front of figures of another period than the table's own. */
  readonly otherPeriods: readonly string[]
  /** Units in brackets behind a heading. */
  readonly units: readonly string[]
  /** 合计. */
  readonly totals: readonly string[]
  /** The same, beyond doubt where several rows could be the total. */
  readonly grandTotals: readonly string[]
  /** 小计, also behind a name. */
  readonly subtotals: readonly string[]
  /** 平均, also behind or in front of a name. */
  readonly means: readonly string[]
  /** 其中: in front of what is counted in another row. */
  readonly parts: readonly string[]
  /** In front of a remark below the table. */
  readonly notes: readonly string[]
  /** Cells that print nothing. */
  readonly empty: readonly string[]
  /** Grades other than A to E with or without 类 and 级. */
  readonly grades: readonly string[]
  /** Words in title or header that make it a table of letters, each of which is surveyed. */
  readonly letters: readonly string[]
}

const cases = words('信件 来信 工单 诉求 事项 案件 问题 留言 邮件 来电 来件 热线 12345')
const suffixes = words('数 件数 数量 量 总数 总量 总件数 件 情况 个数 条数 件次')
const inTime = words('按期 按时 如期 准时 限时 及时 时限内 期限内 限期内 规定时限内')
const late = words('超期 逾期 超时 超时限 超期限 未按期 未按时')
const done = words('办结 办理 完成 办复 办毕 回复 答复 处理 处置 结案 反馈')
const again = words('返工 返办 重办 退回重办 返工重办 二次办理 重新办理 退回 退办 退件')
const before = words('上月 上期 上个月 上季度 上季 上周 上周期 上一期 上一季度 上一周期')
const aYearAgo = words('去年同期 上年同期 去年同月 上年同月 同期 去年同季度 去年')
const amounts = [
  ...perhaps('数 件数 数量 量 总量 总数'),
  ...each(words('受理 工单 诉求'), perhaps('数 件数 量 数量')),
]
const changes = [
  ...perhaps('增减 增长 变化 增幅 升降 增速 变动 增降 比较 涨幅 情况 增减情况 变化情况'),
  ...words('变化率 增减率 增长率 增减幅 增减幅度 变化幅度 增长幅度'),
]
const divisions = words('市 区 县 省 州 旗 盟 镇 乡 街道')

/**
 * 词汇 (vocabulary): all words that tables are read by; a caller's own are added to these.
 *
 * @example
 * import { vocabulary } from 'hotline-score/read'
 *
 * vocabulary.counts['due']?.includes('应办') // => true
 */
export const vocabulary: Vocabulary = {
  unit: [
    ...each(
      perhaps(
        '承办 责任 主办 办理 被考核 考核 处置 处理 受理 主责 牵头 经办 参评 所属 涉及 办件 交办 转办 承接 被评 被评价 被考评 考评',
      ),
      words('单位 部门 机构'),
      perhaps('名称 名'),
    ),
    ...words(
      '名称 地区 区域 辖区 属地 所属地 行政区 行政区划 区划 考核对象 责任主体 科室 站所 网格 县区 各单位 各部门',
    ),
  ],
  unitParts: words(
    '县 市 区 旗 州 盟 乡 镇 街道 街 办事处 园区 功能区 开发区 管委会 农场 林场 部门 单位 市直 区直 县直 承办单位 责任单位 主办单位',
  ),
  label: [
    ...each(
      words('诉求 事项 问题 工单 信件 来信 业务 反映 内容 受理 案件'),
      words('类别 类型 分类 种类 性质 领域 渠道 来源 途径 方式'),
    ),
    ...words(
      '类型 分类 种类 性质 领域 渠道 来源 途径 方式 来源渠道 项目 内容 诉求内容 主题 指标 诉求目的 诉求主题 热点 热点问题 热点诉求 热点类别 诉求热点 一级分类 二级分类 一级类别 二级类别 事项名称 月份 年份 季度 时段',
    ),
  ],
  counts: {
    accepted: [
      ...words(
        '受理 收到 接收 接件 收件 接到 登记 收到来信 交办 转办 派单 派发 下派 转派 派件 派遣 分办 批转',
      ),
      ...words('承办 承接 办件 交办件 转办件 接单 分派 派发件'),
      ...each(cases, suffixes),
    ],
    due: [
      ...each(['应'], words('办 办理 办结 完成 回复 答复 办复 处理 处置 结案 结')),
      ...words('到期 到期应办结 到期应办 应按期办结'),
    ],
    completed: [...each(perhaps('已'), done), ...words('已办 已结 实际办结 办理完成 办理完毕 已办理完毕')],
    onTime: each(inTime, ['', ...done]),
    overdue: each(late, ['', ...done]),
    reworked: again,
    surveyed: [
      ...words('回访 抽查 抽访 测评 参评 调查 抽查回访 群众测评 满意度测评 满意度调查'),
      ...each(words('已 有效 成功 参与 被'), words('回访 评价 测评 参评 抽查')),
      ...words('回访成功 评价数 评价件数 评价量'),
    ],
    satisfied: words('满意 非常满意 满意评价 评价满意 回访满意 测评满意'),
    basicallySatisfied: words('基本满意 较满意 比较满意'),
    dissatisfied: words('不满意 不满意评价 评价不满意 回访不满意 测评不满意'),
  },
  rates: {
    completionRate: each(perhaps('总'), done, ['率']),
    onTimeRate: [...each(inTime, done, ['率']), ...words('按期率 按时率')],
    overdueRate: each(late, ['', ...done], ['率']),
    reworkRate: each(again, ['率']),
    satisfactionRate: each(
      perhaps('综合 总体 总 回访 办理 办件 结果 办理结果 评价 测评'),
      words('满意率 满意度'),
    ),
    dissatisfactionRate: each(perhaps('回访 办理 评价 测评'), words('不满意率 不满意度')),
  },
  index: [
    ...each(words('综合 考核 总 最终 综合考核 综合评价 考核总 考核综合 评价'), words('得分 评分 分')),
    ...words('综合指标值 综合指标 综合指数 综合评价指数 综合评价值 综合成绩 考核成绩 总成绩 得分 分值 评分'),
  ],
  grade: [
    ...each(perhaps('考核 评价 评定 综合 结果 综合评价 综合评定 考评'), words('等级 等次 档次')),
    ...words('等级评价 等级评定 评级 考核类别 评价类别 考核结果 评价结果 考评结果 考核评价'),
  ],
  gradeOrLabel: words('类别 级别 等别 评价 评定 档位'),
  rank: each(
    perhaps('综合 总 考核 得分 总分 综合得分 考核得分 全市 全区 全县 全省 最终'),
    words('排名 名次 位次 排序 排位'),
  ),
  count: words('件数 数量 个数 数 总件数 总量 总数 件次 宗数 量 条数 件'),
  previous: each(before, amounts),
  lastYear: each(aYearAgo, amounts),
  share: [
    ...each(perhaps('所 受理 数量 工单 诉求 件数'), words('占比 占比例 占比率 占百分比')),
    ...words(
      '比例 比重 百分比 所占比重 占总量比例 占总数比例 占总量百分比 占总量比 占总比 占全部比例 占总件数比例',
    ),
  ],
  change: [
    ...each(
      words('环比 与上月相比 与上期相比 与上季度相比 较上月 较上期 较上季度 比上月 比上期 比上季度'),
      changes,
    ),
    ...words('数量环比 受理环比 件数环比 工单环比'),
  ],
  yearOnYear: [
    ...each(words('同比 与去年同期相比 较去年同期 比去年同期 与上年同期相比 较上年同期 比上年同期'), changes),
    ...words('数量同比 受理同比 件数同比 工单同比'),
  ],
  remarks: [
    ...words(
      '备注 说明 内容摘要 工单内容 信件内容 来信内容 信件标题 标题 主要内容 反映内容 事由 签名 状态 地址 原因 不满意原因 超期办结原因 超期原因 返工原因 退回原因 延期原因 扣分原因 扣分情况 存在问题 主要问题',
    ),
    ...words('办理情况 办理结果 处理结果 办理意见 回复内容 答复内容 联系人 姓名 来信人 诉求人'),
  ],
  identifiers: [
    ...words('序号 编号 序 号 行号 栏次 no no. # 代码 单位代码 部门代码 时限 办理时限'),
    ...each(words('工单 信件 来信 受理 案件 流水 诉求 转办单 交办单'), words('号 编号 编码 号码')),
    ...each(perhaps('联系 来电 办公 值班'), words('电话 号码 手机 手机号 电话号码')),
    ...each(perhaps('受理 办结 来信 办理 交办 转办 诉求 回复 截止 统计 到期'), words('日期 时间 期限')),
  ],
  generic: words(
    '件数 数量 个数 数 总量 总数 量 件 得分 分值 评分 率 比例 比率 百分比 占比 环比 同比 排名 名次',
  ),
  prefixes: [
    ...words(
      '本月 本期 本季度 本季 本周 本周期 本年 本年度 当月 当期 当季 当季度 当年 全年 上半年 下半年 年度',
    ),
    ...words('群众 市民 公众 居民 网民 来信人 来电人 诉求人 企业群众 总 实际 全区 全市 全县 区级 市级'),
    ...words('市长信箱 区长信箱 县长信箱 领导信箱 信箱 政务服务 政务'),
  ],
  cases,
  suffixes,
  otherPeriods: [
    ...words('累计 年累计 全年累计 本年累计 今年累计 今年以来 上年 上年度'),
    ...before,
    ...aYearAgo,
  ],
  units: words('件 封 个 起 条 宗 次 家 人 人次 件次 单 例 项 通 名 位 % ‰ 百分点 个百分点 分 百分比 百分数'),
  totals: [
    ...words('合计 总计 共计 总合计 汇总 总数 总和 总体 全部 全体'),
    ...each(['全'], divisions, perhaps('合计 总计 汇总 总体 整体')),
  ],
  grandTotals: [...words('总计 总合计'), ...each(['全'], divisions, words('合计 总计'))],
  subtotals: words('小计 分计 合计 总计'),
  means: words('平均 均值 平均值 平均数 平均分 平均水平 均分 中位数 平均率'),
  parts: words('其中'),
  notes: words(
    '注 备注 说明 附注 注释 制表 填表 填报 报送 审核 数据来源 统计时间 统计口径 统计截止 联系人 来源: 单位:',
  ),
  empty: [
    ...perhaps('- -- --- — —— – ―― ― ─ / // \\ … …… ... . · * 无 空 n/a na null'),
    ...words('未考核 不考核 未参评 不参评 未参与考核 不排名 未排名 不参与排名 持平'),
  ],
  grades: [
    ...words(
      '优秀 良好 优 良 中 中等 差 较好 较差 好 一般 合格 不合格 基本合格 达标 不达标 先进 甲 乙 丙 丁',
    ),
    ...each(words('一 二 三 四 五'), words('类 级 等 档 星 星级')),
    ...each(words('红 黄 绿 蓝 橙'), perhaps('色 牌')),
  ],
  letters: words('信箱 信件 来信 邮箱'),
}

import type { ClaimMessages, ReadingMessages } from '../reading-shape.js'

const divided = (
  title: string,
  published: string,
  part: string | undefined,
  whole: string | undefined,
): string => {
  if (part === undefined && whole === undefined) return `${title} ${published}：分子、分母均未列出`
  if (part === undefined) return `${title} ${published}：分母 ${whole}，分子未列出`
  return whole === undefined
    ? `${title} ${published}：分子 ${part}，分母未列出`
    : `${title} ${published}：${part} ÷ ${whole}`
}

const directions = { up: '上升', down: '下降' } as const

/** Where the bulletin's own words say already which way it went. */
const saysDirection = (title: string): boolean => /[升降增减长少]$/.test(title)

export const claims: ClaimMessages = {
  rate: ({ title, published, numerator, denominator }) => divided(title, published, numerator, denominator),
  share: ({ title, published, part, whole }) => divided(title, published, part, whole),
  change: ({ title, published, direction, current, previous, delta }) => {
    const operands = [
      ...(current === undefined ? [] : [`本期 ${current}`]),
      ...(previous === undefined ? [] : [`上期 ${previous}`]),
      ...(delta === undefined ? [] : [`增减数 ${delta}`]),
    ]
    const head =
      direction === undefined || saysDirection(title)
        ? `${title} ${published}`
        : `${title} ${directions[direction]} ${published}`
    return operands.length > 0 ? `${head}：${operands.join('，')}` : `${head}：所比较的数未列出`
  },
  sum: ({ title, published, parts, exhaustive }) =>
    exhaustive
      ? `${title} ${published}：${parts.join(' + ')}`
      : `${title} ${published}：其中 ${parts.join(' + ')}`,
  difference: ({ title, published, minuend, subtrahend }) =>
    `${title} ${published}：${minuend ?? '（未列出）'} − ${subtrahend ?? '（未列出）'}`,
  count: ({ title, published, items, rate, denominator }) => {
    if (items !== undefined) return `${title} ${published}：列出 ${items} 项`
    if (rate === undefined) return `${title} ${published}：没有可以对照的数`
    return denominator === undefined
      ? `${title} ${published}：公布的率为 ${rate}，分母未列出`
      : `${title} ${published}：公布的率为 ${rate}，分母 ${denominator}`
  },
  index: ({ title, published, unit, parts }) => {
    const head = unit === undefined ? `${title} ${published}` : `${unit} ${title} ${published}`
    const operands = parts.map(([name, figure]) => `${name} ${figure}`)
    return operands.length > 0 ? `${head}：${operands.join('，')}` : `${head}：所依据的件数未列出`
  },
  grade: ({ title, published, unit, index }) => {
    const head = unit === undefined ? `${title} ${published}` : `${unit} ${title} ${published}`
    return index === undefined ? `${head}：综合指标值未列出` : `${head}：综合指标值 ${index}`
  },
  rank: ({ title, published, unit, among }) => {
    const head = unit === undefined ? `${title} ${published}` : `${unit} ${title} ${published}`
    return among === undefined ? `${head}：其他参加排名的单位未列出` : `${head}：共 ${among} 个单位参加排名`
  },
  indicators: { completion: '办结率', onTime: '按期办结率', rework: '返工率', satisfaction: '满意率' },
  complement: ({ rate }) => `1 − ${rate}`,
}

export const reading: ReadingMessages = {
  counts: ({ numbers, used, claims: read, rows }) =>
    `共有 ${numbers} 个数字，读懂 ${used} 个：正文和表中可核对的数字 ${read} 个，评价表 ${rows} 行。`,
  countsOfBulletin: ({ claims: read, rows }) => `可核对的数字 ${read} 个，评价表 ${rows} 行。`,
  title: ({ title }) => `标题：${title}`,
  period: ({ period }) => `时期：${period}`,
  scheme: ({ scheme }) => `考核办法：${scheme}`,
  claims: ({ count }) => `读懂的数字（${count} 个）`,
  table: ({ title, rows, place }) => {
    const at = place === undefined ? '' : `，在 ${place}`
    return title === undefined ? `读懂的表（${rows} 行${at}）` : `读懂的表：${title}（${rows} 行${at}）`
  },
  columns: '各栏读作',
  skippedRows: ({ count }) => `没有读入的行（${count} 行）`,
  unreadCells: ({ count }) => `没有读懂的格（${count} 格）`,
  unused: ({ count }) => `没有用上的数字（${count} 个）`,
  nothingUnused: '没有遗漏的数字。',
  surveyedFrom: {
    due: '表中没有回访数：按应办理数计。',
    accepted: '表中没有回访数：按受理数计。',
  },
  headings: {
    place: '位置',
    figure: '数字',
    claim: '内容',
    around: '上下文',
    reason: '原因',
    heading: '表头',
    meaning: '读作',
    row: '行',
    unit: '单位',
    column: '栏',
  },
  columnNames: {
    unit: '单位',
    completionRate: '办结率',
    onTimeRate: '按期办结率',
    overdueRate: '超期办结率',
    reworkRate: '返工率',
    satisfactionRate: '满意率',
    dissatisfactionRate: '不满意率',
    index: '综合指标值',
    grade: '等级',
    rank: '名次',
  },
  notTaken: ({ reason }) => `（未采用：${reason}）`,
  columnReasons: {
    'unknown-heading': '表头不认识',
    'same-as-another': '与另一栏同名',
    'other-period': '属于另一时期',
    'not-a-figure': '不是数字',
  },
  rowReasons: {
    subtotal: '小计',
    mean: '平均数，不是合计',
    'second-total': '不止一行可作合计',
    'part-of-another': '“其中”行，已计入上一行',
    note: '说明或重复的表头',
    numbering: '栏次编号',
    'no-unit': '没有说明属于哪个单位',
    'other-width': '格数与表头不符',
  },
  cellReasons: {
    'not-a-count': '不是非负整数件数',
    'rounded-count': '是约数，不是件数',
    'too-many-digits': '位数过多',
    'not-a-rate': '不是百分率',
    'unit-not-printed': '看不出是比值还是百分数',
    'not-a-score': '不是分数',
    'not-a-grade': '不是等级',
    'not-a-place': '不是名次',
    'not-a-change': '不是增减数',
    'shared-cell': '合并单元格，看不出属于谁',
  },
  unusedReasons: {
    ambiguous: '可作两种理解',
    'counts-not-printed': '所依据的件数未列出',
    approximate: '约数',
    'other-unit': '天数、金额等，不在核对之列',
    'no-claim': '没有别的数字可与之核对',
    'unknown-heading': '表头不认识',
    'same-as-another': '与另一栏同名',
    'other-period': '属于另一时期',
    'not-a-figure': '该栏不是数字',
    subtotal: '小计行',
    mean: '平均行',
    'second-total': '不止一行可作合计',
    'part-of-another': '“其中”行，已计入上一行',
    note: '说明行',
    numbering: '栏次编号',
    'no-unit': '没有说明属于哪个单位',
    'other-width': '格数与表头不符',
    unread: '该格没有读懂',
    'other-table': '属于另一张表',
  },
}

import type { PageMessages } from '../messages-shape.js'
import { entryOf } from '../title-words.js'

const reasons: Readonly<Record<string, string>> = {
  ambiguous: '可作两种理解',
  'counts-not-printed': '所依据的件数未列出',
  approximate: '约数',
  'other-unit': '天数、金额等，不在核对之列',
  'no-claim': '没有别的数字可与之核对',
  'unknown-heading': '表头不认识',
  'same-as-another': '与另一列同名',
  'other-period': '属于另一时期',
  'not-a-figure': '该列不是数字',
  subtotal: '小计行',
  mean: '平均行',
  'second-total': '不止一行可作合计',
  'part-of-another': '“其中”行，已计入上一行',
  note: '说明行',
  'no-unit': '未说明属于哪个单位',
  'other-width': '格数与表头不符',
  unread: '该格无法识读',
  'other-table': '属于另一张表',
}

export const page: PageMessages = {
  title: '数字核对报告',
  kind: '数字核对报告',
  skip: '跳到正文',
  contents: '目录',
  conclusion: '结论',
  verdict: ({ claims, reconciles, differs, unverifiable }) =>
    `共核对 ${claims} 个数字，${reconciles} 个相符，${differs} 个不符，${unverifiable} 个无法核对。`,
  impact: (changing, differing) =>
    changing === 0
      ? `不符的 ${differing} 个数字均不改变等级或名次。`
      : `不符的 ${differing} 个数字中，有 ${changing} 个改变等级或名次。`,
  explained: (explained, differing) =>
    `不符的 ${differing} 个数字中，有 ${explained} 个找到了能准确重现它的原因。`,
  nothingDiffers: '没有发现不符的数字。',
  tiles: { figures: '核对的数字', reconciles: '相符', differs: '不符', unverifiable: '无法核对' },
  differing: '不符的数字',
  unverifiable: '无法核对的数字',
  assessment: '综合评价表',
  chart: '得分与失分',
  reading: '原文的读取',
  figures: '全部数字',
  published: '公布',
  recomputed: '应为',
  exact: '准确值',
  passage: (from) => `原文第 ${from} 个字符起`,
  assessedBy: (scheme) => `按《${scheme}》由件数重新计算，最后一步才舍入。各指标栏左为件数之比，右为得分。`,
  figuresCaption: (count) => `全部 ${count} 个数字及核对结果`,
  read: (numbers, used) => `原文共有 ${numbers} 个数字，读入 ${used} 个。`,
  unused: (count) => `未读入的 ${count} 个数字`,
  unusedColumns: { number: '数字', passage: '上下文', reason: '原因' },
  unusedReason: (code) => entryOf(reasons, code) ?? '其他原因',
  assessmentMethod:
    '计算方法：每个综合指标值都由所列件数用分数精确计算，按考核办法舍入、定等级、排名次，不设误差范围。',
  method:
    '核对方法：每个数字都由所列件数用分数精确计算，按原有位数舍入后与公布的数字逐位比较，不设误差范围。可能原因只列能准确重现公布数字的解释；解释不改变“不符”的结论。',
}

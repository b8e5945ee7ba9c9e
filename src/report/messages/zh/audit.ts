import type { AuditMessages } from '../messages-shape.js'

export const audit: AuditMessages = {
  verdicts: { reconciles: '相符', differs: '不符', unverifiable: '无法核对' },
  differing: (count) => `不符的数字：${count} 个`,
  unverifiable: (count) => `无法核对的数字：${count} 个`,
  summary: ({ claims, reconciles, differs, unverifiable }) =>
    `共 ${claims} 个数字：${reconciles} 个相符，${differs} 个不符，${unverifiable} 个无法核对`,
  figure: (published, recomputed, exact) =>
    exact === undefined
      ? `公布为 ${published}，应为 ${recomputed}`
      : `公布为 ${published}，应为 ${recomputed}（准确值 ${exact}）`,
  open: (title, published) => `${title}：公布为 ${published}`,
  remark: (name, text) => `${name}：${text}`,
  because: (detail, evidence, reach) =>
    reach
      ? `${detail}（${evidence}；同组 ${reach[1]} 个数字中有 ${reach[0]} 个可这样得出）`
      : `${detail}（${evidence}）`,
  names: {
    cause: (at) => (at === undefined ? '可能原因' : `可能原因 ${at}`),
    impossible: '不可能的数',
    knockOn: '连带错误',
    note: '附注',
    consequence: '影响',
    missing: '原因',
    offer: '唯一相符值',
  },
  unexplained: '未找到能准确重现此数的解释',
  columns: {
    number: '序号',
    figure: '数字',
    unit: '单位',
    published: '公布',
    recomputed: '应为',
    basis: '依据',
    verdict: '结果',
    remarks: '说明',
    place: '原文第几个字符',
  },
}

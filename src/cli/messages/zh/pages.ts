import type { PageMessages } from '../page-shape.js'

const range = (from: number | string, to: number | string): string =>
  from === to ? `${from}` : `${from} 至 ${to}`

export const pages: PageMessages = {
  inferredWeights: '权重',
  weightsFound: ({ tried, reproduces, of, vectors }) =>
    `满分 100，逐一试过 ${tried} 组整数权重：${vectors} 组能得出 ${of} 个公布的综合指标值中的 ${reproduces} 个，是最多的。`,
  noWeights: '没有同时列出件数和综合指标值的行，无法推断。',
  weight: ({ indicator, from, to, rows }) =>
    `${indicator}：${range(from, to)}，由 ${rows.length} 行确定：${rows.join('、')}`,
  freeWeight: ({ indicator, from, to }) =>
    `${indicator}：${range(from, to)}，没有哪一行能单独确定，只是其余权重所剩的`,
  leftOver: ({ units }) => `这组权重得不出的：${units.join('、')}`,
  inferredGrades: '等级线',
  noGrades: '没有同时列出综合指标值和等级的行，无法推断。',
  gradesFound: ({ rows }) => `依据 ${rows} 行；各等级含下限。`,
  cut: ({ grade, range: within, lowest: [lowest, units], below }) => {
    if (within === undefined) return `${grade}：各行自相矛盾，没有哪条线能把它与低一等分开`
    return below === undefined
      ? `${grade}：下限在 ${within}；最低的是 ${lowest}（${units.join('、')}）`
      : `${grade}：下限在 ${within}；最低的是 ${lowest}（${units.join('、')}），低一等中最高的是 ${below[0]}（${below[1].join('、')}）`
  },
  inferredRounding: '舍入方式',
  noRounding: '没有可由件数算出的百分率，无法推断。',
  roundingFound: ({ modes, figures }) => `依据 ${figures} 个数字；全部符合的是${modes.join('、')}。`,
  noModeFits: ({ modes, fits, figures }) =>
    `依据 ${figures} 个数字；没有哪一种舍入方式全部符合，符合最多的是${modes.join('、')}（${fits} 个）。`,
  ruledOut: ({ mode, count, witness: { label, published, wouldPrint } }) =>
    `${mode}：有 ${count} 个数字不符，如“${label}”公布为 ${published}，按此应为 ${wouldPrint}`,
  inferredTotals: '占比所用的总数',
  noTotals: '没有成组的占比，无法推断。',
  total: ({ group, figures, from, to, printed, agrees }) => {
    const head = `${group}：${figures} 项占比`
    const found = from === to ? `只有总数 ${from} 能全部得出` : `总数 ${from} 至 ${to} 都能全部得出`
    if (printed === undefined) return `${head}，${found}；总数未列出`
    return agrees
      ? `${head}，${found}；所列总数 ${printed} 在其中`
      : `${head}，${found}；所列总数 ${printed} 不在其中`
  },
  noCommonTotal: ({ group, figures, most }) =>
    most === undefined
      ? `${group}：${figures} 项占比，没有哪个总数能得出其中任何一项`
      : `${group}：${figures} 项占比，没有哪个总数能全部得出；总数 ${range(most.from, most.to)} 能得出其中 ${most.serves} 项`,
  schemes: '自带的考核办法',
  schemeHeading: ({ id, title }) => `${id}：${title}`,
  usage: '用法',
  schemeLine: ({ indicators, fullMark }) =>
    `指标：${indicators.map(([name, weight]) => `${name} ${weight}`).join('，')}；满分 ${fullMark}`,
  gradeLine: ({ grades }) =>
    grades.length > 0
      ? `等级：${grades.map(([grade, from]) => `${grade} 从 ${from} 起`).join('，')}`
      : '等级：不划分',
  roundingLine: ({ places, mode }) => `综合指标值：${mode}，保留 ${places} 位小数`,
  sourceLine: ({ inferred, assumed, published }) =>
    `依据：${published} 项有公开文本，${inferred} 项由公布的数字推断，${assumed} 项为假定`,
  schemeHint: ({ id }) => `hotline-score score 件数表.csv --scheme ${id}`,
  samples: '自带的通报',
  sampleHeadings: { name: '名称', title: '标题', period: '时期', claims: '正文数字', rows: '表行' },
  sampleHint: ({ name }) => `hotline-score audit ${name}`,
}

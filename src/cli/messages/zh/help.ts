import type { HelpMessages } from '../help-shape.js'

export const help: HelpMessages = {
  program: '核对12345热线、市长信箱通报中的数字：每个数字是否与所列件数相符，不符的为什么不符。',
  summaries: {
    audit: '核对通报中的每一个数字',
    score: '由件数计算综合指标值、等级和名次',
    compare: '对比两张件数表，或两个考核办法',
    breakeven: '测算一个单位至少要改变几件才能达标',
    sensitivity: '权重变动时各单位的名次会怎样',
    read: '显示读懂了什么、没有读懂什么',
    infer: '由公布的数字推断权重、等级线、舍入方式和未列出的总数',
    schemes: '列出自带的考核办法',
    samples: '列出自带的通报',
    repl: '在交互环境中使用本库',
    help: '显示帮助',
  },
  descriptions: {
    audit:
      '核对通报中的每一个数字：由所列件数准确计算，按原有位数舍入，逐位比较，不设误差范围。不符的数字给出应有的值、能准确重现它的原因、对等级和名次的影响，以及它在原文中的位置。',
    score:
      '读入一张件数表，按考核办法计算每个单位的综合指标值、等级和名次，并列出算式。表下可另附：一个单位的名次说明、件数变动的假设测算、敏感性分析。',
    compare:
      '读入前后两张件数表，对比每个单位的综合指标值、等级和名次，并准确分解到各项指标；前后办法不同时，再分清件数和办法各带来多少。同一张表给两次，就是比较两个办法。',
    breakeven:
      '测算一个单位至少要改变几件，才能达到某个等级、综合指标值或名次，或者超过某个单位；单独改变一项要几件，几项一起改变最少几件，或者为什么达不到。',
    sensitivity:
      '各指标的权重在一定幅度内变动时，每个单位的名次在什么范围：精确的界限和抽样的分布；相邻两名要变动多少才会互换；各指标实际拉开的差距；换一种舍入、并列或定级的办法，谁会变动。',
    read: '显示从文件中读懂了哪些数字、各在何处，以及哪些数字没有读懂、为什么。不作核对。',
    infer:
      '由公布的数字反推：哪些权重能得出公布的综合指标值，等级线在什么范围，用的是哪种舍入方式，各项占比除以的是哪个总数。',
  },
  options: {
    json: '输出 JSON，供程序使用',
    markdown: '输出 Markdown',
    html: '另存为一个网页文件，可发送、打印、存档（- 为标准输出）',
    csv: '输出 CSV，可用 Excel 打开',
    lang: '语言：zh（中文）或 en（英文）；不指定则随系统',
    scheme: '考核办法：自带办法的名称，或 JSON 文件',
    schemeAfter: '后一张表的考核办法；不指定则与 --scheme 相同',
    svg: '另存前后变化图（- 为标准输出）',
    strict: '无法核对的数字也算不符',
    explainedUnit: '说明这个单位的名次：前后是谁、差在哪项、与谁并列、一件之差会怎样',
    whatIf: "假设一个单位的件数变动，可多次使用：'供电分公司: 满意 +1, 返工 -1'",
    sensitivity: '附敏感性分析',
    unit: '哪个单位（必需）',
    grade: '目标：达到这个等级',
    index: '目标：达到这个综合指标值',
    ahead: '目标：超过这个单位（并列不算）',
    rank: '目标：达到这个名次',
    weights: '权重上下变动的幅度，不指定为 25%',
    samples: '抽样的组数，不指定为 1000',
    seed: '抽样的种子，种子相同则结果相同；不指定为 1',
    help: '显示帮助',
    version: '显示版本号',
  },
  argument: ({ samples }) =>
    `文本、Markdown、CSV、TSV、HTML、JSON 或 xlsx 文件，按内容识别；- 为标准输入；或自带的通报：${samples.join('、')}`,
  after: '同上，后一张表',
  values: {
    file: '文件',
    before: '前表',
    after: '后表',
    scheme: '名称|文件',
    unit: '单位',
    change: '单位: 件数 ±n',
    grade: '等级',
    index: '值',
    rank: '名次',
    share: '幅度',
    number: '数',
  },
  headings: { 'Usage:': '用法：', 'Arguments:': '参数：', 'Options:': '选项：', 'Commands:': '命令：' },
  placeholders: { '[options]': '[选项]', '[command]': '[命令]' },
  epilogue: ({ sample }) =>
    [
      '例：',
      `  hotline-score audit ${sample}              核对自带的一期通报`,
      '  hotline-score audit 通报.txt                     核对自己的通报',
      '  hotline-score audit 附件1.xlsx --html 报告.html  另存为网页',
      `  hotline-score score ${sample} --what-if '供电分公司: 满意 +1'`,
      `  hotline-score breakeven ${sample} --unit 供电分公司 --grade A`,
      '',
      '退出状态：0 全部相符；1 有不符的数字；2 输入或用法有误。',
    ].join('\n'),
}

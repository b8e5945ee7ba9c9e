import type { Messages } from './messages-shape.js'
import { help } from './zh/help.js'
import { pages } from './zh/pages.js'
import { claims, reading } from './zh/reading.js'
import { refusals } from './zh/refusals.js'

const counted = { claims: '个可核对的数字', rows: '行', unused: '个没有用上的数字' } as const

export const zh: Messages = {
  help,
  refusals,
  progress: {
    reading: ({ name, read }) => `正在读取 ${name}：${read}`,
    decoding: ({ name }) => `正在识别 ${name}…`,
    understanding: ({ characters }) => `正在读懂 ${characters} 个字符…`,
    auditing: ({ name }) => `正在核对 ${name}…`,
    weighing: ({ units }) => `正在变动权重，测算 ${units} 个单位的名次…`,
    inferring: ({ rows }) => `正在由 ${rows} 行推断…`,
    writing: ({ name }) => `正在写入 ${name}…`,
  },
  results: {
    passage: ({ place, quotation }) =>
      quotation === undefined ? `原文 ${place}` : `原文 ${place}：${quotation}`,
    notAssessed: ({ scheme }) =>
      scheme === undefined
        ? '未说明考核办法，评价表没有重新计算；可用 --scheme 指定。'
        : `表中的件数不全或自相矛盾，没有按《${scheme}》重新计算评价表。`,
    written: ({ name }) => `报告已写入 ${name}`,
    defaultScheme: ({ id, title }) => `按《${title}》由件数计算（未指定 --scheme，用默认的 ${id}）`,
    givenScheme: ({ title }) => `按《${title}》由件数计算`,
    twoSchemes: ({ before, after }) => `前按《${before}》、后按《${after}》由件数计算`,
    compared: ({ before, after }) => `前：${before}；后：${after}`,
    skippedRow: ({ name, place, label, reason }) =>
      `${name}:${place}：以“${label}”开头的一行没有读入：${reason}`,
    moreSkippedRows: ({ name, count }) => `${name}：另有 ${count} 行没有读入，用 read 可以看全`,
    tableEnded: ({ name, place }) => `${name}:${place}：从这一行起没有读入：格数与表头不符，不当作表中的行`,
    otherTable: ({ name, place }) => `${name}:${place}：从这里起的另一张表没有读入`,
    strict: ({ unverifiable }) => `按 --strict，无法核对的 ${unverifiable} 个数字也算不符。`,
  },
  claims,
  reading,
  pages,
  repl: {
    banner: ({ version }) => [
      `hotline-score ${version}：本库、考核办法和自带的通报都可直接使用，试输入：`,
      '  audit(junshan2021Q3)',
      '  score(junshan2021Q3.total.tally, yueyang2021)',
      "  audit(readBulletin('应办理2798件，按期办结2794件，按期办结率99.68%。'))",
      '按 Tab 键补全名称，.help 列出命令，.exit 退出。',
    ],
    count: ({ of, count }) => `${count} ${counted[of]}`,
    refused: ({ code, message }) => `输入有误（${code}）：${message}`,
    commands: {
      break: '放弃正在输入的多行表达式',
      clear: '同 .break',
      editor: '进入编辑模式，可粘贴多行',
      exit: '退出',
      help: '列出命令',
      load: '执行文件中的 JavaScript',
      save: '把输入过的内容存入文件',
    },
  },
}

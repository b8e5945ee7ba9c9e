import type { InputErrorCode } from '../../../input-error.js'
import type { ArchiveProblem } from '../../input/archive-problem.js'
import type { OtherFormat, RefusalMessages } from '../messages-shape.js'

const formats: Readonly<Record<OtherFormat, string>> = {
  pdf: '这是 PDF 文件，无法读取；请把文字复制出来存为文本文件',
  ole: '这是旧版 Office 文件（.xls、.doc）或加密的文件，无法读取；请在 Excel 或 WPS 中另存为不加密的 .xlsx 或文本文件',
  rtf: '这是 RTF 文件，无法读取；请另存为文本文件',
  docx: '这是 Word 文件，无法读取；请在 Word 或 WPS 中另存为文本文件或网页',
  pptx: '这是演示文稿，无法读取；请把文字复制出来存为文本文件',
  ods: '这是 OpenDocument 文件，无法读取；请另存为 .xlsx 或文本文件',
  xlsb: '这是二进制工作簿（.xlsb），无法读取；请另存为 .xlsx',
  zip: '这是压缩包，其中没有工作簿；请先解压',
}

const archives: Readonly<Record<ArchiveProblem, string>> = {
  broken: '工作簿不完整或已损坏',
  encrypted: '工作簿已加密，请先取消密码',
  'too-large': '工作簿解压后过大，未读取',
  'too-many-files': '工作簿所含文件过多，未读取',
}

const codes: Readonly<Record<InputErrorCode, string>> = {
  'invalid-type': '值的类型不对，或缺少此项',
  'invalid-value': '值不在允许的范围内',
  'unknown-key': '没有这样的项',
  'inconsistent-tally': '件数自相矛盾：办结、返工不能多于应办，按期办结不能多于办结，满意不能多于回访',
  'missing-count': '考核办法所需的件数没有列出',
  'missing-deadline': '应办的件没有办理期限',
  'unknown-count': '考核办法用到了没有声明的件数',
  'unknown-indicator': '考核办法没有这个指标',
  'weights-do-not-add-up': '各指标权重之和不等于满分',
  'unordered-grades': '等级线须由高到低排列',
  'moving-ties': '并列按指标得分分先后，而有的单位因分母为 0 已另行分配权重，先后会随权重改变，无法分析',
  'unknown-scheme': '没有这个考核办法',
  'duplicate-unit': '同一单位出现两次',
  'unknown-unit': '没有这个单位',
  'empty-bulletin': '没有一个公布的数字',
  'not-a-period': '不是月份、季度、半年或年份',
  'not-a-figure': '不是一个数字',
  'not-a-ratio': '不是小数或分数',
  'division-by-zero': '分母为 0',
  'too-large': '数字或列表超出上限',
  'no-table': '没有读到数字表',
}

const files: Readonly<Record<string, string>> = {
  ENOENT: '没有这个文件',
  EISDIR: '这是文件夹，不是文件',
  ENOTDIR: '没有这个文件',
  EACCES: '没有读取权限',
  EPERM: '没有读取权限',
}

const written: Readonly<Record<string, string>> = {
  ENOENT: '没有这个文件夹',
  EISDIR: '这是文件夹，不能写入',
  ENOTDIR: '没有这个文件夹',
  EACCES: '没有写入权限',
  EPERM: '没有写入权限',
  EROFS: '只读，不能写入',
  ENOSPC: '磁盘空间不足',
}

/** What the system says, by its code. */
const said = (table: Readonly<Record<string, string>>, code: string): string | undefined =>
  Object.hasOwn(table, code) ? table[code] : undefined

export const refusals: RefusalMessages = {
  unknownCommand: ({ name, meant }) =>
    meant === undefined ? `没有“${name}”这个命令` : `没有“${name}”这个命令；是否指“${meant}”？`,
  unknownOption: ({ flag, meant }) =>
    meant === undefined ? `没有“${flag}”这个选项` : `没有“${flag}”这个选项；是否指“${meant}”？`,
  missingArgument: ({ name }) => `缺少参数：${name}`,
  missingValue: ({ flags }) => `选项缺少值：${flags}`,
  tooManyArguments: ({ extra }) => `参数过多：“${extra}”`,
  conflict: ({ one, other }) => `${one} 与 ${other} 不能同时使用`,
  badChoice: ({ value, flags, choices }) => `${flags} 的值“${value}”不对，应为 ${choices.join('、')} 之一`,
  nothingGiven: ({ sample }) => `请给出文件；- 为标准输入，${sample} 为自带的通报`,
  empty: ({ name }) => `${name}：文件是空的`,
  tooLarge: ({ name, limit }) => `${name}：文件过大，最多读取 ${limit}`,
  textTooLong: ({ name, characters, limit }) => `${name}：文本有 ${characters} 个字符，最多读取 ${limit} 个`,
  unreadable: ({ name, code, sample }) =>
    sample === undefined
      ? `${name}：${said(files, code) ?? `无法读取（${code}）`}`
      : `${name}：${said(files, code) ?? `无法读取（${code}）`}；是否指自带的通报“${sample}”？`,
  unwritable: ({ name, code }) => `${name}：${said(written, code) ?? `无法写入（${code}）`}`,
  overwritesInput: ({ name }) => `${name}：报告不能覆盖要核对的文件`,
  inputTwice: ({ name }) => `${name}：标准输入只能读一次，前后两张表不能都用它`,
  binary: ({ name }) => `${name}：不是文本，也不是 xlsx 工作簿`,
  badEncoding: ({ name, places }) =>
    `${name}：文字编码无法识别（${places.map(({ encoding, byte }) => `按 ${encoding}，第 ${byte} 个字节有误`).join('；')}）`,
  otherFormat: ({ name, format }) => `${name}：${formats[format]}`,
  badArchive: ({ name, problem }) => `${name}：${archives[problem]}`,
  tooManySheets: ({ name, limit }) => `${name}：工作表过多，最多读取 ${limit} 张`,
  badJson: ({ name, place }) => `${name}:${place}：JSON 有误`,
  noTallies: ({ name }) =>
    `${name}：JSON 中没有件数；应为 {"单位": {"due": 13, …}} 或 [{"unit": "单位", "due": 13, …}]`,
  nothingRead: ({ name }) => `${name}：没有读到可以核对的数字`,
  noTable: ({ name }) => `${name}：没有读到带有单位和件数的表`,
  tooManyRows: ({ name, rows, limit }) => `${name}：表有 ${rows} 行，最多由 ${limit} 行推断`,
  noScheme: ({ name, known, meant }) =>
    meant === undefined
      ? `没有“${name}”这个考核办法，也没有这个文件；自带的有 ${known.join('、')}`
      : `没有“${name}”这个考核办法，也没有这个文件；是否指“${meant}”？`,
  badScheme: ({ name }) => `${name}：不是 JSON 写成的考核办法`,
  noUnit: ({ name, unit, meant }) =>
    meant === undefined
      ? `${name}：没有“${unit}”这个单位`
      : `${name}：没有“${unit}”这个单位；是否指“${meant}”？`,
  badChange: ({ given }) => `看不懂“${given}”；请写成 '单位: 满意 +1, 返工 -1'，增减都要带正负号`,
  noCount: ({ name, known, meant }) =>
    meant === undefined
      ? `没有“${name}”这一项件数；可用的有 ${known.join('、')}`
      : `没有“${name}”这一项件数；是否指“${meant}”？`,
  noSuchCases: ({ unit, count, has, by }) =>
    has === undefined
      ? `“${unit}”没有列出${count}，无从增减`
      : `“${unit}”的${count}只有 ${has} 件，不能减 ${Math.abs(by)} 件`,
  badNumber: ({ flags, value, from, to }) => `${flags} 的值“${value}”不对，应为 ${from} 至 ${to} 的整数`,
  badShare: ({ flags, value }) => `${flags} 的值“${value}”不对，应为 0% 至 100%（不含 100%），如 25%`,
  badIndex: ({ flags, value }) => `${flags} 的值“${value}”不对，应为一个数，如 90 或 89.95`,
  noUnitNamed: ({ name }) => `${name}：请用 --unit 指定其中的一个单位`,
  noGoal: ({ unit }) => `请给出“${unit}”的目标：--grade、--index、--ahead 或 --rank`,
  aheadOfItself: ({ unit }) => `--ahead：“${unit}”就是要测算的单位，请另指一个`,
  missingCounts: ({ name, place, unit, counts }) =>
    place === undefined
      ? `${name}：“${unit}”缺少计分所需的件数：${counts.join('、')}`
      : `${name}:${place}：“${unit}”缺少计分所需的件数：${counts.join('、')}`,
  badCounts: ({ name, unit, cells }) => {
    const told = cells.map(({ count, text, place, reason }) =>
      place === undefined ? `${count}为 ${text}（${reason}）` : `${count}为 ${text}（${place}，${reason}）`,
    )
    return `${name}：“${unit}”的件数有误：${told.join('、')}`
  },
  duplicateUnit: ({ name, unit, first, second }) =>
    typeof second === 'number'
      ? `${name}：“${unit}”列了两次，是第 ${first} 个和第 ${second} 个单位`
      : `${name}:${second}：“${unit}”列了两次，前一次在 ${first}`,
  invalid: ({ name, place, code, got }) => {
    const where = place === '' ? name : `${name}：${place}`
    return got === undefined
      ? `${where}：${codes[code]}（${code}）`
      : `${where}：${codes[code]}，得到的是 ${got}（${code}）`
  },
  unexpected: ({ message }) => `程序内部出错，请告知开发者：${message}`,
}

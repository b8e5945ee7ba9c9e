import { assessmentCsv, auditCsv, type Language, reportHtml } from '../../../src/report/index.js'
import type { DownloadedFile } from './answer.js'
import { auditDocument } from './audit-document.js'
import type { FileFormat, Question } from './question.js'
import { sourceText } from './source-text.js'
import { valid, type Work } from './work.js'

/** Spreadsheets take a file without it for one in the encoding of the country. */
const byteOrderMark = '\ufeff'

const names: Readonly<Record<Language, Readonly<Record<FileFormat, string>>>> = {
  zh: {
    html: '数字核对报告.html',
    json: '数字核对结果.json',
    'findings-csv': '数字核对结果.csv',
    'table-csv': '综合评价表.csv',
  },
  en: {
    html: 'audit-report.html',
    json: 'audit.json',
    'findings-csv': 'audit.csv',
    'table-csv': 'assessment.csv',
  },
}

const types: Readonly<Record<FileFormat, string>> = {
  html: 'text/html;charset=utf-8',
  json: 'application/json',
  'findings-csv': 'text/csv;charset=utf-8',
  'table-csv': 'text/csv;charset=utf-8',
}

const contentOf = (format: FileFormat, question: Question, work: Work): string => {
  const { text, language } = question
  const { audit, assessments, reading } = work
  const table = assessments?.changed ?? assessments?.printed
  switch (format) {
    case 'html': {
      // Of the source of a web page the report would show the tags.
      const quoted = sourceText(text).kind === 'text' ? text : undefined
      return reportHtml({ audit, assessment: valid(work), text: quoted, reading }, { language })
    }
    case 'json':
      return audit ? `${JSON.stringify(auditDocument(question, work, audit), undefined, 2)}\n` : ''
    case 'findings-csv':
      return audit ? byteOrderMark + auditCsv(audit, { language }) : ''
    case 'table-csv':
      return table ? byteOrderMark + assessmentCsv(table, { language }) : ''
  }
}

/** A file of what was worked out. */
export const fileOf = (format: FileFormat, question: Question, work: Work): DownloadedFile => ({
  name: names[question.language][format],
  type: types[format],
  content: contentOf(format, question, work),
})

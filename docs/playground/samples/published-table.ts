import type { Bulletin, BulletinRow } from '../../../src/index.js'

/** The columns of the published table, in its order; the rates and the index stand in `published`, the counts in `tally`. */
const columns = [
  ['受理数', 'accepted'],
  ['应办理数', 'due'],
  ['办结数', 'completed'],
  ['办结率', 'completionRate'],
  ['按期办结数', 'onTime'],
  ['按期办结率', 'onTimeRate'],
  ['返工数', 'reworked'],
  ['返工率', 'reworkRate'],
  ['满意数', 'satisfied'],
  ['群众满意率', 'satisfactionRate'],
  ['综合指标值', 'index'],
  ['等级评价', 'grade'],
] as const

const line = ({ unit, tally, published }: BulletinRow): string =>
  [unit, ...columns.map(([, name]) => published[name] ?? tally[name] ?? '')].join('\t')

/** The table of a bulletin that is given as data, as it is pasted from a spreadsheet. */
export const publishedTable = ({ title, rows = [], total }: Bulletin): string =>
  [
    title ?? '',
    ['单位', ...columns.map(([heading]) => heading)].join('\t'),
    ...rows.map(line),
    ...(total ? [line(total)] : []),
    '',
  ].join('\n')

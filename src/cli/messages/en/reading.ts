import type { ClaimMessages, ReadingMessages } from '../reading-shape.js'
import { counted } from './counted.js'

const divided = (
  title: string,
  published: string,
  part: string | undefined,
  whole: string | undefined,
): string => {
  if (part === undefined && whole === undefined)
    return `${title} ${published}: neither numerator nor denominator printed`
  if (part === undefined) return `${title} ${published}: denominator ${whole}, numerator not printed`
  return whole === undefined
    ? `${title} ${published}: numerator ${part}, denominator not printed`
    : `${title} ${published}: ${part} ÷ ${whole}`
}

const directions = { up: 'up', down: 'down' } as const

export const claims: ClaimMessages = {
  rate: ({ title, published, numerator, denominator }) => divided(title, published, numerator, denominator),
  share: ({ title, published, part, whole }) => divided(title, published, part, whole),
  change: ({ title, published, direction, current, previous, delta }) => {
    const operands = [
      ...(current === undefined ? [] : [`current ${current}`]),
      ...(previous === undefined ? [] : [`previous ${previous}`]),
      ...(delta === undefined ? [] : [`changed by ${delta}`]),
    ]
    const head =
      direction === undefined ? `${title} ${published}` : `${title} ${directions[direction]} ${published}`
    return operands.length > 0
      ? `${head}: ${operands.join(', ')}`
      : `${head}: what is compared is not printed`
  },
  sum: ({ title, published, parts, exhaustive }) =>
    exhaustive
      ? `${title} ${published}: ${parts.join(' + ')}`
      : `${title} ${published}: among them ${parts.join(' + ')}`,
  difference: ({ title, published, minuend, subtrahend }) =>
    `${title} ${published}: ${minuend ?? '(not printed)'} − ${subtrahend ?? '(not printed)'}`,
  count: ({ title, published, items, rate, denominator }) => {
    if (items !== undefined) return `${title} ${published}: ${counted(items, 'item')} listed`
    if (rate === undefined) return `${title} ${published}: nothing to hold it against`
    return denominator === undefined
      ? `${title} ${published}: its rate is printed as ${rate}, denominator not printed`
      : `${title} ${published}: its rate is printed as ${rate}, denominator ${denominator}`
  },
  index: ({ title, published, unit, parts }) => {
    const head = unit === undefined ? `${title} ${published}` : `${unit} ${title} ${published}`
    const operands = parts.map(([name, figure]) => `${name} ${figure}`)
    return operands.length > 0 ? `${head}: ${operands.join(', ')}` : `${head}: its counts are not printed`
  },
  grade: ({ title, published, unit, index }) => {
    const head = unit === undefined ? `${title} ${published}` : `${unit} ${title} ${published}`
    return index === undefined ? `${head}: index not printed` : `${head}: index ${index}`
  },
  rank: ({ title, published, unit, among }) => {
    const head = unit === undefined ? `${title} ${published}` : `${unit} ${title} ${published}`
    return among === undefined
      ? `${head}: the others who were ranked are not printed`
      : `${head}: ${counted(among, 'unit')} ranked`
  },
  indicators: {},
  complement: ({ rate }) => `1 − ${rate}`,
}

export const reading: ReadingMessages = {
  counts: ({ numbers, used, claims: read, rows }) =>
    `${counted(numbers, 'number')}, ${used} of them understood: ${counted(read, 'claim')} and ${counted(rows, 'row')} of an assessment table.`,
  countsOfBulletin: ({ claims: read, rows }) =>
    `${counted(read, 'claim')} and ${counted(rows, 'row')} of an assessment table.`,
  title: ({ title }) => `title: ${title}`,
  period: ({ period }) => `period: ${period}`,
  scheme: ({ scheme }) => `scheme: ${scheme}`,
  claims: ({ count }) => `understood: ${counted(count, 'claim')}`,
  table: ({ title, rows, place }) => {
    const at = place === undefined ? '' : ` at ${place}`
    return title === undefined
      ? `understood: a table of ${counted(rows, 'row')}${at}`
      : `understood: ${title}, a table of ${counted(rows, 'row')}${at}`
  },
  columns: 'what its columns were taken for',
  skippedRows: ({ count }) => `not read: ${counted(count, 'row')}`,
  unreadCells: ({ count }) => `not understood: ${counted(count, 'cell')}`,
  unused: ({ count }) => `not used: ${counted(count, 'number')}`,
  nothingUnused: 'No number was left out.',
  surveyedFrom: {
    due: 'The table has no column of surveyed cases: the due cases were taken.',
    accepted: 'The table has no column of surveyed cases: the accepted cases were taken.',
  },
  headings: {
    place: 'place',
    figure: 'number',
    claim: 'claim',
    around: 'words around it',
    reason: 'reason',
    heading: 'heading',
    meaning: 'taken for',
    row: 'row',
    unit: 'unit',
    column: 'column',
  },
  columnNames: {
    unit: 'unit',
    completionRate: 'completion rate',
    onTimeRate: 'on-time rate',
    overdueRate: 'overdue rate',
    reworkRate: 'rework rate',
    satisfactionRate: 'satisfaction rate',
    dissatisfactionRate: 'dissatisfaction rate',
    index: 'composite index',
    grade: 'grade',
    rank: 'rank',
  },
  notTaken: ({ reason }) => `(not taken: ${reason})`,
  columnReasons: {
    'unknown-heading': 'unknown heading',
    'same-as-another': 'same heading as another column',
    'other-period': 'another period',
    'not-a-figure': 'no figures',
  },
  rowReasons: {
    subtotal: 'subtotal',
    mean: 'mean, which is no total',
    'second-total': 'more than one row could be the total',
    'part-of-another': 'counted in the row above',
    note: 'remark, or the header again',
    numbering: 'numbers of the columns',
    'no-unit': 'nothing says whose figures these are',
    'other-width': 'more cells than the header has',
  },
  cellReasons: {
    'not-a-count': 'no whole number of cases',
    'rounded-count': 'a rounded count',
    'too-many-digits': 'too many digits',
    'not-a-rate': 'no percentage',
    'unit-not-printed': 'a share of 1 or a percentage: nothing says which',
    'not-a-score': 'no number of points',
    'not-a-grade': 'no grade',
    'not-a-place': 'no place in a ranking',
    'not-a-change': 'no change',
    'shared-cell': 'merged cells: nothing says whose figure it is',
  },
  unusedReasons: {
    ambiguous: 'two readings are possible',
    'counts-not-printed': 'the counts behind it are not printed',
    approximate: 'an approximate number',
    'other-unit': 'days, money and the like, which are not audited',
    'no-claim': 'no other figure to hold it against',
    'unknown-heading': 'unknown heading',
    'same-as-another': 'same heading as another column',
    'other-period': 'another period',
    'not-a-figure': 'a column without figures',
    subtotal: 'subtotal row',
    mean: 'row of means',
    'second-total': 'more than one row could be the total',
    'part-of-another': 'counted in the row above',
    note: 'remark',
    numbering: 'numbers of the columns',
    'no-unit': 'nothing says whose figure this is',
    'other-width': 'row with more cells than the header has',
    unread: 'cell that was not understood',
    'other-table': 'another table',
  },
}

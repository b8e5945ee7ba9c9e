import type { PageMessages } from '../page-shape.js'
import { counted } from './counted.js'

const range = (from: number | string, to: number | string): string =>
  from === to ? `${from}` : `${from} to ${to}`

export const pages: PageMessages = {
  inferredWeights: 'Weights',
  weightsFound: ({ tried, reproduces, of, vectors }) =>
    `Of a full mark of 100, ${counted(tried, 'set')} of whole weights tried: the best (${vectors} of them) give ${reproduces} of the ${of} published indexes.`,
  noWeights: 'No row prints both its counts and an index; nothing can be inferred.',
  weight: ({ indicator, from, to, rows }) =>
    `${indicator}: ${range(from, to)}, pinned by ${counted(rows.length, 'row')}: ${rows.join(', ')}`,
  freeWeight: ({ indicator, from, to }) =>
    `${indicator}: ${range(from, to)}, pinned by no row; it is only what the others leave`,
  leftOver: ({ units }) => `not given by these weights: ${units.join(', ')}`,
  inferredGrades: 'Grades',
  noGrades: 'No row prints both an index and a grade; nothing can be inferred.',
  gradesFound: ({ rows }) => `From ${counted(rows, 'row')}; a grade includes its lower cut.`,
  cut: ({ grade, range: within, lowest: [lowest, units], below }) => {
    if (within === undefined)
      return `${grade}: the rows contradict each other; no cut parts it from the grade below`
    return below === undefined
      ? `${grade}: its cut lies in ${within}; the lowest is ${lowest} (${units.join(', ')})`
      : `${grade}: its cut lies in ${within}; the lowest is ${lowest} (${units.join(', ')}), the highest below it ${below[0]} (${below[1].join(', ')})`
  },
  inferredRounding: 'Rounding',
  noRounding: 'No percentage follows from printed counts; nothing can be inferred.',
  roundingFound: ({ modes, figures }) =>
    `From ${counted(figures, 'figure')}; all of them are given by ${modes.join(', ')}.`,
  noModeFits: ({ modes, fits, figures }) =>
    `From ${counted(figures, 'figure')}; no way of rounding gives all of them, and most of them (${fits}) are given by ${modes.join(', ')}.`,
  ruledOut: ({ mode, count, witness: { label, published, wouldPrint } }) =>
    `${mode}: ruled out by ${counted(count, 'figure')}, such as ${label}, printed ${published}, which it would print as ${wouldPrint}`,
  inferredTotals: 'Totals behind shares',
  noTotals: 'No group of shares; nothing can be inferred.',
  total: ({ group, figures, from, to, printed, agrees }) => {
    const head = `${group}: ${counted(figures, 'share')}`
    const found =
      from === to
        ? `all of them given by the total ${from} only`
        : `all of them given by any total from ${from} to ${to}`
    if (printed === undefined) return `${head}, ${found}; no total is printed`
    return agrees
      ? `${head}, ${found}; the printed total ${printed} is one of these`
      : `${head}, ${found}; the printed total ${printed} is none of these`
  },
  noCommonTotal: ({ group, figures, most }) =>
    most === undefined
      ? `${group}: ${counted(figures, 'share')}, none of them given by any total`
      : `${group}: ${counted(figures, 'share')}, no total gives all of them; ${range(most.from, most.to)} gives ${most.serves}`,
  schemes: 'Bundled schemes',
  schemeHeading: ({ id, title }) => `${id}: ${title}`,
  usage: 'To use it',
  schemeLine: ({ indicators, fullMark }) =>
    `indicators: ${indicators.map(([name, weight]) => `${name} ${weight}`).join(', ')}; full mark ${fullMark}`,
  gradeLine: ({ grades }) =>
    grades.length > 0
      ? `grades: ${grades.map(([grade, from]) => `${grade} from ${from}`).join(', ')}`
      : 'grades: none',
  roundingLine: ({ places, mode }) => `index: ${mode}, to ${counted(places, 'place')}`,
  sourceLine: ({ inferred, assumed, published }) =>
    `rests on: ${published} stated in public, ${inferred} inferred from published figures, ${assumed} assumed`,
  schemeHint: ({ id }) => `hotline-score score table.csv --scheme ${id}`,
  samples: 'Bundled bulletins',
  sampleHeadings: { name: 'name', title: 'title', period: 'period', claims: 'claims', rows: 'rows' },
  sampleHint: ({ name }) => `hotline-score audit ${name}`,
}

import type { InputErrorCode } from '../../../src/index.js'
import type { PageWords } from './messages-shape.js'

const counted = (count: number, one: string, more: string): string =>
  count === 1 ? `1 ${one}` : `${count} ${more}`

const countProblem = (code: InputErrorCode | 'unexpected', count: string): string =>
  code === 'inconsistent-tally'
    ? `the count “${count}” contradicts another: a part exceeds its whole`
    : `the count “${count}” is not printed`

/** The page in English. */
export const english: PageWords = {
  lang: 'en',
  fixed: {
    documentTitle: 'Check the figures of a 12345 hotline bulletin',
    skip: 'Skip to the results',
    heading: 'Check the figures of a 12345 hotline bulletin',
    intro:
      'Paste a bulletin or an assessment table. Every figure is recomputed exactly from the counts printed beside it and compared digit for digit.',
    languages: 'Language',
    textLabel: 'Text of the bulletin',
    textPlaceholder: 'Paste a Chinese bulletin here, or a table copied from Excel, Word or a web page.',
    textHint: 'Prose, tables, CSV, Markdown or HTML, in Chinese; at most 5,000,000 characters.',
    loadSample: 'Sample bulletin',
    loadPublished: 'A published table',
    clear: 'Clear',
    resultsHeading: 'Results',
    downloadHtml: 'HTML report',
    downloadJson: 'JSON',
    downloadFindingsCsv: 'CSV',
    downloadTableCsv: 'Table as CSV',
    print: 'Print',
    assessmentHeading: 'Assessment and scheme',
    privacy:
      'This page uses no network: the text is worked on in this browser only. It is not sent anywhere and not kept.',
  },
  result: {
    reading: ({ characters }) => `Reading ${characters} characters …`,
    read: ({ characters, seconds }) => `${characters} characters in ${seconds} s.`,
    nothingYet: [
      'Paste a text, or begin with a sample: the results appear here at once.',
      'Every rate, share, change, sum, index, grade and rank whose counts are printed is recomputed. Where one differs, you see what it should be, a likely cause, and whether it changes a grade or a rank.',
      'Where there is an assessment table, the weights and the rounding of the scheme can be changed, to see grades and ranks move.',
    ],
    nothingToAudit:
      'No figure that can be verified was found. Rates, shares and changes are read where the counts behind them are printed.',
    selectInText: 'Select in the text',
    selectFigure: ({ figure }) => `Select in the text: ${figure}`,
    showMore: ({ more, left }) => `Show ${more} more (${left} left)`,
    counted: ({ heading, count }) => `${heading} (${count})`,
    everythingRead: 'Every number that can be a figure was read.',
    showUnused: ({ count }) => `Numbers that were not read (${count})`,
  },
  scheme: {
    heading: 'Scheme',
    preset: 'Preset',
    presetByTable: 'As the table shows',
    shown: ({ scheme }) => `The printed indexes follow ${scheme}.`,
    chosen: ({ scheme }) => `The bulletin is held against ${scheme}.`,
    assumed: ({ scheme }) =>
      `The table does not show which scheme it follows: its indexes were not verified, and the table below goes by ${scheme}.`,
    weights: 'Weights',
    slider: ({ indicator }) => `Weight of ${indicator} (slider)`,
    number: ({ indicator }) => `Weight of ${indicator}`,
    addsUp: ({ sum }) => `Sum ${sum}`,
    tooLittle: ({ sum, fullMark, by }) => `Sum ${sum}, ${by} short of ${fullMark}`,
    tooMuch: ({ sum, fullMark, by }) => `Sum ${sum}, ${by} over ${fullMark}`,
    noWeight: ({ indicator, least, most }) =>
      `The weight of ${indicator} must be a number from ${least} to ${most}`,
    scaleAll: ({ fullMark }) => `Scale all to ${fullMark}`,
    scaleOthers: ({ indicator }) => `Keep “${indicator}”, scale the others`,
    rounding: 'Rounding',
    places: 'Decimals of the index',
    placesOf: ({ places }) => counted(places, 'decimal', 'decimals'),
    mode: 'Rounding mode',
    reset: 'Back to the scheme as printed',
    apply: 'Audit indexes and grades by the changed scheme as well',
    changed: ({ scheme }) => `${scheme} (weights or rounding changed)`,
  },
  table: {
    none: 'No unit of the table has all the counts that an index needs.',
    stale: 'The weights must add up to the full mark; the table still shows the last result.',
    unchanged: 'Change the weights or the rounding and watch grades and ranks move.',
    noMoves: 'No grade and no rank differs from the scheme as printed.',
    moves: ({ ranks, grades }) =>
      `Against the scheme as printed: ${counted(grades, 'grade', 'grades')} and ${counted(ranks, 'rank', 'ranks')} moved.`,
    published: ({ index }) => `printed ${index}`,
    better: ({ before, now }) => `up from ${before} to ${now}`,
    worse: ({ before, now }) => `down from ${before} to ${now}`,
    other: ({ before, now }) => `from ${before} to ${now}`,
    rowsShown: ({ shown, all }) => `The first ${shown} of ${all} units are shown; the files hold all.`,
    tableHeading: 'Assessed table',
    chartHeading: 'Points earned and lost',
  },
  problem: ({ code, count, units, detail }) => {
    const what = count === undefined ? detail : countProblem(code, count)
    return units === undefined ? what : `Not in the assessed table: ${units}; ${what}.`
  },
  units: ({ names, all }) =>
    all > names.length ? `${names.join(', ')} and ${all - names.length} more` : names.join(', '),
}

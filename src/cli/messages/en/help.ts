import type { HelpMessages } from '../help-shape.js'

export const help: HelpMessages = {
  program:
    "Audits the figures of 12345 hotline and mayor's mailbox bulletins: whether each follows from the counts printed beside it and, if not, why not.",
  summaries: {
    audit: 'audit every figure of a bulletin',
    score: 'compute index, grade and rank from counts',
    compare: 'compare two tables of counts, or two schemes',
    breakeven: 'how few cases bring a unit to a grade, an index or a place',
    sensitivity: 'what becomes of the ranks when weights move',
    read: 'show what was understood, and what was not',
    infer: 'infer weights, grades, rounding and hidden totals',
    schemes: 'list the bundled schemes',
    samples: 'list the bundled bulletins',
    repl: 'use the library interactively',
    help: 'show help',
  },
  descriptions: {
    audit:
      'Audits every figure of a bulletin: computed exactly from the counts, rounded to the places that are printed, compared digit by digit, without tolerance. A figure that differs is shown with what it should be, every cause that reproduces it exactly, what follows for grade and rank, and where it stands in the text.',
    score:
      'Reads a table of counts and computes the composite index, the grade and the rank of every unit by a scheme, with the working. Below the table, where asked: why a unit has its rank, what a change of counts would do, how sure the ranks are.',
    compare:
      'Reads two tables of counts and compares index, grade and rank of every unit, with exactly what each indicator contributed; where the schemes differ, also how much the counts moved and how much the scheme. Give one table twice to compare two schemes.',
    breakeven:
      'Finds how few cases would have to change for a unit to reach a grade, an index or a rank, or to get ahead of another unit: by each count alone, and by all together, or why it cannot be reached.',
    sensitivity:
      'Shows in which interval each rank stays when weights move by so much: exact bounds, and the distribution of samples; what makes neighbours change places; what each indicator makes of the spread; who moves under other ways of rounding, ties and grading.',
    read: 'Shows which figures of a file were understood, and where they stand, and which were not, and why. Nothing is audited.',
    infer:
      'Works back from the published figures: which weights give the published indexes, where the cuts of the grades can lie, which way of rounding was used, and which total the shares were divided by.',
  },
  options: {
    json: 'print JSON, for programs',
    markdown: 'print Markdown',
    html: 'save a page to send, print and archive (- for standard output)',
    csv: 'print CSV, for spreadsheets',
    lang: 'language: zh (Chinese) or en (English); that of the environment unless stated',
    scheme: 'scheme: the name of a bundled one, or a JSON file',
    schemeAfter: 'scheme of the later table; that of --scheme unless stated',
    svg: 'save the slope chart (- for standard output)',
    strict: 'a figure that cannot be verified counts as one that differs',
    explainedUnit: 'explain the rank of this unit: its neighbours, ties, and what one case does',
    whatIf: "suppose that counts of a unit change; can be repeated: 'UNIT: satisfied +1, reworked -1'",
    sensitivity: 'add how sure the ranks are',
    unit: 'which unit (required)',
    grade: 'goal: this grade or a higher one',
    index: 'goal: this composite index',
    ahead: 'goal: a place ahead of this unit (a tie is not ahead)',
    rank: 'goal: this rank or a better one',
    weights: 'by how much weights move up and down; 25% unless stated',
    samples: 'how many sets of weights to draw; 1000 unless stated',
    seed: 'the seed of the samples: the same seed, the same result; 1 unless stated',
    help: 'show help',
    version: 'show the version',
  },
  argument: ({ samples }) =>
    `a file of text, Markdown, CSV, TSV, HTML, JSON or xlsx, told by its content; - for standard input; or a bundled bulletin: ${samples.join(', ')}`,
  after: 'the same, the later table',
  values: {
    file: 'FILE',
    before: 'BEFORE',
    after: 'AFTER',
    scheme: 'NAME|FILE',
    unit: 'UNIT',
    change: 'UNIT: COUNT ±N',
    grade: 'GRADE',
    index: 'INDEX',
    rank: 'RANK',
    share: 'SHARE',
    number: 'N',
  },
  headings: {
    'Usage:': 'Usage:',
    'Arguments:': 'Arguments:',
    'Options:': 'Options:',
    'Commands:': 'Commands:',
  },
  placeholders: { '[options]': '[options]', '[command]': '[command]' },
  epilogue: ({ sample }) =>
    [
      'Examples:',
      `  hotline-score audit ${sample}                   a bundled bulletin`,
      '  hotline-score audit bulletin.txt                      your own',
      '  hotline-score audit table.xlsx --html report.html     as a page',
      "  hotline-score score table.csv --what-if 'UNIT: satisfied +1'",
      '  hotline-score breakeven table.csv --unit UNIT --grade A',
      '',
      'Exit status: 0 when all reconciles, 1 when a figure differs, 2 for bad input or usage.',
    ].join('\n'),
}

import { counted } from './en/counted.js'
import { help } from './en/help.js'
import { pages } from './en/pages.js'
import { claims, reading } from './en/reading.js'
import { refusals } from './en/refusals.js'
import type { Messages } from './messages-shape.js'

const things = { claims: 'claim', rows: 'row', unused: 'unused number' } as const

export const en: Messages = {
  help,
  refusals,
  progress: {
    reading: ({ name, read }) => `reading ${name}: ${read}`,
    decoding: ({ name }) => `looking at ${name}…`,
    understanding: ({ characters }) => `understanding ${characters} characters…`,
    auditing: ({ name }) => `auditing ${name}…`,
    weighing: ({ units }) => `moving the weights of ${counted(units, 'unit')}…`,
    inferring: ({ rows }) => `inferring from ${counted(rows, 'row')}…`,
    writing: ({ name }) => `writing ${name}…`,
  },
  results: {
    passage: ({ place, quotation }) =>
      quotation === undefined ? `text ${place}` : `text ${place}: ${quotation}`,
    notAssessed: ({ scheme }) =>
      scheme === undefined
        ? 'No scheme is stated, so the table was not worked out again; name one with --scheme.'
        : `Counts of the table are missing or contradict each other, so it was not worked out again by ${scheme}.`,
    written: ({ name }) => `report written to ${name}`,
    defaultScheme: ({ id, title }) =>
      `Computed from the counts by ${title} (no --scheme, so the default ${id})`,
    givenScheme: ({ title }) => `Computed from the counts by ${title}`,
    twoSchemes: ({ before, after }) => `Computed from the counts, before by ${before}, after by ${after}`,
    compared: ({ before, after }) => `Before: ${before}; after: ${after}`,
    skippedRow: ({ name, place, label, reason }) =>
      `${name}:${place}: the row that begins with "${label}" was not read: ${reason}`,
    moreSkippedRows: ({ name, count }) =>
      `${name}: ${counted(count, 'more row')} ${count === 1 ? 'was' : 'were'} not read; read shows them all`,
    tableEnded: ({ name, place }) =>
      `${name}:${place}: from this row on the table was not read: another number of cells than the header has`,
    otherTable: ({ name, place }) => `${name}:${place}: another table from here on was not read`,
    strict: ({ unverifiable }) =>
      `With --strict, ${counted(unverifiable, 'figure')} that cannot be verified count as differing.`,
  },
  claims,
  reading,
  pages,
  repl: {
    banner: ({ version }) => [
      `hotline-score ${version}: library, schemes and bulletins are at hand. Try:`,
      '  audit(junshan2021Q3)',
      '  score(junshan2021Q3.total.tally, yueyang2021)',
      "  audit(readBulletin('应办理2798件，按期办结2794件，按期办结率99.68%。'))",
      'Tab completes names, .help lists commands, .exit leaves.',
    ],
    count: ({ of, count }) => counted(count, things[of]),
    refused: ({ code, message }) => `bad input (${code}): ${message}`,
    commands: {
      break: 'give up an expression of several lines',
      clear: 'the same as .break',
      editor: 'edit several lines, or paste them',
      exit: 'leave',
      help: 'list these commands',
      load: 'run the JavaScript of a file',
      save: 'save what was typed to a file',
    },
  },
}

import type { ArchiveProblem } from '../../input/archive-problem.js'
import type { OtherFormat, RefusalMessages } from '../messages-shape.js'

const formats: Readonly<Record<OtherFormat, string>> = {
  pdf: 'a PDF file, which is not read; copy its text into a text file',
  ole: 'an old Office file (.xls, .doc) or an encrypted one, which is not read; save it as .xlsx without a password, or as text',
  rtf: 'an RTF file, which is not read; save it as text',
  docx: 'a Word file, which is not read; save it as text or as a web page',
  pptx: 'a presentation, which is not read; copy its text into a text file',
  ods: 'an OpenDocument file, which is not read; save it as .xlsx or text',
  xlsb: 'a binary workbook (.xlsb), which is not read; save it as .xlsx',
  zip: 'an archive without a workbook in it; unpack it first',
}

const archives: Readonly<Record<ArchiveProblem, string>> = {
  broken: 'the workbook is incomplete or broken',
  encrypted: 'the workbook is encrypted; remove the password first',
  'too-large': 'the workbook is too large when unpacked, and was not read',
  'too-many-files': 'the workbook holds too many files, and was not read',
}

const files: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  EISDIR: 'a folder, not a file',
  ENOTDIR: 'no such file',
  EACCES: 'no permission to read it',
  EPERM: 'no permission to read it',
}

const written: Readonly<Record<string, string>> = {
  ENOENT: 'no such folder',
  EISDIR: 'a folder, which cannot be written',
  ENOTDIR: 'no such folder',
  EACCES: 'no permission to write it',
  EPERM: 'no permission to write it',
  EROFS: 'read-only',
  ENOSPC: 'no space left on the disk',
}

/** What the system says, by its code. */
const said = (table: Readonly<Record<string, string>>, code: string): string | undefined =>
  Object.hasOwn(table, code) ? table[code] : undefined

/** The message of the library without the function that was called. */
const withoutCaller = (message: string): string => message.replace(/^\w+: /, '')

export const refusals: RefusalMessages = {
  unknownCommand: ({ name, meant }) =>
    meant === undefined ? `no command "${name}"` : `no command "${name}"; did you mean "${meant}"?`,
  unknownOption: ({ flag, meant }) =>
    meant === undefined ? `no option "${flag}"` : `no option "${flag}"; did you mean "${meant}"?`,
  missingArgument: ({ name }) => `missing argument: ${name}`,
  missingValue: ({ flags }) => `missing value of the option ${flags}`,
  tooManyArguments: ({ extra }) => `too many arguments: "${extra}"`,
  conflict: ({ one, other }) => `${one} cannot be used with ${other}`,
  badChoice: ({ value, flags, choices }) => `${flags}: "${value}" is none of ${choices.join(', ')}`,
  nothingGiven: ({ sample }) => `name a file, - for standard input, or a bundled bulletin: ${sample}`,
  empty: ({ name }) => `${name}: the file is empty`,
  tooLarge: ({ name, limit }) => `${name}: the file is too large; at most ${limit} are read`,
  textTooLong: ({ name, characters, limit }) =>
    `${name}: the text has ${characters} characters; at most ${limit} are read`,
  unreadable: ({ name, code, sample }) =>
    sample === undefined
      ? `${name}: ${said(files, code) ?? `cannot be read (${code})`}`
      : `${name}: ${said(files, code) ?? `cannot be read (${code})`}; did you mean the bundled bulletin "${sample}"?`,
  unwritable: ({ name, code }) => `${name}: ${said(written, code) ?? `cannot be written (${code})`}`,
  overwritesInput: ({ name }) => `${name}: the report cannot overwrite the file that is audited`,
  inputTwice: ({ name }) => `${name}: standard input can be read once, so it cannot be both tables`,
  binary: ({ name }) => `${name}: neither text nor an xlsx workbook`,
  badEncoding: ({ name, places }) =>
    `${name}: unknown encoding (${places.map(({ encoding, byte }) => `as ${encoding}, byte ${byte} is wrong`).join('; ')})`,
  otherFormat: ({ name, format }) => `${name}: ${formats[format]}`,
  badArchive: ({ name, problem }) => `${name}: ${archives[problem]}`,
  tooManySheets: ({ name, limit }) => `${name}: too many sheets; at most ${limit} are read`,
  badJson: ({ name, place }) => `${name}:${place}: this is no JSON`,
  noTallies: ({ name }) =>
    `${name}: no counts in this JSON; expected {"unit": {"due": 13, …}} or [{"unit": "unit", "due": 13, …}]`,
  nothingRead: ({ name }) => `${name}: no figure was read that could be audited`,
  noTable: ({ name }) => `${name}: no table of units and counts was read`,
  tooManyRows: ({ name, rows, limit }) =>
    `${name}: a table of ${rows} rows; inference takes at most ${limit}`,
  noScheme: ({ name, known, meant }) =>
    meant === undefined
      ? `no scheme "${name}" and no such file; bundled are ${known.join(', ')}`
      : `no scheme "${name}" and no such file; did you mean "${meant}"?`,
  badScheme: ({ name }) => `${name}: no scheme written in JSON`,
  noUnit: ({ name, unit, meant }) =>
    meant === undefined
      ? `${name}: no unit "${unit}"`
      : `${name}: no unit "${unit}"; did you mean "${meant}"?`,
  badChange: ({ given }) =>
    `"${given}" is not understood; write 'UNIT: satisfied +1, reworked -1', each with its sign`,
  noCount: ({ name, known, meant }) =>
    meant === undefined
      ? `no count "${name}"; there are ${known.join(', ')}`
      : `no count "${name}"; did you mean "${meant}"?`,
  noSuchCases: ({ unit, count, has, by }) =>
    has === undefined
      ? `"${unit}" does not state the count "${count}", so it cannot change`
      : `"${unit}" has "${count}" ${has}, so ${Math.abs(by)} cannot be taken away`,
  badNumber: ({ flags, value, from, to }) => `${flags}: "${value}" is no whole number from ${from} to ${to}`,
  badShare: ({ flags, value }) => `${flags}: "${value}" is no share from 0% to below 100%, such as 25%`,
  badIndex: ({ flags, value }) => `${flags}: "${value}" is no number such as 90 or 89.95`,
  noUnitNamed: ({ name }) => `${name}: name one of its units with --unit`,
  noGoal: ({ unit }) => `name a goal for "${unit}": --grade, --index, --ahead or --rank`,
  aheadOfItself: ({ unit }) => `--ahead: "${unit}" is the unit itself; name another`,
  missingCounts: ({ name, place, unit, counts }) =>
    place === undefined
      ? `${name}: counts missing that ${unit} is scored from: ${counts.join(', ')}`
      : `${name}:${place}: counts missing that ${unit} is scored from: ${counts.join(', ')}`,
  badCounts: ({ name, unit, cells }) => {
    const told = cells.map(({ count, text, place, reason }) =>
      place === undefined ? `${count} is ${text} (${reason})` : `${count} is ${text} (${place}, ${reason})`,
    )
    return `${name}: bad counts of ${unit}: ${told.join('; ')}`
  },
  duplicateUnit: ({ name, unit, first, second }) =>
    typeof second === 'number'
      ? `${name}: "${unit}" is listed twice, as unit ${first} and unit ${second}`
      : `${name}:${second}: "${unit}" is listed twice, first at ${first}`,
  // The library says place, what was expected and what came itself, in English.
  invalid: ({ name, code, message }) => `${name}: ${withoutCaller(message)} (${code})`,
  unexpected: ({ message }) => `an error inside the program, please report it: ${message}`,
}

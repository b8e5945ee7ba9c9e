import { describe, expect, it } from 'vitest'
import { about } from '../../src/cli/input/about.js'
import type { RefusalMessages } from '../../src/cli/messages/messages-shape.js'
import { messagesIn } from '../../src/cli/messages.js'
import { Refusal } from '../../src/cli/refusal.js'
import { InputError, type InputErrorCode } from '../../src/input-error.js'

/** The names of all messages of a catalogue, however deep. */
const namesOf = (value: unknown, path = ''): readonly string[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, own]) => namesOf(own, `${path}.${key}`))
    : [path]

const textsOf = (value: unknown): readonly string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(textsOf)
      : []

/** In English the titles of indicators are those of the reports. */
const isOfReports = (name: string): boolean => name.startsWith('.claims.indicators.')

describe('the catalogue', () => {
  it('has the same messages in both languages', () => {
    const [zh, en] = [messagesIn('zh'), messagesIn('en')].map((own) =>
      namesOf(own).filter((name) => !isOfReports(name)),
    )
    expect(zh).toEqual(en)
  })

  it('has no Chinese among the English, and no English sentences among the Chinese', () => {
    for (const text of textsOf(messagesIn('en'))) expect(text).not.toMatch(/\p{Script=Han}/u)
    for (const text of textsOf(messagesIn('zh'))) expect(text).not.toMatch(/[a-z]+ [a-z]+ [a-z]+/)
  })
})

const samples: { readonly [Name in keyof RefusalMessages]: Parameters<RefusalMessages[Name]>[0][] } = {
  unknownCommand: [
    { name: 'x', meant: undefined },
    { name: 'x', meant: 'y' },
  ],
  unknownOption: [
    { flag: '--x', meant: undefined },
    { flag: '--x', meant: '--y' },
  ],
  missingArgument: [{ name: 'x' }],
  missingValue: [{ flags: '--x' }],
  tooManyArguments: [{ extra: 'x' }],
  conflict: [{ one: '--x', other: '--y' }],
  badChoice: [{ value: 'x', flags: '--x', choices: ['y', 'z'] }],
  nothingGiven: [{ sample: 'x' }],
  empty: [{ name: 'x' }],
  tooLarge: [{ name: 'x', limit: '1 MB' }],
  textTooLong: [{ name: 'x', characters: 2, limit: 1 }],
  unreadable: [
    { name: 'x', code: 'ENOENT', sample: undefined },
    { name: 'x', code: '__proto__', sample: 'y' },
  ],
  unwritable: [
    { name: 'x', code: 'EACCES' },
    { name: 'x', code: 'constructor' },
  ],
  overwritesInput: [{ name: 'x' }],
  inputTwice: [{ name: 'x' }],
  binary: [{ name: 'x' }],
  badEncoding: [{ name: 'x', places: [{ encoding: 'UTF-8', byte: 1 }] }],
  otherFormat: [{ name: 'x', format: 'pdf' }],
  badArchive: [{ name: 'x', problem: 'broken' }],
  tooManySheets: [{ name: 'x', limit: 1 }],
  badJson: [{ name: 'x', place: '1:1' }],
  noTallies: [{ name: 'x' }],
  nothingRead: [{ name: 'x' }],
  noTable: [{ name: 'x' }],
  tooManyRows: [{ name: 'x', rows: 2, limit: 1 }],
  noScheme: [
    { name: 'x', known: ['y'], meant: undefined },
    { name: 'x', known: ['y'], meant: 'y' },
  ],
  badScheme: [{ name: 'x' }],
  noUnit: [
    { name: 'x', unit: 'y', meant: undefined },
    { name: 'x', unit: 'y', meant: 'z' },
  ],
  badChange: [{ given: 'x' }],
  noCount: [
    { name: 'x', known: ['y'], meant: undefined },
    { name: 'x', known: ['y'], meant: 'z' },
  ],
  noSuchCases: [
    { unit: 'x', count: 'y', has: undefined, by: 1 },
    { unit: 'x', count: 'y', has: 1, by: -2 },
  ],
  badNumber: [{ flags: '--x', value: 'y', from: 1, to: 2 }],
  badShare: [{ flags: '--x', value: 'y' }],
  badIndex: [{ flags: '--x', value: 'y' }],
  noUnitNamed: [{ name: 'x' }],
  noGoal: [{ unit: 'x' }],
  aheadOfItself: [{ unit: 'x' }],
  missingCounts: [
    { name: 'x', place: undefined, unit: 'y', counts: ['z'] },
    { name: 'x', place: '1:1', unit: 'y', counts: ['z'] },
  ],
  badCounts: [
    { name: 'x', unit: 'y', cells: [{ count: 'z', text: '-1', place: undefined, reason: 'bad' }] },
    { name: 'x', unit: 'y', cells: [{ count: 'z', text: '-1', place: '1:1', reason: 'bad' }] },
  ],
  duplicateUnit: [
    { name: 'x', unit: 'y', first: '1:1', second: '2:1' },
    { name: 'x', unit: 'y', first: 1, second: 2 },
  ],
  invalid: [{ name: 'x', place: 'y', code: 'invalid-value', got: 'z', message: 'f: y: wrong' }],
  unexpected: [{ message: 'x' }],
}

describe.each(['zh', 'en'] as const)('every refusal in %s', (language) => {
  it.each(Object.entries(samples))('is one line that names what it is about: %s', (name, values) => {
    const tell = messagesIn(language).refusals[name as keyof RefusalMessages] as (own: unknown) => string
    for (const own of values) {
      const line = tell(own)
      expect(line).toMatch(/^[^\n]+$/)
      expect(line).not.toMatch(/undefined|\[object/)
      expect(line).toContain('x')
    }
  })
})

const codes: readonly InputErrorCode[] = [
  'invalid-type',
  'invalid-value',
  'unknown-key',
  'inconsistent-tally',
  'missing-count',
  'missing-deadline',
  'unknown-count',
  'unknown-indicator',
  'weights-do-not-add-up',
  'unordered-grades',
  'moving-ties',
  'unknown-scheme',
  'duplicate-unit',
  'unknown-unit',
  'not-a-period',
  'not-a-figure',
  'not-a-ratio',
  'division-by-zero',
  'too-large',
]

describe('an error of the library', () => {
  it.each(codes)('%s is told with code and place', (code) => {
    const value = { rows: [{ unit: '甲' }] }
    try {
      about('a.json', value, () => {
        throw new InputError(code, 'audit: rows[0].unit: wrong', ['rows', 0, 'unit'])
      })
    } catch (error) {
      const told = (error as Refusal).told
      expect(error).toBeInstanceOf(Refusal)
      expect(told(messagesIn('zh').refusals)).toMatch(
        new RegExp(
          `^a\\.json：rows\\[0\\]\\.unit：[\\p{Script=Han} 0，：、]+，得到的是 "甲"（${code}）$`,
          'u',
        ),
      )
      expect(told(messagesIn('en').refusals)).toBe(`a.json: rows[0].unit: wrong (${code})`)
      return
    }
    throw new Error('nothing was refused')
  })

  it('that is no InputError is passed on', () => {
    expect(() =>
      about('a', undefined, () => {
        throw new TypeError('x')
      }),
    ).toThrow(TypeError)
  })
})

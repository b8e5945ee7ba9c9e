import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { audit } from '../../src/audit/audit.js'
import { reportHtml } from '../../src/report/html/report-html.js'
import { schemeNames as englishSchemes } from '../../src/report/messages/en/names.js'
import { schemeNames as chineseSchemes } from '../../src/report/messages/zh/names.js'
import { messagesIn } from '../../src/report/messages.js'
import { schemes } from '../../src/schemes/find-scheme.js'
import { assess } from '../../src/score/assess.js'
import { compare } from '../../src/score/comparison/compare.js'
import {
  chineseWords,
  englishWords,
  everyCause,
  everyImpossible,
  everyKnockOn,
  everyMissing,
  everyNote,
  type Words,
} from '../audit/support/every-fact.js'
import { askedOf } from './support/asked.js'
import { parsed } from './support/page.js'

const golden = (name: string): readonly string[] =>
  readFileSync(new URL(`./golden/${name}`, import.meta.url), 'utf8')
    .trim()
    .split('\n')

/** The sentence after the code. */
const sentence = (line: string): string => line.slice(line.indexOf(': ') + 2)

const chinese = /[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/
const english = /[A-Za-z]{2,}/

describe('a report is in one language', () => {
  it.each(golden('facts.zh.txt'))('no English in: %s', (line) => {
    expect(sentence(line)).toMatch(chinese)
    expect(sentence(line)).not.toMatch(english)
  })

  it.each(golden('facts.en.txt'))('no Chinese in: %s', (line) => {
    expect(sentence(line)).toMatch(english)
    expect(sentence(line)).not.toMatch(chinese)
  })

  /** A page of a bulletin that says its own words in one language; every heading and sentence beside them is the page's. */
  const textsOf = (words: Words, language: 'zh' | 'en'): readonly string[] => {
    const samples = [
      everyCause(words),
      everyMissing(words),
      everyNote(words),
      everyImpossible(),
      everyKnockOn(words),
    ].flatMap((every) => Object.values(every))
    const tally = { due: 3, completed: 3, onTime: 3, reworked: 1, surveyed: 3, satisfied: 0 }
    const assessment = (scheme: (typeof schemes)[number]) =>
      assess({ [words.units[0]]: tally, [words.units[1]]: { ...tally, surveyed: 0 } }, scheme)
    const [yueyang] = schemes
    const pages = samples.map(({ bulletin }) => reportHtml({ audit: audit(bulletin) }, { language }))
    const reading = {
      coverage: { numbers: 1, used: 0, unused: [{ start: 0, end: 1, text: '1', reason: 'mean' }] },
    }
    const compared = (from: (typeof schemes)[number], to: (typeof schemes)[number]) =>
      compare(
        assess({ [words.units[0]]: tally, [words.units[1]]: tally, [words.units[2]]: tally }, from),
        assess(
          { [words.units[0]]: { ...tally, satisfied: 3 }, [words.units[1]]: { ...tally, surveyed: 0 } },
          to,
        ),
      )
    const [, , perPoint] = schemes
    const comparisons =
      yueyang && perPoint
        ? [compared(yueyang, yueyang), compared(yueyang, perPoint)].map((comparison) =>
            reportHtml({ comparison }, { language }),
          )
        : []
    const units = words.units
    const named = Array.from({ length: 6 }, (_, i) => `${units[0]}${i}`)
    const asked = askedOf(named as unknown as Parameters<typeof askedOf>[0])
    const table = yueyang
      ? [reportHtml({ assessment: assessment(yueyang), reading, ...asked }, { language })]
      : []
    return [...pages, ...table, ...comparisons].flatMap((page) => parsed(page).texts)
  }

  it('a Chinese page of a Chinese bulletin has no English word', () => {
    for (const text of textsOf(chineseWords, 'zh')) expect(text).not.toMatch(english)
  })

  it('an English page of an English bulletin has no Chinese character', () => {
    for (const text of textsOf(englishWords, 'en')) expect(text).not.toMatch(chinese)
  })
})

describe('the names of the preset schemes', () => {
  it('are their titles in Chinese, and there is one in English for each', () => {
    expect(chineseSchemes).toEqual(Object.fromEntries(schemes.map(({ id, title }) => [id, title])))
    expect(Object.keys(englishSchemes)).toEqual(schemes.map(({ id }) => id))
  })

  it('and of their indicators and counts', () => {
    const { naming } = messagesIn('en')
    for (const { indicators, counts = {} } of schemes) {
      for (const { id, title } of indicators) expect(naming.indicator({ id, title })).not.toMatch(chinese)
      for (const count of Object.keys(counts)) expect(messagesIn('zh').naming.count(count)).toMatch(chinese)
    }
  })

  it('leave other names as they are, though every object has them', () => {
    for (const language of ['zh', 'en'] as const) {
      const { naming, scheme } = messagesIn(language)
      expect([
        scheme('toString'),
        naming.count('constructor'),
        naming.indicator({ id: 'valueOf', title: undefined }),
      ]).toEqual(['toString', 'constructor', 'valueOf'])
    }
  })
})

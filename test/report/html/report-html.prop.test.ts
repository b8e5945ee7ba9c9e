import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reportHtml } from '../../../src/report/html/report-html.js'
import type { Language } from '../../../src/report/messages.js'
import { pointsSvg } from '../../../src/report/svg/points-svg.js'
import { rankIntervalsSvg } from '../../../src/report/svg/rank-intervals-svg.js'
import { slopeSvg } from '../../../src/report/svg/slope-svg.js'
import { askedOf } from '../support/asked.js'
import { comparisonOf } from '../support/compared.js'
import { hostile } from '../support/hostile.js'
import { contentOf } from '../support/hostile-bulletin.js'
import { parsed } from '../support/page.js'

const harmless = contentOf(['甲', '乙', '丙', '丁', '戊'])
const five = fc.tuple(hostile, hostile, hostile, hostile, hostile)

/** What was asked of a table whose units, indicators and grades are called so; units are never called the same. */
const askedWith = ([one, two, three, title, grade]: readonly [string, string, string, string, string]) =>
  askedOf([`a${one}`, `b${two}`, `c${three}`, `d${one}`, `e${two}`, `f${three}`], `x${title}`, grade)

/** The passage is shown in as many words as its sentence has; whether it is shown hangs on the text alone. */
describe.each<Language>(['zh', 'en'])('whatever a bulletin says, in %s', (language) => {
  it('the page has the elements and attributes of a harmless one, and no others', () => {
    const expected = parsed(reportHtml(harmless, { language }))
    fc.assert(
      fc.property(five, (texts) => {
        const page = parsed(reportHtml(contentOf(texts), { language }))
        expect(page.skeleton).toEqual(expected.skeleton)
        expect(page.others).toEqual(expected.others)
      }),
      { numRuns: 60 },
    )
  })

  it('the sections of what was asked have the elements and attributes of harmless ones, and no others', () => {
    const { assessment } = harmless
    const pageOf = (texts: Parameters<typeof askedWith>[0]) =>
      parsed(reportHtml({ assessment, ...askedWith(texts) }, { language }))
    const expected = pageOf(['甲', '乙', '丙', '丁', '戊'])
    fc.assert(
      fc.property(five, (texts) => {
        const page = pageOf(texts)
        expect(page.skeleton).toEqual(expected.skeleton)
        expect(page.others).toEqual(expected.others)
      }),
      { numRuns: 40 },
    )
  })

  it('the picture of rank intervals has the elements and attributes of a harmless one, and no others', () => {
    const pictureOf = (texts: Parameters<typeof askedWith>[0]) =>
      parsed(rankIntervalsSvg(askedWith(texts).sensitivity, { language }), true)
    const expected = pictureOf(['甲', '乙', '丙', '丁', '戊'])
    fc.assert(
      fc.property(five, (texts) => {
        const picture = pictureOf(texts)
        expect(picture.skeleton).toEqual(expected.skeleton)
        expect(picture.others).toEqual([])
      }),
      { numRuns: 40 },
    )
  })

  it('the picture has the elements and attributes of a harmless one, and no others', () => {
    const expected = parsed(pointsSvg(harmless.assessment, { language }), true)
    fc.assert(
      fc.property(five, (texts) => {
        const picture = parsed(pointsSvg(contentOf(texts).assessment, { language }), true)
        expect(picture.skeleton).toEqual(expected.skeleton)
        expect(picture.others).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  it('a page and a picture that compare as well', () => {
    const made = (unit: string, other: string, title: string, grade: string, side: string) => {
      const comparison = comparisonOf(unit, other, title, grade)
      const sides = { before: `b${side}`, after: `a${side}` }
      return [
        parsed(reportHtml({ comparison, sides, title: `t${title}` }, { language })),
        parsed(slopeSvg(comparison, { language, sides }), true),
      ]
    }
    const expected = made('甲', '乙', '丙', '丁', '戊')
    fc.assert(
      fc.property(five, (texts) => {
        for (const [i, page] of made(...texts).entries()) {
          expect(page.skeleton).toEqual(expected[i]?.skeleton)
          expect(page.others).toEqual(expected[i]?.others)
        }
      }),
      { numRuns: 60 },
    )
  })
})

it('a parser would find what is not escaped', () => {
  expect(parsed('<p>a<b onclick="x">c</b></p>').skeleton).toEqual(['<p>', '<b onclick>', '</b>', '</p>'])
})

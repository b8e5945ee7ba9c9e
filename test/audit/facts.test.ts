import { describe, expect, it } from 'vitest'
import { audit } from '../../src/audit/audit.js'
import { plainEnglish } from '../../src/audit/english/facts-in-english.js'
import type { Finding } from '../../src/audit/finding.js'
import type { Claim } from '../../src/model/claim.js'
import { deepFreeze } from '../score/support/deep-freeze.js'
import {
  chineseWords,
  everyCause,
  everyImpossible,
  everyKnockOn,
  everyMissing,
  everyNote,
  type Sample,
} from './support/every-fact.js'

const findingOf = ({ bulletin, path }: Sample): Finding => {
  const finding = audit(deepFreeze(bulletin)).findings.find((one) => one.path.join('.') === path)
  if (!finding) throw new Error(`no finding at ${path}`)
  return finding
}

describe('every fact is told as a code with its values, and in the very words that follow from them', () => {
  it.each(Object.entries(everyCause(chineseWords)))('why: %s', (code, sample) => {
    const { verdict, explanations } = findingOf(sample)
    const found = explanations.find(({ facts }) => facts.code === code)
    expect([verdict, explanations.map(({ facts }) => facts.code)]).toEqual([
      'differs',
      expect.arrayContaining([code]),
    ])
    expect(found && plainEnglish.cause(found.facts)).toEqual({
      detail: found?.detail,
      evidence: found?.evidence,
    })
    expect(`${found?.detail} ${found?.evidence}`).not.toMatch(/undefined|\[object/)
  })

  it.each(Object.entries(everyMissing(chineseWords)))('what is missing: %s', (code, sample) => {
    const { verdict, missing, missingFacts } = findingOf(sample)
    expect([verdict, missingFacts?.code]).toEqual(['unverifiable', code])
    expect(missing).toBe(missingFacts && plainEnglish.missing(missingFacts))
    expect(missing).not.toMatch(/undefined|\[object/)
  })

  it.each(Object.entries(everyNote(chineseWords)))('a note: %s', (code, sample) => {
    const note = findingOf(sample).notes.find(({ facts }) => facts.code === code)
    expect(note).toMatchObject({ note: code, text: note && plainEnglish.note(note.facts) })
  })

  it.each(Object.entries(everyImpossible()))('impossible: %s', (code, sample) => {
    const { impossible, impossibleFacts } = findingOf(sample)
    expect(impossibleFacts?.code).toBe(code)
    expect(impossible).toBe(impossibleFacts && plainEnglish.impossible(impossibleFacts))
  })

  it.each(Object.entries(everyKnockOn(chineseWords)))('what it follows from: %s', (code, sample) => {
    const { knockOn } = findingOf(sample)
    expect(knockOn?.facts.code).toBe(code)
    expect(knockOn?.detail).toBe(knockOn && plainEnglish.knockOn(knockOn.facts))
  })
})

describe('facts', () => {
  it('survive JSON as they are', () => {
    const samples = [everyCause(chineseWords), everyMissing(chineseWords), everyKnockOn(chineseWords)]
    for (const sample of samples.flatMap((all) => Object.values(all))) {
      const { explanations, missingFacts, knockOn } = findingOf(sample)
      const told = [explanations.map(({ facts }) => facts), missingFacts, knockOn?.facts]
      const defined = told.filter((one) => one !== undefined)
      expect(JSON.parse(JSON.stringify(defined))).toEqual(defined)
    }
  })

  it('are not kept of what is missing where the figure turns out impossible', () => {
    const { bulletin, path } = everyImpossible()['share-above-100']
    const finding = findingOf({ bulletin, path })
    expect([finding.verdict, finding.missing, finding.missingFacts]).toEqual([
      'differs',
      undefined,
      undefined,
    ])
  })

  it.each<[string, string | undefined, object | undefined]>([
    ['17.10%', '487', { operand: 'denominator', value: '2848' }],
    ['11.62%', '331', undefined],
  ])('of an offer: %s of %s', (published, numerator, offered) => {
    const claim = { kind: 'rate', published, numerator } as const
    expect(findingOf({ bulletin: { claims: [claim] }, path: 'claims.0' }).offerFacts).toEqual(offered)
  })

  it('of an offer that the bulletin prints for another figure', () => {
    const claims: Claim[] = [
      { kind: 'rate', published: '11.62%', numerator: '331' },
      { kind: 'sum', label: '受理工单', published: '2848', parts: ['2000', '848'] },
    ]
    expect(findingOf({ bulletin: { claims }, path: 'claims.0' }).offerFacts).toEqual({
      operand: 'denominator',
      value: '2848',
      where: { path: ['claims', 1], kind: 'sum', label: '受理工单' },
    })
  })
})

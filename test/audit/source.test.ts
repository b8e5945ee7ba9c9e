import { describe, expect, it } from 'vitest'
import { audit } from '../../src/audit/audit.js'
import type { Bulletin } from '../../src/model/bulletin.js'
import type { Passage } from '../../src/model/passage.js'
import { deepFreeze } from '../score/support/deep-freeze.js'

const text = '住建局按期办结率84.62%，合计应办20件。满意率97.40%。'

const passage = (of: string): Passage => {
  const start = text.indexOf(of)
  return { start, end: start + of.length, text: of }
}

const sources = (bulletin: Bulletin): Readonly<Record<string, Passage | undefined>> =>
  Object.fromEntries(audit(deepFreeze(bulletin)).findings.map(({ path, source }) => [path.join('.'), source]))

describe('where a figure was read', () => {
  it('is told of a figure of the text', () => {
    const claim = { kind: 'rate', published: '97.40%', numerator: 75, denominator: 77 } as const
    const source = passage('97.40%')
    expect(sources({ claims: [{ ...claim, source }, claim] })).toEqual({
      'claims.0': source,
      'claims.1': undefined,
    })
  })

  it('is told of each cell of a row that says so, and of the counts of the total row', () => {
    const row = {
      unit: '住建局',
      tally: { due: 13, completed: 13, onTime: 11 },
      published: { onTimeRate: '84.62%', completionRate: '100%' },
      sources: { onTimeRate: passage('84.62%'), due: passage('住建局') },
    }
    const total = {
      unit: '合计',
      tally: { due: 20, onTime: 11 },
      published: { onTimeRate: '55.00%' },
      sources: { due: passage('20') },
    }
    expect(sources({ rows: [row], total })).toEqual({
      'rows.0.published.onTimeRate': passage('84.62%'),
      'rows.0.published.completionRate': undefined,
      'total.published.onTimeRate': undefined,
      'total.tally.due': passage('20'),
      'total.tally.onTime': undefined,
    })
  })

  it('is no field of the finding where it is not known', () => {
    const [finding] = audit({
      claims: [{ kind: 'rate', published: '1%', numerator: 1, denominator: 100 }],
    }).findings
    expect(Object.keys(finding ?? {})).not.toContain('source')
  })

  it('does not take what every object has for a passage', () => {
    const scheme = {
      id: 'own',
      indicators: [
        {
          id: 'toString',
          weight: 100,
          numerator: { onTime: 1 },
          denominator: { due: 1 },
          direction: 'higherIsBetter',
        },
      ],
      index: { places: 2 },
    } as const
    const row = {
      unit: '住建局',
      tally: { due: 13, onTime: 11 },
      published: { toString: '84.62%' },
      sources: {},
    }
    expect(sources({ scheme, rows: [row] })).toEqual({ 'rows.0.published.toString': undefined })
  })
})

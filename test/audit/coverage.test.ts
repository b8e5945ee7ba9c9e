import { describe, expect, it } from 'vitest'
import { audit } from '../../src/audit/audit.js'
import { junshan2021Q3 } from '../../src/bulletins/junshan-2021-q3/junshan-2021-q3.js'
import type { Bulletin } from '../../src/model/bulletin.js'
import { deepFreeze } from '../score/support/deep-freeze.js'
import { change, rate, row, total } from './hypotheses/support/explained.js'

const summaryOf = (bulletin: Bulletin) => audit(deepFreeze(bulletin)).summary

describe('coverage', () => {
  it('2021 Q3: 48 figures of the text, 24 × 6 cells, 6 + 7 of the total row; two ranks without the others, two grades without their index', () => {
    const texts = junshan2021Q3.claims?.length ?? 0
    const { coverage, claims } = summaryOf(junshan2021Q3)
    expect(coverage).toEqual({
      printed: texts + 24 * 6 + 6 + 7,
      judged: texts + 24 * 6 + 6 + 7 - 4,
      notJudged: { 'the others who were ranked not printed': 2, 'index not printed': 2 },
      notJudgedByCode: { 'not-printed': 4 },
    })
    expect(coverage.printed).toBe(claims)
  })

  it('counts what could not be judged by what is missing', () => {
    const bulletin: Bulletin = {
      claims: [
        rate('办结率', '100%', '77', '77'),
        rate('满意率', '97.40%', '75', null),
        rate('返工率', '1.3%', '1', null),
        rate('按期办结率', '约九成', '1', '2'),
        change('环比', '21.07%', { direction: 'down', current: 242 }),
        total('受理', '78', ['77']),
        { kind: 'index', published: '97.66', tally: { due: 77 } },
      ],
    }
    const { coverage, reconciles, differs, unverifiable } = summaryOf(bulletin)
    expect(coverage).toEqual({
      printed: 7,
      judged: 2,
      notJudged: {
        'denominator not printed': 2,
        'the published figure cannot be read: "约九成"': 1,
        'previous not printed': 1,
        'scheme not stated': 1,
      },
      notJudgedByCode: { 'not-printed': 3, unreadable: 1, 'scheme-not-stated': 1 },
    })
    expect([reconciles, differs, unverifiable]).toEqual([1, 1, 5])
  })

  it('blank cells print no figure', () => {
    const rows = [
      row('住建局', { due: 13, onTime: 11 }, { onTimeRate: '84.62%', satisfactionRate: '—', reworkRate: '' }),
      row('税务局', { due: 0 }, { onTimeRate: '/' }),
    ]
    expect(summaryOf({ rows }).coverage).toEqual({
      printed: 1,
      judged: 1,
      notJudged: {},
      notJudgedByCode: {},
    })
  })

  it('what cannot be true is judged although its counts are missing', () => {
    expect(summaryOf({ claims: [{ kind: 'share', published: '101%' }] }).coverage).toEqual({
      printed: 1,
      judged: 1,
      notJudged: {},
      notJudgedByCode: {},
    })
  })
})

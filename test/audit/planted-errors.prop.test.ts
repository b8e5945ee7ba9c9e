import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { audit } from '../../src/audit/audit.js'
import { Ratio, ratio } from '../../src/exact/ratio.js'
import type { Bulletin, BulletinRow } from '../../src/model/bulletin.js'
import type { Claim } from '../../src/model/claim.js'
import { defineScheme } from '../../src/model/scheme.js'
import { yueyang2021 } from '../../src/schemes/yueyang-2021.js'
import { score } from '../../src/score/score.js'
import {
  change,
  type Figures,
  figures,
  percent,
  rate,
  rightBulletin,
  shares,
  sum,
  table,
} from './right-bulletin.js'

/** A bulletin with one error of a known kind, and the figures that it makes wrong. */
interface Planted {
  readonly bulletin: Bulletin
  /** Where it may show: the id of a claim, or the path of a cell. */
  readonly at: readonly string[]
}

type Plant = (of: Figures, pick: number) => Planted | undefined

const scheme = 'yueyang-2021'
const textOnly = (claims: readonly Claim[]): Bulletin => ({ scheme, claims })
const published = (claim: Claim): string => String(claim.published)
const printedValue = (text: string): Ratio => ratio(Math.round(Number.parseFloat(text) * 100), 100)

/** One cell of one row replaced. */
const withCell = (of: Figures, row: number, column: string, cell: string): Planted => {
  const { rows, total } = table(of)
  const changed = rows.map(
    (r, i): BulletinRow => (i === row ? { ...r, published: { ...r.published, [column]: cell } } : r),
  )
  return {
    bulletin: { ...rightBulletin(of), rows: changed, total },
    at: [`rows.${row}.published.${column}`],
  }
}

const replaced = (of: Figures, id: string, text: string): Planted => {
  const { claims = [], ...rest } = rightBulletin(of)
  return {
    bulletin: {
      ...rest,
      claims: claims.map((claim) => (claim.id === id ? { ...claim, published: text } : claim) as Claim),
    },
    at: [id],
  }
}

const shareIds = ({ parts }: Figures): string[] => parts.map((_, i) => `share${i}`)

const plants: Readonly<Record<string, Plant>> = {
  'other-rounding': (of, pick) => {
    const i = pick % of.parts.length
    const cut = ratio(of.parts[i] as number, of.whole)
      .times(100)
      .toFixed(2, 'trunc')
    return replaced(of, `share${i}`, `${cut}%`)
  },
  'other-denominator': (of) => {
    const other = of.due + of.whole
    const claims = [
      ...shares(of.parts, of.whole, other),
      {
        kind: 'rate',
        id: 'rate',
        label: '办结率',
        published: percent(other - 7, other),
        numerator: other - 7,
        denominator: other,
      } as const,
    ]
    return { bulletin: textOnly(claims), at: shareIds(of) }
  },
  'sum-of-parts-denominator': (of, pick) => {
    const printed = of.whole + 1 + (pick % 900)
    return { bulletin: textOnly(shares(of.parts, printed, of.whole)), at: shareIds(of) }
  },
  'hidden-total': (of, pick) => {
    const hidden = of.whole + 50 + (pick % 900)
    const claims = [...shares(of.parts, of.whole, hidden), rate(of)]
    const printed = [of.due, of.onTime, of.whole]
    return printed.includes(hidden) ? undefined : { bulletin: textOnly(claims), at: shareIds(of) }
  },
  'wrong-base': (of) => replaced(of, 'change', percent(Math.abs(of.due - of.previous), of.due)),
  'points-as-percent': ({ due, onTime, previous }, pick) => {
    const before = percent(previous - 1 - (pick % 300), previous)
    const now = percent(onTime, due)
    const points = printedValue(now).minus(printedValue(before))
    const claim = {
      kind: 'change',
      id: 'points',
      label: '按期办结率环比',
      published: `${points.abs().toFixed(2)}%`,
      direction: points.compare(0) < 0 ? 'down' : 'up',
      current: now,
      previous: before,
      unit: 'percent',
    } as const
    return { bulletin: textOnly([claim]), at: ['points'] }
  },
  'rounded-before-combining': (of, pick) => {
    const row = pick % of.units.length
    const rough = defineScheme({ ...yueyang2021, rateRounding: { places: 0 } })
    const [, tally] = of.units[row] as (typeof of.units)[number]
    return withCell(of, row, 'index', score(tally as Parameters<typeof score>[0], rough).printed ?? '')
  },
  'sum-of-rounded': (of) => {
    const all = shares(of.parts, of.whole)
    const three = all.slice(0, 3)
    const joint: Claim = {
      kind: 'share',
      id: 'joint',
      label: '上述三类',
      published: `${Ratio.sum(three.map((claim) => printedValue(published(claim)))).toFixed(2)}%`,
      part: { sum: of.parts.slice(0, 3).map(String) },
      whole: `${of.whole}`,
    }
    return { bulletin: textOnly([...all, joint]), at: ['joint'] }
  },
  'adjusted-to-100': (of, pick) => {
    const all = shares(of.parts, of.whole)
    const over = Ratio.sum(all.map((claim) => printedValue(published(claim)))).minus(100)
    const i = pick % all.length
    if (!over.abs().equals(ratio(1, 100))) return undefined
    return replaced(
      of,
      `share${i}`,
      `${printedValue(published(all[i] as Claim))
        .minus(over)
        .toFixed(2)}%`,
    )
  },
  'copied-cell': (of, pick) => {
    const row = pick % of.units.length
    const source = table(of).rows[(row + 1) % of.units.length]
    return withCell(of, row, 'satisfactionRate', String(source?.published['satisfactionRate']))
  },
  'swapped-cells': (of, pick) => {
    const row = pick % of.units.length
    const other = (row + 1) % of.units.length
    const { rows, total } = table(of)
    const cell = (i: number): string => String(rows[i]?.published['satisfactionRate'])
    const changed = rows.map((r, i): BulletinRow => {
      const swapped = i === row ? cell(other) : i === other ? cell(row) : cell(i)
      return { ...r, published: { ...r.published, satisfactionRate: swapped } }
    })
    return {
      bulletin: { ...rightBulletin(of), rows: changed, total },
      at: [`rows.${row}.published.satisfactionRate`, `rows.${other}.published.satisfactionRate`],
    }
  },
  'digit-slip': (of, pick) => {
    const right = percent(of.onTime, of.due)
    // The first digit after the point: far enough from the right figure to be no rounding.
    const at = right.indexOf('.') + 1
    const digit = (Number(right[at]) + 1 + (pick % 9)) % 10
    return replaced(of, 'rate', `${right.slice(0, at)}${digit}${right.slice(at + 1)}`)
  },
  'stale-total': (of) => {
    const claims = [...shares(of.parts, of.whole, of.previous + of.whole)]
    const before = of.previous + of.whole
    const compared = change({ ...of, due: of.whole, previous: before })
    return { bulletin: textOnly([...claims, compared]), at: shareIds(of) }
  },
  'mean-of-rows': (of) => {
    const { rows, total } = table(of)
    const mean = Ratio.sum(rows.map((row) => printedValue(String(row.published['index'])))).dividedBy(
      rows.length,
    )
    const wrong = { ...total, published: { ...total.published, index: mean.toFixed(2) } }
    return { bulletin: { ...rightBulletin(of), rows, total: wrong }, at: ['total.published.index'] }
  },
}

const placeOf = (finding: ReturnType<typeof audit>['findings'][number]): string =>
  finding.claim.id ?? finding.path.join('.')

describe('an error of one kind planted into a right bulletin', () => {
  it.each(Object.keys(plants))('%s: is found, explained by its kind, and nothing else is accused', (kind) => {
    let planted = 0
    fc.assert(
      fc.property(figures, fc.nat(), (of, pick) => {
        const made = plants[kind]?.(of, pick)
        fc.pre(made !== undefined)
        const { bulletin, at } = made
        const wrong = audit(bulletin).findings.filter(({ verdict }) => verdict === 'differs')
        // The error can round to the right figure; then there is nothing to find.
        fc.pre(wrong.length > 0)
        planted++
        for (const finding of wrong) {
          // A grade or a rank that was right for the index as it should be follows the planted figure, and says so.
          if (finding.knockOn) {
            expect(at).toContain(finding.knockOn.path.join('.'))
            continue
          }
          expect(at).toContain(placeOf(finding))
          expect(finding.explanations.map(({ hypothesis }) => hypothesis)).toContain(kind)
        }
      }),
      { numRuns: 60 },
    )
    expect(planted).toBeGreaterThan(20)
  })
})

describe('a right bulletin', () => {
  it('has no figure that differs or cannot be verified', () => {
    fc.assert(
      fc.property(figures, (of) => {
        const { summary } = audit(rightBulletin(of))
        expect(summary.differs).toBe(0)
        expect(summary.unverifiable).toBe(0)
        expect(summary.claims).toBeGreaterThan(30)
      }),
    )
  })

  it('stays right when its sum claim is left out', () => {
    fc.assert(
      fc.property(figures, (of) => {
        const claims = [...shares(of.parts, of.whole), sum(of), rate(of), change(of)].filter(
          ({ id }) => id !== 'sum',
        )
        expect(audit(textOnly(claims)).summary.differs).toBe(0)
      }),
    )
  })
})

import { type Audit, audit } from '../../../src/audit/audit.js'
import type { Passage } from '../../../src/model/passage.js'
import { yueyang2021 } from '../../../src/schemes/yueyang-2021.js'
import { type Assessment, assess } from '../../../src/score/assess.js'

/** A report's content with these texts wherever a bulletin can put one. */
export const contentOf = (
  texts: readonly [string, string, string, string, string],
): {
  readonly audit: Audit
  readonly assessment: Assessment
  readonly text: string
  readonly title: string
} => {
  const [label, unit, before, grade, title] = texts
  const text = `${before}21.07%${before}`
  const source: Passage = { start: before.length, end: before.length + 6, text: '21.07%' }
  const tally = { due: 13, completed: 13, onTime: 11, reworked: 0, surveyed: 13, satisfied: 12 }
  return {
    audit: audit({
      title,
      scheme: 'yueyang-2021',
      claims: [
        {
          kind: 'change',
          label,
          published: '21.07%',
          direction: 'down',
          current: '242',
          delta: '51',
          source,
        },
        { kind: 'rate', label, published: '11.62%', numerator: '331' },
        { kind: 'sum', label, published: '2848', parts: ['2000', '848'] },
        { kind: 'rank', label, published: 1, unit, among: [[`${unit} `, '90']] },
        { kind: 'rate', label, published: 'x'.concat(before).slice(0, 200), numerator: 1, denominator: 2 },
        { kind: 'grade', label, published: `?${grade}`.slice(0, 200), index: '90' },
      ],
      rows: [
        {
          unit: `u${unit}`,
          tally,
          published: { onTimeRate: '92.31%', satisfactionRate: '84.62%', index: '93.08' },
        },
      ],
    }),
    assessment: assess([[`u${unit}`, tally]], {
      ...structuredClone(yueyang2021),
      id: `s${title}`,
      indicators: yueyang2021.indicators.map((indicator) => ({ ...indicator, title: label })),
      grades: [{ grade: `g${grade}`, from: 0 }],
    }),
    text,
    title,
  }
}

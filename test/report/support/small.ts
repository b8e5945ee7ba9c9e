import { audit } from '../../../src/audit/audit.js'
import type { Bulletin } from '../../../src/model/bulletin.js'
import type { Passage } from '../../../src/model/passage.js'
import { yueyang2021 } from '../../../src/schemes/yueyang-2021.js'
import { assess } from '../../../src/score/assess.js'

/** The text of which some of the figures below were read. */
export const text = '三季度不满意工单242件，环比下降51件，降幅21.07%。\n按期办结2794件，按期办结率99.86%。'

const passage = (of: string): Passage => {
  const start = text.indexOf(of)
  return { start, end: start + of.length, text: of }
}

/** A bulletin with a figure of every kind of verdict, and of most kinds of remarks. */
export const small: Bulletin = {
  title: '三季度通报',
  scheme: 'yueyang-2021',
  claims: [
    {
      kind: 'rate',
      label: '按期办结率',
      published: '99.86%',
      numerator: '2794',
      denominator: '2798',
      source: passage('99.86%'),
    },
    {
      kind: 'change',
      label: '环比',
      published: '21.07%',
      direction: 'down',
      current: '242',
      delta: '51',
      source: passage('21.07%'),
    },
    { kind: 'rate', label: '不满意率', published: '8.62%', numerator: '242', denominator: '2798' },
    { kind: 'rate', label: '满意率', published: '93.51%', denominator: '77' },
    { kind: 'change', label: '同比', published: '120%', direction: 'down' },
    {
      kind: 'index',
      published: '98.3',
      rates: { completion: '100%', onTime: '100%', rework: '0%', satisfaction: '91.4%' },
    },
    { kind: 'grade', label: '等级', published: 'A', index: '89.99' },
  ],
  rows: [
    {
      unit: '住建局',
      tally: { due: 13, completed: 13, onTime: 11, reworked: 0, surveyed: 13, satisfied: 13 },
      published: { onTimeRate: '94.62%', index: '98.39', grade: 'A' },
    },
  ],
}

export const smallAudit = audit(small)

/** A table with a unit that lost points, one that lost none, and one that has no index. */
export const smallAssessment = assess(
  {
    供电分公司: { due: 3, completed: 3, onTime: 3, reworked: 1, surveyed: 3, satisfied: 0 },
    科技和工信局: { due: 3, completed: 3, onTime: 3, reworked: 0, surveyed: 3, satisfied: 3 },
    税务局: { due: 2, completed: 2, onTime: 2, reworked: 0, surveyed: 0, satisfied: 0 },
  },
  yueyang2021,
)

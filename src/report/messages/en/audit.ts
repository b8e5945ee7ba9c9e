import type { AuditMessages } from '../messages-shape.js'
import { counted } from './counted.js'

export const audit: AuditMessages = {
  verdicts: { reconciles: 'reconciles', differs: 'differs', unverifiable: 'cannot be verified' },
  differing: (count) => `Figures that differ: ${count}`,
  unverifiable: (count) => `Figures that cannot be verified: ${count}`,
  summary: ({ claims, reconciles, differs, unverifiable }) =>
    `${counted(claims, 'figure', 'figures')}: ${counted(reconciles, 'reconciles', 'reconcile')}, ${counted(differs, 'differs', 'differ')}, ${unverifiable} cannot be verified`,
  figure: (published, recomputed, exact) =>
    exact === undefined
      ? `Printed ${published}, should be ${recomputed}`
      : `Printed ${published}, should be ${recomputed} (exactly ${exact})`,
  open: (title, published) => `${title}: printed ${published}`,
  remark: (name, text) => `${name}: ${text}`,
  because: (detail, evidence, reach) =>
    reach
      ? `${detail} (${evidence}; ${reach[0]} of the ${reach[1]} figures of the list come out so)`
      : `${detail} (${evidence})`,
  names: {
    cause: (at) => (at === undefined ? 'Possible cause' : `Possible cause ${at}`),
    impossible: 'Impossible',
    knockOn: 'Knock-on',
    note: 'Note',
    consequence: 'Consequence',
    missing: 'Reason',
    offer: 'Only fit',
  },
  unexplained: 'none that reproduces it exactly',
  columns: {
    number: 'No.',
    figure: 'Figure',
    unit: 'Unit',
    published: 'Printed',
    recomputed: 'Should be',
    basis: 'Basis',
    verdict: 'Verdict',
    remarks: 'Remarks',
    place: 'Character of the text',
  },
}

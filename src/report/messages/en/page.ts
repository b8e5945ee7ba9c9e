import type { PageMessages } from '../messages-shape.js'
import { entryOf } from '../title-words.js'
import { counted } from './counted.js'

const reasons: Readonly<Record<string, string>> = {
  ambiguous: 'can be read in two ways',
  'counts-not-printed': 'the counts behind it are not printed',
  approximate: 'said to be about so much',
  'other-unit': 'a length of time, an amount of money: not audited',
  'no-claim': 'no other figure says anything about it',
  'unknown-heading': 'the heading of its column is not known',
  'same-as-another': 'another column has the same name',
  'other-period': 'of another period',
  'not-a-figure': 'its column holds no figures',
  subtotal: 'in a subtotal',
  mean: 'in a row of means',
  'second-total': 'more than one row could be the total',
  'part-of-another': 'counted in the row above',
  note: 'in a remark',
  'no-unit': 'nothing says whose figure it is',
  'other-width': 'its row has more cells than the header',
  unread: 'the cell cannot be read',
  'other-table': 'in another table',
}

export const page: PageMessages = {
  title: 'Audit of published figures',
  kind: 'Audit of published figures',
  skip: 'Skip to the report',
  contents: 'Contents',
  conclusion: 'Conclusion',
  verdict: ({ claims, reconciles, differs, unverifiable }) =>
    `Of ${counted(claims, 'figure', 'figures')}, ${counted(reconciles, 'reconciles', 'reconcile')}, ${counted(differs, 'differs', 'differ')} and ${unverifiable} cannot be verified.`,
  impact: (changing, differing) => {
    if (changing > 0)
      return `${counted(changing, 'figure that differs changes', 'figures that differ change')} a grade or a rank.`
    return differing === 1
      ? 'The figure that differs changes no grade and no rank.'
      : `None of the ${differing} figures that differ changes a grade or a rank.`
  },
  explained: (explained, differing) => {
    if (differing === 1)
      return explained === 1
        ? 'A cause that reproduces it exactly was found.'
        : 'No cause that reproduces it exactly was found.'
    return `A cause that reproduces the printed figure exactly was found for ${explained} of the ${differing} figures that differ.`
  },
  nothingDiffers: 'No figure differs.',
  tiles: {
    figures: 'figures audited',
    reconciles: 'reconcile',
    differs: 'differ',
    unverifiable: 'cannot be verified',
  },
  differing: 'Figures that differ',
  unverifiable: 'Figures that cannot be verified',
  assessment: 'Assessed table',
  chart: 'Points earned and lost',
  reading: 'How the text was read',
  figures: 'All figures',
  published: 'Printed',
  recomputed: 'Should be',
  exact: 'Exactly',
  passage: (from) => `In the text from character ${from}`,
  assessedBy: (scheme) =>
    `Recomputed from the counts by the scheme ${scheme}, rounded in the last step only. Under each indicator: the counts it is made from, and its points.`,
  figuresCaption: (count) => `All ${count} figures and what became of them`,
  read: (numbers, used) =>
    `The text holds ${counted(numbers, 'number', 'numbers')}, of which ${used} were read.`,
  unused: (count) => `Numbers that were not read: ${count}`,
  unusedColumns: { number: 'Number', passage: 'Where it stands', reason: 'Why' },
  unusedReason: (code) => entryOf(reasons, code) ?? 'another reason',
  assessmentMethod:
    'How it was done: every index is computed from the counts in exact fractions, and rounded, graded and ranked as the scheme says; there is no tolerance.',
  method:
    'How it was done: every figure is recomputed from the counts printed beside it in exact fractions, rounded to the places it was printed with, and compared digit for digit; there is no tolerance. A possible cause is named only where it reproduces the printed figure exactly; it never makes a wrong figure right.',
}

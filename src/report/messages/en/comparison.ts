import type { ComparisonMessages } from '../comparison-shape.js'
import { counted } from './counted.js'

export const comparison: ComparisonMessages = {
  title: 'Comparison of two assessments',
  table: 'Unit by unit',
  sides: { before: 'before', after: 'after' },
  oneScheme: (scheme) => `Both recomputed from the counts by ${scheme}:`,
  twoSchemes: (before, after) => `Recomputed from the counts, before by ${before}, after by ${after}:`,
  summary: ({ up, down, same, open, came, went }) =>
    [
      `${counted(up, 'index', 'indexes')} went up, ${down} went down, ${same} stayed the same`,
      ...(open > 0 ? [`${open} cannot be compared`] : []),
      ...(came > 0 ? [`${came} came`] : []),
      ...(went > 0 ? [`${went} left`] : []),
    ]
      .join('; ')
      .concat('.'),
  columns: {
    rank: 'rank',
    unit: 'unit',
    change: 'change',
    grade: 'grade',
    madeOf: 'made up of (points)',
    byCounts: 'by the counts',
    byScheme: 'by the scheme',
    remarks: 'remarks',
    rankOf: (side) => `rank (${side})`,
    indexOf: (side) => `index (${side})`,
    gradeOf: (side) => `grade (${side})`,
    exactChange: 'exact change',
    contribution: (part) => `change, ${part}`,
  },
  limit: 'limit',
  points: (indicator) => indicator,
  onlyIn: {
    before: (part) => `${part} (dropped)`,
    after: (part) => `${part} (new)`,
  },
  parts: (parts) => parts.join(', '),
  remarked: (parts, remark) => `${parts}; ${remark}`,
  absent: (side) => `not in the table “${side}”`,
  unscored: (side, reason) => `${side}: ${reason}`,
  otherFullMark: 'the full marks of the schemes differ, so the indexes cannot be subtracted',
  unsplit: 'the counts of one side cannot be scored by the scheme of the other, so the change is not split',
  roundedApart: (named, of) =>
    `Note: the parts shown of ${named.join(', ')}${named.length < of ? ` and others (${of} in all)` : ''} do not add up to the change: the change is the difference of two printed indexes, each part is rounded by itself; the exact parts add up to the difference of the exact indexes.`,
  method:
    'How it was compared: both indexes are computed from the counts in exact fractions. The change is the difference of the two printed indexes; the changes of the parts add up exactly to the difference of the two exact ones, and each is rounded by itself where it is shown.',
  chart: {
    title: 'Composite index before and after',
    explained:
      'Each line joins the composite index of a unit before and after; units of the same index share a label, and the rank stands outermost.',
    up: 'up (solid)',
    down: 'down (dashed)',
    same: 'the same (grey)',
    oneSide: 'cannot be compared (hollow)',
    units: (count) => `${count} units`,
    names: (names) => names.join(', '),
    unit: ({ unit, before, after, change, rank }) =>
      change === undefined
        ? `${unit} ${before} → ${after}, rank ${rank}.`
        : `${unit} ${before} → ${after}, change ${change}, rank ${rank}.`,
  },
}

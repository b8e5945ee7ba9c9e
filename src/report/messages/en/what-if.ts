import type { NamedChange, WhatIfMessages } from '../what-if-shape.js'

const signed = (by: number): string => `${by < 0 ? '−' : '+'}${Math.abs(by)}`

const changes = (all: readonly NamedChange[]): string =>
  all.map(([count, by]) => `${count} ${signed(by)}`).join(', ')

export const whatIf: WhatIfMessages = {
  title: 'What if',
  heading: (unit, all) =>
    all.length === 0
      ? `What if the counts of ${unit} stay`
      : `What if ${unit}: ${changes(all)}, and all else stays`,
  changes,
  outcome: 'Before and after',
  columns: { item: 'item', before: 'before', after: 'after', difference: 'difference' },
  changed: 'changes',
  unchanged: 'unchanged',
  reason: (isBefore, reason) => `${isBefore ? 'Before' : 'After'}: ${reason}`,
  items: { index: 'composite index', grade: 'grade', rank: 'rank' },
  move: (before, after) => {
    if (before === undefined || after === undefined) return before === after ? '' : 'place gained or lost'
    if (before === after) return 'unchanged'
    return after < before ? `up ${before - after}` : `down ${after - before}`
  },
  contributions: 'What each indicator contributes',
  points: {
    indicator: 'indicator',
    before: 'points before',
    after: 'points after',
    difference: 'difference',
  },
  limit: 'by keeping it within 0 and the full mark',
  sum: 'sum',
  moved: (count) => `Units whose rank moves (${count}):`,
  movedColumns: { unit: 'unit', before: 'before', after: 'after', move: 'move' },
  nobodyMoves: 'No rank moves.',
}
